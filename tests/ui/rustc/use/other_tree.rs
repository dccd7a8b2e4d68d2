//! A node of another tree is asked for on an enum that is mounted on none; and an error, where its kind is meant.

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
