//! How a node of a documented system finds its kind.

use crate::ErrorKind;

/// The kind with this name or alias. It is asked while compiling only: a name without a kind does not compile.
pub(super) const fn named(name: &str) -> ErrorKind {
    let mut index = 0;
    while index < ErrorKind::ALL.len() {
        if is_same(ErrorKind::ALL[index].name(), name) {
            return ErrorKind::ALL[index];
        }
        index += 1;
    }
    index = 0;
    while index < ErrorKind::ALL.len() {
        if has(ErrorKind::ALL[index].aliases(), name) {
            return ErrorKind::ALL[index];
        }
        index += 1;
    }
    panic!("no kind has this name or alias: say which one is meant");
}

const fn has(aliases: &[&str], name: &str) -> bool {
    let mut index = 0;
    while index < aliases.len() {
        if is_same(aliases[index], name) {
            return true;
        }
        index += 1;
    }
    false
}

/// `==`, which is not `const` for texts.
const fn is_same(left: &str, right: &str) -> bool {
    let (left, right) = (left.as_bytes(), right.as_bytes());
    if left.len() != right.len() {
        return false;
    }
    let mut index = 0;
    while index < left.len() {
        if left[index] != right[index] {
            return false;
        }
        index += 1;
    }
    true
}

/// The node that means a kind, or the nearest kind above that any node means; of several the first.
pub(super) fn nearest<N: Copy>(nodes: &[N], kind: ErrorKind) -> Option<N>
where
    ErrorKind: From<N>,
{
    core::iter::once(kind)
        .chain(kind.ancestors())
        .find_map(|kind| nodes.iter().copied().find(|node| ErrorKind::from(*node) == kind))
}

/// `From<$node> for ErrorKind`: the kind of the same name, and for the nodes that are listed another.
///
/// The table is made while compiling. It is total because it is made of `ALL`, and no name stands in it twice.
macro_rules! to_kind {
    ($node:ident { $($from:ident => $to:ident,)* }) => {
        impl From<$node> for ErrorKind {
            fn from(node: $node) -> Self {
                const KINDS: [ErrorKind; $node::ALL.len()] = {
                    let mut kinds = [ErrorKind::AerospikeError; $node::ALL.len()];
                    let mut index = 0;
                    while index < $node::ALL.len() {
                        let node = $node::ALL[index];
                        kinds[node as usize] = match node {
                            $($node::$from => ErrorKind::$to,)*
                            _ => super::convert::named(node.name()),
                        };
                        index += 1;
                    }
                    kinds
                };
                KINDS[node as usize]
            }
        }
    };
}

/// What an error kind is expected to do beyond the derive: print its name, be an error, and become an
/// [`Error`](crate::Error) that keeps the code that the node has in its family.
macro_rules! error_kind {
    ($node:ident, $family:ident) => {
        /// The name.
        impl core::fmt::Display for $node {
            fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                formatter.pad(self.name())
            }
        }

        impl core::error::Error for $node {}

        #[cfg(feature = "alloc")]
        impl From<$node> for crate::Error {
            #[track_caller]
            fn from(node: $node) -> Self {
                let error = Self::from(ErrorKind::from(node));
                match node.code() {
                    Some(code) => error.with_code(crate::Family::$family, code),
                    None => error,
                }
            }
        }
    };
}

pub(super) use {error_kind, to_kind};
