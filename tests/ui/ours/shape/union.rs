//! A union instead of an enum.
use aerospike_errors::AerospikeError;

#[derive(AerospikeError)]
pub union StoreError {
    pub code: i32,
}

fn main() {}
