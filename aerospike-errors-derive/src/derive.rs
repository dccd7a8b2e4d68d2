//! The whole way, from tokens to tokens, apart from the compiler: tests and fuzzing come in here.

use proc_macro2::TokenStream;

use crate::errors::Errors;
use crate::expand;
use crate::parse::{Declaration, Item};
use crate::repair;
use crate::resolve::Model;

/// The expansion of a declaration: what editors look for, the errors, then all the code that what was right asks for.
pub(crate) fn derive(input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let item = match Item::read(input.clone()) {
        Ok(item) => item,
        Err(error) => {
            let repaired = repair::repaired(input).and_then(|input| Item::read(input).ok());
            let Some(repaired) = repaired else {
                return error.to_compile_error();
            };
            errors.push(error);
            repaired
        }
    };
    let expanded = Declaration::read(&item, &mut errors)
        .map(|declaration| expand::expand(&Model::resolve(&declaration, &mut errors)));
    let mut tokens = expand::editor::parents(&item).unwrap_or_default();
    tokens.extend(errors.into_tokens());
    tokens.extend(expanded);
    tokens
}
