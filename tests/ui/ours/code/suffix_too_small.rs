//! A suffix whose type does not hold the value.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, AerospikeError)]
pub enum StoreError {
    #[code(300u8)]
    Store,
    #[parent(Store)]
    #[code(-5u8)]
    NotFound,
}

uses!(StoreError { is_store, is_not_found });
