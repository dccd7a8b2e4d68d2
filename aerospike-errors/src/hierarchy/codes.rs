//! The lookup of codes.

/// The codes of a tree: a table for the stretch with the most codes, and a binary search for the rest.
#[doc(hidden)]
pub struct Codes {
    /// The first code of the table.
    pub first: i32,
    /// By distance from `first`: an entry as in a segment.
    pub table: &'static [u32],
    /// Sorted and disjoint.
    pub segments: &'static [Segment],
}

/// The first code, the last code, and an entry: the position of the node that they are classified as,
/// with the bit `IN_RANGE` if the node does not own them.
pub type Segment = (i32, i32, u32);

/// Set in an entry for the codes in a range. As a position it is out of bounds.
const IN_RANGE: u32 = 1 << 31;

/// The entry of a code without a node. As a position it is out of bounds, with and without the bit.
const NO_NODE: u32 = u32::MAX;

impl Codes {
    /// Returns the position of the node that the code is classified as. It is out of bounds if there is
    /// none.
    #[inline]
    #[must_use]
    pub const fn classify(&self, code: i32) -> u32 {
        self.owner(code) & !IN_RANGE
    }

    /// Returns the position of the node that owns the code. It is out of bounds if there is none.
    #[inline]
    #[must_use]
    pub const fn owner(&self, code: i32) -> u32 {
        let offset = offset(code, self.first);
        if offset < self.table.len() {
            self.table[offset]
        } else {
            search(self.segments, code)
        }
    }
}

/// Returns the distance from `first`, which is larger than every table for a code before it.
#[inline]
#[allow(clippy::cast_sign_loss)]
const fn offset(code: i32, first: i32) -> usize {
    code.wrapping_sub(first) as u32 as usize
}

/// Returns the entry of the segment that contains the code.
const fn search(segments: &[Segment], code: i32) -> u32 {
    let (mut low, mut high) = (0, segments.len());
    while low < high {
        let middle = low.midpoint(high);
        let (first, last, entry) = segments[middle];
        if code < first {
            high = middle;
        } else if code > last {
            low = middle + 1;
        } else {
            return entry;
        }
    }
    NO_NODE
}

/// Returns the table for the codes from `first` on.
#[must_use]
#[allow(clippy::cast_possible_truncation, clippy::cast_possible_wrap)]
pub const fn table<const LEN: usize>(segments: &[Segment], first: i32) -> [u32; LEN] {
    let mut table = [NO_NODE; LEN];
    let mut offset = 0;
    while offset < LEN {
        table[offset] = search(segments, first.wrapping_add(offset as i32));
        offset += 1;
    }
    table
}
