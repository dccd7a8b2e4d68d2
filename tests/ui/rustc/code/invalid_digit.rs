//! Literals that are not integers, which the compiler reports.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, AerospikeError)]
pub enum StoreError {
    #[code(0b2, 0xG)]
    Store,
    #[parent(Store)]
    #[code(0o8)]
    NotFound,
}

uses!(StoreError { is_store, is_not_found });
