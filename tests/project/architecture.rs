//! ARCHITECTURE.md beside the folders that it draws.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::{code_spans, read, root, section};

const PAGE: &str = "ARCHITECTURE.md";

/// What a drawing and its text name: files by their endings, folders by their slashes.
fn drawn(text: &str) -> BTreeSet<String> {
    let words =
        text.split(|one: char| !(one.is_alphanumeric() || ['_', '.', '/', '-'].contains(&one)));
    let is_source = |word: &str| {
        Path::new(word)
            .extension()
            .is_some_and(|extension| extension == "rs")
    };
    let is_path = |word: &&str| is_source(word) || word.len() > 1 && word.ends_with('/');
    words.filter(is_path).map(str::to_owned).collect()
}

/// The folders directly below another, as a drawing names them.
fn folders(path: &str) -> BTreeSet<String> {
    let entries = fs::read_dir(root().join(path)).expect("a folder");
    let folders = entries
        .map(|entry| entry.expect("an entry"))
        .filter(|entry| entry.path().is_dir());
    folders
        .map(|entry| format!("{}/", entry.file_name().to_string_lossy()))
        .collect()
}

fn assert_drawn(heading: &str, sources: &str) {
    let page = read(PAGE);
    let drawn = drawn(section(&page, heading));
    assert!(drawn.len() > 5, "{drawn:?}");
    for path in &drawn {
        assert!(
            root().join(sources).join(path).exists(),
            "{PAGE} draws {path}, which is not in {sources}"
        );
    }
    let missing: Vec<_> = folders(sources).difference(&drawn).cloned().collect();
    assert!(
        missing.is_empty(),
        "{PAGE} does not draw {missing:?} of {sources}"
    );
}

#[test]
fn the_derive_is_as_it_is_drawn() {
    assert_drawn("The derive", "aerospike-errors-derive/src");
}

#[test]
fn the_companion_is_as_it_is_drawn() {
    assert_drawn("The companion", "aerospike-errors/src");
}

#[test]
fn every_folder_of_the_tests_has_its_question() {
    let page = read(PAGE);
    let asked: BTreeSet<String> = code_spans(section(&page, "The tests"))
        .iter()
        .filter_map(|span| {
            span.strip_prefix("tests/")
                .map(|folder| format!("{}/", folder.trim_end_matches('/')))
        })
        .filter(|folder| folder.len() > 1)
        .collect();
    // What several of them use, and what they leave behind.
    let others = ["support/", "target/", "wip/"].map(str::to_owned);
    let there: BTreeSet<String> = folders("tests")
        .into_iter()
        .filter(|folder| !others.contains(folder))
        .collect();
    assert_eq!(asked, there);
}
