//! A property that the enum does not declare.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, AerospikeError)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    #[property(retry_after = 404)]
    NotFound,
}

uses!(StoreError { is_store, is_not_found });
