//! Enums in functions, and enums with the same names.

use aerospike_errors::{AerospikeError, Node};

/// Two enums in a function, one of them mounted on the other.
#[must_use]
pub const fn inside() -> Node {
    #[derive(Debug, AerospikeError)]
    enum Inner {
        #[code(1)]
        Any,
        #[parent(Any)]
        Below,
    }

    #[derive(Debug, AerospikeError)]
    enum Outer {
        #[parent(Inner::Below)]
        Mounted(#[allow(dead_code)] u8),
    }

    let mounted = Outer::Mounted(1);
    if mounted.is_mounted() && Inner::Any.is_any() {
        mounted.node()
    } else {
        Inner::Below.node()
    }
}

/// Enums in a block, in a method and in a constant.
#[derive(Debug)]
pub struct Holder;

impl Holder {
    /// A number of nodes.
    pub const NODES: usize = {
        #[derive(Debug, AerospikeError)]
        enum InConstant {
            Any,
            #[parent(Any)]
            Below,
        }
        InConstant::ALL.len() + InConstant::Below.depth()
    };

    /// A name.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        #[derive(Debug, AerospikeError)]
        enum InMethod {
            Any,
        }
        InMethod::Any.name()
    }
}

/// The first of two enums in one module.
#[derive(Debug, AerospikeError)]
pub enum First {
    /// A root.
    #[code(1)]
    Any,
    /// A child.
    #[parent(Any)]
    One,
}

/// The second enum, with the same names and codes.
#[derive(Debug, AerospikeError)]
pub enum Second {
    /// A root.
    #[code(1)]
    Any,
    /// A child.
    #[parent(Any)]
    One(u8),
}

/// Enums that are mounted on an enum of the same name, by two paths.
pub mod same_name {
    use aerospike_errors::AerospikeError;

    use super::super::functions;

    /// An enum with the name of another one.
    #[derive(Debug, AerospikeError)]
    pub enum First {
        /// A root.
        #[parent(super::First::Any)]
        Any,
        /// A child.
        #[parent(functions::First::One)]
        One,
    }

    /// Another enum of that name.
    #[derive(Debug, AerospikeError)]
    pub enum Second<T: Copy> {
        /// A root.
        #[parent(super::SecondKind::One)]
        Any(T),
    }
}
