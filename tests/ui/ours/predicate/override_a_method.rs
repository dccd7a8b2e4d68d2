//! A predicate with the name of a generated method.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
pub enum StoreError {
    Store,
    #[aerospike(predicate = from_code)]
    NotFound,
}

uses!(StoreError { is_store });
