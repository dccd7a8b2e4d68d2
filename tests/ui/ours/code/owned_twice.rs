//! A code of two variants.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    #[code(2)]
    NotFound,
    #[parent(Store)]
    #[code(9, 2)]
    Timeout,
}

uses!(StoreError { is_store, is_not_found, is_timeout });
