//! The crate under another name, and behind a facade.
#![deny(warnings)]
#![forbid(unsafe_code)]

use errors::AerospikeError;

/// By the name in the manifest.
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

/// By a path.
#[derive(Debug, AerospikeError)]
#[aerospike(crate = crate::facade::inner::taxonomy)]
pub enum CacheError {
    /// Mounted.
    #[parent(StoreError::Store)]
    Stale {
        /// Of what.
        key: String,
    },
}

/// By a path that is relative.
pub mod below {
    use crate::facade::inner::taxonomy::AerospikeError;

    /// From here.
    #[derive(Debug, AerospikeError)]
    #[aerospike(crate = super::facade::inner::taxonomy, kind = Kind)]
    pub enum PathError {
        /// Mounted.
        #[parent(super::StoreError::Store)]
        Lost(u8),
    }
}

/// By the name in the manifest.
#[must_use]
pub fn is_store(error: &StoreError) -> bool {
    errors::catch!(match error {
        StoreError::Store => true,
    })
}

/// By the path of a framework.
#[must_use]
pub fn is_cache(error: &CacheError) -> bool {
    facade::inner::taxonomy::catch!(match error {
        CacheErrorKind::Stale => true,
        _ => false,
    })
}
