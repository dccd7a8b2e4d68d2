//! The generated code compiles wherever it lands, and brings no warning of rustc, clippy or rustdoc with it.
//!
//! `crates` holds a small crate a circumstance; each denies warnings. They are a workspace of their own, as they need
//! editions, names and lints of their own, with the dependencies that this workspace is locked to.

mod compose;

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output};
use std::sync::Once;

static LOCK: Once = Once::new();

/// Runs cargo on the crates. The lock is this workspace's own, so that nothing is looked up anywhere.
fn cargo(arguments: &[&str]) -> Output {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    LOCK.call_once(|| {
        _ = fs::copy(
            tests.join("../Cargo.lock"),
            tests.join("hygiene/Cargo.lock"),
        )
        .expect("the lock is copied");
    });
    Command::new(env!("CARGO"))
        .args(arguments)
        .args([
            "--offline",
            "--workspace",
            "--keep-going",
            "--quiet",
            "--target-dir",
        ])
        .arg(Path::new(env!("CARGO_TARGET_TMPDIR")).join("hygiene"))
        .current_dir(tests.join("hygiene"))
        .env("RUSTDOCFLAGS", "--deny warnings")
        .output()
        .expect("cargo runs")
}

/// Nothing but silence is a pass: a crate that forgot to deny warnings does not hide one.
#[track_caller]
fn assert_silent(output: &Output) {
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.trim().is_empty(), "{said}");
}

#[test]
fn every_circumstance_compiles_without_a_warning() {
    assert_silent(&cargo(&["check"]));
}

/// What only rust-analyzer looks at has to compile as well.
#[test]
fn what_editors_see_compiles() {
    let flags = "build.rustflags = [\"--cfg\", \"rust_analyzer\"]";
    assert_silent(&cargo(&["check", "--config", flags]));
}

#[test]
fn clippy_pedantic_and_nursery_say_nothing() {
    let installed = Command::new(env!("CARGO"))
        .args(["clippy", "--version"])
        .output();
    if installed.is_ok_and(|output| output.status.success()) {
        assert_silent(&cargo(&["clippy"]));
    } else {
        // Straight to the stream: what a passing test prints is swallowed.
        let message = b"\nSKIPPED: clippy is not installed, so that its lints were not asked\n";
        std::io::stderr()
            .write_all(message)
            .expect("a stream to say it on");
    }
}

#[test]
fn the_documentation_builds_without_a_warning() {
    assert_silent(&cargo(&["doc", "--no-deps"]));
}
