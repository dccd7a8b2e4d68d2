//! `#[alias]` twice on one variant.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    #[alias("KEY_NOT_FOUND")]
    #[alias("NO_RECORD")]
    NotFound,
    Timeout,
}

uses!(StoreError { is_store, is_not_found, is_timeout });
