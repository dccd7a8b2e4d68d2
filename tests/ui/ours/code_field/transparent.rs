//! `#[code]` on the field of a transparent variant.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, AerospikeError)]
pub enum StoreError {
    Store,
    #[aerospike(transparent)]
    NotFound(#[code] aerospike_errors::ErrorKind),
}

uses!(StoreError, StoreErrorKind { is_store, is_not_found });
