//! A kind in quotes.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, AerospikeError)]
#[aerospike(kind = "Failure")]
pub enum StoreError {
    Store,
    #[parent(Store)]
    #[code(2)]
    NotFound { key: String },
    #[parent(Store)]
    Io(std::io::Error),
}

uses!(StoreError, Failure { is_store, is_not_found, is_io });
