//! Names that are keywords, of the enum, of variants, categories, predicates and fields.

use aerospike_errors::AerospikeError;

/// A keyword of every edition.
#[derive(Debug, AerospikeError)]
#[allow(non_camel_case_types)]
pub enum r#type {
    /// A root.
    #[code(1)]
    r#fn,
    /// Below it.
    #[parent(r#fn)]
    #[category(r#move)]
    r#match,
    /// By the plain name.
    #[parent(r#match)]
    #[aerospike(predicate = r#where)]
    r#async,
}

const _: () =
    assert!(r#type::r#match.is_fn() && r#type::r#async.r#where());

/// With fields that are keywords.
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
