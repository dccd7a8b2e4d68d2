//! Conversions between the classes of a documented tree and [`ErrorKind`].

use crate::ErrorKind;

/// Returns the node with the name of the kind, or of its nearest ancestor that has one.
pub(super) fn nearest<N>(kind: ErrorKind, from_name: fn(&str) -> Option<N>) -> Option<N> {
    core::iter::once(kind)
        .chain(kind.ancestors())
        .find_map(|kind| from_name(kind.name()))
}

/// Implements `From<$node> for ErrorKind`: the kind with the name or alias, except for listed
/// nodes.
macro_rules! to_kind {
    ($node:ident { $($from:ident => $to:ident,)* }) => {
        impl From<$node> for ErrorKind {
            fn from(node: $node) -> Self {
                match node {
                    $($node::$from => ErrorKind::$to,)*
                    _ => ErrorKind::from_name(node.name()).expect("a kind with this name"),
                }
            }
        }
    };
}

/// Implements `Display`, `Error` and the conversion into [`Error`](crate::Error), which keeps the
/// code of the node.
macro_rules! error_kind {
    ($node:ident) => {
        /// Writes the name.
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
                    Some(code) => error.with_code(crate::Numbering::C, code),
                    None => error,
                }
            }
        }
    };
}

pub(super) use {error_kind, to_kind};
