//! `transparent` with a value.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, AerospikeError)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    #[aerospike(transparent = true)]
    Wrapped(aerospike_errors::ErrorKind),
}

uses!(StoreError, StoreErrorKind { is_store, is_wrapped });
