//! A small program that knows no errors: what the others are more than this is what their tree takes.

fn main() {
    let code: i32 = std::env::args()
        .nth(1)
        .and_then(|code| code.parse().ok())
        .unwrap_or(2);
    println!("{code} {} {} {} none", code > 1, code > 2, code > 3);
}
