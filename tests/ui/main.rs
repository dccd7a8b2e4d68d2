//! Every mistake is explained where it was made, and brings no further error.
//!
//! One fixture a mistake, in a folder by topic. Each also uses its broken enum in every correct way, so that an error
//! that is not about the mistake itself shows in its `.stderr`. What quotes only our words is in `ours`; what quotes
//! the compiler's, which change from release to release, is in `rustc`.

mod coverage;

use std::io::Write;
use std::process::Command;

#[test]
fn mistakes_in_our_words() {
    trybuild::TestCases::new().compile_fail("ui/ours/*/*.rs");
}

/// The release whose words are in the `.stderr` files of `rustc`.
const BLESSED: &str = include_str!("rustc/VERSION");

#[test]
fn mistakes_in_the_words_of_the_compiler() {
    let compiler = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = Command::new(compiler)
        .arg("--version")
        .output()
        .expect("the compiler says its version");
    let version = String::from_utf8_lossy(&version.stdout);
    if version.split_whitespace().nth(1) == Some(BLESSED.trim()) {
        trybuild::TestCases::new().compile_fail("ui/rustc/*/*.rs");
    } else {
        // Straight to the stream: what a passing test prints is swallowed.
        let message = format!(
            "\nSKIPPED: the fixtures in tests/ui/rustc quote rustc {}, this is {version}\n",
            BLESSED.trim()
        );
        std::io::stderr()
            .write_all(message.as_bytes())
            .expect("a stream to say it on");
    }
}
