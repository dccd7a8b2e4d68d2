//! `core`, `std`, `alloc` and `aerospike_errors` are other crates here: dependencies of those names.
#![deny(warnings)]
#![forbid(unsafe_code)]

// Nothing here uses them; they are there to be in the way.
extern crate aerospike_errors as _;
extern crate alloc as _;
extern crate core as _;

use real::AerospikeError;

/// Without fields.
#[derive(Debug, AerospikeError)]
#[aerospike(crate = real)]
pub enum StoreError {
    /// Anything.
    #[code(1, 1..=255)]
    Store,
    /// No such record.
    #[parent(Store)]
    #[code(2)]
    NotFound,
}

/// With fields, mounted and transparent.
#[derive(Debug, AerospikeError)]
#[aerospike(crate = ::real)]
pub enum CacheError {
    /// Too old.
    #[parent(StoreError::NotFound)]
    Stale {
        /// Of what.
        key: String,
    },
    /// The error of the store.
    #[aerospike(transparent)]
    Store(StoreError),
}

/// Catches by the name in the manifest.
#[must_use]
pub fn is_stale(error: &CacheError) -> bool {
    real::catch!(match error {
        CacheErrorKind::Stale => true,
        CacheErrorKind::Store => false,
    })
}
