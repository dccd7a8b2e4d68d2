//! The macro `catch!` and the checks of its arms.

use super::identity;
use crate::__private::Kind;
use crate::{AerospikeError, Node, Tree};

/// A `match` by ancestry: selects the first arm that names the node of the error or an ancestor of
/// it.
///
/// ```
/// use aerospike_errors::{ErrorKind, catch};
///
/// fn advice(error: ErrorKind, attempt: u32) -> &'static str {
///     catch!(match error {
///         ErrorKind::RecordNotFound => "create the record",
///         ErrorKind::TimeoutError | ErrorKind::ClusterError if attempt < 3 => "send it again",
///         ErrorKind::AerospikeError => "give up",
///     })
/// }
///
/// assert_eq!(advice(ErrorKind::RecordNotFound, 1), "create the record");
/// assert_eq!(advice(ErrorKind::ClusterChangeError, 1), "send it again");
/// assert_eq!(advice(ErrorKind::ClusterChangeError, 3), "give up");
/// ```
///
/// An arm names variants of a kind by their paths, joined by `|`, with an optional guard. `_` may
/// be the last arm, without a guard. The arms are tried in order. A node that cannot be reached,
/// because an arm without a guard before it covers it, is a compile error. An arm `_` is accepted
/// also where no error can reach it. An arm binds no name: it uses the variable of the scrutinee.
///
/// ```compile_fail
/// # use aerospike_errors::{ErrorKind, catch};
/// # let error = ErrorKind::RecordNotFound;
/// catch!(match error {
///     ErrorKind::RecordError => "a record",
///     // unreachable node `ErrorKind::RecordNotFound`, covered by `ErrorKind::RecordError` above
///     ErrorKind::RecordNotFound => "no record",
///     ErrorKind::AerospikeError => "another error",
/// });
/// ```
///
/// # Without `_`
///
/// Without `_`, the arms without a guard must cover every root of the enum that they name, and the
/// error must belong to that enum. These types belong to it: its kind, the enum with fields,
/// [`Error`](crate::Error) for [`ErrorKind`](crate::ErrorKind), an enum whose roots are all mounted
/// on it, and a reference, `Box`, `Rc` or `Arc` of these. A [`Node`], a trait object, a type with a
/// hand-written implementation, and arms of two enums require `_`. If the error's enum has a
/// transparent variant, arms of another tree also require `_`.
///
/// The arms also cover nodes that are later added below the roots, so that a `#[non_exhaustive]`
/// enum requires no `_`. A new root is a breaking change.
///
/// # Evaluation
///
/// The scrutinee is evaluated once and borrowed only while the arm is selected, so that an arm may
/// move it. Temporaries of the scrutinee are dropped before the arm runs. The selection costs as
/// much as the equivalent chain of `is_a` calls.
///
/// ```
/// use aerospike_errors::{AerospikeError, ErrorKind, catch};
///
/// type Result<T> = core::result::Result<T, &'static dyn AerospikeError>;
///
/// fn missing_is_none(result: Result<u32>) -> Result<Option<u32>> {
///     match result {
///         Ok(value) => Ok(Some(value)),
///         Err(error) => catch!(match error {
///             ErrorKind::RecordNotFound => Ok(None),
///             _ => Err(error),
///         }),
///     }
/// }
///
/// assert!(matches!(missing_is_none(Err(&ErrorKind::RecordNotFound)), Ok(None)));
/// ```
#[macro_export]
macro_rules! catch {
    ($($tokens:tt)*) => {
        $crate::__private::catch::catch! { $crate $($tokens)* }
    };
}

/// A type whose values are all below the roots of the enum `K`.
#[diagnostic::on_unimplemented(
    message = "`catch!` without `_` requires an error of `{K}`",
    label = "`{Self}` may be a node outside of `{K}`",
    note = "add `_ => …` as the last arm"
)]
pub trait BelongsTo<K> {}

#[diagnostic::do_not_recommend]
impl<K, T: BelongsTo<K> + ?Sized> BelongsTo<K> for &T {}

#[diagnostic::do_not_recommend]
impl<K, T: BelongsTo<K> + ?Sized> BelongsTo<K> for &mut T {}

#[cfg(feature = "alloc")]
#[diagnostic::do_not_recommend]
impl<K, T: BelongsTo<K> + ?Sized> BelongsTo<K> for alloc::boxed::Box<T> {}

#[cfg(feature = "alloc")]
#[diagnostic::do_not_recommend]
impl<K, T: BelongsTo<K> + ?Sized> BelongsTo<K> for alloc::rc::Rc<T> {}

#[cfg(all(feature = "alloc", target_has_atomic = "ptr"))]
#[diagnostic::do_not_recommend]
impl<K, T: BelongsTo<K> + ?Sized> BelongsTo<K> for alloc::sync::Arc<T> {}

/// Returns the error, which belongs to the enum of the node.
#[inline]
pub fn of_enum<K, T: BelongsTo<K> + ?Sized>(_: K, error: &T) -> &T {
    error
}

/// Returns `true` if the error is the node or below it.
#[inline]
#[allow(clippy::needless_pass_by_value)]
pub fn is_a<T: AerospikeError + ?Sized, K: Kind>(error: &T, ancestor: K) -> bool {
    error.is_a_node(ancestor.node())
}

/// A node that an arm names.
#[derive(Clone, Copy)]
pub struct Pattern {
    node: Node,
    arm: usize,
    is_guarded: bool,
}

impl Pattern {
    /// Creates the pattern of a node, with the number of its arm.
    #[must_use]
    #[allow(clippy::cast_possible_truncation)]
    pub const fn new(tree: &'static Tree, position: usize, arm: usize, is_guarded: bool) -> Self {
        let node = Node {
            tree,
            index: position as u16,
        };
        Self {
            node,
            arm,
            is_guarded,
        }
    }
}

/// Returns the tree of a kind and its nodes.
#[must_use]
pub const fn tree_of<K: Kind>(kind: K) -> (&'static Tree, &'static [K]) {
    // A constant cannot drop a value of a generic type.
    core::mem::forget(kind);
    (K::TREE, K::NODES)
}

/// Returns an error message if the node of a pattern is covered by a pattern before it.
#[must_use]
pub const fn unreachable(patterns: &[Pattern], number: usize) -> Option<Message> {
    let pattern = patterns[number];
    let mut before = 0;
    while before < number {
        let other = patterns[before];
        if (!other.is_guarded || other.arm == pattern.arm)
            && identity::is_a(pattern.node, other.node)
        {
            let message = Message::new("unreachable node ").node(pattern.node);
            return Some(
                message
                    .text(", covered by ")
                    .node(other.node)
                    .text(" above"),
            );
        }
        before += 1;
    }
    None
}

/// Returns an error message if the patterns name nodes of two trees, or leave a root of the tree
/// uncovered.
#[must_use]
pub const fn missing(patterns: &[Pattern]) -> Option<Message> {
    let first = patterns[0].node;
    let mut number = 0;
    while number < patterns.len() {
        let other = patterns[number].node;
        if !identity::is_same_tree(other.tree, first.tree) {
            let message = Message::new("missing arm `_`: ").node(first).text(" and ");
            return Some(message.node(other).text(" are nodes of two enums"));
        }
        number += 1;
    }
    let columns = &first.tree.columns;
    let mut root = 0;
    while (root as usize) < columns.sizes.len() {
        let node = Node {
            index: root,
            ..first
        };
        if !covers(patterns, node) {
            let message = Message::new("missing arm for the root ").node(node);
            return Some(message.text(", or `_`"));
        }
        root += columns.sizes[root as usize];
    }
    None
}

/// Returns `true` if a pattern without a guard is the node or an ancestor of it.
const fn covers(patterns: &[Pattern], node: Node) -> bool {
    let mut number = 0;
    while number < patterns.len() {
        if !patterns[number].is_guarded && identity::is_a(node, patterns[number].node) {
            return true;
        }
        number += 1;
    }
    false
}

/// An error message with names that constants read from trees.
pub struct Message {
    bytes: [u8; CAPACITY],
    length: usize,
}

/// Parts that do not fit are omitted.
const CAPACITY: usize = 1024;

impl Message {
    const fn new(text: &str) -> Self {
        let empty = Self {
            bytes: [0; CAPACITY],
            length: 0,
        };
        empty.text(text)
    }

    const fn text(mut self, text: &str) -> Self {
        let text = text.as_bytes();
        if text.len() <= CAPACITY - self.length {
            let mut number = 0;
            while number < text.len() {
                self.bytes[self.length] = text[number];
                self.length += 1;
                number += 1;
            }
        }
        self
    }

    const fn node(self, node: Node) -> Self {
        let path = self.text("`").text(node.tree.name()).text("::");
        path.text(node.name()).text("`")
    }

    /// Returns the text.
    #[must_use]
    pub const fn as_str(&self) -> &str {
        let (text, _) = self.bytes.split_at(self.length);
        match core::str::from_utf8(text) {
            Ok(text) => text,
            Err(_) => "",
        }
    }
}
