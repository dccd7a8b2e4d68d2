//! A property with the name of a predicate.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, AerospikeError)]
#[property(is_not_found: bool = false)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    NotFound,
}

uses!(StoreError { is_store, is_not_found });
