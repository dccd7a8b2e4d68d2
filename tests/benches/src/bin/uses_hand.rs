//! A small program with the tree written by hand, equal to `uses_derive`.

use aerospike_errors_benchmarks::hand::Kind;

fn main() {
    let code: i32 = std::env::args()
        .nth(1)
        .and_then(|code| code.parse().ok())
        .unwrap_or(2);
    let Some(kind) = Kind::classify(code) else {
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
