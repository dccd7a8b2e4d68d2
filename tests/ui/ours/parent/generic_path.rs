//! A path with generic arguments.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, AerospikeError)]
pub enum StoreError {
    Store,
    #[parent(Other::<3>::Store)]
    NotFound,
}

uses!(StoreError { is_store, is_not_found });
