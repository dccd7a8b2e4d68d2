//! Delegation code and where clauses for `#[aerospike(transparent)]`.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{Field, Member, WhereClause};

use super::{Expansion, located};
use crate::parse::Variant;
use crate::parse::args::find_name;

/// Returns the transparent variants with their field.
pub(super) fn variants<'a>(
    expansion: &Expansion<'a>,
) -> impl Iterator<Item = (&'a Variant<'a>, &'a Field)> {
    let variants = expansion.model.declaration.variants.iter();
    variants
        .filter(|variant| variant.transparent.is_some())
        .filter_map(|variant| Some((variant, variant.original.fields.iter().next()?)))
}

/// Returns a match that calls a method of `AerospikeError` on the wrapped error, and evaluates
/// `own` for the other variants.
pub(super) fn delegate(
    expansion: &Expansion<'_>,
    method: &TokenStream,
    argument: Option<&TokenStream>,
    own: &TokenStream,
) -> TokenStream {
    let argument = argument.map(|argument| quote!(, #argument));
    match_wrapped(
        expansion,
        own,
        |wrapped| quote_spanned!(wrapped.span()=> __aerospike::AerospikeError::#method(#wrapped #argument)),
    )
}

/// Returns a match on the transparent variants, whose field is the argument of `arm`.
fn match_wrapped(
    expansion: &Expansion<'_>,
    own: &TokenStream,
    arm: impl Fn(&Ident) -> TokenStream,
) -> TokenStream {
    let mut count = 0;
    let arms: Vec<TokenStream> = variants(expansion)
        .map(|(variant, field)| {
            count += 1;
            let ident = located(variant.ident());
            let (member, wrapped) = (member(field), wrapped(field));
            let value = arm(&wrapped);
            quote!(Self::#ident { #member: #wrapped } => #value,)
        })
        .collect();
    if arms.is_empty() {
        return own.clone();
    }
    let has_others = count < expansion.model.declaration.variants.len();
    let others = (has_others || expansion.model.declaration.left_out).then(|| quote!(_ => #own,));
    quote!(match self { #(#arms)* #others })
}

/// Returns the variable for a wrapped error. It has the span of the field's type, so that rustc
/// reports a missing implementation of the trait there.
pub(super) fn wrapped(field: &Field) -> Ident {
    Ident::new("__wrapped", field.ty.span().resolved_at(Span::call_site()))
}

pub(super) fn member(field: &Field) -> Member {
    field.ident.clone().map_or_else(|| 0.into(), Into::into)
}

/// Returns the given clause, and a bound for each wrapped type that depends on a generic parameter.
///
/// A type without parameters is checked where it is used, with the better error. This also applies
/// to a type that contains the enum itself, since its bound would be infinite.
pub(super) fn where_wrapped(
    expansion: &Expansion<'_>,
    given: Option<&WhereClause>,
) -> Option<TokenStream> {
    let input = expansion.model.declaration.input;
    let is_generic = |ty: &TokenStream| {
        let mut parameters = input.generics.type_params();
        parameters.any(|parameter| mentions(ty, &parameter.ident))
    };
    let bounds: Vec<TokenStream> = variants(expansion)
        .map(|(_, field)| field.ty.to_token_stream())
        .filter(|ty| is_generic(ty) && !mentions(ty, &input.ident))
        .map(|ty| quote!(#ty: __aerospike::AerospikeError))
        .collect();
    let given = given.into_iter().flat_map(|clause| &clause.predicates);
    let all: Vec<TokenStream> = given.map(ToTokens::to_token_stream).chain(bounds).collect();
    (!all.is_empty()).then(|| quote!(where #(#all),*))
}

fn mentions(ty: &TokenStream, name: &Ident) -> bool {
    let name = name.unraw().to_string();
    find_name(ty.clone(), |found| found == name).is_some()
}
