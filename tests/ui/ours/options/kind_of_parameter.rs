//! A generic parameter with the name of the kind.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, AerospikeError)]
pub enum Error<ErrorKind> {
    Inner(ErrorKind),
}

uses!(@kind __ErrorKind { is_inner });

fn main() {
    use_kind();
}
