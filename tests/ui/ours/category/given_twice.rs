//! `#[category]` twice on one variant.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    #[category(transient)]
    #[category(refused)]
    Timeout,
}

uses!(StoreError { is_store, is_timeout, is_transient, is_refused });
