//! The inherent methods of an enum with fields: what its kind says of it.

use proc_macro2::TokenStream;
use quote::quote;

use super::transparent::{where_wrapped, wrapped};
use super::{Expansion, docs, located, predicates};

/// `impl E { … }`.
pub(super) fn value_impl(expansion: &Expansion<'_>) -> TokenStream {
    let input = expansion.model.declaration.input;
    let ident = &input.ident;
    let (impl_generics, type_generics, where_clause) = input.generics.split_for_impl();
    let tree = docs::tree(expansion.model);
    let methods = [
        kind(expansion),
        code(expansion),
        name_and_description(expansion),
        is_a(expansion),
        node(expansion),
    ];
    let predicates = predicates::of_value(expansion);
    // Named in the header alone, as the parameters are repeated as they are.
    let has_lifetime = input.generics.lifetimes().next().is_some();
    let allow = has_lifetime.then(|| quote!(#[allow(single_use_lifetimes)]));
    quote! {
        #[doc = #tree]
        #allow
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
    let rest = model
        .declaration
        .variants
        .first()
        .filter(|_| model.declaration.left_out)
        .map(|variant| {
            let ident = located(variant.ident());
            quote!(_ => #kind::#ident)
        });
    let arms = arms.chain(rest);
    // What is looked for on the enum itself leads here: by these words in the search of documentation, in editors, and in
    // the compiler's "there is a method with a similar name".
    let aliases = quote!(#[doc(alias("from_code", "classify", "from_name"))]);
    let looked_up = format!(
        "Codes and names, which come without fields, are looked up there: [`from_code`]({kind}::from_code), \
         [`classify`]({kind}::classify) and [`from_name`]({kind}::from_name)."
    );
    quote! {
        /// Which node of the hierarchy this is, without what it carries.
        ///
        #[doc = #looked_up]
        #aliases
        #[inline]
        #[must_use]
        #visibility const fn kind(&self) -> #kind {
            match self { #(#arms),* }
        }
    }
}

fn code(expansion: &Expansion<'_>) -> TokenStream {
    let kind = &expansion.kind;
    let visibility = expansion.visibility();
    let wrapped = wrapped(
        expansion,
        &quote!(__aerospike::AerospikeError::code),
        &TokenStream::new(),
    );
    let bounds = where_wrapped(expansion, None);
    let constness = wrapped.is_none().then(|| quote!(const));
    let body = wrapped.unwrap_or_default();
    quote! {
        /// The canonical code of its kind, or of the error it wraps transparently.
        #[inline]
        #[must_use]
        #visibility #constness fn code(&self) -> __aerospike::Option<__aerospike::i32> #bounds {
            #body
            #kind::code(&Self::kind(self))
        }
    }
}

fn name_and_description(expansion: &Expansion<'_>) -> TokenStream {
    let visibility = expansion.visibility();
    let kind = &expansion.kind;
    let is_transparent = wrapped(expansion, &quote!(), &quote!()).is_some();
    let bounds = where_wrapped(expansion, None);
    let constness = (!is_transparent).then(|| quote!(const));
    let text = |method: TokenStream| {
        if is_transparent {
            quote!(__aerospike::Node::#method(__aerospike::AerospikeError::node(self)))
        } else {
            quote!(#kind::#method(&Self::kind(self)))
        }
    };
    let (name, description) = (text(quote!(name)), text(quote!(description)));
    quote! {
        /// Returns the name of the variant, as declared.
        #[inline]
        #[must_use]
        #visibility #constness fn name(&self) -> &'static __aerospike::str #bounds { #name }

        /// Returns the first paragraph of the variant's documentation as plain text, or an empty string.
        #[inline]
        #[must_use]
        #visibility #constness fn description(&self) -> &'static __aerospike::str #bounds { #description }
    }
}

fn is_a(expansion: &Expansion<'_>) -> TokenStream {
    let visibility = expansion.visibility();
    let bounds = where_wrapped(expansion, None);
    quote! {
        /// Returns `true` if this is `ancestor` or a descendant of it, across mounts.
        #[inline]
        #[must_use]
        #visibility fn is_a(&self, ancestor: impl __aerospike::Into<__aerospike::Node>) -> __aerospike::bool #bounds {
            __aerospike::AerospikeError::is_a_node(self, __aerospike::Into::into(ancestor))
        }
    }
}

fn node(expansion: &Expansion<'_>) -> TokenStream {
    let kind = &expansion.kind;
    let visibility = expansion.visibility();
    let wrapped = wrapped(
        expansion,
        &quote!(__aerospike::AerospikeError::node),
        &TokenStream::new(),
    );
    let bounds = where_wrapped(expansion, None);
    let constness = wrapped.is_none().then(|| quote!(const));
    let body = wrapped.unwrap_or_default();
    quote! {
        /// The node of its kind, or of the error it wraps transparently.
        #[inline]
        #[must_use]
        #visibility #constness fn node(&self) -> __aerospike::Node #bounds {
            #body
            #kind::node(&Self::kind(self))
        }
    }
}
