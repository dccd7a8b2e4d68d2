//! The fieldless enum that is generated beside an enum with fields.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Expansion, located};
use crate::parse::allowed_lints;

/// Returns `enum EKind`: the variants of `E` without their fields, in the same order.
pub(super) fn kind_enum(expansion: &Expansion<'_>) -> TokenStream {
    let Expansion {
        model, kind, krate, ..
    } = expansion;
    let declaration = model.declaration;
    let visibility = expansion.visibility();
    let enum_name = declaration.input.ident.to_string();
    let doc = format!("The kind of a [`{enum_name}`]: the variant without its fields.");
    // With `codes = discriminants` the discriminants are part of the kind's meaning.
    let has_discriminants = declaration.options.discriminants;
    let attributes = declaration.input.attrs.iter().filter(|attribute| {
        let path = attribute.path();
        path.is_ident("non_exhaustive") || has_discriminants && path.is_ident("repr")
    });
    let allowed = allowed_lints(&declaration.input.attrs);
    let core = quote!(#krate::__private::core);
    let variants = declaration.variants.iter().map(|variant| {
        let ident = located(variant.ident());
        let attributes = variant.kind_attributes();
        let doc = (!variant.is_documented()).then(|| {
            let doc = format!("The kind of [`{enum_name}::{ident}`].");
            quote!(#[doc = #doc])
        });
        let discriminant = variant.original.discriminant.as_ref();
        let discriminant = discriminant.filter(|_| has_discriminants);
        let discriminant = discriminant.map(|(equals, value)| quote!(#equals #value));
        quote!(#(#attributes)* #doc #ident #discriminant)
    });
    quote! {
        #[doc = #doc]
        // The comments of the variants may link to fields.
        #[allow(rustdoc::broken_intra_doc_links)]
        #[derive(
            #core::fmt::Debug, #core::clone::Clone, #core::marker::Copy, #core::cmp::PartialEq,
            #core::cmp::Eq, #core::cmp::PartialOrd, #core::cmp::Ord, #core::hash::Hash,
        )]
        #(#allowed)*
        #(#attributes)*
        #visibility enum #kind { #(#variants),* }
    }
}
