//! A type that is not a node.

use aerospike_errors::{ErrorKind, catch};

fn main() {
    let _ = select;
}

fn select(error: String) -> u32 {
    catch!(match error {
        ErrorKind::RecordNotFound => 1,
        ErrorKind::TimeoutError => 2,
        _ => 3,
    })
}
