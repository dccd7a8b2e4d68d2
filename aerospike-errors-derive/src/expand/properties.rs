//! The methods of properties.
//!
//! They are outside of the `const _` block, so that the types and values resolve where the enum is
//! declared.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::list::list;
use super::{Expansion, located, transparent};
use crate::check::PropertyModel;

/// Returns one impl for the kind, and one for an enum with fields.
pub(super) fn impls(expansion: &Expansion<'_>) -> TokenStream {
    let properties = &expansion.model.properties;
    if properties.is_empty() {
        return TokenStream::new();
    }
    let allow = expansion.allow();
    let methods = properties.iter();
    let of_kind = methods.clone().map(|property| of_kind(expansion, property));
    let of_kind = expansion.impl_of_kind(&quote!(), &quote!(#(#of_kind)*));
    let of_value = (!expansion.fieldless).then(|| {
        let methods = methods.map(|property| of_value(expansion, property));
        let input = expansion.model.declaration.input;
        let ident = &input.ident;
        let (impl_generics, type_generics, where_clause) = input.generics.split_for_impl();
        quote!(#allow impl #impl_generics #ident #type_generics #where_clause { #(#methods)* })
    });
    quote!(#allow #of_kind #of_value)
}

/// Returns a method with one constant per value and one arm per node.
fn of_kind(expansion: &Expansion<'_>, property: &PropertyModel<'_>) -> TokenStream {
    let head = head(expansion, property);
    let (name, ty) = (located(&property.declared.ident), &property.declared.ty);
    let values = &property.values;
    let constants: Vec<Ident> = (0..values.len())
        .map(|value| format_ident!("__VALUE_{value}"))
        .collect();
    let by_position = property.by_position.iter().enumerate();
    let arms = list(by_position.filter_map(|(position, value)| {
        let constant = &constants[(*value)?];
        Some(format!("{} => {constant}", expansion.unit(position)))
    }));
    // After a mistake, variants have no value.
    let is_incomplete = property.by_position.contains(&None);
    let rest = expansion
        .rest()
        .or(is_incomplete.then(|| expansion.unreachable()));
    quote! {
        #head const fn #name(&self) -> #ty {
            #(const #constants: #ty = #values;)*
            match *self { #arms #rest }
        }
    }
}

/// Returns a method that delegates to the kind, or to the wrapped error with `forward`.
fn of_value(expansion: &Expansion<'_>, property: &PropertyModel<'_>) -> TokenStream {
    let head = head(expansion, property);
    let (name, ty) = (located(&property.declared.ident), &property.declared.ty);
    let kind = &expansion.kind;
    let own = quote!(#kind::#name(&Self::kind(self)));
    let mut arms = Vec::new();
    for &position in &property.forwarded {
        let forwarding = expansion.model.variant(position);
        for field in &forwarding.original.fields {
            let arm = transparent::arm(forwarding, field, &|wrapped| quote!(#wrapped.#name()));
            arms.push(arm);
        }
    }
    let constant = arms.is_empty().then(|| quote!(const));
    let body = expansion.match_self(&arms, &own);
    quote!(#head #constant fn #name(&self) -> #ty { #body })
}

/// Returns the documentation, the attributes and the visibility of the method.
fn head(expansion: &Expansion<'_>, property: &PropertyModel<'_>) -> TokenStream {
    let visibility = expansion.visibility();
    let docs = &property.declared.docs;
    let default = docs.is_empty().then(|| {
        let text = format!("Returns the property `{}`.", property.declared.name);
        quote!(#[doc = #text])
    });
    quote! {
        #(#docs)*
        #default
        #[inline]
        #[must_use]
        #visibility
    }
}
