//! The inherent methods of an enum with fields.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::methods::{DESCRIPTION, IS_A, Method, NAME};
use super::{Expansion, docs, located, predicates, transparent};

/// Returns `impl E { … }`.
pub(super) fn value_impl(expansion: &Expansion<'_>) -> TokenStream {
    let input = expansion.model.declaration.input;
    let ident = &input.ident;
    let (impl_generics, type_generics, where_clause) = input.generics.split_for_impl();
    let tree = docs::tree(expansion.model);
    let kind = kind(expansion);
    let methods = [
        code(expansion),
        text(expansion, "name", &quote!(name), NAME),
        text(expansion, "description", &quote!(description), DESCRIPTION),
        is_a(expansion),
        node(expansion),
    ];
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
    // The variants that are not in the model because of a mistake.
    let first = model
        .declaration
        .variants
        .first()
        .filter(|_| model.declaration.left_out);
    let rest = first.map(|variant| {
        let ident = located(variant.ident());
        quote!(_ => #kind::#ident,)
    });
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
    let arms: Vec<TokenStream> = variants
        .iter()
        .filter_map(|variant| {
            let (member, _) = variant.code_field.as_ref()?;
            let fields = variant.original.fields.iter();
            let ty = fields.zip(variant.original.fields.members());
            let (field, _) = ty.into_iter().find(|(_, other)| other == member)?;
            let ident = located(variant.ident());
            let received = quote_spanned!(field.ty.span()=> __aerospike::received(__code));
            Some(quote!(Self::#ident { #member: __code, .. } => #received,))
        })
        .collect();
    let has_others = arms.len() < variants.len() || expansion.model.declaration.left_out;
    match (arms.is_empty(), has_others) {
        (true, _) => canonical,
        (false, true) => quote!(match self { #(#arms)* _ => #canonical }),
        (false, false) => quote!(match self { #(#arms)* }),
    }
}

fn code(expansion: &Expansion<'_>) -> Method {
    let kind = &expansion.kind;
    let mut variants = expansion.model.declaration.variants.iter();
    let is_received = variants.any(|variant| variant.code_field.is_some());
    let (head, body) = if is_received || expansion.is_transparent() {
        (quote!(fn), quote!(__aerospike::AerospikeError::code(self)))
    } else {
        (quote!(const fn), quote!(#kind::code(&Self::kind(self))))
    };
    let bounds = transparent::where_wrapped(expansion, None);
    Method::new(
        "code",
        "Returns the received code if the variant has a field for it, else the canonical code.",
        quote!(#head code(&self) -> __aerospike::Option<__aerospike::i32> #bounds { #body }),
    )
}

/// Returns a method for a text of the kind, or of the wrapped error's node.
fn text(expansion: &Expansion<'_>, name: &'static str, method: &TokenStream, doc: &str) -> Method {
    let kind = &expansion.kind;
    let (head, body) = if expansion.is_transparent() {
        let node = quote!(__aerospike::AerospikeError::node(self));
        (quote!(fn), quote!(__aerospike::Node::#method(#node)))
    } else {
        (quote!(const fn), quote!(#kind::#method(&Self::kind(self))))
    };
    let bounds = transparent::where_wrapped(expansion, None);
    let item = quote!(#head #method(&self) -> &'static __aerospike::str #bounds { #body });
    Method::new(name, doc, item)
}

fn is_a(expansion: &Expansion<'_>) -> Method {
    let bounds = transparent::where_wrapped(expansion, None);
    let item = quote! {
        fn is_a(
            &self,
            ancestor: impl __aerospike::Into<__aerospike::Node>,
        ) -> __aerospike::bool #bounds {
            __aerospike::AerospikeError::is_a_node(self, __aerospike::Into::into(ancestor))
        }
    };
    Method::new("is_a", IS_A, item)
}

fn node(expansion: &Expansion<'_>) -> Method {
    let (head, body) = if expansion.is_transparent() {
        (quote!(fn), quote!(__aerospike::AerospikeError::node(self)))
    } else {
        let position = quote!(__position(&Self::kind(self)));
        (
            quote!(const fn),
            quote!(__aerospike::node(&__TREE, #position)),
        )
    };
    let bounds = transparent::where_wrapped(expansion, None);
    Method::new(
        "node",
        "Returns the node of the kind, or of the wrapped error if the variant is transparent.",
        quote!(#head node(&self) -> __aerospike::Node #bounds { #body }),
    )
}
