//! The functions that generated code calls. Not public API: it changes with the derive.

pub use core;
pub use core::convert::{From, Into, TryFrom};
pub use core::iter::Iterator;
pub use core::option::Option::{self, None, Some};
pub use core::primitive::{bool, i32, str, u8, u16, u32, usize};
pub use core::result::Result::{self, Err, Ok};
pub use core::str::FromStr;

use crate::hierarchy::position::NONE;

pub use crate::hierarchy::codes::{Segment, classified, offset, owner, search, table};
pub use crate::hierarchy::identity::{Identity, is_a, is_same_tree, mount, parent};
pub use crate::hierarchy::names::{Name, find_name};
pub use crate::hierarchy::tree::Columns;
pub use crate::{
    __kind_predicates as kind_predicates, __transparent_predicates as transparent_predicates,
    __value_predicates as value_predicates,
};
pub use crate::{AerospikeError, Category, Node, Retry, Tree, UnknownCode, UnknownName};

/// A mistake that a constant finds.
///
/// The compiler reports the error at the call. In generated code the call starts with `<`, because
/// editors would show an identifier at the location of a user's name as a definition of that name.
pub struct Mistake;

impl Mistake {
    /// Panics with a message.
    ///
    /// # Panics
    ///
    /// Always.
    #[track_caller]
    pub const fn report(message: &str) -> ! {
        panic!("{}", message)
    }
}

/// The functions that `catch!` calls.
pub mod catch {
    pub use crate::hierarchy::catch::{
        BelongsTo, Message, Pattern, is_a, missing, of_enum, tree_of, unreachable,
    };
    pub use aerospike_errors_derive::__catch as catch;
}

/// Functions with the names of the parameters of generated methods.
///
/// A parameter can shadow a function, but neither a constant nor a unit struct. The user's module
/// may have a constant or a unit struct with the name of the parameter.
pub mod variables {
    pub const fn variable() {}
    pub use variable as ancestor;
    pub use variable as code;
    pub use variable as name;
}

/// A fieldless enum that declares a tree.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the kind of an error hierarchy",
    label = "expected a fieldless enum with `#[derive(AerospikeError)]`",
    note = "for an enum with fields, name the variant of its kind, as in `StoreErrorKind::NotFound`"
)]
pub trait Kind: AerospikeError + Sized + 'static {
    /// A type with a constant function `tree`, for the statics of other trees.
    type Handle;
    const HANDLE: Self::Handle;
    const TREE: &'static Tree;
    const NODES: &'static [Self];

    /// Returns the variant at a position.
    fn at(position: u16) -> Option<Self>;
}

/// A type of the field with `#[code]`.
#[diagnostic::on_unimplemented(
    message = "expected `i8`, `i16`, `i32`, `u8` or `u16`, found `{Self}`",
    label = "the type of a `#[code]` field must convert to `i32` without loss"
)]
pub trait ReceivedCode: Copy + Into<i32> {}

impl ReceivedCode for i8 {}
impl ReceivedCode for i16 {}
impl ReceivedCode for i32 {}
impl ReceivedCode for u8 {}
impl ReceivedCode for u16 {}

/// Returns the value of a field with `#[code]`.
#[inline]
pub fn received<T: ReceivedCode>(code: &T) -> Option<i32> {
    Some((*code).into())
}

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

// Arithmetic is in functions of this crate, since each method of a number in generated code makes
// the compiler load all methods of its type in every crate.

/// Returns whether a position is in the interval of `size` positions from `start` on.
#[inline]
#[must_use]
pub const fn is_within(index: u16, start: u16, size: u16) -> bool {
    index.wrapping_sub(start) < size
}

/// Returns whether a position is in the subtree of another one.
#[inline]
#[must_use]
pub const fn is_below(sizes: &[u16], index: u16, ancestor: u16) -> bool {
    let place = ancestor as usize;
    // Always true, but a panic branch costs more than a comparison.
    place < sizes.len() && is_within(index, ancestor, sizes[place])
}

/// Returns the part of a list that belongs to a node.
#[inline]
#[must_use]
pub const fn part<T>(all: &'static [T], starts: &'static [u32], index: u16) -> &'static [T] {
    let index = index as usize;
    let (up_to_the_last, _) = all.split_at(starts[index + 1] as usize);
    let (_, own) = up_to_the_last.split_at(starts[index] as usize);
    own
}

/// Returns the canonical code of each node: the first of its codes.
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

/// Returns the number of ancestors in the tree.
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
    let parent = move |index: u16| {
        Some(tree.columns.parents[usize::from(index)]).filter(|&parent| parent != NONE)
    };
    core::iter::successors(parent(index), move |&index| parent(index))
}

pub fn children(tree: &'static Tree, index: u16) -> impl Iterator<Item = u16> {
    let end = index + tree.columns.sizes[usize::from(index)];
    tree.siblings(index + 1, end)
}

/// Returns the descendants of a node, of the list of all nodes.
#[inline]
#[must_use]
pub const fn descendants<T>(sizes: &[u16], all: &'static [T], index: u16) -> &'static [T] {
    let index = index as usize;
    let (up_to_the_last, _) = all.split_at(index + sizes[index] as usize);
    let (_, descendants) = up_to_the_last.split_at(index + 1);
    descendants
}

/// Returns the value of a position in a sorted list of pairs.
#[must_use]
pub const fn find_pair<T: Copy>(pairs: &[(u16, T)], index: u16) -> Option<T> {
    let (mut low, mut high) = (0, pairs.len());
    while low < high {
        let middle = low.midpoint(high);
        let (position, value) = pairs[middle];
        if position == index {
            return Some(value);
        }
        if position < index {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    None
}
