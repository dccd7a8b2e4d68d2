//! The value of an option in parentheses.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, AerospikeError)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    #[aerospike(since("4.6"))]
    NotFound,
}

uses!(StoreError { is_store, is_not_found });
