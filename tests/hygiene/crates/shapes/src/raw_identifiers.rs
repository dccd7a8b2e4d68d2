//! Raw identifiers as names of enums, variants, categories, predicates and fields.

use aerospike_errors::AerospikeError;

/// Keywords of every edition.
#[derive(Debug, AerospikeError)]
#[allow(non_camel_case_types)]
pub enum r#type {
    /// A root.
    #[code(1)]
    r#fn,
    /// A child.
    #[parent(r#fn)]
    #[category(r#move)]
    r#match,
    /// A predicate with a raw name.
    #[parent(r#match)]
    #[aerospike(predicate = r#where)]
    r#async,
}

const _: () = assert!(r#type::r#match.is_fn() && r#type::r#async.r#where());

/// An enum with fields.
#[derive(Debug, AerospikeError)]
#[allow(non_camel_case_types)]
pub enum r#struct {
    /// A root.
    r#impl {
        /// A field.
        r#use: u8,
    },
    /// The wrapped error.
    #[aerospike(transparent)]
    r#dyn {
        /// A value.
        r#type: r#type,
    },
}
