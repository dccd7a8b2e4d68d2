//! Two variants of one name.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    #[code(2)]
    NotFound,
    #[parent(Store)]
    NotFound,
}

uses!(StoreError { is_store, is_not_found });
