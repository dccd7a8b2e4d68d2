//! Expands arbitrary bytes as a declaration in process, and checks the properties of every expansion.
#![no_main]

use libfuzzer_sys::fuzz_target;
use proc_macro2::TokenStream;

// A proc-macro crate exports nothing but its macros, so that the sources are included.
#[path = "../../../aerospike-errors-derive/src/check/mod.rs"]
mod check;
#[path = "../../../aerospike-errors-derive/src/derive.rs"]
mod derive;
#[path = "../../../aerospike-errors-derive/src/errors.rs"]
mod errors;
#[path = "../../../aerospike-errors-derive/src/expand/mod.rs"]
mod expand;
#[path = "../../../aerospike-errors-derive/src/ide.rs"]
mod ide;
// Spans have no positions where proc-macro2 is built for fuzzing, so that those are not checked.
#[allow(dead_code)]
#[path = "../../../aerospike-errors-derive/src/tests/oracle.rs"]
mod oracle;
#[path = "../../../aerospike-errors-derive/src/parse/mod.rs"]
mod parse;
#[path = "../../../aerospike-errors-derive/src/recover.rs"]
mod recover;

/// Each byte selects a word or a mark, so that a mutation of the input changes a token.
const WORDS: [&str; 68] = [
    "enum E {",
    "}",
    "#[",
    "]",
    "(",
    ")",
    "{",
    "}",
    "code",
    "property",
    "skip",
    "parent",
    "category",
    "alias",
    "aerospike",
    "status",
    "discriminants",
    "doc",
    ",",
    ",",
    "=",
    "..",
    "..=",
    "::",
    "-",
    "<",
    ">",
    ":",
    "A",
    "B",
    "C",
    "ALL",
    "Ba",
    "Self",
    "E",
    "r#type",
    "since",
    "predicate",
    "transparent",
    "kind",
    "crate",
    "hidden",
    "deprecated",
    "is_a",
    "is_b",
    "transient",
    "transeint",
    "Transient",
    "a",
    "_",
    "0",
    "1",
    "2",
    "255",
    "0x1F",
    "2147483648",
    "2.0",
    "2x",
    "\"A\"",
    "\"x y\"",
    "\"\"",
    "'c'",
    "T",
    "'a",
    "const",
    "where",
    "pub",
    "u8",
];

fn source(data: &[u8]) -> Option<String> {
    let (form, data) = data.split_first()?;
    let words = || {
        data.iter()
            .map(|byte| WORDS[usize::from(*byte) % WORDS.len()])
            .collect::<Vec<_>>()
            .join(" ")
    };
    match form % 4 {
        0 => String::from_utf8(data.to_vec()).ok(),
        1 => Some(words()),
        2 => Some(format!("enum E {{ #[code({})] A, B }}", words())),
        _ => Some(format!("enum E {{ A, #[parent(A)] B, {} }}", words())),
    }
}

fuzz_target!(|data: &[u8]| {
    let Some(source) = source(data) else { return };
    let Ok(tokens) = source.parse::<TokenStream>() else {
        return;
    };
    if let Err(wrong) = oracle::expand(tokens) {
        panic!("{wrong}\n{source}");
    }
});
