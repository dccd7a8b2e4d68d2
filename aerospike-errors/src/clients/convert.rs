//! How a node of a documented system finds its kind.

use crate::ErrorKind;

/// The kind with this name. It is asked while compiling only: a name without a kind does not build.
///
/// The search begins behind `last`, the kind that was found before: two trees of one system are in much the same order,
/// and the compiler's interpreter takes its time for every step.
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
    panic!("no kind has this name: say which one is meant");
}

/// The name of every kind, which is quicker to interpret than a call for each.
const NAMES: &[&str] = &{
    let mut names = [""; ErrorKind::ALL.len()];
    let mut index = 0;
    while index < names.len() {
        names[index] = ErrorKind::ALL[index].name();
        index += 1;
    }
    names
};

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
        .find_map(|kind| {
            nodes
                .iter()
                .copied()
                .find(|node| ErrorKind::from(*node) == kind)
        })
}

/// `From<$node> for ErrorKind`: the kind of the same name, and for the nodes that are listed another.
///
/// The table is total because it is made of `ALL`, and no name stands in it twice. It is made when code is generated, not
/// already when the crate is checked: who checks a crate that depends on this one waits for the check.
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
                    Some(code) => error.with_code(crate::Numbering::$family, code),
                    None => error,
                }
            }
        }
    };
}

pub(super) use {error_kind, to_kind};
