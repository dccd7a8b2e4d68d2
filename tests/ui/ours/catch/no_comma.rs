//! Two arms without a comma between them.

use aerospike_errors::{ErrorKind, catch};

fn main() {
    let _ = select;
}

fn select(error: ErrorKind) -> u32 {
    catch!(match error {
        ErrorKind::RecordNotFound => 1
        ErrorKind::AerospikeError => 2,
    })
}
