//! An error of an enum that is not mounted on the enum of the arms.

use aerospike_errors::{AerospikeError, ErrorKind, catch};

fn main() {
    let _ = select;
}

fn select(error: StoreError) -> u32 {
    catch!(match error {
        ErrorKind::RecordNotFound => 1,
        ErrorKind::AerospikeError => 2,
    })
}

#[derive(AerospikeError)]
enum StoreError {
    Store,
    #[parent(Store)]
    NotFound { key: String },
    Other,
}
