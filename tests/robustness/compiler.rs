//! The largest declarations through the real compiler, once.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use crate::scale::{chain, long_comment, siblings};

const MANIFEST: &str = r#"
[package]
name = "scale"
version = "0.0.0"
edition = "2024"

[dependencies]
aerospike-errors = { path = "LIBRARY", default-features = false }

[workspace]
"#;

/// One at a time: cargo would let the others wait, and the clock would run.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// Checks a crate that holds one declaration, with everything that it depends on checked before.
fn compile(name: &str, declaration: &str) {
    let _turn = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("scale")
        .join(name);
    fs::create_dir_all(folder.join("src")).expect("a folder");
    let library = tests.join("../aerospike-errors");
    let manifest = MANIFEST.replace("LIBRARY", library.to_str().expect("a path that is text"));
    fs::write(folder.join("Cargo.toml"), manifest).expect("a manifest");
    fs::copy(tests.join("../Cargo.lock"), folder.join("Cargo.lock")).expect("the lock is copied");

    let check = |source: &str| {
        fs::write(folder.join("src/lib.rs"), source).expect("a source");
        let started = Instant::now();
        let output = Command::new(env!("CARGO"))
            .args(["check", "--offline", "--quiet", "--target-dir"])
            .arg(Path::new(env!("CARGO_TARGET_TMPDIR")).join("robustness"))
            .current_dir(&folder)
            .output()
            .expect("cargo runs");
        assert!(
            output.status.success(),
            "{name}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        started.elapsed()
    };
    check("");
    let taken = check(&format!(
        "#[derive(aerospike_errors::AerospikeError)] {declaration}"
    ));
    println!("{name}: {taken:?} for {} bytes", declaration.len());
}

#[test]
fn a_chain_of_ten_thousand_compiles() {
    compile("chain", &chain(10_000));
}

#[test]
fn ten_thousand_siblings_compile() {
    compile("siblings", &siblings(10_000));
}

#[test]
fn a_comment_of_a_megabyte_compiles() {
    compile("comment", &long_comment());
}
