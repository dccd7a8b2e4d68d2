//! What a transparent variant passes on to the error that it wraps: the questions, and the bounds under which they can be
//! asked.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{Type, WhereClause};

use super::{Expansion, located};
use crate::parse::Variant;
use crate::parse::args::find_name;

/// `if let Self::Aerospike { 0: wrapped } = self { return question(wrapped, argument); }` for each transparent variant.
pub(super) fn wrapped(
    expansion: &Expansion<'_>,
    question: &TokenStream,
    argument: &TokenStream,
) -> Option<TokenStream> {
    let early: Vec<TokenStream> = transparent(expansion)
        .map(|variant| {
            let ident = located(variant.ident());
            let member = member(variant);
            let wrapped = Ident::new("wrapped", type_span(variant));
            quote! {
                #[allow(irrefutable_let_patterns)]
                if let Self::#ident { #member: #wrapped } = self {
                    return #question(#wrapped, #argument);
                }
            }
        })
        .collect();
    (!early.is_empty()).then(|| quote!(#(#early)*))
}

pub(super) fn transparent<'a>(expansion: &Expansion<'a>) -> impl Iterator<Item = &'a Variant<'a>> {
    expansion
        .model
        .declaration
        .variants
        .iter()
        .filter(|variant| variant.transparent.is_some())
}

/// The given clause, and that what is wrapped is a node, where its type depends on a parameter: the bound that
/// thiserror adds as well. A type without parameters is checked where it is asked, with the better error; so is one that
/// holds the enum itself, as a bound that the enum is a node if it is one has no end.
pub(super) fn where_wrapped(
    expansion: &Expansion<'_>,
    given: Option<&WhereClause>,
) -> Option<TokenStream> {
    let input = expansion.model.declaration.input;
    let mentions =
        |ty: &Type, name: &Ident| find_name(ty.to_token_stream(), |found| *name == found).is_some();
    let is_open = |ty: &Type| {
        let mut parameters = input.generics.type_params();
        parameters.any(|parameter| mentions(ty, &parameter.ident))
    };
    let bounds = transparent(expansion)
        .flat_map(|variant| &variant.original.fields)
        .map(|field| &field.ty)
        .filter(|ty| is_open(ty) && !mentions(ty, &input.ident))
        .map(|ty| quote!(#ty: __aerospike::AerospikeError));
    let given = given.into_iter().flat_map(|given| &given.predicates);
    let all: Vec<TokenStream> = given.map(ToTokens::to_token_stream).chain(bounds).collect();
    (!all.is_empty()).then(|| quote!(where #(#all),*))
}

/// Where the type of a transparent variant's field is, for the error where it is no node.
fn type_span(variant: &Variant<'_>) -> Span {
    let mut tokens = variant
        .original
        .fields
        .iter()
        .flat_map(|field| field.ty.to_token_stream())
        .map(|token| token.span());
    let Some(first) = tokens.next() else {
        return Span::call_site();
    };
    let whole = tokens
        .last()
        .and_then(|last| first.join(last))
        .unwrap_or(first);
    whole.resolved_at(Span::call_site())
}

/// The name or number of a transparent variant's one field.
fn member(variant: &Variant<'_>) -> Option<TokenStream> {
    let field = variant.original.fields.iter().next()?;
    Some(
        field
            .ident
            .as_ref()
            .map_or_else(|| quote!(0), ToTokens::to_token_stream),
    )
}
