//! A keyword as the name of the kind.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, AerospikeError)]
#[aerospike(kind = enum)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    #[code(2)]
    NotFound { key: String },
    #[parent(Store)]
    Io(std::io::Error),
}

uses!(StoreError, StoreErrorKind { is_store, is_not_found, is_io });
