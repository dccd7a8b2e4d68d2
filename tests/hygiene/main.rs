//! The generated code compiles in all circumstances, without a warning of rustc, clippy or rustdoc.
//!
//! `crates` has a small crate for each circumstance, which denies warnings. They are a workspace of
//! their own, since they need other editions, names and lints.

mod compose;

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output};
use std::sync::Once;

static LOCK: Once = Once::new();

/// Runs cargo on the crates, offline and with the lock file of this workspace.
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

/// Checks that there is no output, since a crate might not deny warnings.
#[track_caller]
fn assert_no_output(output: &Output) {
    let output_text = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success() && output_text.trim().is_empty(),
        "{output_text}"
    );
}

#[test]
fn all_crates_compile_without_warnings() {
    assert_no_output(&cargo(&["check"]));
}

/// Checks the code for rust-analyzer.
#[test]
fn code_for_editors_compiles() {
    let flags = "build.rustflags = [\"--cfg\", \"rust_analyzer\"]";
    assert_no_output(&cargo(&["check", "--config", flags]));
}

#[test]
fn clippy_pedantic_and_nursery_are_silent() {
    let installed = Command::new(env!("CARGO"))
        .args(["clippy", "--version"])
        .output();
    if installed.is_ok_and(|output| output.status.success()) {
        assert_no_output(&cargo(&["clippy"]));
    } else {
        // Written to the stream itself, since the output of a passing test is not shown.
        let message = b"\nSKIPPED: clippy is not installed\n";
        std::io::stderr()
            .write_all(message)
            .expect("standard error");
    }
}

#[test]
fn documentation_builds_without_warnings() {
    assert_no_output(&cargo(&["doc", "--no-deps"]));
}
