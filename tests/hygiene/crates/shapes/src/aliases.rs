//! Aliases of any text: what rustdoc's search cannot take is left to `from_name`.

use aerospike_errors::AerospikeError;

/// Names from elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
pub enum Aliased {
    /// Every kind of text.
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
    /// A hidden one.
    #[doc(hidden)]
    #[alias("AS_ERR_HIDDEN")]
    Hidden,
    /// A raw name.
    #[alias("type")]
    #[aerospike(predicate = r#type)]
    Raw,
}

/// With fields, so that both enums have the predicates.
#[derive(Debug, AerospikeError)]
pub enum AliasedValue {
    /// Every kind of text.
    #[alias("AS_ERR_VALUE", "is_value", "it's")]
    Value(u8),
}
