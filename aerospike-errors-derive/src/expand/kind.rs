//! The fieldless enum that is generated beside an enum with fields.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Expansion, located};

/// `enum EKind`: the variants of `E` in the same order, without what they carry.
pub(super) fn kind_enum(expansion: &Expansion<'_>) -> TokenStream {
    let Expansion {
        model, kind, krate, ..
    } = expansion;
    let declaration = model.declaration;
    let visibility = expansion.visibility();
    let doc = format!(
        "What kind of [`{}`] it is: which variant, without what it carries. This is the node of the hierarchy.",
        declaration.input.ident
    );
    let non_exhaustive = declaration
        .input
        .attrs
        .iter()
        .filter(|attribute| attribute.path().is_ident("non_exhaustive"));
    let allowed = expansion.allowed();
    let core = quote!(#krate::__private::core);
    let variants = declaration.variants.iter().map(|variant| {
        let ident = located(variant.ident());
        let attributes = variant.kind_attributes();
        let doc = (!variant.is_documented()).then(|| {
            format!(
                "The kind of [`{0}::{1}`].",
                declaration.input.ident,
                variant.ident()
            )
        });
        let doc = doc.map(|doc| quote!(#[doc = #doc]));
        quote!(#(#attributes)* #doc #ident)
    });
    quote! {
        #[doc = #doc]
        // The comments are the variants' own, and a link to a field leads nowhere from here.
        #[allow(rustdoc::broken_intra_doc_links)]
        #[derive(
            #core::fmt::Debug,
            #core::clone::Clone,
            #core::marker::Copy,
            #core::cmp::PartialEq,
            #core::cmp::Eq,
            #core::cmp::PartialOrd,
            #core::cmp::Ord,
            #core::hash::Hash,
        )]
        #(#allowed)*
        #(#non_exhaustive)*
        #visibility enum #kind { #(#variants),* }
    }
}
