//! A transparent variant has the code of what it wraps.
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
    Wrapped(aerospike_errors::ErrorKind),
}

uses!(StoreError, StoreErrorKind { is_store, is_wrapped });
