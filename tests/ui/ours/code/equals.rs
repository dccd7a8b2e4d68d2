//! `#[code = 2]`, the syntax of other derives.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    #[code = 2]
    NotFound,
}

uses!(StoreError { is_store, is_not_found });
