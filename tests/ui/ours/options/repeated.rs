//! An option twice on one variant.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    #[aerospike(since = "4.6")]
    #[aerospike(since = "4.7")]
    NotFound,
}

uses!(StoreError { is_store, is_not_found });
