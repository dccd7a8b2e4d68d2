//! The derive from tokens to tokens, which also runs outside of a compiler for tests.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::{Data, DeriveInput};

use crate::check::Model;
use crate::errors::Errors;
use crate::parse::{Declaration, args};
use crate::{expand, ide, recover};

/// Expands a declaration: tokens for editors, the errors, and the code of the valid parts.
pub(crate) fn derive(input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let mut input = match recover::parse(input, &mut errors) {
        Ok(input) => input,
        Err(error) => return error.to_compile_error(),
    };
    normalize(&mut input);
    let expanded = Declaration::parse(&input, &mut errors)
        .map(|declaration| expand::expand(&Model::new(&declaration, &mut errors)));
    let mut tokens = ide::names(&input).unwrap_or_default();
    tokens.extend(errors.into_tokens());
    tokens.extend(expanded);
    tokens
}

/// Changes the parts that cannot be repeated in generated code as they are.
fn normalize(input: &mut DeriveInput) {
    // Attributes of other derives, such as `enum E<#[skip] T>`.
    for parameter in &mut input.generics.params {
        match parameter {
            syn::GenericParam::Lifetime(parameter) => parameter.attrs.clear(),
            syn::GenericParam::Type(parameter) => parameter.attrs.clear(),
            syn::GenericParam::Const(parameter) => parameter.attrs.clear(),
        }
    }
    let Data::Enum(data) = &mut input.data else {
        return;
    };
    // A name before edition 2024, in which the generated code is parsed.
    for variant in data
        .variants
        .iter_mut()
        .filter(|variant| variant.ident == "gen")
    {
        variant.ident = Ident::new_raw("gen", variant.ident.span());
    }
    // `Self` is not available in functions.
    if let Some(clause) = &input.generics.where_clause {
        let (ident, (_, arguments, _)) = (&input.ident, input.generics.split_for_impl());
        let replaced = args::replace_self(clause.to_token_stream(), &quote!(#ident #arguments));
        if let Ok(replaced) = syn::parse2(replaced) {
            input.generics.where_clause = Some(replaced);
        }
    }
}
