//! All mistakes of one declaration, collected and reported together.

use std::collections::HashMap;
use std::fmt::Display;

use proc_macro2::TokenStream;
use quote::ToTokens;

/// The mistakes found so far. Every phase adds to it and goes on with what is left, so that one mistake neither
/// hides the next nor takes the generated methods away.
#[derive(Default)]
pub(crate) struct Errors {
    found: Vec<syn::Error>,
    /// What has been noted; a map, as there are others of its type, and each further type costs whoever compiles this.
    notes: HashMap<String, usize>,
}

impl Errors {
    /// Reports `message` at the given tokens.
    pub(crate) fn at(&mut self, tokens: impl ToTokens, message: impl Display) {
        self.found.push(syn::Error::new_spanned(tokens, message));
    }

    /// Reports two places that disagree: `message` where the second is, `note` where the first is. The note names
    /// what it is about, and is given once, however many later places disagree with the first.
    pub(crate) fn both(
        &mut self,
        (second, message): (impl ToTokens, impl Display),
        (first, note): (impl ToTokens, impl Display),
    ) {
        self.at(second, message);
        let note = note.to_string();
        if self.notes.insert(note.clone(), 0).is_none() {
            self.at(first, note);
        }
    }

    pub(crate) fn push(&mut self, error: syn::Error) {
        self.found.push(error);
    }

    /// One `compile_error!` a mistake, in the order in which they were found.
    pub(crate) fn into_tokens(self) -> TokenStream {
        self.found
            .iter()
            .map(syn::Error::to_compile_error)
            .collect()
    }
}
