//! A predicate in quotes.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
pub enum StoreError {
    Store,
    #[aerospike(predicate = "is_missing")]
    NotFound,
}

uses!(StoreError { is_store, is_missing });
