//! A cache that keeps its entries in Aerospike, as another crate would write it.

use aerospike_errors::{AerospikeError, ErrorKind};

/// Where the cache fails. Every root hangs on `ErrorKind`, on different nodes of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, AerospikeError)]
pub enum CacheError {
    /// The entry is not there.
    #[parent(ErrorKind::RecordNotFound)]
    #[code(1000)]
    Miss,
    /// The entry was there and has expired.
    #[parent(Miss)]
    #[code(1001)]
    Expired,
    /// The cache gave up on the entry.
    #[parent(ErrorKind::TimeoutError)]
    #[category(slow)]
    GaveUp,
    /// It gave up while it was loading the value.
    #[parent(GaveUp)]
    WhileLoading,
}

/// What a lookup returns when it fails; it says what the cache knows of it.
#[derive(Debug, thiserror::Error, AerospikeError)]
#[non_exhaustive]
pub enum LookupError {
    /// A lookup failed.
    #[error("the lookup failed")]
    #[parent(CacheError::Miss)]
    Lookup,
    /// The entry has another type than the one asked for.
    #[error("{key} holds a {found}")]
    #[parent(Lookup)]
    #[code(1010)]
    WrongType {
        /// The key asked for.
        key: String,
        /// The type of what it holds.
        found: &'static str,
    },
}
