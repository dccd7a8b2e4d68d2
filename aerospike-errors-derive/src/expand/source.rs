//! Generated lists as source text.
//!
//! A macro runs unoptimised, and hands each token to the compiler one by one; the compiler's own lexer reads a text of
//! ten thousand entries in a fraction of that time. So what has an entry a node, and no span worth keeping, is written
//! as text.

// Known in a crate of macros; tests compile this in one that is none.
extern crate proc_macro;

use std::fmt::Write;

use proc_macro2::TokenStream;
use quote::quote;

/// Source text as tokens. The text is to be whole: brackets closed, strings quoted.
pub(super) fn tokens(text: &str) -> TokenStream {
    // Only text that is no Rust fails to parse. Without it the code around is an error that names the table.
    if proc_macro::is_available() {
        // The compiler's lexer alone: the parser of `proc_macro2` reads the text before that, unoptimised.
        text.parse()
            .map(proc_macro::TokenStream::into)
            .unwrap_or_default()
    } else {
        text.parse().unwrap_or_default()
    }
}

/// How many arms a match has. To see which are of use the compiler compares each with all before it; what falls through
/// one match into the next on the same value it makes one of when it optimises.
const ARMS: usize = 2048;

/// `Some` of what an arm answers, `None` where none does; the arms are patterns and values, each with a comma behind it.
pub(super) fn some_match(value: &TokenStream, arms: &str) -> TokenStream {
    if arms.is_empty() {
        return quote!(__aerospike::None);
    }
    let (value, arms) = (
        value.to_string(),
        arms.split_inclusive(',').collect::<Vec<_>>(),
    );
    let mut text = String::new();
    for arms in arms.chunks(ARMS) {
        let _ = write!(text, "match {value} {{{}_=>", arms.concat());
    }
    text.push_str("return __aerospike::None");
    text.push_str(&"}".repeat(arms.len().div_ceil(ARMS)));
    let answer = tokens(&text);
    quote!(__aerospike::Some(#answer))
}

/// `[1, 2, 3]`.
pub(super) fn numbers<T: ToString>(numbers: impl IntoIterator<Item = T>) -> TokenStream {
    let mut text = String::from("[");
    for number in numbers {
        text.push_str(&number.to_string());
        text.push(',');
    }
    text.push(']');
    tokens(&text)
}

/// `["a", "b"]`.
pub(super) fn strings<'a>(strings: impl IntoIterator<Item = &'a str>) -> TokenStream {
    let mut text = String::from("[");
    for string in strings {
        let _ = write!(text, "{string:?},");
    }
    text.push(']');
    tokens(&text)
}
