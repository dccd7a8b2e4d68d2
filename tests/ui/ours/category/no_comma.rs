//! Two categories without a comma.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    #[category(transient refused)]
    Timeout,
}

uses!(StoreError { is_store, is_timeout });
