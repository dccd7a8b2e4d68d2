//! `#[code]` with a value on a field.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, AerospikeError)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    NotFound {
        #[code(2)]
        key: String,
    },
}

uses!(StoreError, StoreErrorKind { is_store, is_not_found });
