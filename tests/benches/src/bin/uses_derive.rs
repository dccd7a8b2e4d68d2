//! A small program with the derived tree: it classifies a code, and prints four predicates and a name.

use aerospike_errors::ErrorKind;

fn main() {
    let code: i32 = std::env::args()
        .nth(1)
        .and_then(|code| code.parse().ok())
        .unwrap_or(2);
    let Some(kind) = ErrorKind::classify(code) else {
        return;
    };
    let name = kind.parent().unwrap_or(kind).name();
    println!(
        "{code} {} {} {} {name}",
        kind.is_record_not_found(),
        kind.is_server_error(),
        kind.is_transient()
    );
}
