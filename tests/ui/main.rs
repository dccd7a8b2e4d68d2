//! Mistakes in a declaration, each reported at the token that causes it and without further errors.
//!
//! One fixture for each mistake, in a folder by topic. Most fixtures also use the enum in all correct
//! ways, so that an error that is not about the mistake shows in the `.stderr`. Fixtures in `ours`
//! contain only messages of the derive; those in `rustc` quote the compiler, whose messages change
//! with its release.

mod coverage;

use std::io::Write;
use std::process::Command;

#[test]
fn messages_of_the_derive() {
    trybuild::TestCases::new().compile_fail("ui/ours/*/*.rs");
}

/// The release that the `.stderr` files in `rustc` quote.
const QUOTED: &str = include_str!("rustc/VERSION");

#[test]
fn messages_of_the_compiler() {
    let compiler = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = Command::new(compiler)
        .arg("--version")
        .output()
        .expect("the version of the compiler");
    let version = String::from_utf8_lossy(&version.stdout);
    if version.split_whitespace().nth(1) == Some(QUOTED.trim()) {
        trybuild::TestCases::new().compile_fail("ui/rustc/*/*.rs");
    } else {
        // Written to the stream itself, since the output of a passing test is not shown.
        let message = format!(
            "\nSKIPPED: the fixtures in tests/ui/rustc quote rustc {}, this is {version}\n",
            QUOTED.trim()
        );
        std::io::stderr()
            .write_all(message.as_bytes())
            .expect("standard error");
    }
}
