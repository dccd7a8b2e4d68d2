//! A number instead of a path.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
#[aerospike(crate = 2)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    #[code(2)]
    NotFound,
}

uses!(StoreError { is_store, is_not_found });
