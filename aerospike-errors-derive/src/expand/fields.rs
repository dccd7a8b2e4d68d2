//! The inherent methods of an enum with fields.

use proc_macro2::TokenStream;
use quote::quote;

use super::methods::{self, Method, method};
use super::{Expansion, docs, located, predicates, transparent};

/// Returns `impl E { … }`.
pub(super) fn value_impl(expansion: &Expansion<'_>) -> TokenStream {
    let input = expansion.model.declaration.input;
    let ident = &input.ident;
    let (impl_generics, type_generics, where_clause) = input.generics.split_for_impl();
    let tree = docs::tree(expansion.model);
    let kind = kind(expansion);
    let methods = methods(expansion);
    let methods = methods
        .iter()
        .filter(|method| !expansion.model.skips(method.name))
        .map(|method| method.expand(expansion));
    let predicates = predicates::of_value(expansion);
    // The lint does not see the lifetime in the type.
    let has_lifetime = input.generics.lifetimes().next().is_some();
    let allow = has_lifetime.then(|| quote!(#[allow(single_use_lifetimes)]));
    quote! {
        #[doc = #tree]
        #allow
        impl #impl_generics #ident #type_generics #where_clause {
            #kind
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
        quote!(Self::#ident { .. } => #kind::#ident,)
    });
    let rest = expansion.rest();
    let lookups = format!(
        "The lookups are associated functions of the kind: [`from_code`]({kind}::from_code), \
         [`classify`]({kind}::classify) and [`from_name`]({kind}::from_name)."
    );
    quote! {
        /// Returns the kind: the variant without its fields.
        ///
        #[doc = #lookups]
        // Used by the search of the documentation and the suggestions of the compiler.
        #[doc(alias("from_code", "classify", "from_name"))]
        #[inline]
        #[must_use]
        #visibility const fn kind(&self) -> #kind {
            match self { #(#arms)* #rest }
        }
    }
}

/// Returns the code of the variant itself: the value of its `#[code]` field or the canonical code.
pub(super) fn own_code(expansion: &Expansion<'_>) -> TokenStream {
    let kind = &expansion.kind;
    let canonical = quote!(#kind::code(&Self::kind(self)));
    let variants = &expansion.model.declaration.variants;
    let arms = variants.iter().filter_map(|variant| {
        let (field, ty, _) = variant.code_field?;
        let member = variant.original.fields.members().nth(field);
        let ident = located(variant.ident());
        // An error about the type is reported at the type.
        let received = quote!(__aerospike::received::<#ty>(__code));
        Some(quote!(Self::#ident { #member: __code, .. } => #received,))
    });
    expansion.match_self(&arms.collect::<Vec<_>>(), &canonical)
}

/// Returns the methods in the order of the documentation.
fn methods(expansion: &Expansion<'_>) -> [Method; 5] {
    let kind = &expansion.kind;
    let bounds = transparent::where_wrapped(expansion, None);
    let bounds = bounds.as_ref();
    let (qualifier, texts, node) = if expansion.is_transparent() {
        let node = quote!(__aerospike::AerospikeError::node(self));
        let name = quote!(__aerospike::Node::name(#node));
        let description = quote!(__aerospike::Node::description(#node));
        (quote!(), [name, description], node)
    } else {
        let name = quote!(#kind::name(&Self::kind(self)));
        let description = quote!(#kind::description(&Self::kind(self)));
        let node = quote!(__aerospike::node(&__TREE, __position(&Self::kind(self))));
        (quote!(const), [name, description], node)
    };
    let is_a = quote! {
        __aerospike::AerospikeError::is_a_node(self, __aerospike::Into::into(ancestor))
    };
    let [name, description] = methods::texts(&qualifier, bounds, texts);
    [
        code(expansion, bounds),
        name,
        description,
        methods::is_a(bounds, &is_a),
        method! {
            /// Returns the node of the kind, or of the wrapped error if the variant is transparent.
            #qualifier fn node(&self) -> __aerospike::Node #bounds { #node }
        },
    ]
}

fn code(expansion: &Expansion<'_>, bounds: Option<&TokenStream>) -> Method {
    let kind = &expansion.kind;
    let mut variants = expansion.model.declaration.variants.iter();
    let is_received = variants.any(|variant| variant.code_field.is_some());
    let (qualifier, body) = if is_received || expansion.is_transparent() {
        (quote!(), quote!(__aerospike::AerospikeError::code(self)))
    } else {
        (quote!(const), quote!(#kind::code(&Self::kind(self))))
    };
    method! {
        /// Returns the received code if the variant has a field for it, else the canonical code.
        #qualifier fn code(&self) -> __aerospike::Option<__aerospike::i32> #bounds { #body }
    }
}
