//! A variant that hides the generated `tree`.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
#[allow(non_camel_case_types)]
pub enum StoreError {
    Store,
    #[parent(Store)]
    tree,
}

fn main() {
    let error = StoreError::Store;
    let _: bool = error.is_store() && error.is_tree();
    let _: &[StoreError] = StoreError::ALL;
    let _: Option<StoreError> = StoreError::from_code(2);
}
