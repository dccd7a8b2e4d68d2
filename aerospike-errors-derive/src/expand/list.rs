//! Long lists as source text.
//!
//! The tokens of an unoptimised macro pass to the compiler one by one. The lists of an enum with
//! 1,000 variants take half of the time of the expansion as tokens, and a tenth as text, which the
//! lexer of the compiler reads.

// In unit tests, this crate is not in scope without the item.
extern crate proc_macro;

use std::fmt::{Display, Write};

use proc_macro2::TokenStream;

/// Returns the tokens of a list with a comma after each item. Each item is valid source text.
pub(super) fn list(items: impl IntoIterator<Item = impl Display>) -> TokenStream {
    let mut text = String::new();
    for item in items {
        write!(text, "{item},").expect("a string can be written");
    }
    tokens(&text)
}

fn tokens(text: &str) -> TokenStream {
    if proc_macro::is_available() {
        // Does not use the parser of `proc_macro2`, which is unoptimised as well.
        let tokens: Result<proc_macro::TokenStream, _> = text.parse();
        tokens.expect("the items are valid source text").into()
    } else {
        text.parse().expect("the items are valid source text")
    }
}
