//! Open addressing: a key stands in the slot that its hash says, or in one after it.
//!
//! Whoever looks for it goes the same way. However the hashes fall, every key is found; how well they fall is only how
//! soon.

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
        let mut slots = Self {
            items: vec![None; homes],
            passed: 0,
        };
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
}

/// A line for names, and by which of two hashes they stand there.
#[derive(Debug)]
pub(crate) struct NameSlots {
    /// By the first and last eight bytes, and not by all of them.
    pub(crate) by_ends: bool,
    pub(crate) slots: Slots,
}

/// What the runtime knows as well: how many slots there are for each name.
const SLOTS_A_NAME: usize = 3;

/// The slots of names, by their ends where that tells them apart about as well as all of their bytes would: where the
/// ways are no longer than in a table that is half full.
pub(crate) fn of_names(names: &[String]) -> NameSlots {
    let homes = SLOTS_A_NAME * names.len();
    let of = |by_ends: bool| NameSlots {
        by_ends,
        slots: Slots::line(homes, names.iter().map(|name| home(name, by_ends, homes))),
    };
    let by_ends = of(true);
    if by_ends.slots.passed <= names.len() / 2 {
        by_ends
    } else {
        of(false)
    }
}

/// The slot at which the way of a name begins, as `aerospike_errors` has it.
fn home(name: &str, by_ends: bool, homes: usize) -> usize {
    let hash = u128::from(hash(name.as_bytes(), by_ends));
    u128::try_from(homes)
        .ok()
        .and_then(|homes| usize::try_from((hash * homes) >> 64).ok())
        .unwrap_or(0)
}

/// The hash of a name, as `aerospike_errors` has it: of its length and its first and last eight bytes, or of its
/// length and all of its bytes, eight at a time, the last ones so that they end with the name.
fn hash(name: &[u8], by_ends: bool) -> u64 {
    let mix = |hash: u64, word: u64| (hash ^ word).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let word = |bytes: &[u8]| {
        bytes
            .iter()
            .rev()
            .fold(0, |word, byte| word << 8 | u64::from(*byte))
    };
    let length = u64::try_from(name.len()).unwrap_or(0);
    match name.len() {
        0..4 => mix(length, word(name)),
        4..8 => mix(
            length,
            word(&name[..4]) | word(&name[name.len() - 4..]) << 32,
        ),
        long => {
            let before = if by_ends { 8 } else { long - 1 };
            let before = name[..before]
                .chunks_exact(8)
                .fold(length, |hash, bytes| mix(hash, word(bytes)));
            mix(before, word(&name[long - 8..]))
        }
    }
}

/// A line of slots for codes, in the order of their hashes, which are all different.
#[derive(Debug)]
pub(crate) struct CodeSlots {
    /// The hash of a code is its product with this odd number, in 32 bits: no two codes have the same.
    pub(crate) factor: u32,
    /// The slot that a hash says is its upper bits, without so many lower ones.
    pub(crate) shift: u32,
    /// The hash in each slot, and whose code it is. A free slot repeats the next one, and the last is of no code: who
    /// looks for a hash goes on until there is one that is not less.
    pub(crate) slots: Vec<(u32, Option<usize>)>,
    /// How many slots are passed on the way to all codes, together.
    passed: usize,
}

impl CodeSlots {
    fn new(codes: &[i32], bits: u32, factor: u32) -> Self {
        let shift = u32::BITS - bits;
        let mut hashes: Vec<(u32, usize)> = codes
            .iter()
            .enumerate()
            .map(|(item, code)| {
                (
                    u32::from_ne_bytes(code.to_ne_bytes()).wrapping_mul(factor),
                    item,
                )
            })
            .collect();
        hashes.sort_unstable();
        let (mut slots, mut passed) = (Vec::with_capacity((1 << bits) + 1), 0);
        for (hash, item) in hashes {
            let home = usize::try_from(hash >> shift).unwrap_or(0);
            passed += slots.len().saturating_sub(home);
            slots.resize(slots.len().max(home) + 1, (hash, Some(item)));
        }
        slots.resize(slots.len().max(1 << bits) + 1, (u32::MAX, None));
        Self {
            factor,
            shift,
            slots,
            passed,
        }
    }
}

/// How many factors are tried, for the one with the shortest ways.
const FACTORS: u32 = 8;

/// The slots of distinct codes: a power of two that is at least two for each, and some after the last.
pub(crate) fn of_codes(codes: &[i32]) -> CodeSlots {
    let bits = (2 * codes.len() + 2).next_power_of_two().trailing_zeros();
    let of_factor =
        |number: u32| CodeSlots::new(codes, bits, 0x9E37_79B1_u32.wrapping_mul(2 * number + 1));
    (1..FACTORS)
        .map(of_factor)
        .fold(of_factor(0), |best, next| {
            if next.passed < best.passed {
                next
            } else {
                best
            }
        })
}
