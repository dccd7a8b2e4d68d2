//! A duplicate category in one list.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    #[category(transient, refused, transient)]
    Timeout,
}

uses!(StoreError { is_store, is_timeout, is_transient, is_refused });
