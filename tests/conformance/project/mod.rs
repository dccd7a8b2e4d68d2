//! What the project's own papers say of it: links lead somewhere, what is drawn and named is there.

mod commands;
mod dependencies;
mod links;

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A file of the project.
fn read(path: impl AsRef<Path>) -> String {
    let path = root().join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The words between backticks, outside of blocks.
fn code_spans(text: &str) -> Vec<String> {
    let blocks = text.split("```").step_by(2);
    blocks
        .flat_map(|prose| prose.split('`').skip(1).step_by(2))
        .map(str::to_owned)
        .collect()
}

/// The part of a page below a heading.
fn section<'a>(page: &'a str, heading: &str) -> &'a str {
    let (_, below) = page
        .split_once(&format!("\n## {heading}\n"))
        .unwrap_or_else(|| panic!("no {heading}"));
    below.split("\n## ").next().unwrap_or(below)
}

#[test]
fn the_changelog_keeps_its_form() {
    let changelog = read("CHANGELOG.md");
    let kinds = [
        "Added",
        "Changed",
        "Deprecated",
        "Removed",
        "Fixed",
        "Security",
    ];
    let mut releases = changelog
        .lines()
        .filter_map(|line| line.strip_prefix("## "));
    assert_eq!(releases.next(), Some("Unreleased"));
    for release in releases {
        let (version, date) = release
            .split_once(" - ")
            .unwrap_or_else(|| panic!("{release}: no date"));
        let numbers = |text: &str, by| {
            text.split(by)
                .all(|number: &str| number.parse::<u32>().is_ok())
        };
        assert!(numbers(version, '.') && numbers(date, '-'), "{release}");
    }
    for kind in changelog
        .lines()
        .filter_map(|line| line.strip_prefix("### "))
    {
        assert!(kinds.contains(&kind), "{kind} is none of {kinds:?}");
    }
}

/// The one that the manifests declare, and the gate tries.
#[test]
fn the_rust_version_is_the_same_everywhere() {
    let manifest = read("Cargo.toml");
    let declared = manifest
        .lines()
        .find_map(|line| line.strip_prefix("rust-version = "));
    let version = declared.expect("a rust-version").trim_matches('"');
    for page in [
        "README.md",
        "aerospike-errors/README.md",
        "aerospike-errors/src/lib.rs",
        "CONTRIBUTING.md",
    ] {
        assert!(read(page).contains(&format!("Rust {version}")), "{page}");
    }
    assert!(read(".ci/run").contains(&format!("cargo +{version} test")));
}
