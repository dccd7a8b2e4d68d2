//! Two equal ranges.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
pub enum StoreError {
    #[code(1, 1..=255)]
    Store,
    #[parent(Store)]
    #[code(200..=219)]
    Index,
    #[parent(Store)]
    #[code(200..220)]
    Query,
}

uses!(StoreError { is_store, is_index, is_query });
