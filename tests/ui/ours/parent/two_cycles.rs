//! Two cycles, with a tail into one of them.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
pub enum StoreError {
    #[parent(Record)]
    Store,
    #[parent(Store)]
    Record,
    #[parent(Record)]
    NotFound,
    #[parent(Udf)]
    Timeout,
    #[parent(Timeout)]
    Udf,
}

uses!(StoreError { is_store, is_record, is_not_found, is_timeout, is_udf });
