//! An arm without `=>` in the middle, and one at the end.

use aerospike_errors::{ErrorKind, catch};

fn main() {
    let _ = select;
}

fn select(error: ErrorKind) -> u32 {
    catch!(match error {
        ErrorKind::RecordNotFound
        ErrorKind::TimeoutError => 2,
        ErrorKind::AerospikeError
    })
}
