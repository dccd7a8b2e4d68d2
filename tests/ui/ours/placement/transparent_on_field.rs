//! An option on a field.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, AerospikeError)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    Wrapped(#[aerospike(transparent)] aerospike_errors::ErrorKind),
}

uses!(StoreError, StoreErrorKind { is_store, is_wrapped });
