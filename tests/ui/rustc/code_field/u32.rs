//! `#[code]` on a field of the type `u32`.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, AerospikeError)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    NotFound(#[code] u32),
}

uses!(StoreError, StoreErrorKind { is_store, is_not_found });
