//! A misspelt attribute, which the compiler reports.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
pub enum StoreError {
    Store,
    #[parnet(Store)]
    NotFound,
}

uses!(StoreError { is_store, is_not_found });
