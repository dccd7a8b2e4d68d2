//! The whole way, from tokens to tokens, apart from the compiler: tests and fuzzing come in here.

use proc_macro2::{Group, TokenStream, TokenTree};

use crate::errors::Errors;
use crate::expand;
use crate::parse::Declaration;
use crate::resolve::Model;

/// How deep brackets may stand in one another. The grammar is read by functions that call themselves, and the stack
/// belongs to the compiler; no declaration that a person wrote comes near.
const MAX_NESTING: usize = 128;

/// The expansion of a declaration: the errors first, then all the code that what was right asks for.
pub(crate) fn derive(input: TokenStream) -> TokenStream {
    if let Some(group) = nested_too_deep(&input) {
        let message =
            format!("more than {MAX_NESTING} brackets stand in one another here, and no more are read");
        return syn::Error::new(group.span_open(), message).to_compile_error();
    }
    let input: syn::DeriveInput = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => return error.to_compile_error(),
    };
    let mut errors = Errors::default();
    let expanded = Declaration::read(&input, &mut errors)
        .map(|declaration| expand::expand(&Model::resolve(&declaration, &mut errors)));
    let mut tokens = errors.into_tokens();
    tokens.extend(expanded);
    tokens
}

/// The first group that is nested too deep. Iterative, as it is there to keep everything else from recursing.
fn nested_too_deep(input: &TokenStream) -> Option<Group> {
    let mut open = vec![input.clone().into_iter()];
    while let Some(innermost) = open.last_mut() {
        match innermost.next() {
            Some(TokenTree::Group(group)) if open.len() > MAX_NESTING => return Some(group),
            Some(TokenTree::Group(group)) => open.push(group.stream().into_iter()),
            Some(_) => {}
            None => _ = open.pop(),
        }
    }
    None
}
