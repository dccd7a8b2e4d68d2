//! Two variants with the same name in snake case.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    UDFError,
    #[parent(Store)]
    UdfError,
}

uses!(StoreError { is_store, is_udf_error });
