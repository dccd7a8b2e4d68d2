//! The dependencies of the two libraries.

use std::fs;
use std::path::Path;

/// Reads a file of the workspace.
fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Returns the lines of a table of a manifest, without comments.
fn table(manifest: &str, name: &str) -> Vec<String> {
    let manifest = read(manifest);
    let (_, below) = manifest
        .split_once(&format!("\n[{name}]\n"))
        .unwrap_or_else(|| panic!("no table {name}"));
    let lines = below.lines().take_while(|line| !line.starts_with('['));
    lines
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(str::to_owned)
        .collect()
}

fn name(line: &str) -> &str {
    line.split_once(" = ").map_or(line, |(name, _)| name)
}

#[test]
fn companion_depends_on_the_derive_alone() {
    let dependencies = table("aerospike-errors/Cargo.toml", "dependencies");
    let always = dependencies
        .iter()
        .filter(|line| !line.contains("optional = true"))
        .map(|line| name(line));
    assert_eq!(always.collect::<Vec<_>>(), ["aerospike-errors-derive"]);
    let features = table("aerospike-errors/Cargo.toml", "features");
    for line in [r#"default = ["std"]"#, r#"std = ["alloc"]"#, "alloc = []"] {
        assert!(
            features.iter().any(|feature| feature == line),
            "no feature {line}"
        );
    }
}

#[test]
fn derive_uses_syn_3_without_full() {
    let dependencies = table("aerospike-errors-derive/Cargo.toml", "dependencies");
    let names: Vec<_> = dependencies.iter().map(|line| name(line)).collect();
    assert_eq!(names, ["syn", "quote", "proc-macro2", "heck", "strsim"]);
    let syn = &dependencies[0];
    assert!(
        syn.contains("version = \"3") && syn.contains("default-features = false"),
        "{syn}"
    );
    assert!(!syn.contains("full"), "{syn}");
}
