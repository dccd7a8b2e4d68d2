//! Deprecated, hidden and allowed items: lints do not report the generated code.

use aerospike_errors::AerospikeError;

/// An enum with deprecated and hidden variants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AerospikeError)]
#[non_exhaustive]
pub enum Kind {
    /// A root.
    #[code(1)]
    Any,
    /// Deprecated.
    #[deprecated(since = "1.0.0", note = "the server has not sent it since")]
    #[parent(Any)]
    #[code(2)]
    #[category(permanent)]
    Old,
    /// The child of a deprecated variant.
    #[parent(Old)]
    Older,
    #[doc(hidden)]
    #[parent(Any)]
    #[code(3)]
    __Hidden,
    /// Deprecated and hidden.
    #[doc(hidden)]
    #[deprecated]
    #[parent(__Hidden)]
    Both,
}

/// An enum with fields.
#[derive(Debug, AerospikeError)]
#[non_exhaustive]
pub enum Value {
    /// A root.
    Any,
    /// Deprecated.
    #[deprecated]
    #[parent(Any)]
    Old(u8),
    /// A variant with a deprecated field.
    #[parent(Any)]
    Field {
        /// Deprecated.
        #[deprecated]
        key: u8,
    },
    #[doc(hidden)]
    #[parent(Any)]
    __Hidden(u8),
    /// A variant with non-exhaustive fields.
    #[non_exhaustive]
    #[parent(Any)]
    More {
        /// A field.
        one: u8,
    },
    /// The wrapped error, which is deprecated as well.
    #[deprecated]
    #[aerospike(transparent)]
    Wrapped(Kind),
}

/// A deprecated enum.
#[deprecated(note = "use another")]
#[derive(Debug, AerospikeError)]
pub enum Retired {
    /// A root.
    Any,
    /// A child.
    #[parent(Any)]
    Below,
}

/// A deprecated enum with fields.
#[deprecated]
#[derive(Debug, AerospikeError)]
pub enum RetiredValue {
    /// A root.
    Any,
    /// A child.
    #[parent(Any)]
    Below(u8),
}

/// An enum that is mounted on the child of a deprecated variant.
#[derive(Debug, AerospikeError)]
pub enum Mounted {
    /// A root.
    #[parent(Kind::Older)]
    Any,
}

/// An enum that is mounted on a deprecated variant, with the lint allowed on the enum.
#[derive(Debug, AerospikeError)]
#[allow(deprecated)]
pub enum Excused {
    /// A root.
    #[parent(Kind::Old)]
    Any,
    /// A child with a field.
    #[parent(Any)]
    Below(u8),
}

/// An enum that is mounted on a deprecated variant, with the lint allowed on the variant.
#[derive(Debug, AerospikeError)]
pub enum ExcusedOnce {
    /// A root.
    #[allow(deprecated)]
    #[parent(Kind::Old)]
    Any,
}

/// The kind allows the lints that the enum allows.
pub mod restricted {
    #![deny(clippy::exhaustive_enums)]

    use aerospike_errors::AerospikeError;

    /// An exhaustive enum.
    #[derive(Debug, AerospikeError)]
    #[allow(clippy::exhaustive_enums)]
    pub enum Complete {
        /// A root.
        Any(u8),
    }
}
