//! What the generated code calls. Not public API: it changes with the macro.

pub use core;
pub use core::convert::{From, Into, TryFrom};
pub use core::iter::Iterator;
pub use core::option::Option::{self, None, Some};
pub use core::primitive::{bool, i32, str, u8, u16, u32, usize};
pub use core::result::Result::{self, Err, Ok};
pub use core::str::FromStr;

pub use crate::hierarchy::Columns;
pub use crate::hierarchy::Words;
pub use crate::{
    __kind_predicates as kind_predicates, __transparent_predicates as transparent_predicates,
    __value_predicates as value_predicates,
};
pub use crate::{AerospikeError, Category, Node, Retry, Tree, UnknownCode, UnknownName};

/// A function of the name of each variable in generated code, which it may hide. It stands before what has the name in the
/// user's module and no variable may hide, a constant or a unit struct: Diesel's `dsl` has one of each column of a table.
pub mod variables {
    pub const fn variable() {}
    pub use variable as ancestor;
    pub use variable as category;
    pub use variable as code;
    pub use variable as declared;
    pub use variable as index;
    pub use variable as kind;
    pub use variable as name;
    pub use variable as offset;
    pub use variable as owner;
    pub use variable as position;
    pub use variable as size;
    pub use variable as start;
    pub use variable as wrapped;
}

/// No position: what a lookup answers that finds nothing. A table of bytes has 255 for it instead; a reader takes any
/// number from the count of nodes on.
pub const NONE: u16 = crate::hierarchy::position::NONE;

#[must_use]
pub const fn tree(columns: Columns) -> Tree {
    Tree { columns }
}

#[inline]
#[must_use]
pub const fn node(tree: &'static Tree, index: u16) -> Node {
    Node { tree, index }
}

/// Returns the position of a node if it belongs to the tree.
#[inline]
#[must_use]
pub fn index_in(tree: &'static Tree, node: Node) -> Option<u16> {
    node.is_in_tree(tree).then_some(node.index)
}

/// Returns whether a node is a descendant of a node of another tree.
#[must_use]
pub fn is_a_across(node: Node, ancestor: Node) -> bool {
    node.is_a_across(ancestor)
}

/// The node of a mount point: a function of its own so that what is none gets the trait's own error. By value, so that
/// the argument is the user's own path and the error points at it.
#[allow(clippy::needless_pass_by_value)]
pub fn node_of<T: AerospikeError>(kind: T) -> Node {
    kind.node()
}

// Arithmetic is in functions of this crate also where it is short: in generated code each method of a number makes the
// compiler read all methods of its type, for every crate anew.

/// Whether a position is one of the so many that begin at `start`. In pre-order a subtree is an interval, and so is its
/// question.
#[inline]
#[must_use]
pub const fn is_within(index: u16, start: u16, size: u16) -> bool {
    index.wrapping_sub(start) < size
}

/// Whether a position is in the subtree of another one, by the sizes of all.
#[inline]
#[must_use]
pub const fn is_below(sizes: &[u16], index: u16, ancestor: u16) -> bool {
    let place = ancestor as usize;
    // Always so, but of a long table the compiler does not see it, and a panic costs more than an answer.
    place < sizes.len() && is_within(index, ancestor, sizes[place])
}

/// How far a code is behind the first of a stretch; for one before it, farther than any stretch is long.
#[inline]
#[must_use]
#[allow(clippy::cast_sign_loss)]
pub const fn offset(code: i32, first: i32) -> u32 {
    code.wrapping_sub(first) as u32
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

/// An entry of a table of two bytes each, the lower one first; none behind its end.
#[inline]
#[must_use]
pub const fn entry(table: &[u8], offset: usize) -> u16 {
    match table.split_at_checked(2 * offset) {
        Some((_, [low, high, ..])) => u16::from_le_bytes([*low, *high]),
        _ => NONE,
    }
}

/// The position of the node that owns a code, in a line of slots in the order of the codes' hashes: four bytes a slot
/// for the hash, two for the position. The hash is a product, and its upper bits are the first slot in which it may be.
#[inline]
#[must_use]
#[allow(clippy::cast_sign_loss)]
pub const fn find_code(code: i32, factor: u32, shift: u32, hashes: &[u8], positions: &[u8]) -> u16 {
    let hash = (code as u32).wrapping_mul(factor);
    let mut slot = (hash >> shift) as usize;
    let kept = word(hashes, slot);
    if kept >= hash {
        return if kept == hash {
            entry(positions, slot)
        } else {
            NONE
        };
    }
    // By itself, as most codes are in their first slot, of which the compiler knows that there is one.
    loop {
        slot += 1;
        let kept = word(hashes, slot);
        if kept >= hash {
            return if kept == hash {
                entry(positions, slot)
            } else {
                NONE
            };
        }
    }
}

/// The position of the node whose band holds a code, of a list of bands without a gap: four bytes for the first code
/// of each, as it is sorted without a sign, and two for the position. The first of them starts with the first code.
#[inline]
#[must_use]
#[allow(clippy::cast_sign_loss)]
pub const fn find_band(code: i32, starts: &[u8], positions: &[u8]) -> u16 {
    let code = unsigned(code);
    let (mut first, mut count) = (0, positions.len() / 2);
    while count > 1 {
        let half = count / 2;
        if word(starts, first + half) <= code {
            first += half;
        }
        count -= half;
    }
    entry(positions, first)
}

/// An `i32` in the same order without a sign.
#[inline]
#[allow(clippy::cast_sign_loss)]
const fn unsigned(code: i32) -> u32 {
    (code as u32) ^ (1 << 31)
}

/// An entry of a table of four bytes each, the lowest first; the largest one behind its end.
#[inline]
const fn word(table: &[u8], offset: usize) -> u32 {
    match table.split_at_checked(4 * offset) {
        Some((_, [a, b, c, d, ..])) => u32::from_le_bytes([*a, *b, *c, *d]),
        _ => u32::MAX,
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
    let above = move |index: u16| {
        Some(tree.columns.parents[index as usize]).filter(|&parent| parent != NONE)
    };
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
