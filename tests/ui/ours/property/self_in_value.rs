//! `Self` in the value of a property.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, AerospikeError)]
#[property(http_status: u16 = 500)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    #[property(http_status = Self::STATUS)]
    NotFound,
}

uses!(StoreError { is_store, is_not_found });
