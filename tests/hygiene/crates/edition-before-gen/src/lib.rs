//! `gen` as a name of variants, predicates and fields, before edition 2024 made it a keyword.
#![deny(warnings)]
#![forbid(unsafe_code)]
#![allow(non_camel_case_types)]

use aerospike_errors::AerospikeError;

/// An enum without fields.
#[derive(Debug, AerospikeError)]
pub enum Kind {
    /// Named `gen`.
    gen,
    /// A variant with the predicate `gen`.
    #[parent(gen)]
    #[aerospike(predicate = gen)]
    Below,
    /// A variant whose parent is a path with `Self`.
    #[parent(Self::gen)]
    #[aerospike(predicate = is_other)]
    Other,
}

const _: () = assert!(Kind::Below.gen() && Kind::Other.is_gen());

/// An enum with fields.
#[derive(Debug, AerospikeError)]
pub enum Value {
    /// Named `gen`.
    #[parent(Kind::gen)]
    gen(u8),
    /// The wrapped error.
    #[aerospike(transparent)]
    Wrapped {
        /// Named `gen`.
        gen: Kind,
    },
}
