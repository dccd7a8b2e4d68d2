//! After a mistake the rest of the program is still checked: this is how the other fixtures can fail.
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
