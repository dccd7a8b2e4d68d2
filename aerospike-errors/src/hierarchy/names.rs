//! The lookup of names.

use super::position::NONE;

/// A name or alias with its key, and the position of its node.
pub type Name = (u64, &'static str, u16);

/// Returns the key by which names are sorted: the last eight bytes and the length, which differ for
/// most names. The derive has the same function.
#[must_use]
pub(super) const fn key(name: &str) -> u64 {
    let bytes = name.as_bytes();
    let mut tail = 0;
    if let Some(last) = bytes.last_chunk::<8>() {
        tail = u64::from_le_bytes(*last);
    } else {
        let mut index = 0;
        while index < bytes.len() {
            tail = tail << 8 | bytes[index] as u64;
            index += 1;
        }
    }
    tail ^ (bytes.len() as u64) << 56
}

/// Returns the position of the node with a name or alias. It is out of bounds if there is none.
#[inline]
#[must_use]
pub fn find_name(sorted: &[Name], name: &str) -> u16 {
    let key = key(name);
    let first = sorted.partition_point(|(other, ..)| *other < key);
    let candidates = sorted[first..]
        .iter()
        .take_while(|(other, ..)| *other == key);
    for (_, known, position) in candidates {
        if *known == name {
            return *position;
        }
    }
    NONE
}
