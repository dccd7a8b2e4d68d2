//! The trait impls: `AerospikeError`, `From`, `TryFrom<i32>`, `FromStr`.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

use super::{Expansion, generated, index, transparent};
use syn::{Generics, Path};

use crate::parse::Mount;

/// The traits of the kind.
pub(super) fn of_kind(expansion: &Expansion<'_>) -> TokenStream {
    let kind = &expansion.kind;
    let (impl_generics, type_generics, where_clause) = expansion.kind_generics.split_for_impl();
    let upcast = upcast(expansion);
    let other_trees = other_trees(expansion);
    quote! {
        #[automatically_derived]
        impl #impl_generics __aerospike::AerospikeError for #kind #type_generics #where_clause {
            #[inline]
            fn node(&self) -> __aerospike::Node { __aerospike::node(&__TREE, __position(self)) }

            #[inline]
            fn is_a_node(&self, ancestor: __aerospike::Node) -> __aerospike::bool {
                __is_a(__position(self), ancestor)
            }
        }

        #[automatically_derived]
        impl #impl_generics __aerospike::From<#kind #type_generics> for __aerospike::Node #where_clause {
            #[inline]
            fn from(kind: #kind #type_generics) -> Self { __aerospike::node(&__TREE, __position(&kind)) }
        }

        #[automatically_derived]
        impl #impl_generics __aerospike::From<&#kind #type_generics> for __aerospike::Node #where_clause {
            #[inline]
            fn from(kind: &#kind #type_generics) -> Self { __aerospike::node(&__TREE, __position(kind)) }
        }

        #[automatically_derived]
        impl #impl_generics __aerospike::TryFrom<__aerospike::i32> for #kind #type_generics #where_clause {
            type Error = __aerospike::UnknownCode;

            #[inline]
            fn try_from(code: __aerospike::i32) -> __aerospike::Result<Self, __aerospike::UnknownCode> {
                match __owned(code) {
                    __aerospike::Some(kind) => __aerospike::Ok(kind),
                    __aerospike::None => __aerospike::Err(__aerospike::UnknownCode(code)),
                }
            }
        }

        #[automatically_derived]
        impl #impl_generics __aerospike::FromStr for #kind #type_generics #where_clause {
            type Err = __aerospike::UnknownName;

            #[inline]
            fn from_str(name: &__aerospike::str) -> __aerospike::Result<Self, __aerospike::UnknownName> {
                match __named(name) {
                    __aerospike::Some(kind) => __aerospike::Ok(kind),
                    __aerospike::None => __aerospike::Err(__aerospike::UnknownName::new(name)),
                }
            }
        }

        #upcast
        #other_trees
    }
}

/// The proof that a mount on an enum of the same name is one on another enum. A macro does not know in which module it
/// is, and `crate::store::StoreError::Record` may be a variant of the enum itself: it would be a root, in silence.
fn other_trees(expansion: &Expansion<'_>) -> TokenStream {
    let Expansion {
        model,
        kind,
        kind_generics,
        ..
    } = expansion;
    let input = model.declaration.input;
    let is_alike = |path: &Path| {
        path.segments
            .iter()
            .rev()
            .nth(1)
            .is_some_and(|name| name.ident == *kind || name.ident == input.ident)
    };
    let own = |ident: &Ident, generics: &Generics| {
        let (impl_generics, type_generics, where_clause) = generics.split_for_impl();
        quote!(impl #impl_generics ParentInAnotherTree for #ident #type_generics #where_clause {})
    };
    let value = (!expansion.fieldless).then(|| own(&input.ident, &input.generics));
    let kind = own(kind, kind_generics);
    let paths = model
        .mounts
        .iter()
        .map(|(_, mount)| *mount)
        .filter(|mount| is_alike(&mount.path));
    let proofs = paths.map(|mount| {
        let target = mount.target();
        let start = mount
            .path
            .segments
            .first()
            .map_or_else(Span::call_site, |first| generated(&first.ident));
        let other = quote_spanned!(start=> impl ParentInAnotherTree for #target {});
        quote! {
            const _: () = {
                #[allow(dead_code)]
                trait ParentInAnotherTree {}
                #kind
                #value
                #other
            };
        }
    });
    proofs.collect()
}

/// The trait of an enum with fields.
pub(super) fn of_value(expansion: &Expansion<'_>) -> TokenStream {
    let input = expansion.model.declaration.input;
    let ident = &input.ident;
    let (impl_generics, type_generics, _) = input.generics.split_for_impl();
    let where_clause = transparent::where_wrapped(expansion, input.generics.where_clause.as_ref());
    let delegated = |method: TokenStream, argument: TokenStream| {
        let method = quote!(__aerospike::AerospikeError::#method);
        transparent::wrapped(expansion, &method, &argument)
    };
    let node = delegated(quote!(node), quote!());
    let code = delegated(quote!(code), quote!());
    let is_a_node = delegated(quote!(is_a_node), quote!(ancestor)).map(|wrapped| {
        quote! {
            __is_a(__position(&Self::kind(self)), ancestor) || {
                #wrapped
                false
            }
        }
    });
    let is_a_node =
        is_a_node.unwrap_or_else(|| quote!(__is_a(__position(&Self::kind(self)), ancestor)));
    let rest = node.is_some().then(|| {
        let has_category = delegated(quote!(has_category), quote!(category));
        let retry = delegated(quote!(retry), quote!());
        quote! {
            fn has_category(&self, category: __aerospike::Category) -> __aerospike::bool {
                #has_category
                __aerospike::Node::has_category(__aerospike::AerospikeError::node(self), category)
            }

            fn retry(&self) -> __aerospike::Retry {
                #retry
                __aerospike::Node::retry(__aerospike::AerospikeError::node(self))
            }
        }
    });
    let kind = &expansion.kind;
    quote! {
        #[automatically_derived]
        impl #impl_generics __aerospike::AerospikeError for #ident #type_generics #where_clause {
            #[inline]
            fn node(&self) -> __aerospike::Node {
                #node
                __aerospike::node(&__TREE, __position(&Self::kind(self)))
            }

            #[inline]
            fn code(&self) -> __aerospike::Option<__aerospike::i32> {
                #code
                #kind::code(&Self::kind(self))
            }

            #[inline]
            fn is_a_node(&self, ancestor: __aerospike::Node) -> __aerospike::bool { #is_a_node }

            #rest
        }
    }
}

/// `From<K> for TheEnum` where every root is mounted on a node of one and the same enum.
fn upcast(expansion: &Expansion<'_>) -> Option<TokenStream> {
    let Expansion { model, kind, .. } = expansion;
    let roots = model
        .forest
        .parent
        .iter()
        .filter(|parent| parent.is_none())
        .count();
    let (_, first) = model.mounts.first()?;
    let target = first.target();
    let same = |mount: &Mount| mount.target().to_string() == target.to_string();
    if model.mounts.len() != roots || !model.mounts.iter().all(|(_, mount)| same(mount)) {
        return None;
    }
    let (impl_generics, type_generics, where_clause) = expansion.kind_generics.split_for_impl();
    let (last, others) = model.mounts.split_last()?;
    let arms = others.iter().map(|(root, mount)| {
        let end = index(model.forest.subtree(*root).end - 1);
        let root = index(*root);
        quote!(#root..=#end => #mount)
    });
    let (_, last) = last;
    Some(quote! {
        #[automatically_derived]
        impl #impl_generics __aerospike::From<#kind #type_generics> for #target #where_clause {
            #[inline]
            fn from(kind: #kind #type_generics) -> Self {
                match __position(&kind) { #(#arms,)* _ => #last }
            }
        }
    })
}
