//! The name of a constant, whose value is not available to a macro.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    #[code(NOT_FOUND)]
    NotFound,
}

uses!(StoreError { is_store, is_not_found });
