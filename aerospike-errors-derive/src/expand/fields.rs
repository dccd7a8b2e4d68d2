//! The inherent methods of an enum with fields: what its kind says of it.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Expansion, docs, located, predicates};
use crate::parse::Variant;

/// `impl E { … }`.
pub(super) fn value_impl(expansion: &Expansion<'_>) -> TokenStream {
    let input = expansion.model.declaration.input;
    let ident = &input.ident;
    let (impl_generics, type_generics, where_clause) = input.generics.split_for_impl();
    let tree = docs::tree(expansion.model);
    let methods =
        [kind(expansion), code(expansion), name_and_description(expansion), is_a(expansion), node(expansion)];
    let predicates = predicates::of_value(expansion);
    quote! {
        #[doc = #tree]
        impl #impl_generics #ident #type_generics #where_clause {
            #(#methods)*
            #predicates
        }
    }
}

fn kind(expansion: &Expansion<'_>) -> TokenStream {
    let Expansion { model, kind, .. } = expansion;
    let visibility = expansion.visibility();
    let arms = model.declaration.variants.iter().map(|variant| {
        let ident = located(variant.ident());
        quote!(Self::#ident { .. } => #kind::#ident)
    });
    let rest = model.declaration.variants.first().filter(|_| model.declaration.left_out).map(|variant| {
        let ident = located(variant.ident());
        quote!(_ => #kind::#ident)
    });
    let arms = arms.chain(rest);
    quote! {
        /// Which node of the hierarchy this is, without what it carries.
        #[inline]
        #[must_use]
        #visibility const fn kind(&self) -> #kind {
            match self { #(#arms),* }
        }
    }
}

fn code(expansion: &Expansion<'_>) -> TokenStream {
    let visibility = expansion.visibility();
    let wrapped = wrapped(expansion, &quote!(__private::AerospikeError::code));
    let constness = wrapped.is_none().then(|| quote!(const));
    let body = wrapped.unwrap_or_default();
    quote! {
        /// The canonical code of its kind, or of the error it wraps transparently.
        #[inline]
        #[must_use]
        #visibility #constness fn code(&self) -> __private::Option<__private::i32> {
            #body
            self.kind().code()
        }
    }
}

fn name_and_description(expansion: &Expansion<'_>) -> TokenStream {
    let visibility = expansion.visibility();
    quote! {
        /// The name of the variant, as it is declared.
        #[inline]
        #[must_use]
        #visibility const fn name(&self) -> &'static __private::str { self.kind().name() }

        /// The first paragraph of the variant's documentation, on one line; empty where there is none.
        #[inline]
        #[must_use]
        #visibility const fn description(&self) -> &'static __private::str { self.kind().description() }
    }
}

fn is_a(expansion: &Expansion<'_>) -> TokenStream {
    let visibility = expansion.visibility();
    let kind = &expansion.kind;
    if !expansion.model.crosses_trees() {
        return quote! {
            /// Whether its kind is `ancestor` or anything below it.
            #[inline]
            #[must_use]
            #visibility const fn is_a(&self, ancestor: #kind) -> __private::bool { self.kind().is_a(ancestor) }
        };
    }
    quote! {
        /// Whether its kind, or the error it wraps transparently, is `ancestor` or anything below it, in this tree or
        /// in the ones it is mounted on.
        #[inline]
        #[must_use]
        #visibility fn is_a(&self, ancestor: impl __private::Into<__private::Node>) -> __private::bool {
            __private::either_is_a(self.node(), self.kind().node(), __private::Into::into(ancestor))
        }
    }
}

fn node(expansion: &Expansion<'_>) -> TokenStream {
    let visibility = expansion.visibility();
    let wrapped = wrapped(expansion, &quote!(__private::AerospikeError::node));
    let constness = wrapped.is_none().then(|| quote!(const));
    let body = wrapped.unwrap_or_default();
    quote! {
        /// The node of its kind, or of the error it wraps transparently.
        #[inline]
        #[must_use]
        #visibility #constness fn node(&self) -> __private::Node {
            #body
            self.kind().node()
        }
    }
}

/// `if let Self::Aerospike { 0: wrapped } = self { return question(wrapped); }` for each transparent variant.
fn wrapped(expansion: &Expansion<'_>, question: &TokenStream) -> Option<TokenStream> {
    let early: Vec<TokenStream> = expansion
        .model
        .declaration
        .variants
        .iter()
        .filter(|variant| variant.transparent.is_some())
        .map(|variant| {
            let ident = located(variant.ident());
            let member = member(variant);
            quote! {
                #[allow(irrefutable_let_patterns)]
                if let Self::#ident { #member: wrapped } = self {
                    return #question(wrapped);
                }
            }
        })
        .collect();
    (!early.is_empty()).then(|| quote!(#(#early)*))
}

/// The name or number of a transparent variant's one field.
fn member(variant: &Variant<'_>) -> Option<syn::Member> {
    variant.original.fields.members().next()
}
