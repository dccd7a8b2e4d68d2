//! What editors need and the compiler does not: the names in `#[parent(…)]` as paths, so that go-to-definition,
//! rename and completion work inside of the attribute.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::parse::Parser;
use syn::{Attribute, DeriveInput, Path};

use crate::parse::PARENT;

/// Repeats every parent with its own span, right or wrong, where only rust-analyzer looks: the compiler has either
/// resolved it already or has our error for it.
///
/// This comes before everything else that is generated. To complete a name rust-analyzer expands twice, with and
/// without a marker in it, and takes the place in the one for the place in the other; a message or a table that
/// quotes the name would move it.
pub(crate) fn parents(input: &DeriveInput) -> Option<TokenStream> {
    let syn::Data::Enum(data) = &input.data else { return None };
    let ident = &input.ident;
    let first = &data.variants.first()?.ident;
    let attributes = data.variants.iter().flat_map(|variant| &variant.attrs);
    let parents: Vec<TokenStream> = attributes
        .filter(|attribute| attribute.path().is_ident(PARENT))
        .filter_map(|attribute| repeated(attribute, ident, first))
        .collect();
    let (impl_generics, type_generics, where_clause) = input.generics.split_for_impl();
    (!parents.is_empty()).then(|| {
        quote! {
            #[allow(unexpected_cfgs)]
            const _: () = {
                // No method, which would be completed.
                #[cfg(rust_analyzer)]
                #[allow(dead_code, deprecated)]
                fn __parents #impl_generics (value: &#ident #type_generics) #where_clause {
                    #(#parents)*
                }
            };
        }
    })
}

/// What one attribute holds, as code. Where the name is still to come, another one keeps its place.
fn repeated(attribute: &Attribute, ident: &Ident, first: &Ident) -> Option<TokenStream> {
    let mut tokens = attribute.meta.require_list().ok()?.tokens.clone();
    if tokens.is_empty() {
        tokens = placeholder(&first.to_string());
    } else if let Some(before) = before_separator(&tokens) {
        let last = placeholder("ALL");
        tokens = quote!(#before::#last);
    }
    let path = Path::parse_mod_style.parse2(tokens).ok()?;
    let last = last_name(&path)?;
    let own = path.segments.len() == 2 && path.segments[0].ident == *ident;
    Some(if path.get_ident().is_some() || path.segments.len() == 2 && path.segments[0].ident == "Self" {
        quote!(if let #ident::#last { .. } = value {})
    } else if own && last != "ALL" {
        quote!(if let #path { .. } = value {})
    } else {
        quote!(let _ = #path;)
    })
}

/// A name that nobody wrote.
fn placeholder(name: &str) -> TokenStream {
    name.parse().unwrap_or_default()
}

/// `CacheError` of `CacheError::`.
fn before_separator(tokens: &TokenStream) -> Option<TokenStream> {
    let mut tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let whole = tokens.len();
    while matches!(tokens.last(), Some(TokenTree::Punct(mark)) if mark.as_char() == ':') {
        tokens.pop();
    }
    (tokens.len() < whole).then(|| tokens.into_iter().collect())
}

/// The last segment, unless it is a keyword: not even code that is left out may end in one.
fn last_name(path: &Path) -> Option<Ident> {
    let last = path.segments.last()?;
    syn::parse2(last.ident.to_token_stream()).ok()
}
