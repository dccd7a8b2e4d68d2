//! The node of an arm before it, once with a guard and once without.

use aerospike_errors::{ErrorKind, catch};

fn main() {
    let _ = select;
}

fn select(error: ErrorKind) -> u32 {
    catch!(match error {
        ErrorKind::RecordNotFound if true => 1,
        ErrorKind::RecordNotFound => 2,
        ErrorKind::RecordNotFound if false => 3,
        _ => 4,
    })
}
