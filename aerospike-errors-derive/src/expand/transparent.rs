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
pub(super) fn variants<'a>(expansion: &Expansion<'a>) -> Vec<(&'a Variant<'a>, &'a Field)> {
    let mut all = Vec::new();
    for variant in &expansion.model.declaration.variants {
        if variant.transparent.is_some() {
            all.extend(variant.original.fields.iter().map(|field| (variant, field)));
        }
    }
    all
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
    let mut arms = Vec::new();
    for (variant, field) in variants(expansion) {
        arms.push(arm(variant, field, &|wrapped| {
            quote_spanned! {wrapped.span()=>
                __aerospike::AerospikeError::#method(#wrapped #argument)
            }
        }));
    }
    expansion.match_self(&arms, own)
}

/// Returns the arm of a transparent variant, with a value that is computed from the wrapped error.
///
/// The span of the variable is that of the field's type, at which rustc then reports a type that
/// does not implement the trait.
pub(super) fn arm(
    variant: &Variant<'_>,
    field: &Field,
    value: &dyn Fn(&Ident) -> TokenStream,
) -> TokenStream {
    let ident = located(variant.ident());
    let member: Member = field.ident.clone().map_or_else(|| 0.into(), Into::into);
    let wrapped = Ident::new("__wrapped", field.ty.span().resolved_at(Span::call_site()));
    let value = value(&wrapped);
    quote!(Self::#ident { #member: #wrapped } => #value,)
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
    let mut all = Vec::new();
    for predicate in given.iter().flat_map(|clause| &clause.predicates) {
        all.push(predicate.to_token_stream());
    }
    for (_, field) in variants(expansion) {
        let ty = field.ty.to_token_stream();
        let mut parameters = input.generics.type_params();
        let is_generic = parameters.any(|parameter| mentions(&ty, &parameter.ident));
        if is_generic && !mentions(&ty, &input.ident) {
            all.push(quote!(#ty: __aerospike::AerospikeError));
        }
    }
    (!all.is_empty()).then(|| quote!(where #(#all),*))
}

fn mentions(ty: &TokenStream, name: &Ident) -> bool {
    let name = name.unraw().to_string();
    find_name(ty.clone(), &|found| found == name).is_some()
}
