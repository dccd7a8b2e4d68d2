//! The compiler accepts large declarations.

use std::fs;
use std::path::Path;
use std::process::Command;

#[path = "../src/tests/large.rs"]
mod large;

/// All declarations are modules of one crate, which is checked once.
#[test]
fn large_declarations_compile() {
    let manifest_dir = Path::new(env!("CARGO_MANIFEST_DIR"));
    let target = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .parent()
        .expect("the target directory");
    let package = Path::new(env!("CARGO_TARGET_TMPDIR")).join("large");
    let manifest = format!(
        "[package]\nname = \"large\"\nedition = \"2024\"\n\n\
         [dependencies]\naerospike-errors.path = {:?}\n\n[workspace]\n",
        manifest_dir.join("../aerospike-errors")
    );
    let modules = [
        ("chain", large::chain(10_000)),
        ("siblings", large::siblings(10_000)),
        ("comment", large::long_comment()),
    ];
    let source = modules.map(|(name, declaration)| {
        format!(
            "pub mod {name} {{\n#[derive(aerospike_errors::AerospikeError)]\n{declaration}\n}}\n"
        )
    });
    fs::create_dir_all(package.join("src")).expect("a directory");
    fs::write(package.join("Cargo.toml"), manifest).expect("a manifest");
    fs::copy(
        manifest_dir.join("../Cargo.lock"),
        package.join("Cargo.lock"),
    )
    .expect("a lock file");
    fs::write(package.join("src/lib.rs"), source.concat()).expect("a source");
    let output = Command::new(env!("CARGO"))
        .args(["check", "--offline", "--quiet", "--target-dir"])
        .arg(target)
        .current_dir(&package)
        .output()
        .expect("cargo");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "{}",
        errors.chars().take(5_000).collect::<String>()
    );
}
