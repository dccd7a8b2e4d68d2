//! Deprecated, hidden and allowed items: lints do not report the generated code.

use aerospike_errors::AerospikeError;

/// With deprecated and hidden variants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AerospikeError)]
#[non_exhaustive]
pub enum Kind {
    /// Anything.
    #[code(1)]
    Any,
    /// Of old.
    #[deprecated(since = "1.0.0", note = "the server has not sent it since")]
    #[parent(Any)]
    #[code(2)]
    #[category(permanent)]
    Old,
    /// Below one of old.
    #[parent(Old)]
    Older,
    #[doc(hidden)]
    #[parent(Any)]
    #[code(3)]
    __Hidden,
    /// Both.
    #[doc(hidden)]
    #[deprecated]
    #[parent(__Hidden)]
    Both,
}

/// The same with fields.
#[derive(Debug, AerospikeError)]
#[non_exhaustive]
pub enum Value {
    /// Anything.
    Any,
    /// Of old.
    #[deprecated]
    #[parent(Any)]
    Old(u8),
    /// With a field of old.
    #[parent(Any)]
    Field {
        /// Of old.
        #[deprecated]
        key: u8,
    },
    #[doc(hidden)]
    #[parent(Any)]
    __Hidden(u8),
    /// Open to more fields.
    #[non_exhaustive]
    #[parent(Any)]
    More {
        /// One.
        one: u8,
    },
    /// The wrapped error, which is deprecated as well.
    #[deprecated]
    #[aerospike(transparent)]
    Wrapped(Kind),
}

/// The whole of it is of old.
#[deprecated(note = "use another")]
#[derive(Debug, AerospikeError)]
pub enum Retired {
    /// Anything.
    Any,
    /// Below.
    #[parent(Any)]
    Below,
}

/// The same with fields.
#[deprecated]
#[derive(Debug, AerospikeError)]
pub enum RetiredValue {
    /// Anything.
    Any,
    /// Below.
    #[parent(Any)]
    Below(u8),
}

/// Mounted on what is of old: the user's own attribute is the user's own word.
#[derive(Debug, AerospikeError)]
pub enum Mounted {
    /// Anything.
    #[parent(Kind::Older)]
    Any,
}

/// Mounted on what nobody should use, with the user's leave.
#[derive(Debug, AerospikeError)]
#[allow(deprecated)]
pub enum Excused {
    /// Anything.
    #[parent(Kind::Old)]
    Any,
    /// With a field.
    #[parent(Any)]
    Below(u8),
}

/// The same, with leave where it is said.
#[derive(Debug, AerospikeError)]
pub enum ExcusedOnce {
    /// Anything.
    #[allow(deprecated)]
    #[parent(Kind::Old)]
    Any,
}

/// The kind allows the lints that the enum allows.
pub mod restricted {
    #![deny(clippy::exhaustive_enums)]

    use aerospike_errors::AerospikeError;

    /// Complete.
    #[derive(Debug, AerospikeError)]
    #[allow(clippy::exhaustive_enums)]
    pub enum Complete {
        /// Anything.
        Any(u8),
    }
}
