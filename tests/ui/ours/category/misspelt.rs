//! A category that is one slip from another, and used once.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    #[category(transient)]
    Record,
    #[parent(Store)]
    #[category(transeint)]
    NotFound,
    #[parent(Store)]
    #[category(transient)]
    Timeout,
}

uses!(StoreError { is_store, is_record, is_not_found, is_timeout, is_transient });
