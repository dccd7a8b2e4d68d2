//! A hexadecimal number that does not fit `i32`.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    #[code(0xFFFF_FFFF)]
    NotFound,
}

uses!(StoreError { is_store, is_not_found });
