//! Variants of an enum with fields, which are not nodes.

use aerospike_errors::AerospikeError;

#[derive(Debug, AerospikeError)]
enum StoreError {
    Named { key: String },
    Tuple(u8),
    Unit,
}

#[derive(Debug, AerospikeError)]
enum ServiceError {
    #[parent(StoreError::Named)]
    Named,
    #[parent(StoreError::Tuple)]
    Tuple,
    #[parent(StoreError::Unit)]
    Unit,
    #[parent(StoreErrorKind::Unit)]
    Right,
}

fn main() {}
