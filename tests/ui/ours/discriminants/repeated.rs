//! A discriminant that `#[code]` repeats.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, AerospikeError)]
#[aerospike(codes = discriminants)]
pub enum StoreError {
    Store = 1,
    #[parent(Store)]
    #[code(2)]
    NotFound = 2,
}

uses!(StoreError { is_store, is_not_found });
