//! A code of three variants, with its first place shown once.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
pub enum StoreError {
    #[code(2)]
    Store,
    #[code(2)]
    NotFound,
    #[code(2)]
    Timeout,
}

uses!(StoreError { is_store, is_not_found, is_timeout });
