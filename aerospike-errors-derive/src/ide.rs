//! Editor support: the names in helper attributes as paths, so that go-to-definition, rename and
//! completion work in the attributes.

use std::collections::BTreeSet;

use heck::ToSnakeCase;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{format_ident, quote};
use syn::ext::IdentExt;
use syn::parse::Parser;
use syn::{Attribute, Data, DataEnum, DeriveInput, Meta, Path};

use crate::check::names::{SKIPPED_OF_KIND, SKIPPED_OF_VALUE};
use crate::parse::args::{is_keyword, is_punct, stream};
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
    let variants = data.variants.iter().flat_map(|variant| &variant.attrs);
    let mut names: TokenStream = variants
        .clone()
        .filter(|attribute| attribute.path().is_ident(PARENT))
        .filter_map(|attribute| parent(attribute, ident, first))
        .collect();
    names.extend(variants.filter_map(|attribute| property(attribute, &owner)));
    let skipped: Vec<_> = input.attrs.iter().filter_map(skipped).flatten().collect();
    if !skipped.is_empty() {
        let items = skippable(data);
        names.extend(quote! {
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
                    #names
                }
            };
        }
    })
}

/// The path in `#[parent(…)]` as code. An incomplete path is completed by a placeholder.
fn parent(attribute: &Attribute, ident: &Ident, first: &Ident) -> Option<TokenStream> {
    let tokens = match &attribute.meta {
        Meta::List(list) => list.tokens.clone(),
        _ => return None,
    };
    let mut tokens: Vec<TokenTree> = tokens.into_iter().collect();
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
fn property(attribute: &Attribute, owner: &TokenStream) -> Option<TokenStream> {
    let Meta::List(list) = &attribute.meta else {
        return None;
    };
    if !attribute.path().is_ident(PROPERTY) {
        return None;
    }
    let tokens: Vec<TokenTree> = list.tokens.clone().into_iter().collect();
    let starts = tokens
        .iter()
        .enumerate()
        .filter_map(|(place, token)| match token {
            TokenTree::Ident(name)
                if place
                    .checked_sub(1)
                    .is_none_or(|before| is_punct(&tokens[before], ',')) =>
            {
                Some(name)
            }
            _ => None,
        });
    let names = starts.filter(|name| !is_keyword(name));
    Some(quote!(#(let _ = #owner::#names;)*))
}

/// The names in `skip(…)`.
fn skipped(attribute: &Attribute) -> Option<impl Iterator<Item = Ident> + use<>> {
    let Meta::List(list) = &attribute.meta else {
        return None;
    };
    if !attribute.path().is_ident("aerospike") {
        return None;
    }
    let mut tokens = list.tokens.clone().into_iter();
    tokens.find(|token| matches!(token, TokenTree::Ident(name) if name == "skip"))?;
    let TokenTree::Group(names) = tokens.next()? else {
        return None;
    };
    Some(names.stream().into_iter().filter_map(|token| match token {
        TokenTree::Ident(name) if !is_keyword(&name) => Some(name),
        _ => None,
    }))
}

/// The names that `skip(…)` accepts. They complete as the variants of an enum, since a skipped item
/// does not exist.
fn skippable(data: &DataEnum) -> BTreeSet<Ident> {
    let variants = data.variants.iter();
    let names = variants
        .clone()
        .map(|variant| variant.ident.unraw().to_string());
    let attributes = variants.flat_map(|variant| &variant.attrs);
    let categories = attributes
        .filter(|attribute| attribute.path().is_ident("category"))
        .filter_map(|attribute| attribute.meta.require_list().ok())
        .flat_map(|list| list.tokens.clone())
        .filter(|token| matches!(token, TokenTree::Ident(_)))
        .map(|name| name.to_string());
    let predicates = names
        .chain(categories)
        .map(|name| format_ident!("is_{}", name.to_snake_case()));
    let fixed = [SKIPPED_OF_VALUE, SKIPPED_OF_KIND].map(str::split_whitespace);
    fixed
        .into_iter()
        .flatten()
        .map(|name| format_ident!("{name}"))
        .chain(predicates)
        .collect()
}

/// A variant's name without its span, which an editor would show as a use of the variant.
fn placeholder(name: &Ident) -> Ident {
    let text = name.unraw().to_string();
    match name.to_string().strip_prefix("r#") {
        Some(_) => Ident::new_raw(&text, proc_macro2::Span::call_site()),
        None => Ident::new(&text, proc_macro2::Span::call_site()),
    }
}

/// Returns `CacheError` for `CacheError::` and for `CacheError:`.
fn remove_separator(tokens: &mut Vec<TokenTree>) -> bool {
    let length = tokens.len();
    while tokens.last().is_some_and(|token| is_punct(token, ':')) {
        tokens.pop();
    }
    tokens.len() < length
}
