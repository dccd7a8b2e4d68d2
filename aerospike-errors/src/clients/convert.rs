//! Conversions between the classes of a documented tree and [`ErrorKind`].

use crate::ErrorKind;

/// Returns the kind with this name. It is called at compile time only, where an unknown name is an
/// error.
///
/// The search starts after `last`, the kind that was found before, because the trees have similar
/// orders and the compiler's interpreter is slow.
pub(super) const fn named(name: &str, last: ErrorKind) -> ErrorKind {
    let (mut index, mut step) = (last as usize, 0);
    while step < NAMES.len() {
        step += 1;
        index = if index + 1 < NAMES.len() {
            index + 1
        } else {
            0
        };
        if is_same(NAMES[index], name) {
            return ErrorKind::ALL[index];
        }
    }
    panic!("no kind has this name: list its kind in `to_kind!`");
}

/// The names of all kinds. Reading a constant is faster to interpret than calling `name`.
const NAMES: &[&str] = &{
    let mut names = [""; ErrorKind::ALL.len()];
    let mut index = 0;
    while index < names.len() {
        names[index] = ErrorKind::ALL[index].name();
        index += 1;
    }
    names
};

/// Compares two strings in a constant.
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

/// Returns the first node that is converted to the kind or, if there is none, to its nearest
/// ancestor.
pub(super) fn nearest<N: Copy>(nodes: &[N], kind: ErrorKind) -> Option<N>
where
    ErrorKind: From<N>,
{
    core::iter::once(kind)
        .chain(kind.ancestors())
        .find_map(|kind| {
            nodes
                .iter()
                .copied()
                .find(|node| ErrorKind::from(*node) == kind)
        })
}

/// Implements `From<$node> for ErrorKind`: the kind with the same name, except for listed nodes.
///
/// The table is computed when code is generated and not when the crate is checked, because every
/// check of a dependent crate would wait for it.
macro_rules! to_kind {
    ($node:ident { $($from:ident => $to:ident,)* }) => {
        impl From<$node> for ErrorKind {
            fn from(node: $node) -> Self {
                let kinds = const {
                    &{
                        let mut last = ErrorKind::AerospikeError;
                        let mut kinds = [last; $node::ALL.len()];
                        let mut index = 0;
                        while index < $node::ALL.len() {
                            let node = $node::ALL[index];
                            last = match node {
                                $($node::$from => ErrorKind::$to,)*
                                _ => super::convert::named(node.name(), last),
                            };
                            kinds[node as usize] = last;
                            index += 1;
                        }
                        kinds
                    }
                };
                kinds[node as usize]
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
