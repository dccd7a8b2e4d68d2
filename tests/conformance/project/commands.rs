//! What the pages for contributors tell one to look at and to run.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::{code_spans, read, root};

const PAGES: [&str; 3] = ["ARCHITECTURE.md", "CONTRIBUTING.md", "RELEASING.md"];

#[test]
fn every_path_that_is_named_is_there() {
    let tops = [
        ".ci/",
        "aerospike-errors/",
        "aerospike-errors-derive/",
        "examples/",
        "tests/",
    ];
    let mut checked = 0;
    for page in PAGES {
        for span in code_spans(&read(page)) {
            let path = span.split(' ').next().unwrap_or_default();
            if tops.iter().any(|top| path.starts_with(top)) {
                assert!(root().join(path).exists(), "{page}: there is no {path}");
                checked += 1;
            }
        }
    }
    assert!(checked > 30, "{checked}");
}

/// The steps of the gate, from the two lists at its head.
fn steps() -> BTreeSet<String> {
    let script = read(".ci/run");
    let lists = script
        .split("=(")
        .skip(1)
        .filter_map(|rest| rest.split(')').next());
    lists
        .take(2)
        .flat_map(str::split_whitespace)
        .map(str::to_owned)
        .collect()
}

/// The steps that a page or a workflow takes: the words behind each `.ci/run`.
fn taken(text: &str) -> Vec<String> {
    let calls = text
        .split(".ci/run")
        .skip(1)
        .filter_map(|rest| rest.split(['\n', '`', '#', ';']).next());
    let words = calls
        .flat_map(str::split_whitespace)
        .map(|word| word.trim_matches(['"', '\'']).to_owned());
    words
        .filter(|word| {
            word.chars()
                .all(|one| one.is_ascii_lowercase() || one == '-')
        })
        .collect()
}

#[test]
fn every_step_that_is_named_is_one() {
    let steps = steps();
    assert!(
        steps.contains("lint") && steps.contains("semver"),
        "{steps:?}"
    );
    for step in &steps {
        let function = format!("step_{}() {{", step.replace('-', "_"));
        assert!(read(".ci/run").contains(&function), "{function}");
    }
    let named: Vec<String> = [".github/workflows/ci.yml"]
        .iter()
        .chain(&PAGES)
        .flat_map(|page| code_spans_and_runs(page))
        .filter(|step| !step.starts_with('-'))
        .collect();
    assert!(named.len() > 5, "{named:?}");
    for step in named {
        assert!(steps.contains(&step), "there is no step {step}");
    }
}

/// A call in the prose is between backticks, one in a workflow or a block is a line.
fn code_spans_and_runs(page: &str) -> Vec<String> {
    let text = read(page);
    let is_yaml = Path::new(page)
        .extension()
        .is_some_and(|extension| extension == "yml");
    if is_yaml {
        taken(&text)
    } else {
        code_spans(&text)
            .iter()
            .flat_map(|span| taken(span))
            .collect()
    }
}

/// A contributor is told which tests go red; a test that was renamed would leave them searching.
#[test]
fn every_test_that_is_named_is_there() {
    let mut sources = String::new();
    for suite in [
        "clients",
        "conformance",
        "diagnostics",
        "docs",
        "pictures",
        "retry",
    ] {
        for entry in fs::read_dir(root().join("tests").join(suite)).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.extension().is_some_and(|extension| extension == "rs") {
                sources += &fs::read_to_string(path).expect("a source");
            }
        }
    }
    let spans = code_spans(&read("CONTRIBUTING.md"));
    let is_test = |span: &&String| {
        span.matches('_').count() > 2
            && span
                .chars()
                .all(|one| one.is_ascii_lowercase() || one == '_')
    };
    let named: Vec<_> = spans.iter().filter(is_test).collect();
    assert!(named.len() > 4, "{named:?}");
    for name in named {
        assert!(
            sources.contains(&format!("fn {name}()")),
            "there is no test {name}"
        );
    }
}
