//! A struct instead of an enum.
use aerospike_errors::AerospikeError;

#[derive(AerospikeError)]
pub struct StoreError {
    pub code: i32,
}

fn main() {}
