//! An alias of another variant.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    #[alias("ERR")]
    NotFound,
    #[alias("ERR")]
    Timeout,
}

uses!(StoreError { is_store, is_not_found, is_timeout });
