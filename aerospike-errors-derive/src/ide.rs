//! Editor support: the names in helper attributes as paths, so that go-to-definition, rename and
//! completion work in the attributes.

use std::collections::HashSet;

use heck::ToSnakeCase;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{format_ident, quote};
use syn::ext::IdentExt;
use syn::parse::Parser;
use syn::{Attribute, Data, DataEnum, DeriveInput, Path};

use crate::check::names::{SKIPPED_OF_KIND, SKIPPED_OF_VALUE};
use crate::parse::args::{is_keyword, is_name, is_punct, stream};
use crate::parse::{PARENT, PROPERTY};

/// Repeats every parent with its own span, valid or not, for rust-analyzer only: the compiler has
/// already resolved it, or has an error for it.
///
/// These tokens must be the first of the output. For a completion rust-analyzer expands twice, with
/// and without a marker in the name, and maps the position in one output to the other. A message or
/// a table with the name before them would shift the position.
pub(crate) fn names(input: &DeriveInput) -> Option<TokenStream> {
    let Data::Enum(data) = &input.data else {
        return None;
    };
    let ident = &input.ident;
    let first = &data.variants.first()?.ident;
    let (impl_generics, type_generics, where_clause) = input.generics.split_for_impl();
    let arguments = type_generics.as_turbofish();
    let owner = quote!(#ident #arguments);
    let mut names = Vec::new();
    for attribute in data.variants.iter().flat_map(|variant| &variant.attrs) {
        if let Some(tokens) = list(attribute, PARENT) {
            names.extend(parent(tokens, ident, first));
        } else if let Some(tokens) = list(attribute, PROPERTY) {
            names.push(property(&tokens, &owner));
        }
    }
    let mut skipped = Vec::new();
    for attribute in &input.attrs {
        skipped.extend(self::skipped(attribute));
    }
    if !skipped.is_empty() {
        let items = skippable(data);
        names.push(quote! {
            #(let _ = __Skippable::#skipped;)*
            #[allow(non_camel_case_types)]
            enum __Skippable { #(#items),* }
        });
    }
    (!names.is_empty()).then(|| {
        quote! {
            #[allow(unexpected_cfgs)]
            const _: () = {
                // A function, since an editor would complete a method.
                #[cfg(rust_analyzer)]
                #[allow(dead_code, deprecated, single_use_lifetimes)]
                fn __names #impl_generics (value: &#ident #type_generics) #where_clause {
                    #(#names)*
                }
            };
        }
    })
}

/// The tokens in the parentheses of an attribute with the given name.
fn list(attribute: &Attribute, name: &str) -> Option<Vec<TokenTree>> {
    let list = attribute.meta.require_list().ok()?;
    let is_named = list.path.is_ident(name);
    is_named.then(|| list.tokens.clone().into_iter().collect())
}

/// The path in `#[parent(…)]` as code. An incomplete path is completed by a placeholder.
fn parent(mut tokens: Vec<TokenTree>, ident: &Ident, first: &Ident) -> Option<TokenStream> {
    if tokens.is_empty() {
        tokens.push(placeholder(first).into());
    } else if remove_separator(&mut tokens) {
        tokens.extend(quote!(::ALL));
    }
    let path = Path::parse_mod_style.parse2(stream(&tokens)).ok()?;
    let last = &path.segments.last()?.ident;
    if is_keyword(last) {
        return None;
    }
    let prefix = (path.segments.len() == 2).then(|| &path.segments[0].ident);
    Some(
        if path.get_ident().is_some() || prefix.is_some_and(|prefix| prefix == "Self") {
            quote!(if let #ident::#last { .. } = value {})
        } else if prefix == Some(ident) && last != "ALL" {
            quote!(if let #path { .. } = value {})
        } else {
            quote!(let _ = #path;)
        },
    )
}

/// The names of properties that a variant sets, which are methods.
fn property(tokens: &[TokenTree], owner: &TokenStream) -> TokenStream {
    let is_start = |place: usize| place == 0 || is_punct(&tokens[place - 1], ',');
    let names = tokens
        .iter()
        .enumerate()
        .filter(|(place, token)| is_start(*place) && is_name(token))
        .map(|(_, name)| name);
    quote!(#(let _ = #owner::#names;)*)
}

/// The names in `skip(…)`.
fn skipped(attribute: &Attribute) -> Vec<TokenTree> {
    let mut tokens = list(attribute, "aerospike").unwrap_or_default().into_iter();
    tokens.find(|token| matches!(token, TokenTree::Ident(name) if name == "skip"));
    match tokens.next() {
        Some(TokenTree::Group(names)) => names.stream().into_iter().filter(is_name).collect(),
        _ => Vec::new(),
    }
}

/// The names that `skip(…)` accepts. They complete as the variants of an enum, since a skipped item
/// does not exist.
fn skippable(data: &DataEnum) -> Vec<Ident> {
    let fixed = [SKIPPED_OF_VALUE, SKIPPED_OF_KIND].concat();
    let mut names: Vec<String> = fixed.iter().map(ToString::to_string).collect();
    for variant in &data.variants {
        names.push(format!(
            "is_{}",
            variant.ident.unraw().to_string().to_snake_case()
        ));
        for attribute in &variant.attrs {
            let categories = list(attribute, "category").unwrap_or_default();
            for category in categories.iter().filter(|token| is_name(token)) {
                names.push(format!("is_{}", category.to_string().to_snake_case()));
            }
        }
    }
    let mut known = HashSet::new();
    names.retain(|name| known.insert(name.clone()));
    names.iter().map(|name| format_ident!("{name}")).collect()
}

/// A variant's name without its span, which an editor would show as a use of the variant.
fn placeholder(name: &Ident) -> Ident {
    let mut placeholder = name.clone();
    placeholder.set_span(Span::call_site());
    placeholder
}

/// Returns `CacheError` for `CacheError::` and for `CacheError:`.
fn remove_separator(tokens: &mut Vec<TokenTree>) -> bool {
    let length = tokens.len();
    while tokens.last().is_some_and(|token| is_punct(token, ':')) {
        tokens.pop();
    }
    tokens.len() < length
}
