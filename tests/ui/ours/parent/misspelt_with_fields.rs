//! A misspelt parent on an enum with fields.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, AerospikeError)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    Record,
    #[parent(Recordd)]
    NotFound { key: String },
}

uses!(StoreError, StoreErrorKind { is_store, is_record, is_not_found });
