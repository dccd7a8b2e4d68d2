//! Names and aliases, and where they are looked for.

use crate::hierarchy::position::NONE;

/// The names of a tree, and a table of slots that the derive laid out by the same hash: a name stands in the slot that
/// its hash says, or in the first free one after it.
#[doc(hidden)]
pub struct Words {
    /// The names of the variants, by position.
    pub names: &'static [&'static str],
    /// The further names of all nodes, in the order of the nodes.
    pub aliases: &'static [&'static str],
    /// Whose each of them is.
    pub alias_owners: &'static [u16],
    /// In each slot the number of a name, or that of an alias counted on from there, or a larger one where it is free.
    /// Two bytes each, the lower one first; four where two are too few.
    pub slots: &'static [u8],
    /// Whether the hash is of the ends of a name, which tell these enough apart, and not of all of it.
    pub by_ends: bool,
}

/// How many slots there are for each name, and some after the last.
const SLOTS_A_NAME: usize = 3;

impl Words {
    /// The position of the node with a name or an alias.
    #[inline]
    #[must_use]
    pub fn find(&'static self, name: &str) -> u16 {
        let slot = self.home(name);
        let number = self.number(slot);
        match self.word(number) {
            Some(found) if found == name => self.owner(number),
            // In a function of its own, so that this one needs few registers.
            Some(_) => self.find_further(name, slot),
            None => NONE,
        }
    }

    #[cold]
    #[inline(never)]
    fn find_further(&self, name: &str, home: usize) -> u16 {
        let numbers = (home + 1..).map(|slot| self.number(slot));
        let mut words = numbers.map_while(|number| Some((number, self.word(number)?)));
        words
            .find(|(_, found)| *found == name)
            .map_or(NONE, |(number, _)| self.owner(number))
    }

    /// The names of one node beside its own.
    pub(crate) const fn aliases_of(&self, position: u16) -> &'static [&'static str] {
        let (up_to_the_last, _) = self
            .aliases
            .split_at(below(self.alias_owners, position as u32 + 1));
        let (_, own) = up_to_the_last.split_at(below(self.alias_owners, position as u32));
        own
    }

    #[inline]
    const fn count(&self) -> usize {
        self.names.len() + self.aliases.len()
    }

    /// The slot at which the way of a name begins.
    #[inline]
    // It is less than `homes`, which fits.
    #[allow(clippy::cast_possible_truncation)]
    fn home(&self, name: &str) -> usize {
        let homes = SLOTS_A_NAME * self.count();
        ((u128::from(hash(name.as_bytes(), self.by_ends)) * homes as u128) >> 64) as usize
    }

    /// The number in a slot; that of a free one where there is no slot.
    #[inline]
    fn number(&self, slot: usize) -> usize {
        if self.count() < usize::from(u16::MAX) {
            let bytes = self.slots.get(2 * slot..).and_then(<[u8]>::first_chunk);
            bytes.map_or(usize::MAX, |bytes| usize::from(u16::from_le_bytes(*bytes)))
        } else {
            let bytes = self.slots.get(4 * slot..).and_then(<[u8]>::first_chunk);
            bytes.map_or(usize::MAX, |bytes| u32::from_le_bytes(*bytes) as usize)
        }
    }

    /// The name or alias with a number.
    #[inline]
    fn word(&self, number: usize) -> Option<&'static str> {
        match self.names.get(number) {
            Some(name) => Some(name),
            None => self.aliases.get(number - self.names.len()).copied(),
        }
    }

    #[inline]
    // The number of a name is its position, and a position is a `u16`.
    #[allow(clippy::cast_possible_truncation)]
    fn owner(&self, number: usize) -> u16 {
        match number.checked_sub(self.names.len()) {
            Some(alias) => self.alias_owners[alias],
            None => number as u16,
        }
    }
}

/// How many of a sorted list are below a bound.
const fn below(sorted: &[u16], bound: u32) -> usize {
    let (mut low, mut high) = (0, sorted.len());
    while low < high {
        let middle = low.midpoint(high);
        if (sorted[middle] as u32) < bound {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    low
}

/// The hash of a name: of its length and its first and last eight bytes, or of its length and all of its bytes, eight
/// at a time, the last ones so that they end with the name. The derive has the same function.
#[inline]
fn hash(name: &[u8], by_ends: bool) -> u64 {
    let mut hash = name.len() as u64;
    let (Some(first), Some(last)) = (name.first_chunk::<8>(), name.last_chunk::<8>()) else {
        return mix(hash, short(name));
    };
    if by_ends {
        hash = mix(hash, u64::from_le_bytes(*first));
    } else {
        let mut rest = name;
        while let Some((word, after)) = rest
            .split_first_chunk::<8>()
            .filter(|(_, after)| !after.is_empty())
        {
            hash = mix(hash, u64::from_le_bytes(*word));
            rest = after;
        }
    }
    mix(hash, u64::from_le_bytes(*last))
}

#[inline]
const fn mix(hash: u64, word: u64) -> u64 {
    (hash ^ word).wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

/// A name of less than eight bytes, as one word.
#[inline]
fn short(name: &[u8]) -> u64 {
    match (name.first_chunk::<4>(), name.last_chunk::<4>()) {
        (Some(first), Some(last)) => {
            u64::from(u32::from_le_bytes(*first)) | u64::from(u32::from_le_bytes(*last)) << 32
        }
        _ => name
            .iter()
            .rev()
            .fold(0, |word, byte| word << 8 | u64::from(*byte)),
    }
}
