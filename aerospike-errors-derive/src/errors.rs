//! Collects the mistakes of one declaration, which are reported together.

use std::collections::HashSet;

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};

/// The number of names that may be compared in one expansion. It bounds the time of an input with
/// thousands of mistakes; after that, errors have no suggestion.
const COMPARISONS: usize = 50_000;

/// The mistakes found so far. Each phase adds to it and continues with the rest of the declaration.
#[derive(Default)]
pub(crate) struct Errors {
    found: Vec<syn::Error>,
    notes: HashSet<String>,
    comparisons: usize,
}

impl Errors {
    /// Reports `message` at the given tokens.
    pub(crate) fn at(&mut self, tokens: &dyn ToTokens, message: String) {
        self.found.push(syn::Error::new_spanned(tokens, message));
    }

    /// Reports `message` with a fix on a line of its own.
    pub(crate) fn help(&mut self, tokens: &dyn ToTokens, message: &str, help: &str) {
        self.at(tokens, format!("{message}\nhelp: {help}"));
    }

    /// Reports two conflicting places: `message` at the second, `note` at the first. A note is
    /// reported once, however many later places conflict with the first.
    pub(crate) fn conflict(
        &mut self,
        (second, message): (&dyn ToTokens, String),
        (first, note): (&dyn ToTokens, String),
    ) {
        self.at(second, message);
        if self.notes.insert(note.clone()) {
            self.at(first, note);
        }
    }

    /// Reports an unknown name, with the most similar known name or, if there is none, `otherwise`.
    pub(crate) fn unknown(
        &mut self,
        (tokens, name): (&dyn ToTokens, &str),
        message: &str,
        known: &[&str],
        otherwise: &str,
    ) {
        match self.nearest(name, known) {
            Some(near) => self.help(tokens, message, &format!("did you mean `{near}`?")),
            None => self.help(tokens, message, otherwise),
        }
    }

    /// Returns the candidate with the smallest edit distance to `name`, if it is small enough for a
    /// misspelling.
    pub(crate) fn nearest<'a>(&mut self, name: &str, candidates: &[&'a str]) -> Option<&'a str> {
        let lowercase = name.to_lowercase();
        let tolerance = (name.chars().count() / 3).max(1);
        let mut best = None;
        for &candidate in candidates {
            if candidate.len().abs_diff(name.len()) > tolerance * 4 {
                continue;
            }
            self.comparisons += 1;
            if self.comparisons > COMPARISONS {
                return None;
            }
            let distance = strsim::osa_distance(&lowercase, &candidate.to_lowercase());
            if distance <= tolerance && best.is_none_or(|(least, _)| distance < least) {
                best = Some((distance, candidate));
            }
        }
        best.map(|(_, candidate)| candidate)
    }

    pub(crate) fn push(&mut self, error: syn::Error) {
        self.found.push(error);
    }

    /// Returns one `compile_error!` for each mistake, in the order in which they were found.
    pub(crate) fn into_tokens(self) -> TokenStream {
        let errors = self.found.iter().map(syn::Error::to_compile_error);
        quote!(#(#errors)*)
    }
}

/// Reports a mistake at tokens, optionally with a fix, or with a note at an earlier place:
/// `mistake!(errors, tokens => "message {}", argument; help: "fix")`,
/// `mistake!(errors, tokens => "message"; first: other_tokens => "note")`.
macro_rules! mistake {
    ($errors:expr, $at:expr => $($message:expr),+) => {
        $errors.at(&$at, format!($($message),+))
    };
    ($errors:expr, $at:expr => $($message:expr),+; help: $($help:expr),+) => {
        $errors.help(&$at, &format!($($message),+), &format!($($help),+))
    };
    ($errors:expr, $at:expr => $($message:expr),+; first: $first:expr => $($note:expr),+) => {
        $errors.conflict((&$at, format!($($message),+)), (&$first, format!($($note),+)))
    };
}

pub(crate) use mistake;

/// Returns a statement that fails the evaluation of a constant with a message, at the tokens `place`.
///
/// The call has the location of all tokens. No name in it has the location of a user's name, which an
/// editor would show as a use.
pub(crate) fn in_constant(
    private: &TokenStream,
    place: &TokenStream,
    message: TokenStream,
) -> TokenStream {
    let spans = place.clone().into_iter().map(|token| token.span());
    let spans: Vec<Span> = spans.collect();
    let first = spans.first().copied().unwrap_or_else(Span::call_site);
    let start = quote_spanned!(first=> <);
    let report = Ident::new("report", spans.get(1).copied().unwrap_or(first));
    let mut arguments = Group::new(Delimiter::Parenthesis, message);
    arguments.set_span(spans.last().copied().unwrap_or(first));
    quote!(#start #private::Mistake>::#report #arguments;)
}
