//! The four functions between variants, positions and codes. They are matches: what an expert writes by hand, and
//! what the compiler makes jump tables of.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{Expansion, index};

/// `__position`: from a variant to its position, in the order of the tree.
pub(super) fn position(expansion: &Expansion<'_>) -> TokenStream {
    let Expansion { model, kind, .. } = expansion;
    let (impl_generics, type_generics, where_clause) = expansion.kind_generics.split_for_impl();
    let of = quote!(#kind);
    let arms = model.positions().map(|position| {
        let variant = expansion.unit(&of, model.variant(position));
        let position = index(position);
        quote!(#variant => #position)
    });
    // After a mistake: the variants that no tree can hold answer as the first one, so that the match is whole.
    let rest = model.declaration.left_out.then(|| quote!(_ => 0));
    let arms = arms.chain(rest);
    quote! {
        #[inline]
        const fn __position #impl_generics (kind: &#kind #type_generics) -> __private::u16 #where_clause {
            match *kind { #(#arms),* }
        }
    }
}

/// `__at`: from a position to its variant.
pub(super) fn at(expansion: &Expansion<'_>) -> TokenStream {
    let Expansion { model, kind, .. } = expansion;
    let (impl_generics, type_generics, where_clause) = expansion.kind_generics.split_for_impl();
    let of = quote!(#kind);
    let arms = model.positions().map(|position| {
        let variant = expansion.unit(&of, model.variant(position));
        let position = index(position);
        quote!(#position => __private::Some(#variant))
    });
    quote! {
        #[inline]
        const fn __at #impl_generics (position: __private::u16) -> __private::Option<#kind #type_generics>
        #where_clause
        {
            match position { #(#arms,)* _ => __private::None }
        }
    }
}

/// `__owner`: the position of the node that owns a code.
pub(super) fn owner(expansion: &Expansion<'_>) -> TokenStream {
    let codes = &expansion.model.codes;
    let arms = codes.iter().enumerate().flat_map(|(position, codes)| {
        let position = index(position);
        codes.iter().map(move |&code| {
            let code = Literal::i32_unsuffixed(code);
            quote!(#code => #position)
        })
    });
    quote! {
        #[inline]
        const fn __owner(code: __private::i32) -> __private::u16 {
            match code { #(#arms,)* _ => __private::NONE }
        }
    }
}

/// `__place`: the position of the node that owns a code, else of the one whose narrowest band holds it.
pub(super) fn place(expansion: &Expansion<'_>) -> TokenStream {
    let segments = &expansion.model.segments;
    let arms = segments.iter().map(|segment| {
        let (low, high) = (Literal::i64_unsuffixed(segment.low), Literal::i64_unsuffixed(segment.high));
        let position = index(segment.node);
        quote!(#low..=#high => #position)
    });
    let whole = i64::from(i32::MAX) - i64::from(i32::MIN) + 1;
    let covered: i64 = segments.iter().map(|segment| segment.high - segment.low + 1).sum();
    let rest = (covered < whole).then(|| quote!(_ => __private::NONE));
    quote! {
        #[inline]
        const fn __place(code: __private::i32) -> __private::u16 {
            match __owner(code) {
                __private::NONE => match code { #(#arms,)* #rest },
                owner => owner,
            }
        }
    }
}
