//! A root that only an arm with a guard covers.

use aerospike_errors::{AerospikeError, catch};

fn main() {
    let _ = select;
}

fn select(error: StoreError) -> u32 {
    catch!(match error {
        StoreErrorKind::Other => 1,
        StoreErrorKind::NotFound => 2,
        StoreErrorKind::Store if true => 3,
    })
}

#[derive(AerospikeError)]
enum StoreError {
    Store,
    #[parent(Store)]
    NotFound { key: String },
    Other,
}
