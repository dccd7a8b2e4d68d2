//! A trait object without `_`.

use aerospike_errors::{AerospikeError, ErrorKind, catch};

fn main() {
    let _ = select;
}

fn select(error: &dyn AerospikeError) -> u32 {
    catch!(match error {
        ErrorKind::AerospikeError => 1,
    })
}
