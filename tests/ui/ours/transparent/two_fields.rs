//! A transparent variant with two fields.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, AerospikeError)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    #[aerospike(transparent)]
    Wrapped(aerospike_errors::ErrorKind, u8),
}

uses!(StoreError, StoreErrorKind { is_store, is_wrapped });
