//! A node that is mounted below is asked for on the enum above. The compiler's help compiles, and asks about the parent.

use aerospike_errors::{AerospikeError, ErrorKind};

#[derive(Debug, Clone, Copy, AerospikeError)]
pub enum CacheError {
    #[parent(ErrorKind::RecordNotFound)]
    Miss,
}

fn main() {
    let kind = ErrorKind::RecordNotFound;
    let _ = kind.is_a(CacheError::Miss);
    let _: bool = kind.node().is_a(CacheError::Miss);
}
