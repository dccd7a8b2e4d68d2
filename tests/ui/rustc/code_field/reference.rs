//! `#[code]` on a field of the type `&'static i32`.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, AerospikeError)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    NotFound(#[code] &'static i32),
}

uses!(StoreError, StoreErrorKind { is_store, is_not_found });
