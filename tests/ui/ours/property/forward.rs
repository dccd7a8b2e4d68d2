//! `forward` on a variant that is not transparent.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, AerospikeError)]
#[property(http_status: u16 = 500)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    #[property(http_status = forward)]
    NotFound(aerospike_errors::ErrorKind),
}

uses!(StoreError, StoreErrorKind { is_store, is_not_found });
