//! A constant and a hand-written type, which are not variants of a kind.

use aerospike_errors::{AerospikeError, ErrorKind, Node};

mod other {
    use super::*;

    pub const BUSY: ErrorKind = ErrorKind::RecordBusy;

    pub struct Quota;

    impl Quota {
        pub const SPENT: ErrorKind = ErrorKind::QuotaExceeded;
    }

    impl AerospikeError for Quota {
        fn node(&self) -> Node {
            BUSY.node()
        }
    }
}

#[derive(Debug, AerospikeError)]
enum ServiceError {
    #[parent(other::BUSY)]
    Constant,
    #[parent(other::Quota)]
    HandWritten,
    #[parent(other::Quota::SPENT)]
    Associated,
    #[parent(ErrorKind::ALL)]
    All,
    Root,
}

fn main() {}
