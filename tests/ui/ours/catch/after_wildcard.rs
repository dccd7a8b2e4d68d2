//! Arms after `_`.

use aerospike_errors::{ErrorKind, catch};

fn main() {
    let _ = select;
}

fn select(error: ErrorKind) -> u32 {
    catch!(match error {
        ErrorKind::RecordNotFound => 1,
        _ => 2,
        ErrorKind::TimeoutError => 3,
        _ => 4,
    })
}
