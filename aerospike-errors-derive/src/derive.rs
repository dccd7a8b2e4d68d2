//! The whole way, from tokens to tokens, apart from the compiler: tests and fuzzing come in here.

use proc_macro2::TokenStream;

use crate::errors::Errors;
use crate::expand;
use crate::parse::Declaration;
use crate::resolve::Model;

/// The expansion of a declaration: the errors first, then all the code that what was right asks for.
pub(crate) fn derive(input: TokenStream) -> TokenStream {
    let input: syn::DeriveInput = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => return error.to_compile_error(),
    };
    let mut errors = Errors::default();
    let expanded = Declaration::read(&input, &mut errors)
        .and_then(|declaration| Some(expand::expand(&Model::resolve(&declaration, &mut errors)?)));
    let mut tokens = errors.into_tokens();
    tokens.extend(expanded);
    tokens
}
