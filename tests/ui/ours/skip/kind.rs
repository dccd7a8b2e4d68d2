//! Items that cannot be skipped.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, AerospikeError)]
#[aerospike(skip(kind, ALL, http_status))]
#[property(http_status: u16 = 500)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    NotFound(u8),
}

uses!(StoreError, StoreErrorKind { is_store, is_not_found });
