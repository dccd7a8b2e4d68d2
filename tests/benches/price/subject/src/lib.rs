//! The same declaration three times: a tree on its own, one mounted on another crate's, and towers of trees. The
//! functions are what the test reads the instructions of; none is inlined, so that each can be found.

use aerospike_errors::{AerospikeError, ErrorKind, Node};

/// One tree of forty nodes on a path, under a name and with a parent for its root.
macro_rules! deep {
    ($name:ident $(on $mount:path)?) => {
        /// A path of forty nodes, and a leaf beside each third.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
        #[rustfmt::skip]
        #[allow(missing_docs)]
        pub enum $name {
            $(#[parent($mount)])? Top,
            #[parent(Top)] A1, #[parent(A1)] A2, #[parent(A2)] A3, #[parent(A3)] A4, #[parent(A4)] A5,
            #[parent(A5)] A6, #[parent(A6)] A7, #[parent(A7)] A8, #[parent(A8)] A9, #[parent(A9)] A10,
            #[parent(A10)] A11, #[parent(A11)] A12, #[parent(A12)] A13, #[parent(A13)] A14, #[parent(A14)] A15,
            #[parent(A15)] A16, #[parent(A16)] A17, #[parent(A17)] A18, #[parent(A18)] A19, #[parent(A19)] A20,
            #[parent(A20)] A21, #[parent(A21)] A22, #[parent(A22)] A23, #[parent(A23)] A24, #[parent(A24)] A25,
            #[parent(A25)] A26, #[parent(A26)] A27, #[parent(A27)] A28, #[parent(A28)] A29, #[parent(A29)] A30,
            #[parent(A30)] A31, #[parent(A31)] A32, #[parent(A32)] A33, #[parent(A33)] A34, #[parent(A34)] A35,
            #[parent(A35)] A36, #[parent(A36)] A37, #[parent(A37)] A38, #[parent(A38)] A39,
            #[parent(A3)] B3, #[parent(A6)] B6, #[parent(A9)] B9, #[parent(A12)] B12, #[parent(A15)] B15,
            #[parent(A18)] B18, #[parent(A21)] B21, #[parent(A24)] B24, #[parent(A27)] B27, #[parent(A30)] B30,
            #[parent(A33)] B33, #[parent(A36)] B36, #[parent(A39)] B39,
        }
    };
}

/// The questions within one tree.
macro_rules! same_tree {
    ($name:ident $module:ident) => {
        /// Questions within the tree.
        pub mod $module {
            use super::$name;

            /// Both sides are known at run time.
            #[inline(never)]
            pub fn any_is_a_any(kind: $name, ancestor: $name) -> bool {
                kind.is_a(ancestor)
            }

            /// The ancestor is known to the compiler.
            #[inline(never)]
            pub fn any_is_a_known(kind: $name) -> bool {
                kind.is_a($name::A20)
            }

            /// The predicate.
            #[inline(never)]
            pub fn predicate(kind: $name) -> bool {
                kind.is_a20()
            }
        }
    };
}

deep!(Plain);
deep!(Mounted on ErrorKind::RecordNotFound);
deep!(Second on Mounted::A39);
deep!(Third on Second::A39);

same_tree!(Plain plain);
same_tree!(Mounted mounted);

/// The question between nodes of whatever trees.
#[inline(never)]
#[must_use]
pub fn node_is_a(node: Node, ancestor: Node) -> bool {
    node.is_a(ancestor)
}
