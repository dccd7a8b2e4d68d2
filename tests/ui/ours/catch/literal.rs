//! A code instead of a path.

use aerospike_errors::{ErrorKind, catch};

fn main() {
    let _ = select;
}

fn select(error: ErrorKind) -> u32 {
    catch!(match error {
        ErrorKind::RecordNotFound => 1,
        9 => 2,
        ErrorKind::AerospikeError => 3,
    })
}
