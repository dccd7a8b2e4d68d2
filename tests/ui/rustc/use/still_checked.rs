//! An error after a mistake, which shows that the rest of a fixture is checked.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
pub enum StoreError {
    Store,
    #[parent(Stroe)]
    NotFound,
}

fn main() {
    StoreError::NotFound.is_banana();
}
