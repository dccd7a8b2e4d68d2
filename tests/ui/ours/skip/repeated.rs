//! A duplicate name in `skip`.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, AerospikeError)]
#[aerospike(skip(is_transient, is_transient))]
pub enum StoreError {
    Store,
    #[parent(Store)]
    #[category(transient)]
    NotFound,
}

uses!(StoreError { is_store, is_not_found });
