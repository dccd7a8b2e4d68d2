//! The trait impls: `AerospikeError`, `From`, `TryFrom<i32>`, `FromStr`.

use proc_macro2::TokenStream;
use quote::quote;

use super::list::list;
use super::{Expansion, fields, transparent};

/// Returns the traits of the kind.
pub(super) fn of_kind(expansion: &Expansion<'_>) -> TokenStream {
    let kind = &expansion.kind;
    let (impl_generics, type_generics, where_clause) = expansion.kind_generics.split_for_impl();
    let (try_from, from_str) = (try_from(expansion), from_str(expansion));
    let nodes = expansion.model.positions();
    let nodes = list(nodes.map(|position| expansion.unit(position)));
    quote! {
        pub struct __Handle;

        impl __Handle {
            #[inline]
            pub const fn tree(self) -> &'static __aerospike::Tree { &__TREE }
        }

        #[automatically_derived]
        impl #impl_generics __aerospike::Kind for #kind #type_generics #where_clause {
            type Handle = __Handle;
            const HANDLE: __Handle = __Handle;
            const TREE: &'static __aerospike::Tree = &__TREE;
            const NODES: &'static [Self] = &[#nodes];

            #[inline]
            fn at(__position: __aerospike::u32) -> __aerospike::Option<Self> { __at(__position) }
        }

        #[automatically_derived]
        impl #impl_generics __aerospike::AerospikeError for #kind #type_generics #where_clause {
            #[inline]
            fn node(&self) -> __aerospike::Node { __aerospike::node(&__TREE, __position(self)) }

            #[inline]
            fn is_a_node(&self, __ancestor: __aerospike::Node) -> __aerospike::bool {
                __is_a(__position(self), __ancestor)
            }
        }

        #[automatically_derived]
        impl #impl_generics __aerospike::From<#kind #type_generics> for __aerospike::Node
        #where_clause
        {
            #[inline]
            fn from(__kind: #kind #type_generics) -> Self {
                __aerospike::node(&__TREE, __position(&__kind))
            }
        }

        #[automatically_derived]
        impl #impl_generics __aerospike::From<&#kind #type_generics> for __aerospike::Node
        #where_clause
        {
            #[inline]
            fn from(__kind: &#kind #type_generics) -> Self {
                __aerospike::node(&__TREE, __position(__kind))
            }
        }

        #try_from
        #from_str
    }
}

fn try_from(expansion: &Expansion<'_>) -> Option<TokenStream> {
    let kind = &expansion.kind;
    let (impl_generics, type_generics, where_clause) = expansion.kind_generics.split_for_impl();
    (!expansion.model.skips("TryFrom")).then(|| {
        quote! {
            #[automatically_derived]
            impl #impl_generics __aerospike::TryFrom<__aerospike::i32> for #kind #type_generics
            #where_clause
            {
                type Error = __aerospike::UnknownCode;

                #[inline]
                fn try_from(
                    __code: __aerospike::i32,
                ) -> __aerospike::Result<Self, __aerospike::UnknownCode> {
                    match __at(__lookup(__code)) {
                        __aerospike::Some(__kind) => __aerospike::Ok(__kind),
                        __aerospike::None => __aerospike::Err(__aerospike::UnknownCode(__code)),
                    }
                }
            }
        }
    })
}

fn from_str(expansion: &Expansion<'_>) -> Option<TokenStream> {
    let kind = &expansion.kind;
    let (impl_generics, type_generics, where_clause) = expansion.kind_generics.split_for_impl();
    (!expansion.model.skips("FromStr")).then(|| {
        quote! {
            #[automatically_derived]
            impl #impl_generics __aerospike::FromStr for #kind #type_generics #where_clause {
                type Err = __aerospike::UnknownName;

                #[inline]
                fn from_str(
                    __name: &__aerospike::str,
                ) -> __aerospike::Result<Self, __aerospike::UnknownName> {
                    match __at(__aerospike::find_name(__BY_NAME, __name)) {
                        __aerospike::Some(__kind) => __aerospike::Ok(__kind),
                        __aerospike::None => {
                            __aerospike::Err(__aerospike::UnknownName::new(__name))
                        }
                    }
                }
            }
        }
    })
}

/// Returns the trait of an enum with fields.
pub(super) fn of_value(expansion: &Expansion<'_>) -> TokenStream {
    let input = expansion.model.declaration.input;
    let ident = &input.ident;
    let (impl_generics, type_generics, where_clause) = input.generics.split_for_impl();
    let where_clause = transparent::where_wrapped(expansion, where_clause);
    let position = quote!(__position(&Self::kind(self)));
    let own_node = quote!(__aerospike::node(&__TREE, #position));
    let node = transparent::delegate(expansion, &quote!(node), None, &own_node);
    let code = transparent::delegate(expansion, &quote!(code), None, &fields::own_code(expansion));
    // The variant itself is an ancestor of a transparent value, beside those of the wrapped error.
    let is_a_node = transparent::delegate(
        expansion,
        &quote!(is_a_node),
        Some(&quote!(__ancestor)),
        &quote!(false),
    );
    let is_a_node = if expansion.is_transparent() {
        quote!(__is_a(#position, __ancestor) || #is_a_node)
    } else {
        quote!(__is_a(#position, __ancestor))
    };
    let delegated = expansion.is_transparent().then(|| {
        let has_category = transparent::delegate(
            expansion,
            &quote!(has_category),
            Some(&quote!(__category)),
            &quote!(__aerospike::Node::has_category(#own_node, __category)),
        );
        let retry = transparent::delegate(
            expansion,
            &quote!(retry),
            None,
            &quote!(__aerospike::Node::retry(#own_node)),
        );
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
