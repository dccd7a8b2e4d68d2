//! Another item with the name of the generated kind.

use aerospike_errors::AerospikeError;

pub struct StoreErrorKind;

#[derive(Debug, AerospikeError)]
pub enum StoreError {
    #[code(2)]
    NotFound { key: String },
}

fn main() {}
