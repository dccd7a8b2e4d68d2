//! Attributes that a transparent variant takes from the wrapped error.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, AerospikeError)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    #[aerospike(transparent)]
    #[code(2, 200..=219)]
    #[category(transient)]
    #[alias("NOT_FOUND")]
    NotFound(aerospike_errors::ErrorKind),
}

uses!(StoreError, StoreErrorKind { is_store, is_not_found });
