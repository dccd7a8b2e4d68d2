//! Values that are not nodes as the argument of `is_a`.

use aerospike_errors::{AerospikeError, ErrorKind};

#[derive(Debug, AerospikeError)]
pub enum StoreError {
    NotFound { key: String },
    Full,
}

fn main() {
    let error = StoreError::Full;
    let _ = error.is_a(ErrorKind::RecordNotFound);
    let _ = error.is_a(StoreError::Full);
}
