//! A struct is no tree.
use aerospike_errors::AerospikeError;

#[derive(AerospikeError)]
pub struct StoreError {
    pub code: i32,
}

fn main() {}
