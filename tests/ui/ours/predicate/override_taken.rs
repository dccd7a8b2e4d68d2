//! A predicate with the name of another variant's predicate.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
pub enum StoreError {
    Store,
    #[aerospike(predicate = is_not_found)]
    Missing,
    NotFound,
}

uses!(StoreError { is_store, is_not_found });
