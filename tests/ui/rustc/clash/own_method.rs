//! A hand-written method with the name of a predicate.

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
pub enum StoreError {
    NotFound,
}

impl StoreError {
    pub fn is_not_found(&self) -> bool {
        true
    }
}

fn main() {}
