//! The lookup of codes.

/// The first code, the last code, and their entry: in the lower half the position of the owner, in
/// the upper half the position of the node that they are classified as.
pub type Segment = (i32, i32, u32);

/// The entry of a code without a node: both positions are `NONE`.
const NO_ENTRY: u32 = u32::MAX;

/// Returns the position of the owner.
#[inline]
#[must_use]
#[allow(clippy::cast_possible_truncation)]
pub const fn owner(entry: u32) -> u16 {
    entry as u16
}

/// Returns the position of the node that a code is classified as.
#[inline]
#[must_use]
#[allow(clippy::cast_possible_truncation)]
pub const fn classified(entry: u32) -> u16 {
    (entry >> 16) as u16
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
        return NO_ENTRY;
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
        NO_ENTRY
    }
}

/// Returns the entries of the codes from `first` on, for segments that are in the table.
#[must_use]
pub const fn table<const LEN: usize>(segments: &[Segment], first: i32) -> [u32; LEN] {
    let mut table = [NO_ENTRY; LEN];
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
