//! What the generated code calls. Not public API: it changes with the macro.

pub use core;
pub use core::convert::{From, Into, TryFrom};
pub use core::iter::Iterator;
pub use core::option::Option::{self, None, Some};
pub use core::primitive::{bool, i32, str, u8, u16, u32, usize};
pub use core::result::Result::{self, Err, Ok};
pub use core::str::FromStr;

pub use crate::tree::Columns;
pub use crate::words::Words;
pub use crate::{__kind_predicates as kind_predicates, __value_predicates as value_predicates};
pub use crate::{AerospikeError, Node, Tree, UnknownCode, UnknownName};

/// No position: what a lookup answers that finds nothing. A table of bytes has 255 for it instead; a reader takes any
/// number from the count of nodes on.
pub const NONE: u16 = crate::tree::NONE;

#[must_use]
pub const fn tree(columns: Columns) -> Tree {
    Tree { columns }
}

#[inline]
#[must_use]
pub const fn node(tree: &'static Tree, index: u16) -> Node {
    Node { tree, index }
}

/// The node of a mount point: a function of its own so that what is none gets the trait's own error. By value, so that
/// the argument is the user's own path and the error points at it.
#[allow(clippy::needless_pass_by_value)]
pub fn node_of<T: AerospikeError>(kind: T) -> Node {
    kind.node()
}

/// In pre-order a subtree is an interval, and so is its question.
#[inline]
#[must_use]
pub const fn is_below(tree: &'static Tree, index: u16, ancestor: u16) -> bool {
    let (sizes, place) = (tree.columns.sizes, ancestor as usize);
    // Always so, but of a long table the compiler does not see it, and a panic costs more than an answer.
    place < sizes.len() && index.wrapping_sub(ancestor) < sizes[place]
}

/// The codes of one node, of those of all.
#[inline]
#[must_use]
pub const fn codes(all: &'static [i32], starts: &'static [u32], index: u16) -> &'static [i32] {
    let index = index as usize;
    let (up_to_the_last, _) = all.split_at(starts[index + 1] as usize);
    let (_, own) = up_to_the_last.split_at(starts[index] as usize);
    own
}

/// The canonical code of each node: the first of its codes.
#[must_use]
pub const fn canonical<const NODES: usize>(all: &[i32], starts: &[u32]) -> [Option<i32>; NODES] {
    let mut canonical = [None; NODES];
    let mut node = 0;
    while node < NODES {
        if starts[node] < starts[node + 1] {
            canonical[node] = Some(all[starts[node] as usize]);
        }
        node += 1;
    }
    canonical
}

/// An entry of a table of two bytes each, the lower one first.
#[inline]
#[must_use]
pub const fn entry(table: &[u8], offset: usize) -> u16 {
    u16::from_le_bytes([table[2 * offset], table[2 * offset + 1]])
}

/// The position for a code, looked for in a ring of slots: four bytes a slot for the code, two for the position. The
/// slots are a power of two, and their number has as many bits as `shift` leaves of 32.
#[inline]
#[must_use]
#[allow(clippy::cast_sign_loss)]
pub const fn find_code(code: i32, factor: u32, shift: u32, codes: &[u8], positions: &[u8]) -> u16 {
    let last = positions.len() / 2 - 1;
    let mut slot = ((code as u32).wrapping_mul(factor) >> shift) as usize;
    loop {
        let start = 4 * slot;
        let own = i32::from_le_bytes([codes[start], codes[start + 1], codes[start + 2], codes[start + 3]]);
        let position = entry(positions, slot);
        // A free slot holds some code as well, whose position is none.
        if own == code || position == NONE {
            return position;
        }
        slot = (slot + 1) & last;
    }
}

/// How many ancestors a node has in its tree.
#[must_use]
pub const fn depth(tree: &Tree, index: u16) -> usize {
    let parents = tree.columns.parents;
    let (mut depth, mut parent) = (0, parents[index as usize]);
    while parent != NONE {
        depth += 1;
        parent = parents[parent as usize];
    }
    depth
}

pub fn ancestors(tree: &'static Tree, index: u16) -> impl Iterator<Item = u16> {
    let above = move |index: u16| Some(tree.columns.parents[index as usize]).filter(|&parent| parent != NONE);
    core::iter::successors(above(index), move |&index| above(index))
}

pub fn children(tree: &'static Tree, index: u16) -> impl Iterator<Item = u16> {
    tree.siblings(index + 1, index + tree.columns.sizes[index as usize])
}

/// The nodes below one, of the list of all.
#[inline]
#[must_use]
pub const fn descendants<T>(tree: &'static Tree, all: &'static [T], index: u16) -> &'static [T] {
    let index = index as usize;
    let (up_to_the_last, _) = all.split_at(index + tree.columns.sizes[index] as usize);
    let (_, below) = up_to_the_last.split_at(index + 1);
    below
}

/// The value of a position in a sorted list of pairs.
#[must_use]
pub const fn find<T>(pairs: &'static [(u16, T)], index: u16) -> Option<&'static T> {
    let (mut low, mut high) = (0, pairs.len());
    while low < high {
        let middle = low.midpoint(high);
        let (position, value) = &pairs[middle];
        if *position == index {
            return Some(value);
        }
        if *position < index {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    None
}
