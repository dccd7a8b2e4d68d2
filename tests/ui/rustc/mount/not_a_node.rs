//! A parent that is not a node.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
pub enum StoreError {
    #[parent(std::cmp::Ordering::Less)]
    Store,
    #[parent(Store)]
    NotFound,
}

uses!(StoreError { is_store, is_not_found });
