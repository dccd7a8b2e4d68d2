//! A code is looked up on an enum with fields, not on its kind: the compiler points at `kind`.

use aerospike_errors::AerospikeError;

#[derive(Debug, AerospikeError)]
pub enum StoreError {
    #[code(2)]
    NotFound { key: String },
}

fn main() {
    let _ = StoreError::from_code(2);
}
