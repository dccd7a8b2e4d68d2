//! A cycle of three variants.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
pub enum StoreError {
    Store,
    #[parent(Timeout)]
    Record,
    #[parent(Record)]
    NotFound,
    #[parent(NotFound)]
    Timeout,
}

uses!(StoreError { is_store, is_record, is_not_found, is_timeout });
