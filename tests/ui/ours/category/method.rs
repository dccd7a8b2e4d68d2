//! A category whose predicate has the name of a generated method.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    #[category(a)]
    Timeout,
}

uses!(StoreError { is_store, is_timeout });
