//! Arms of two enums without `_`.

use aerospike_errors::{AerospikeError, ErrorKind, catch};

fn main() {
    let _ = select;
}

fn select(error: StoreError) -> u32 {
    catch!(match error {
        StoreErrorKind::NotFound => 1,
        ErrorKind::AerospikeError => 2,
    })
}

#[derive(AerospikeError)]
enum StoreError {
    #[parent(ErrorKind::RecordNotFound)]
    NotFound { key: String },
}
