//! A byte string instead of a code.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    #[code(b"2")]
    NotFound,
}

uses!(StoreError { is_store, is_not_found });
