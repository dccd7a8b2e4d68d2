//! A `Node` without `_`.

use aerospike_errors::{ErrorKind, Node, catch};

fn main() {
    let _ = select;
}

fn select(error: Node) -> u32 {
    catch!(match error {
        ErrorKind::AerospikeError => 1,
    })
}
