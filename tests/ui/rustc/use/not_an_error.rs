//! A search among causes for an enum that does not implement `Error`.

use aerospike_errors::{AerospikeError, sources};

#[derive(Debug, Clone, Copy, AerospikeError)]
pub enum StoreError {
    NotFound,
}

fn find(error: &(dyn std::error::Error + 'static)) -> bool {
    sources::first::<StoreError>(error).is_some()
}

fn main() {
    let _ = find;
}
