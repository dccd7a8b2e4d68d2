//! A pattern with fields.

use aerospike_errors::{AerospikeError, catch};

fn main() {
    let _ = select;
}

fn select(error: StoreError) -> u32 {
    catch!(match error {
        StoreErrorKind::NotFound { .. } => 1,
        StoreErrorKind::Store(_) => 2,
        StoreErrorKind::Other => 3,
    })
}

#[derive(AerospikeError)]
enum StoreError {
    NotFound { key: String },
    Store(u8),
    Other,
}
