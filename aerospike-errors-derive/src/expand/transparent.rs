//! What a transparent variant passes on to the error that it wraps: the questions, and the bounds under which they can be
//! asked.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};

use super::{Expansion, located};
use crate::parse::Variant;

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
    given: Option<&TokenStream>,
) -> Option<TokenStream> {
    let input = expansion.model.declaration.input;
    let parameters = &input.generics.parameters;
    let is_open = |ty: &TokenStream| {
        parameters
            .iter()
            .filter_map(|parameter| parameter.of_type.as_ref())
            .any(|name| mentions(ty.clone(), name))
    };
    let bounds: Vec<TokenStream> = transparent(expansion)
        .flat_map(|variant| &variant.original.fields.list)
        .map(|field| &field.ty)
        .filter(|ty| is_open(ty) && !mentions((*ty).clone(), &input.ident))
        .map(|ty| quote!(#ty: __aerospike::AerospikeError))
        .collect();
    let given = given.filter(|given| !given.is_empty()).cloned();
    let all: Vec<TokenStream> = given.into_iter().chain(bounds).collect();
    (!all.is_empty()).then(|| quote!(where #(#all),*))
}

/// Whether the tokens hold the name at any depth, and not behind `::`, where it is that of something else. Iterative: the
/// input decides the depth.
fn mentions(tokens: TokenStream, name: &Ident) -> bool {
    let mut open = vec![tokens.into_iter()];
    // How many colons stand right before.
    let mut colons = 0;
    while let Some(innermost) = open.last_mut() {
        let token = innermost.next();
        match &token {
            Some(TokenTree::Ident(ident)) if ident == name && colons < 2 => return true,
            Some(TokenTree::Group(group)) => open.push(group.stream().into_iter()),
            Some(_) => {}
            None => _ = open.pop(),
        }
        colons = match token {
            Some(TokenTree::Punct(mark)) if mark.as_char() == ':' => colons + 1,
            _ => 0,
        };
    }
    false
}

/// Where the type of a transparent variant's field is, for the error where it is no node.
fn type_span(variant: &Variant<'_>) -> Span {
    let field = variant.original.fields.list.first();
    let mut tokens = field
        .into_iter()
        .flat_map(|field| field.ty.clone())
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
    let field = variant.original.fields.list.first()?;
    Some(
        field
            .name
            .as_ref()
            .map_or_else(|| quote!(0), ToTokens::to_token_stream),
    )
}
