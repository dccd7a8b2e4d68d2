//! What editors need and the compiler does not: the names in `#[parent(…)]` as paths, so that go-to-definition,
//! rename and completion work inside of the attribute.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;

use crate::parse::item::{Attribute, Item, Value, is_keyword};
use crate::parse::{PARENT, Path};

/// Repeats every parent with its own span, right or wrong, where only rust-analyzer looks: the compiler has either
/// resolved it already or has our error for it.
///
/// This comes before everything else that is generated. To complete a name rust-analyzer expands twice, with and
/// without a marker in it, and takes the place in the one for the place in the other; a message or a table that
/// quotes the name would move it.
pub(crate) fn parents(input: &Item) -> Option<TokenStream> {
    let ident = &input.ident;
    let first = &input.variants.first()?.ident;
    let mut parents = TokenStream::new();
    for variant in &input.variants {
        for attribute in variant
            .attributes
            .iter()
            .filter(|attribute| attribute.is(PARENT))
        {
            parents.extend(repeated(attribute, ident, first));
        }
    }
    let (impl_generics, type_generics, where_clause) = input.generics.split_for_impl();
    (!parents.is_empty()).then(|| {
        quote! {
            #[allow(unexpected_cfgs)]
            const _: () = {
                // No method, which would be completed.
                #[cfg(rust_analyzer)]
                #[allow(dead_code, deprecated, single_use_lifetimes)]
                fn __parents #impl_generics (value: &#ident #type_generics) #where_clause {
                    #parents
                }
            };
        }
    })
}

/// What one attribute holds, as code. Where the name is still to come, another one keeps its place.
fn repeated(attribute: &Attribute, ident: &Ident, first: &Ident) -> Option<TokenStream> {
    let Value::List(tokens) = &attribute.value else {
        return None;
    };
    let mut tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
    if tokens.is_empty() {
        tokens = placeholder(&first.to_string());
    } else if cut_separator(&mut tokens) {
        tokens.extend(quote!(::));
        tokens.extend(placeholder("ALL"));
    }
    let path = Path::read(&tokens)?;
    // Not even code that is left out may end in a keyword.
    let last = path
        .segments
        .last()
        .filter(|last| !is_keyword(&last.to_string()))?;
    let of = |name: &dyn Fn(&Ident) -> bool| path.segments.len() == 2 && name(&path.segments[0]);
    Some(if path.only().is_some() || of(&|first| first == "Self") {
        quote!(if let #ident::#last { .. } = value {})
    } else if of(&|first| first == ident) && last != "ALL" {
        quote!(if let #path { .. } = value {})
    } else {
        quote!(let _ = #path;)
    })
}

/// A name that nobody wrote.
fn placeholder(name: &str) -> Vec<TokenTree> {
    name.parse::<TokenStream>()
        .unwrap_or_default()
        .into_iter()
        .collect()
}

/// Makes `CacheError` of `CacheError::` and of `CacheError:`.
fn cut_separator(tokens: &mut Vec<TokenTree>) -> bool {
    let whole = tokens.len();
    while matches!(tokens.last(), Some(TokenTree::Punct(mark)) if mark.as_char() == ':') {
        tokens.pop();
    }
    tokens.len() < whole
}
