//! A transparent variant as the parent.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, AerospikeError)]
pub enum StoreError {
    #[aerospike(transparent)]
    Store(aerospike_errors::ErrorKind),
    #[parent(Store)]
    NotFound,
}

uses!(StoreError, StoreErrorKind { is_store, is_not_found });
