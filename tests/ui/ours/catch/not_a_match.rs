//! `catch!` without `match`.

use aerospike_errors::{ErrorKind, catch};

fn main() {
    let error = ErrorKind::RecordNotFound;
    catch!(error, ErrorKind::RecordNotFound => 1)
}
