//! A variant with a property without a value.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, AerospikeError)]
#[property(http_status: u16 = 500)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    #[property(http_status)]
    NotFound,
}

uses!(StoreError { is_store, is_not_found });
