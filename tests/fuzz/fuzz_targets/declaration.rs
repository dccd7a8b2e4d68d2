//! Bytes become a declaration, the derive answers in process, and what holds for every answer is checked. The oracle
//! is that of the robustness tests.
#![no_main]

use libfuzzer_sys::fuzz_target;
use proc_macro2::TokenStream;

#[path = "../../../aerospike-errors-derive/src/case.rs"]
mod case;
#[path = "../../../aerospike-errors-derive/src/derive.rs"]
mod derive;
#[path = "../../../aerospike-errors-derive/src/errors.rs"]
mod errors;
#[path = "../../../aerospike-errors-derive/src/expand/mod.rs"]
mod expand;
#[path = "../../../aerospike-errors-derive/src/hierarchy/mod.rs"]
mod hierarchy;
// Tokens have no places where proc-macro2 is built for fuzzing, so that those are not looked at.
#[allow(dead_code)]
#[path = "../../robustness/oracle.rs"]
mod oracle;
#[path = "../../../aerospike-errors-derive/src/parse/mod.rs"]
mod parse;
#[path = "../../../aerospike-errors-derive/src/repair.rs"]
mod repair;
#[path = "../../../aerospike-errors-derive/src/resolve.rs"]
mod resolve;
#[path = "../../../aerospike-errors-derive/src/suggest.rs"]
mod suggest;

/// A byte stands for a word or a mark, so that a mutation of the input is one of a token.
const WORDS: [&str; 64] = [
    "enum E {",
    "}",
    "#[",
    "]",
    "(",
    ")",
    "{",
    "}",
    "code",
    "parent",
    "category",
    "alias",
    "aerospike",
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
    if let Err(wrong) = oracle::ask(tokens) {
        panic!("{wrong}\n{source}");
    }
});
