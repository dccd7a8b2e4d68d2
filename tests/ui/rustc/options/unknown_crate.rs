//! A crate that does not exist.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, AerospikeError)]
#[aerospike(crate = aerospike_error)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    NotFound { key: String },
}

uses!(StoreError, StoreErrorKind { is_store, is_not_found });
