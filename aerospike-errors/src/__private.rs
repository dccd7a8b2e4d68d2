//! What the generated code calls. Not public API: it changes with the macro.

pub use core;
pub use core::convert::{From, Into, TryFrom};
pub use core::iter::Iterator;
pub use core::option::Option::{self, None, Some};
pub use core::primitive::{bool, i32, str, u16, usize};
pub use core::result::Result::{self, Err, Ok};
pub use core::str::FromStr;

pub use crate::tree::Columns;
pub use crate::{AerospikeError, Node, Tree, UnknownCode, UnknownName};

/// No position: what a lookup answers that finds nothing.
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
    index.wrapping_sub(ancestor) < tree.columns.sizes[ancestor as usize]
}

#[inline]
#[must_use]
pub const fn is_marked(tree: &'static Tree, mask: usize, bit: u8, index: u16) -> bool {
    tree.columns.masks[mask][index as usize] & bit != 0
}

#[inline]
#[must_use]
pub const fn parent(tree: &'static Tree, index: u16) -> u16 {
    tree.columns.parents[index as usize]
}

#[inline]
#[must_use]
pub const fn depth(tree: &'static Tree, index: u16) -> usize {
    tree.columns.depths[index as usize] as usize
}

#[must_use]
pub fn find_name(tree: &'static Tree, name: &str) -> u16 {
    tree.find_name(name)
}

pub fn ancestors(tree: &'static Tree, index: u16) -> impl Iterator<Item = u16> {
    let above = move |index: u16| Some(parent(tree, index)).filter(|&parent| parent != NONE);
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
