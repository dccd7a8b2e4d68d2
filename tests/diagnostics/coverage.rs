//! No diagnostic without a fixture: every message in the derive's sources stands in some `.stderr`, and every line
//! of error in `ours` is one of those messages.

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};

/// Where the derive speaks.
const SOURCES: [&str; 7] = [
    "derive.rs",
    "resolve.rs",
    "suggest.rs",
    "parse/attributes.rs",
    "parse/code.rs",
    "parse/list.rs",
    "parse/mod.rs",
];

/// The one message that takes more than a fixture: the robustness tests provoke it.
const PROVOKED_ELSEWHERE: &str = "a tree holds at most ";

/// A message as it stands in the source: its fixed pieces, between the places that are filled in.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Message(Vec<String>);

impl Message {
    /// A message is a string of several words; the others are names and formats.
    fn read(text: &str) -> Option<Self> {
        let pieces: Vec<String> = text
            .split('{')
            .map(|piece| piece.split_once('}').map_or(piece, |(_, fixed)| fixed).to_owned())
            .collect();
        (text.split_whitespace().count() > 2).then_some(Self(pieces))
    }

    fn is_in(&self, line: &str) -> bool {
        let mut rest = line;
        self.0.iter().all(|piece| match rest.split_once(piece.as_str()) {
            Some((_, after)) => {
                rest = after;
                true
            }
            None => false,
        })
    }
}

/// The string literals of a source, without those of attributes, which documentation is, and of its tests.
fn strings(tokens: TokenStream, found: &mut Vec<String>) {
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(hash) if hash.as_char() == '#' => {
                let _inner =
                    tokens.next_if(|token| matches!(token, TokenTree::Punct(mark) if mark.as_char() == '!'));
                let attribute = tokens.next().map(|attribute| attribute.to_string()).unwrap_or_default();
                if attribute.replace(' ', "") == "[cfg(test)]" {
                    return;
                }
            }
            TokenTree::Group(group) => strings(group.stream(), found),
            TokenTree::Literal(literal) => {
                if let syn::Lit::Str(text) = syn::Lit::new(literal) {
                    found.push(text.value());
                }
            }
            _ => {}
        }
    }
}

fn messages() -> Vec<Message> {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("../aerospike-errors-derive/src");
    let mut found = Vec::new();
    for source in SOURCES {
        let text = fs::read_to_string(sources.join(source)).expect("the derive's source");
        strings(text.parse().expect("tokens"), &mut found);
    }
    let mut messages: Vec<Message> = found.iter().filter_map(|text| Message::read(text)).collect();
    messages.sort();
    messages.dedup();
    messages
}

/// Every file of a folder and the folders below it that ends so.
fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder of fixtures") {
        let path = entry.expect("an entry of it").path();
        if path.is_dir() {
            files.extend(self::files(&path, ending));
        } else if path.extension().is_some_and(|extension| extension == ending) {
            files.push(path);
        }
    }
    files.sort();
    files
}

/// The first line of every error in a folder of fixtures, with the file it is from.
fn errors(folder: &str) -> Vec<(PathBuf, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("diagnostics").join(folder);
    let mut errors = Vec::new();
    for file in files(&folder, "stderr") {
        let text = fs::read_to_string(&file).expect("what the compiler says");
        let lines = text.lines().filter(|line| line.starts_with("error") || line.starts_with("warning"));
        errors.extend(lines.map(|line| (file.clone(), line.to_owned())));
    }
    errors
}

#[test]
fn every_diagnostic_has_a_fixture() {
    let errors = errors("ours");
    let missing: Vec<String> = messages()
        .iter()
        .filter(|message| !message.0.iter().any(|piece| piece.contains(PROVOKED_ELSEWHERE)))
        .filter(|message| !errors.iter().any(|(_, line)| message.is_in(line)))
        .map(|message| message.0.join("…"))
        .collect();
    assert!(missing.is_empty(), "messages without a fixture:\n{}", missing.join("\n"));
}

#[test]
fn our_fixtures_hold_only_our_words() {
    let messages = messages();
    for (file, line) in errors("ours") {
        let ours = line
            .strip_prefix("error: ")
            .is_some_and(|line| messages.iter().any(|message| message.is_in(line)));
        assert!(ours, "not our words in {}: {line}", file.display());
    }
}

#[test]
fn a_fixture_holds_one_mistake_and_tells_what_it_is() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("diagnostics");
    for fixture in files(&folder.join("ours"), "rs").iter().chain(&files(&folder.join("rustc"), "rs")) {
        let source = fs::read_to_string(fixture).expect("a fixture");
        assert!(source.starts_with("//! "), "{} does not say what is wrong in it", fixture.display());
    }
}
