//! `forward` without a default.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, AerospikeError)]
#[property(http_status: u16)]
pub enum StoreError {
    #[property(http_status = 500)]
    Store,
    #[aerospike(transparent)]
    #[property(http_status = forward)]
    NotFound(Wrapped),
}

#[derive(Debug, AerospikeError)]
#[property(http_status: u16 = 500)]
pub enum Wrapped {
    Any,
}

uses!(StoreError, StoreErrorKind { is_store, is_not_found });
