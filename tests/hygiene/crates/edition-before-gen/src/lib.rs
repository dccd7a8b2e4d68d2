//! A word that is a keyword from the next edition on, wherever a name stands.
#![deny(warnings)]
#![forbid(unsafe_code)]
#![allow(non_camel_case_types)]

use aerospike_errors::AerospikeError;

/// Without fields.
#[derive(Debug, AerospikeError)]
pub enum Kind {
    /// A generation.
    gen,
    /// Below it.
    #[parent(gen)]
    #[aerospike(predicate = gen)]
    Below,
    /// By the other path.
    #[parent(Self::gen)]
    #[aerospike(predicate = is_other)]
    Other,
}

const _: () = assert!(Kind::Below.gen() && Kind::Other.is_gen());

/// With fields.
#[derive(Debug, AerospikeError)]
pub enum Value {
    /// A generation.
    #[parent(Kind::gen)]
    gen(u8),
    /// The wrapped error.
    #[aerospike(transparent)]
    Wrapped {
        /// A generation.
        gen: Kind,
    },
}
