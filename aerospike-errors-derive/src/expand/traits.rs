//! The trait impls: `AerospikeError`, `From`, `TryFrom<i32>`, `FromStr`.

use proc_macro2::TokenStream;
use quote::quote;

use super::list::list;
use super::{Expansion, fields, transparent};

/// Returns the traits of the kind.
pub(super) fn of_kind(expansion: &Expansion<'_>) -> TokenStream {
    let kind = expansion.kind_type();
    let positions = expansion.model.positions();
    let nodes = list(positions.map(|position| expansion.unit(position)));
    let kind_trait = quote! {
        type Handle = __Handle;
        const HANDLE: __Handle = __Handle;
        const TREE: &'static __aerospike::Tree = &__TREE;
        const NODES: &'static [Self] = &[#nodes];

        #[inline]
        fn at(__position: __aerospike::u16) -> __aerospike::Option<Self> { __at(__position) }
    };
    let error_trait = quote! {
        #[inline]
        fn node(&self) -> __aerospike::Node { __aerospike::node(&__TREE, __position(self)) }

        #[inline]
        fn is_a_node(&self, __ancestor: __aerospike::Node) -> __aerospike::bool {
            __is_a(__position(self), __ancestor)
        }
    };
    let impls = [
        impl_of_kind(expansion, &quote!(__aerospike::Kind), &kind_trait),
        impl_of_kind(
            expansion,
            &quote!(__aerospike::AerospikeError),
            &error_trait,
        ),
        into_node(expansion, &kind, &quote!(&__kind)),
        into_node(expansion, &quote!(&#kind), &quote!(__kind)),
    ];
    let lookups = lookups(expansion);
    quote! {
        pub struct __Handle;

        impl __Handle {
            #[inline]
            pub const fn tree(self) -> &'static __aerospike::Tree { &__TREE }
        }

        #(#impls)*
        #lookups
    }
}

/// Returns the impl of a trait for the kind.
fn impl_of_kind(expansion: &Expansion<'_>, name: &TokenStream, items: &TokenStream) -> TokenStream {
    let item = expansion.impl_of_kind(&quote!(#name for), items);
    quote!(#[automatically_derived] #item)
}

/// Returns `From` for `Node`, from the kind or a reference to it.
fn into_node(expansion: &Expansion<'_>, from: &TokenStream, kind: &TokenStream) -> TokenStream {
    let (impl_generics, _, where_clause) = expansion.kind_generics.split_for_impl();
    quote! {
        #[automatically_derived]
        impl #impl_generics __aerospike::From<#from> for __aerospike::Node #where_clause {
            #[inline]
            fn from(__kind: #from) -> Self { __aerospike::node(&__TREE, __position(#kind)) }
        }
    }
}

/// Returns `TryFrom<i32>` and `FromStr`.
fn lookups(expansion: &Expansion<'_>) -> TokenStream {
    let try_from = quote! {
        type Error = __aerospike::UnknownCode;

        #[inline]
        fn try_from(__code: __aerospike::i32) -> __aerospike::Result<Self, __aerospike::UnknownCode> {
            __aerospike::Option::ok_or(__at(__owner(__code)), __aerospike::UnknownCode(__code))
        }
    };
    let from_str = quote! {
        type Err = __aerospike::UnknownName;

        #[inline]
        fn from_str(__name: &__aerospike::str) -> __aerospike::Result<Self, __aerospike::UnknownName> {
            let __kind = __at(__aerospike::find_name(__BY_NAME, __name));
            __aerospike::Option::ok_or_else(__kind, || __aerospike::UnknownName::new(__name))
        }
    };
    let impls = [
        (
            "TryFrom",
            quote!(__aerospike::TryFrom<__aerospike::i32>),
            try_from,
        ),
        ("FromStr", quote!(__aerospike::FromStr), from_str),
    ];
    let kept = impls
        .iter()
        .filter(|(name, ..)| !expansion.model.skips(name));
    let impls = kept.map(|(_, name, items)| impl_of_kind(expansion, name, items));
    quote!(#(#impls)*)
}

/// Returns the trait of an enum with fields.
pub(super) fn of_value(expansion: &Expansion<'_>) -> TokenStream {
    let input = expansion.model.declaration.input;
    let ident = &input.ident;
    let (impl_generics, type_generics, where_clause) = input.generics.split_for_impl();
    let where_clause = transparent::where_wrapped(expansion, where_clause);
    let position = quote!(__position(&Self::kind(self)));
    let own_node = quote!(__aerospike::node(&__TREE, #position));
    let delegate = |method: TokenStream, argument: Option<TokenStream>, own: TokenStream| {
        transparent::delegate(expansion, &method, argument.as_ref(), &own)
    };
    let node = delegate(quote!(node), None, own_node.clone());
    let code = delegate(quote!(code), None, fields::own_code(expansion));
    let mut is_a_node = quote!(__is_a(#position, __ancestor));
    let delegated = expansion.is_transparent().then(|| {
        // The variant itself is an ancestor of a transparent value, beside those of the wrapped
        // error.
        let wrapped = delegate(quote!(is_a_node), Some(quote!(__ancestor)), quote!(false));
        is_a_node.extend(quote!(|| #wrapped));
        let own = quote!(__aerospike::Node::has_category(#own_node, __category));
        let has_category = delegate(quote!(has_category), Some(quote!(__category)), own);
        let own = quote!(__aerospike::Node::retry(#own_node));
        let retry = delegate(quote!(retry), None, own);
        quote! {
            fn has_category(&self, __category: __aerospike::Category) -> __aerospike::bool {
                #has_category
            }

            fn retry(&self) -> __aerospike::Retry { #retry }
        }
    });
    quote! {
        #[automatically_derived]
        impl #impl_generics __aerospike::AerospikeError for #ident #type_generics #where_clause {
            #[inline]
            fn node(&self) -> __aerospike::Node { #node }

            #[inline]
            fn code(&self) -> __aerospike::Option<__aerospike::i32> { #code }

            #[inline]
            fn is_a_node(&self, __ancestor: __aerospike::Node) -> __aerospike::bool { #is_a_node }

            #delegated
        }
    }
}
