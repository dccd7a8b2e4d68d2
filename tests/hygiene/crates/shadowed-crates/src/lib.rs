//! `core`, `std`, `alloc` and `aerospike_errors` are the names of other dependencies.
#![deny(warnings)]
#![forbid(unsafe_code)]

// Unused crates that shadow the names.
extern crate aerospike_errors as _;
extern crate alloc as _;
extern crate core as _;

use real::AerospikeError;

/// An enum without fields.
#[derive(Debug, AerospikeError)]
#[aerospike(crate = real)]
pub enum StoreError {
    /// Any failure.
    #[code(1, 1..=255)]
    Store,
    /// No such record.
    #[parent(Store)]
    #[code(2)]
    NotFound,
}

/// An enum with fields that is mounted, with a transparent variant.
#[derive(Debug, AerospikeError)]
#[aerospike(crate = ::real)]
pub enum CacheError {
    /// The entry is too old.
    #[parent(StoreError::NotFound)]
    Stale {
        /// The key.
        key: String,
    },
    /// The error of the store.
    #[aerospike(transparent)]
    Store(StoreError),
}

/// `catch!` by the name in the manifest.
#[must_use]
pub fn is_stale(error: &CacheError) -> bool {
    real::catch!(match error {
        CacheErrorKind::Stale => true,
        CacheErrorKind::Store => false,
    })
}
