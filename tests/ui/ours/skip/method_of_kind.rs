//! A method that only the kind has.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, AerospikeError)]
#[aerospike(skip(from_code))]
pub enum StoreError {
    Store,
    #[parent(Store)]
    NotFound(u8),
}

uses!(StoreError, StoreErrorKind { is_store, is_not_found });
