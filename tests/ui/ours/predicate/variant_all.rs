//! A variant that hides the generated `ALL`.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    ALL,
}

fn main() {
    let error = StoreError::Store;
    let _: bool = error.is_store() && error.is_all();
    let _: &[StoreError] = error.descendants();
    let _: Option<StoreError> = StoreError::from_code(2);
}
