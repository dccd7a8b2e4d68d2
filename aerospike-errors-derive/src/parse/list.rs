//! The comma-separated lists inside of attributes.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;

use crate::errors::Errors;

/// The items of a list, each one or more tokens. An empty place is reported at its comma and left out; a comma at
/// the end is fine.
pub(crate) fn items(tokens: TokenStream, errors: &mut Errors) -> Vec<Vec<TokenTree>> {
    let mut items = Vec::new();
    let mut item = Vec::new();
    for token in without_invisible_groups(tokens) {
        match &token {
            TokenTree::Punct(comma) if comma.as_char() == ',' => {
                if item.is_empty() {
                    errors.at(
                        comma,
                        "nothing stands before this comma; leave the comma out",
                    );
                } else {
                    items.push(std::mem::take(&mut item));
                }
            }
            _ => item.push(token),
        }
    }
    if !item.is_empty() {
        items.push(item);
    }
    items
}

/// The tokens without the invisible groups that `macro_rules!` puts around what it passes on as `$lit:literal`,
/// `$e:expr` or `$name:ident`. Iterative: the input decides the depth.
pub(crate) fn without_invisible_groups(tokens: TokenStream) -> Vec<TokenTree> {
    let mut flat = Vec::new();
    let mut open = vec![tokens.into_iter()];
    while let Some(innermost) = open.last_mut() {
        match innermost.next() {
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::None => {
                open.push(group.stream().into_iter());
            }
            Some(token) => flat.push(token),
            None => {
                open.pop();
            }
        }
    }
    flat
}

/// The tokens as a stream, to point at all of them.
pub(crate) fn stream(tokens: &[TokenTree]) -> TokenStream {
    tokens.iter().map(ToTokens::to_token_stream).collect()
}
