//! The crate under another name, and re-exported.
#![deny(warnings)]
#![forbid(unsafe_code)]

use errors::AerospikeError;

/// An enum that uses the name in the manifest.
#[derive(Debug, AerospikeError)]
#[aerospike(crate = errors)]
pub enum StoreError {
    /// Anything.
    Store,
}

/// The re-exports of a framework.
pub mod facade {
    /// The crate, re-exported.
    pub mod inner {
        pub use errors as taxonomy;
    }
}

/// An enum that uses the path of a re-export.
#[derive(Debug, AerospikeError)]
#[aerospike(crate = crate::facade::inner::taxonomy)]
pub enum CacheError {
    /// Mounted.
    #[parent(StoreError::Store)]
    Stale {
        /// The key.
        key: String,
    },
}

/// A module that uses a relative path.
pub mod below {
    use crate::facade::inner::taxonomy::AerospikeError;

    /// An enum with a relative path.
    #[derive(Debug, AerospikeError)]
    #[aerospike(crate = super::facade::inner::taxonomy, kind = Kind)]
    pub enum PathError {
        /// Mounted.
        #[parent(super::StoreError::Store)]
        Lost(u8),
    }
}

/// `catch!` by the name in the manifest.
#[must_use]
pub fn is_store(error: &StoreError) -> bool {
    errors::catch!(match error {
        StoreError::Store => true,
    })
}

/// `catch!` by the path of a re-export.
#[must_use]
pub fn is_cache(error: &CacheError) -> bool {
    facade::inner::taxonomy::catch!(match error {
        CacheErrorKind::Stale => true,
        _ => false,
    })
}
