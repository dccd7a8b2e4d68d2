//! The errors of another crate: a cache that keeps its entries in Aerospike.

use aerospike_errors::{AerospikeError, ErrorKind};

/// Failures of the cache. All roots are mounted on `ErrorKind`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, AerospikeError)]
pub enum CacheError {
    /// The entry does not exist.
    #[parent(ErrorKind::RecordNotFound)]
    #[code(1000)]
    Miss,
    /// The entry has expired.
    #[parent(Miss)]
    #[code(1001)]
    Expired,
    /// The cache gave up on the entry.
    #[parent(ErrorKind::TimeoutError)]
    #[category(slow)]
    GaveUp,
    /// The cache gave up during loading.
    #[parent(GaveUp)]
    WhileLoading,
}

/// Failures of a lookup.
#[derive(Debug, thiserror::Error, AerospikeError)]
#[non_exhaustive]
pub enum LookupError {
    /// A lookup failed.
    #[error("the lookup failed")]
    #[parent(CacheError::Miss)]
    Lookup,
    /// The entry has another type than requested.
    #[error("{key} holds a {found}")]
    #[parent(Lookup)]
    #[code(1010)]
    WrongType {
        /// The requested key.
        key: String,
        /// The type of the entry.
        found: &'static str,
    },
}
