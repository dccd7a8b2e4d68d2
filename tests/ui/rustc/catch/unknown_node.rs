//! A name that is not a variant.

use aerospike_errors::{ErrorKind, catch};

fn main() {
    let _ = select;
}

fn select(error: ErrorKind) -> u32 {
    catch!(match error {
        ErrorKind::RecordNotFond => 1,
        ErrorKind::AerospikeError => 2,
    })
}
