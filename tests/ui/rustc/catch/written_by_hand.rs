//! A type with an implementation by hand, without `_`.

use aerospike_errors::{AerospikeError, ErrorKind, Node, catch};

fn main() {
    let _ = select;
}

fn select(error: Failed) -> u32 {
    catch!(match error {
        ErrorKind::AerospikeError => 1,
    })
}

struct Failed;

impl AerospikeError for Failed {
    fn node(&self) -> Node {
        ErrorKind::RecordNotFound.node()
    }
}
