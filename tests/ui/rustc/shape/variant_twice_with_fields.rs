//! Two variants of one name, on an enum with fields.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, AerospikeError)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    NotFound,
    #[parent(Store)]
    NotFound { key: String },
}

uses!(StoreError, StoreErrorKind { is_store, is_not_found });
