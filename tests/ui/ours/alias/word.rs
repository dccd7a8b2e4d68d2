//! An alias without quotes.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    #[alias(AS_ERR_NOT_FOUND)]
    NotFound,
    Timeout,
}

uses!(StoreError { is_store, is_not_found, is_timeout });
