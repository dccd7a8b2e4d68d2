//! A node of a mounted tree below a node of an arm before it.

use aerospike_errors::{AerospikeError, ErrorKind, catch};

fn main() {
    let _ = select;
}

fn select(error: CacheError) -> u32 {
    catch!(match error {
        ErrorKind::RecordError => 1,
        CacheError::Miss => 2,
        _ => 3,
    })
}

#[derive(AerospikeError)]
enum CacheError {
    #[parent(ErrorKind::RecordNotFound)]
    Miss,
}
