//! The functions between variants and positions.

use proc_macro2::TokenStream;
use quote::quote;

use super::Expansion;
use super::list::list;

/// The maximum number of variants for which the compiler turns a match out of order into a table.
const FOLDED: usize = 64;

/// Returns `__position`: from a variant to its position.
///
/// A match in the order of declaration compiles to a cast. A long match out of order would compile
/// to a call, so that a cast and a table are emitted instead.
pub(super) fn position(expansion: &Expansion<'_>) -> TokenStream {
    let kind = expansion.kind_type();
    let positions = &expansion.model.forest.position;
    let body = if positions.is_sorted() || positions.len() <= FOLDED {
        position_match(expansion, &|declared| positions[declared])
    } else {
        let table = list(positions);
        let declared = position_match(expansion, &|declared| declared);
        quote! {
            const __POSITIONS: &[__aerospike::u16] = &[#table];
            let __declared: __aerospike::u16 = #declared;
            __POSITIONS[__declared as __aerospike::usize]
        }
    };
    let signature = quote!((__kind: &#kind) -> __aerospike::u16);
    function(expansion, &quote!(__position), &signature, &body)
}

/// Returns a constant function with the generics of the kind.
fn function(
    expansion: &Expansion<'_>,
    name: &TokenStream,
    signature: &TokenStream,
    body: &TokenStream,
) -> TokenStream {
    let (impl_generics, _, where_clause) = expansion.kind_generics.split_for_impl();
    quote! {
        #[inline]
        const fn #name #impl_generics #signature #where_clause { #body }
    }
}

/// Returns a match on every variant, in the order of declaration.
fn position_match(expansion: &Expansion<'_>, value: &dyn Fn(usize) -> usize) -> TokenStream {
    let model = expansion.model;
    let positions = model.forest.position.iter().enumerate();
    let arms = list(positions.map(|(declared, &position)| {
        format!("{} => {}", expansion.unit(position), value(declared))
    }));
    let rest = expansion.rest();
    quote!(match *__kind { #arms #rest })
}

/// Returns `__is_within`: whether a variant is in the interval of positions.
pub(super) fn is_within(expansion: &Expansion<'_>) -> TokenStream {
    let kind = expansion.kind_type();
    let signature = quote! {
        (
            __kind: &#kind,
            __start: __aerospike::u16,
            __size: __aerospike::u16,
        ) -> __aerospike::bool
    };
    let body = quote!(__aerospike::is_within(__position(__kind), __start, __size));
    function(expansion, &quote!(__is_within), &signature, &body)
}

/// Returns `__is_a`: whether a position is in the subtree of a node of any tree.
///
/// The comparison with the address of the own static is folded for a constant ancestor.
pub(super) fn is_a(expansion: &Expansion<'_>) -> TokenStream {
    let across = if expansion.model.mounts.is_empty() {
        quote!(false)
    } else {
        quote! {
            match __mount(__position) {
                __aerospike::Some(__node) => __aerospike::Node::is_a(&__node, __ancestor),
                __aerospike::None => false,
            }
        }
    };
    quote! {
        #[inline]
        fn __is_a(
            __position: __aerospike::u16,
            __ancestor: __aerospike::Node,
        ) -> __aerospike::bool {
            match __aerospike::index_in(&__TREE, __ancestor) {
                __aerospike::Some(__index) => __aerospike::is_below(__SIZES, __position, __index),
                __aerospike::None => #across,
            }
        }
    }
}

/// Returns `__at`: from a position to its variant.
pub(super) fn at(expansion: &Expansion<'_>) -> TokenStream {
    let kind = expansion.kind_type();
    let positions = expansion.model.positions();
    let arms =
        list(positions.map(|position| format!("{position} => {}", expansion.unit(position))));
    let signature = quote!((__position: __aerospike::u16) -> __aerospike::Option<#kind>);
    let body = quote! {
        __aerospike::Some(match __position {
            #arms
            _ => return __aerospike::None,
        })
    };
    function(expansion, &quote!(__at), &signature, &body)
}
