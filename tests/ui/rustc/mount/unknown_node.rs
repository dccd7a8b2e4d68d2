//! A mount on a variant that does not exist.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
pub enum StoreError {
    #[parent(aerospike_errors::ErrorKind::RecrodError)]
    Store,
    #[parent(Store)]
    NotFound,
}

uses!(StoreError { is_store, is_not_found });
