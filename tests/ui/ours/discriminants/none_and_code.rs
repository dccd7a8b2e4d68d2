//! A code beside `none`.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, AerospikeError)]
#[aerospike(codes = discriminants)]
pub enum StoreError {
    Store = 1,
    #[parent(Store)]
    #[code(none, 2)]
    NotFound,
}

uses!(StoreError { is_store, is_not_found });
