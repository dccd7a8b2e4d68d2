//! Hand-written impls of generated traits.

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
pub enum StoreError {
    #[code(2)]
    NotFound,
}

impl From<i32> for StoreError {
    fn from(_: i32) -> Self {
        Self::NotFound
    }
}

impl std::str::FromStr for StoreError {
    type Err = ();

    fn from_str(_: &str) -> Result<Self, ()> {
        Err(())
    }
}

fn main() {}
