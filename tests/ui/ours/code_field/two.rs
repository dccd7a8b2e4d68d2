//! Two `#[code]` fields.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, AerospikeError)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    NotFound { #[code] code: i32, #[code] other: i32 },
}

uses!(StoreError, StoreErrorKind { is_store, is_not_found });
