//! A root without a value of a property without a default.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, AerospikeError)]
#[property(http_status: u16)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    #[property(http_status = 404)]
    NotFound,
}

uses!(StoreError { is_store, is_not_found });
