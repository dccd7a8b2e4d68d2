//! Doc comments with links, code, stars and markup.

use aerospike_errors::AerospikeError;

/// The target of a link.
#[derive(Debug)]
pub struct Target;

/// An enum with every form of doc comment.
#[derive(Debug, AerospikeError)]
pub enum Documented {
    /// See [`Target`] and [`Self::Below`], and [the other](Target).
    ///
    /// More.
    Any,
    /// See [a reference][reference].
    ///
    /// [reference]: Target
    #[parent(Any)]
    Below,
    /**
     * A block with stars: `a < b`,
     * on two lines.
     */
    #[parent(Any)]
    Block,
    #[doc = "By attribute."]
    #[parent(Any)]
    Attribute,
    #[doc = concat!("By a ", "macro.")]
    #[parent(Any)]
    Macro,
    /// ```
    /// let code = "first";
    /// # let _ = code;
    /// ```
    #[parent(Any)]
    Code,
    /// | a | table |
    /// |---|---|
    /// | with | rows |
    #[parent(Any)]
    Table,
}

/// An enum with fields.
#[derive(Debug, AerospikeError)]
pub enum WithFields {
    /// See [`Target`] and [`Self::Below`].
    Any,
    /// See [a reference][reference] and the field [`key`](Self::Below::key).
    ///
    /// [reference]: Target
    #[parent(Any)]
    Below {
        /// The key.
        key: u8,
    },
    /// A name that is a keyword: [`Self::Any`].
    #[parent(Any)]
    #[allow(non_camel_case_types)]
    r#type(u8),
}
