//! Codes that are separated as in a pattern.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, AerospikeError)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    #[code(2 | 3)]
    NotFound,
}

uses!(StoreError { is_store, is_not_found });
