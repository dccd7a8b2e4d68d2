//! Where names and codes are looked for: the hashes by which the derive laid out its tables.

/// The slot at which the way of a name begins, of two for each name. The derive has the same function.
#[inline]
pub(crate) fn home(name: &str, names: usize) -> usize {
    let homes = 2 * names;
    let home = ((hash(name.as_bytes()) >> 32) * homes as u64) >> 32;
    // Less than `homes`, so that it fits.
    usize::try_from(home).unwrap_or(usize::MAX)
}

/// The hash of a name: its length, and its bytes eight at a time, the last ones so that they end with the name. The
/// derive has the same function.
#[inline]
fn hash(name: &[u8]) -> u64 {
    let mut hash = name.len() as u64;
    let Some(last) = name.last_chunk::<8>() else { return mix(hash, short(name)) };
    let mut rest = name;
    while let Some((word, after)) = rest.split_first_chunk::<8>() {
        if after.is_empty() {
            break;
        }
        hash = mix(hash, u64::from_le_bytes(*word));
        rest = after;
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
        _ => name.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte)),
    }
}
