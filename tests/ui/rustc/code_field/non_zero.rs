//! `#[code]` on a field of the type `std::num::NonZeroU8`.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, AerospikeError)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    NotFound(#[code] std::num::NonZeroU8),
}

uses!(StoreError, StoreErrorKind { is_store, is_not_found });
