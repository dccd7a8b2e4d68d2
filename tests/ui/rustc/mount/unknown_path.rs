//! A mount on an enum that does not exist.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
pub enum StoreError {
    #[parent(aerospike_errors::ErrorKnd::RecordError)]
    Store,
    #[parent(Store)]
    NotFound,
}

uses!(StoreError { is_store, is_not_found });
