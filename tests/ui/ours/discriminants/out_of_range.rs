//! A discriminant that does not fit `i32`.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, AerospikeError)]
#[repr(i64)]
#[aerospike(codes = discriminants)]
pub enum StoreError {
    Store = 1,
    #[parent(Store)]
    NotFound = 4_000_000_000,
}

uses!(StoreError { is_store, is_not_found });
