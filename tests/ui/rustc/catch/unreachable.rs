//! A node below a node of an arm before it.

use aerospike_errors::{ErrorKind, catch};

fn main() {
    let _ = select;
}

fn select(error: ErrorKind) -> u32 {
    catch!(match error {
        ErrorKind::RecordError => 1,
        ErrorKind::TimeoutError | ErrorKind::RecordNotFound => 2,
        ErrorKind::AerospikeError => 3,
    })
}
