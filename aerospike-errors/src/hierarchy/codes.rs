//! The lookup of codes.

/// The first code, the last code, and their entry: the position of the node that they are
/// classified as, with the bit `IN_RANGE` if the node does not own them.
pub type Segment = (i32, i32, u32);

/// Set in an entry for the codes in a range. As a position it is out of bounds.
const IN_RANGE: u32 = 1 << 31;

/// The entry of a code without a node. As a position it is out of bounds, with and without the bit.
pub const NO_NODE: u32 = u32::MAX;

/// Returns the position of the node that a code is classified as, from its entry. The entry itself
/// is the position of the owner. Both are out of bounds if there is no node.
#[inline]
#[must_use]
pub const fn classified(entry: u32) -> u32 {
    entry & !IN_RANGE
}

/// Returns the distance from `first`, which is larger than every table for a code before it.
#[inline]
#[must_use]
#[allow(clippy::cast_sign_loss)]
pub const fn offset(code: i32, first: i32) -> usize {
    code.wrapping_sub(first) as u32 as usize
}

/// Returns the entry of the segment that contains the code. Segments are sorted and disjoint.
#[must_use]
pub const fn search(segments: &[Segment], code: i32) -> u32 {
    if segments.is_empty() {
        return NO_NODE;
    }
    // The last segment that does not begin after the code, or the first segment.
    let (mut found, mut count) = (0, segments.len());
    while count > 1 {
        let half = count / 2;
        if segments[found + half].0 <= code {
            found += half;
        }
        count -= half;
    }
    let (first, last, entry) = segments[found];
    if first <= code && code <= last {
        entry
    } else {
        NO_NODE
    }
}

/// Returns the entries of the codes from `first` on, for segments that are in the table.
#[must_use]
pub const fn table<const LEN: usize>(segments: &[Segment], first: i32) -> [u32; LEN] {
    let mut table = [NO_NODE; LEN];
    let mut segment = 0;
    while segment < segments.len() {
        let (low, high, entry) = segments[segment];
        let (mut code, end) = (offset(low, first), offset(high, first));
        while code <= end {
            table[code] = entry;
            code += 1;
        }
        segment += 1;
    }
    table
}
