//! A property with the name of a generated method.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, AerospikeError)]
#[property(name: u8 = 0)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    NotFound,
}

uses!(StoreError { is_store, is_not_found });
