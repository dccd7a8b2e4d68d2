//! Aliases of any text, also those that rustdoc does not accept as search terms.

use aerospike_errors::AerospikeError;

/// Aliases.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
pub enum Aliased {
    /// All sorts of text.
    #[alias(
        "AS_ERR_ODD",
        "it's",
        "two words",
        "\"quoted\"",
        "is_odd",
        "Ödd",
        " ",
        "a\nb",
        "-8"
    )]
    Odd,
    /// A hidden variant.
    #[doc(hidden)]
    #[alias("AS_ERR_HIDDEN")]
    Hidden,
    /// A raw identifier.
    #[alias("type")]
    #[aerospike(predicate = r#type)]
    Raw,
}

/// An enum with fields, so that both enums have predicates with search terms.
#[derive(Debug, AerospikeError)]
pub enum AliasedValue {
    /// All sorts of text.
    #[alias("AS_ERR_VALUE", "is_value", "it's")]
    Value(u8),
}
