//! Every diagnostic of the derive has a fixture: each message in its sources is in some `.stderr`.

use std::fs;
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};

/// The sources that contain messages.
const SOURCES: [&str; 13] = [
    "catch/parse.rs",
    "check/mod.rs",
    "check/names.rs",
    "check/parents.rs",
    "check/properties.rs",
    "errors.rs",
    "parse/args.rs",
    "parse/attributes.rs",
    "parse/code.rs",
    "parse/mod.rs",
    "parse/options.rs",
    "parse/property.rs",
    "recover.rs",
];

/// Messages for inputs that are too large for a fixture, which unit tests of the derive cover, and
/// a message of syn.
const WITHOUT_FIXTURE: [&str; 4] = [
    "more than ",
    "split the enum",
    "nested too deeply",
    "unexpected end of input",
];

/// The string literals of a source with at least three words, without documentation, unit tests,
/// constants and the messages of panics.
fn messages(tokens: TokenStream, found: &mut Vec<String>) {
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(pound) if pound.as_char() == '#' => {
                let inner = |token: &TokenTree| token.to_string() == "!";
                drop(tokens.next_if(inner));
                let attribute = tokens
                    .next()
                    .map(|group| group.to_string().replace(' ', ""));
                if attribute.as_deref() == Some("[cfg(test)]") {
                    // The module of the tests, with its semicolon or braces.
                    tokens.by_ref().take(3).for_each(drop);
                }
            }
            TokenTree::Ident(name) if name == "expect" => _ = tokens.next(),
            // A list of names.
            TokenTree::Ident(name) if name == "const" => {
                tokens
                    .find(|token| matches!(token, TokenTree::Punct(mark) if mark.as_char() == ';'));
            }
            TokenTree::Group(group) => messages(group.stream(), found),
            TokenTree::Literal(literal) => {
                if let syn::Lit::Str(text) = syn::Lit::new(literal) {
                    found.push(text.value());
                }
            }
            _ => {}
        }
    }
    found.retain(|text| text.split_whitespace().count() > 2);
}

/// Returns whether a text contains the fixed parts of a format string in this order.
fn contains(text: &str, format: &str) -> bool {
    let parts = format
        .split('{')
        .map(|part| part.split_once('}').map_or(part, |(_, rest)| rest));
    let mut rest = text;
    for part in parts {
        match rest.split_once(part) {
            Some((_, after)) => rest = after,
            None => return false,
        }
    }
    true
}

/// The errors of all fixtures, with the indentation of the lines of a message removed.
fn errors() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/ours");
    let mut errors = Vec::new();
    for topic in fs::read_dir(folder).expect("the fixtures") {
        for file in fs::read_dir(topic.expect("a topic").path()).expect("the fixtures of a topic") {
            let path = file.expect("a fixture").path();
            if path
                .extension()
                .is_some_and(|extension| extension == "stderr")
            {
                let text = fs::read_to_string(path).expect("the errors of a fixture");
                let text = text.replace("\n       help: ", "\nhelp: ");
                errors.extend(text.split("\n\n").map(str::to_owned));
            }
        }
    }
    errors
}

#[test]
fn every_diagnostic_has_a_fixture() {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("../aerospike-errors-derive/src");
    let mut all = Vec::new();
    for source in SOURCES {
        let text = fs::read_to_string(sources.join(source)).expect("the derive's source");
        messages(text.parse().expect("tokens"), &mut all);
    }
    all.retain(|message| !WITHOUT_FIXTURE.iter().any(|other| message.contains(other)));
    assert!(all.len() > 80, "only {} messages were found", all.len());
    let errors = errors();
    all.retain(|message| !errors.iter().any(|error| contains(error, message)));
    assert!(
        all.is_empty(),
        "messages without a fixture:\n{}",
        all.join("\n")
    );
}
