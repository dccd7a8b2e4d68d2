//! An unknown parent.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    Record,
    #[parent(Banana)]
    NotFound,
}

uses!(StoreError { is_store, is_record, is_not_found });
