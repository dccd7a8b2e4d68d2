//! A path that leads back to the enum itself.

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
pub enum StoreError {
    Store,
    #[parent(self::StoreError::Store)]
    Record,
    #[parent(Record)]
    NotFound,
}

fn main() {}
