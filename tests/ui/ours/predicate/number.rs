//! A number as the name of a predicate.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    #[aerospike(predicate = 2)]
    NotFound,
}

uses!(StoreError { is_store, is_not_found });
