//! `#[property]` on a field.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, AerospikeError)]
#[property(http_status: u16 = 500)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    NotFound(#[property(http_status = 404)] u8),
}

uses!(StoreError, StoreErrorKind { is_store, is_not_found });
