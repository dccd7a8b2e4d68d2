//! A guard that assigns the error.

use aerospike_errors::{ErrorKind, catch};

fn main() {
    let _ = select;
}

fn select(mut error: ErrorKind) -> u32 {
    catch!(match error {
        ErrorKind::RecordNotFound if assigns(&mut error) => 1,
        ErrorKind::AerospikeError => 2,
    })
}

fn assigns(error: &mut ErrorKind) -> bool {
    *error = ErrorKind::TimeoutError;
    true
}
