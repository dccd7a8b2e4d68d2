//! A small program without a tree. The size of a tree is the difference from this program.

fn main() {
    let code: i32 = std::env::args()
        .nth(1)
        .and_then(|code| code.parse().ok())
        .unwrap_or(2);
    println!("{code} {} {} {} none", code > 1, code > 2, code > 3);
}
