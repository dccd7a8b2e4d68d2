//! A transparent variant whose field is not an `AerospikeError`.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, AerospikeError)]
pub enum StoreError {
    Store,
    #[aerospike(transparent)]
    Wrapped(u8),
}

uses!(StoreError, StoreErrorKind { is_store, is_wrapped });
