//! Categories one slip from those that the retry policy asks for, which no variant has here.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    #[category(transeint)]
    Busy,
    #[parent(Store)]
    #[category(refussed)]
    Blocked,
}

uses!(StoreError { is_store, is_busy, is_blocked, is_transeint, is_refussed });
