//! A lookup of a code on an enum with fields instead of its kind.

use aerospike_errors::AerospikeError;

#[derive(Debug, AerospikeError)]
pub enum StoreError {
    #[code(2)]
    NotFound { key: String },
}

fn main() {
    let _ = StoreError::from_code(2);
}
