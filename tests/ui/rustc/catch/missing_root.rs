//! Arms that leave a root uncovered.

use aerospike_errors::{AerospikeError, catch};

fn main() {
    let _ = select;
}

fn select(error: StoreError) -> u32 {
    catch!(match error {
        StoreErrorKind::NotFound => 1,
        StoreErrorKind::Store => 2,
    })
}

#[derive(AerospikeError)]
enum StoreError {
    Store,
    #[parent(Store)]
    NotFound { key: String },
    Other,
}
