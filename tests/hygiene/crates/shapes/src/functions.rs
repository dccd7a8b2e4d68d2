//! Enums inside of functions, and several of them side by side.

use aerospike_errors::{AerospikeError, Node};

/// Two in a function, one of them mounted on the other.
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

/// One in a block, in a method, in a constant.
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

/// The first of two in one module.
#[derive(Debug, AerospikeError)]
pub enum First {
    /// Anything.
    #[code(1)]
    Any,
    /// One below.
    #[parent(Any)]
    One,
}

/// The second, with the same names and codes.
#[derive(Debug, AerospikeError)]
pub enum Second {
    /// Anything.
    #[code(1)]
    Any,
    /// One below.
    #[parent(Any)]
    One(u8),
}

/// On one of the same name, by two paths to it.
pub mod same_name {
    use aerospike_errors::AerospikeError;

    use super::super::functions;

    /// Not the one above.
    #[derive(Debug, AerospikeError)]
    pub enum First {
        /// Anything.
        #[parent(super::First::Any)]
        Any,
        /// Below it.
        #[parent(functions::First::One)]
        One,
    }

    /// Neither.
    #[derive(Debug, AerospikeError)]
    pub enum Second<T: Copy> {
        /// Anything.
        #[parent(super::SecondKind::One)]
        Any(T),
    }
}
