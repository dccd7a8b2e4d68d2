//! The macro `catch!`, a `match` by ancestry.

mod expand;
mod parse;

use proc_macro2::TokenStream;

/// Expands `$crate match error { … }`.
pub(crate) fn catch(input: TokenStream) -> TokenStream {
    match parse::Catch::read(input) {
        Ok(catch) => expand::expand(&catch),
        Err(error) => error.to_compile_error(),
    }
}
