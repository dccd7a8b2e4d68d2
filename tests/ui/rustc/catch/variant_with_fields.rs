//! A variant of the enum with fields instead of its kind.

use aerospike_errors::{AerospikeError, catch};

fn main() {
    let _ = select;
}

fn select(error: StoreError) -> u32 {
    catch!(match error {
        StoreError::NotFound => 1,
        _ => 2,
    })
}

#[derive(AerospikeError)]
enum StoreError {
    Store,
    #[parent(Store)]
    NotFound (String),
    Other,
}
