//! An attribute on an arm.

use aerospike_errors::{ErrorKind, catch};

fn main() {
    let _ = select;
}

fn select(error: ErrorKind) -> u32 {
    catch!(match error {
        #[cfg(test)]
        ErrorKind::RecordNotFound => 1,
        ErrorKind::AerospikeError => 2,
    })
}
