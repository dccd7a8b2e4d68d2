//! No diagnostic without a fixture: every message in the derive's sources stands in some `.stderr`, and every line
//! of error in `ours` is one of those messages. And none without a place in the documentation, which quotes them.

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

/// Notes to a message, at the other of two places that disagree; the documentation quotes one of them for all.
const NOTES: [&str; 5] = [
    " is first used here",
    " is first given here",
    " is first the predicate of ",
    " is here",
    "the variant `",
];

/// A message as it stands in the source: its fixed pieces, between the places that are filled in.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Message(Vec<String>);

impl Message {
    /// A message is a string of several words; the others are names and formats.
    fn read(text: &str) -> Option<Self> {
        let pieces: Vec<String> = text
            .split('{')
            .map(|piece| {
                piece
                    .split_once('}')
                    .map_or(piece, |(_, fixed)| fixed)
                    .to_owned()
            })
            .collect();
        (text.split_whitespace().count() > 2).then_some(Self(pieces))
    }

    fn is_in(&self, line: &str) -> bool {
        let mut rest = line;
        self.0
            .iter()
            .all(|piece| match rest.split_once(piece.as_str()) {
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
                let _inner = tokens.next_if(
                    |token| matches!(token, TokenTree::Punct(mark) if mark.as_char() == '!'),
                );
                let attribute = tokens
                    .next()
                    .map(|attribute| attribute.to_string())
                    .unwrap_or_default();
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
    let mut messages: Vec<Message> = found
        .iter()
        .filter_map(|text| Message::read(text))
        .collect();
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
        } else if path
            .extension()
            .is_some_and(|extension| extension == ending)
        {
            files.push(path);
        }
    }
    files.sort();
    files
}

/// The first line of every error in a folder of fixtures, with the file it is from.
fn errors(folder: &str) -> Vec<(PathBuf, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("diagnostics")
        .join(folder);
    let mut errors = Vec::new();
    for file in files(&folder, "stderr") {
        let text = fs::read_to_string(&file).expect("what the compiler says");
        let lines = text
            .lines()
            .filter(|line| line.starts_with("error") || line.starts_with("warning"));
        errors.extend(lines.map(|line| (file.clone(), line.to_owned())));
    }
    errors
}

#[test]
fn every_diagnostic_has_a_fixture() {
    let errors = errors("ours");
    let missing: Vec<String> = messages()
        .iter()
        .filter(|message| {
            !message
                .0
                .iter()
                .any(|piece| piece.contains(PROVOKED_ELSEWHERE))
        })
        .filter(|message| !errors.iter().any(|(_, line)| message.is_in(line)))
        .map(|message| message.0.join("…"))
        .collect();
    assert!(
        missing.is_empty(),
        "messages without a fixture:\n{}",
        missing.join("\n")
    );
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

/// What a page of the documentation quotes: what was written, and what the compiler says of it.
struct Quoted {
    page: PathBuf,
    written: String,
    message: String,
}

/// The rows of the tables of errors in the documentation of the attributes.
fn quoted() -> Vec<Quoted> {
    let pages = Path::new(env!("CARGO_MANIFEST_DIR")).join("../aerospike-errors/src/attributes");
    let mut quoted = Vec::new();
    for page in files(&pages, "rs") {
        let text = fs::read_to_string(&page).expect("a page");
        let mut in_table = false;
        for line in text.lines().filter_map(|line| line.strip_prefix("//! | ")) {
            match line
                .strip_suffix(" |")
                .and_then(|line| line.split_once(" | "))
            {
                Some(("written", "the compiler says")) => in_table = true,
                Some((written, message)) if in_table && written.starts_with('`') => {
                    quoted.push(Quoted {
                        page: page.clone(),
                        written: written.trim_matches('`').to_owned(),
                        message: message.to_owned(),
                    })
                }
                _ => in_table = false,
            }
        }
    }
    quoted
}

/// Every error of the fixtures: its message, and all that the compiler shows with it.
fn shown() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("diagnostics");
    let mut shown = Vec::new();
    for file in files(&folder, "stderr") {
        let text = fs::read_to_string(&file).expect("what the compiler says");
        for error in format!("\n{text}").split("\nerror").skip(1) {
            let message = error
                .lines()
                .next()
                .and_then(|line| line.split_once(": "))
                .expect("a message")
                .1;
            shown.push((message.to_owned(), error.to_owned()));
        }
    }
    shown
}

#[test]
fn the_documentation_quotes_what_the_compiler_says() {
    let shown = shown();
    let quoted = quoted();
    assert!(quoted.len() > 60, "only {} rows are found", quoted.len());
    for Quoted {
        page,
        written,
        message,
    } in &quoted
    {
        let is_said = shown
            .iter()
            .any(|(said, error)| said == message && error.contains(written.as_str()));
        assert!(
            is_said,
            "{}: nothing says this of `{written}`: {message}",
            page.display()
        );
    }
}

/// What the compiler says in its own words, of what a macro cannot see.
#[test]
fn the_documentation_quotes_the_compiler() {
    let page =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../aerospike-errors/src/attributes/mod.rs");
    let text = fs::read_to_string(page).expect("the page");
    let shown = shown();
    let mut count = 0;
    for row in text
        .lines()
        .filter_map(|line| line.strip_prefix("//! | [E"))
    {
        let (code, rest) = row.split_once("]: ").expect("a code");
        let message = rest.split(" | ").next().unwrap_or_default();
        let is_said = shown.iter().any(|(said, error)| {
            said.contains(message) && error.starts_with(&format!("[E{code}]"))
        });
        assert!(is_said, "nothing says E{code}: {message}");
        count += 1;
    }
    assert!(count >= 5, "only {count} rows are found");
}

#[test]
fn every_diagnostic_is_in_the_documentation() {
    let quoted = quoted();
    let missing: Vec<String> = messages()
        .iter()
        .filter(|message| {
            !message
                .0
                .iter()
                .any(|piece| piece.contains(PROVOKED_ELSEWHERE))
        })
        .filter(|message| {
            !NOTES
                .iter()
                .any(|note| message.0.iter().any(|piece| piece.contains(note)))
        })
        .filter(|message| !quoted.iter().any(|quoted| message.is_in(&quoted.message)))
        .map(|message| message.0.join("…"))
        .collect();
    assert!(
        missing.is_empty(),
        "not in the documentation:\n{}",
        missing.join("\n")
    );
}

#[test]
fn the_guides_quote_errors_that_there_are() {
    let guides = Path::new(env!("CARGO_MANIFEST_DIR")).join("../aerospike-errors/src/guide");
    let shown = shown();
    let mut count = 0;
    for page in files(&guides, "rs") {
        let text = fs::read_to_string(&page).expect("a page");
        for message in text
            .lines()
            .filter_map(|line| line.strip_prefix("//! error: "))
        {
            count += 1;
            let is_said = shown.iter().any(|(said, _)| said == message);
            assert!(is_said, "{}: nothing says this: {message}", page.display());
        }
    }
    assert!(count >= 3, "only {count} errors are found");
}

#[test]
fn a_fixture_holds_one_mistake_and_tells_what_it_is() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("diagnostics");
    for fixture in files(&folder.join("ours"), "rs")
        .iter()
        .chain(&files(&folder.join("rustc"), "rs"))
    {
        let source = fs::read_to_string(fixture).expect("a fixture");
        assert!(
            source.starts_with("//! "),
            "{} does not say what is wrong in it",
            fixture.display()
        );
    }
}
