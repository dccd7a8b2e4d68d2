//! An imported enum with the name of the generated kind.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::{AerospikeError, ErrorKind};

#[derive(Debug, AerospikeError)]
pub enum Error {
    #[parent(ErrorKind::RecordNotFound)]
    Missing { user: String },
    #[parent(ErrorKind::TimeoutError)]
    Slow,
}

pub fn kind() -> ErrorKind {
    ErrorKind::RecordNotFound
}

uses!(Error, __ErrorKind { is_missing, is_slow });
