//! An attribute whose value is not a literal.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
pub enum StoreError {
    Store,
    #[code = 1 + 1]
    NotFound,
}

uses!(StoreError { is_store, is_not_found });
