//! A range with a name as its bound.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    #[code(1..=LAST)]
    NotFound,
}

uses!(StoreError { is_store, is_not_found });
