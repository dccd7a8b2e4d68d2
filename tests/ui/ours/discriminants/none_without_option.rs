//! `#[code(none)]` without `codes = discriminants`.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, AerospikeError)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    #[code(none)]
    NotFound,
}

uses!(StoreError { is_store, is_not_found });
