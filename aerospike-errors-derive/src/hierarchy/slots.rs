//! Open addressing: a key stands in the slot that its hash says, or in the first free one after it.
//!
//! Whoever looks for it goes the same way, and stops at a free slot. However the hashes fall, every key is found; how
//! well they fall is only how soon.

/// Which item stands in each slot. The way of a key ends at a free slot or with the slots.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Slots {
    pub(crate) items: Vec<Option<usize>>,
    /// How many slots are passed on the way to all items, together.
    passed: usize,
}

impl Slots {
    /// A line of slots, as long as the way past the last of `homes` slots takes.
    fn line(homes: usize, keys: impl IntoIterator<Item = usize>) -> Self {
        let mut slots = Self { items: vec![None; homes], passed: 0 };
        for (item, home) in keys.into_iter().enumerate() {
            let mut slot = home;
            while slots.items.get(slot).is_some_and(Option::is_some) {
                slot += 1;
            }
            slots.items.resize(slots.items.len().max(slot + 1), None);
            slots.items[slot] = Some(item);
            slots.passed += slot - home;
        }
        slots
    }

    /// A ring of slots, at least one of them free: after the last comes the first.
    fn ring(homes: usize, keys: impl IntoIterator<Item = usize>) -> Self {
        let mut slots = Self { items: vec![None; homes], passed: 0 };
        for (item, home) in keys.into_iter().enumerate() {
            let mut slot = home;
            while slots.items[slot].is_some() {
                slot = (slot + 1) % homes;
                slots.passed += 1;
            }
            slots.items[slot] = Some(item);
        }
        slots
    }
}

/// Two slots for each name, as the runtime knows.
pub(crate) fn of_names<'a>(names: impl ExactSizeIterator<Item = &'a str>) -> Slots {
    let homes = 2 * names.len();
    Slots::line(homes, names.map(|name| home(name, homes)))
}

/// The slot at which the way of a name begins. `aerospike_errors::hash` has the same function.
fn home(name: &str, homes: usize) -> usize {
    let homes = u64::try_from(homes).unwrap_or(0);
    usize::try_from(((hash(name.as_bytes()) >> 32) * homes) >> 32).unwrap_or(0)
}

/// The hash of a name: its length, and its bytes eight at a time, the last ones so that they end with the name.
/// `aerospike_errors::hash` has the same function.
fn hash(name: &[u8]) -> u64 {
    let mix = |hash: u64, word: u64| (hash ^ word).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let word = |bytes: &[u8]| bytes.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte));
    let length = u64::try_from(name.len()).unwrap_or(0);
    match name.len() {
        0..4 => mix(length, word(name)),
        4..8 => mix(length, word(&name[..4]) | word(&name[name.len() - 4..]) << 32),
        _ => {
            let whole =
                name[..name.len() - 1].chunks_exact(8).fold(length, |hash, bytes| mix(hash, word(bytes)));
            mix(whole, word(&name[name.len() - 8..]))
        }
    }
}

/// A ring for codes, and the hash that places them: the upper bits of a product.
#[derive(Debug)]
pub(crate) struct CodeSlots {
    pub(crate) factor: u32,
    /// By how many bits the product is shifted.
    pub(crate) shift: u32,
    pub(crate) slots: Slots,
}

/// How many factors are tried, for the one with the shortest ways.
const FACTORS: u32 = 8;

/// The slots of distinct codes: a power of two, at least three for every two codes.
pub(crate) fn of_codes(codes: &[i32]) -> CodeSlots {
    let bits = (codes.len() + codes.len() / 2 + 2).next_power_of_two().trailing_zeros();
    let shift = u32::BITS - bits;
    let of_factor = |factor: u32| {
        let home = |code: &i32| {
            usize::try_from(u32::from_ne_bytes(code.to_ne_bytes()).wrapping_mul(factor) >> shift)
        };
        CodeSlots {
            factor,
            shift,
            slots: Slots::ring(1 << bits, codes.iter().map(|code| home(code).unwrap_or(0))),
        }
    };
    let best = (1..FACTORS)
        .map(|number| of_factor(0x9E37_79B1_u32.wrapping_mul(2 * number + 1)))
        .min_by_key(|of| of.slots.passed);
    best.unwrap_or_else(|| of_factor(0x9E37_79B1))
}
