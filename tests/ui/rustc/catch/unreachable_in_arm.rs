//! A node below a node of the same arm.

use aerospike_errors::{ErrorKind, catch};

fn main() {
    let _ = select;
}

fn select(error: ErrorKind) -> u32 {
    catch!(match error {
        ErrorKind::RecordError | ErrorKind::RecordNotFound if true => 1,
        ErrorKind::AerospikeError => 2,
    })
}
