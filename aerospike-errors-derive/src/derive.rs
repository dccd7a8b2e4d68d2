//! The whole way, from tokens to tokens, apart from the compiler: tests and fuzzing come in here.

use proc_macro2::TokenStream;

use crate::errors::Errors;
use crate::expand;
use crate::nesting::{self, MAX_NESTING};
use crate::parse::Declaration;
use crate::repair;
use crate::resolve::Model;

/// The expansion of a declaration: what editors look for, the errors, then all the code that what was right asks for.
pub(crate) fn derive(input: TokenStream) -> TokenStream {
    if let Some(place) = nesting::too_deep(&input) {
        let message = format!("this is nested deeper than {MAX_NESTING} levels, and no more are read");
        return syn::Error::new(place, message).to_compile_error();
    }
    let mut errors = Errors::default();
    let input: syn::DeriveInput = match syn::parse2(input.clone()) {
        Ok(input) => input,
        Err(error) => {
            let repaired = repair::repaired(input).and_then(|input| syn::parse2(input).ok());
            let Some(repaired) = repaired else { return error.to_compile_error() };
            errors.push(error);
            repaired
        }
    };
    let expanded = Declaration::read(&input, &mut errors)
        .map(|declaration| expand::expand(&Model::resolve(&declaration, &mut errors)));
    let mut tokens = expand::editor::parents(&input).unwrap_or_default();
    tokens.extend(errors.into_tokens());
    tokens.extend(expanded);
    tokens
}
