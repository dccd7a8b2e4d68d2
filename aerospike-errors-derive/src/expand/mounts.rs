//! Parents in other trees.

use std::collections::HashSet;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, TokenStreamExt, format_ident, quote};
use syn::{Path, Token};

use super::{Expansion, index};
use crate::errors::in_constant;
use crate::parse::args::text;

/// Returns the position of each mount as a constant, and a check for each distinct enum.
///
/// The position is found by a pattern, which accepts only variants and calls no method.
pub(super) fn constants(expansion: &Expansion<'_>) -> TokenStream {
    let model = expansion.model;
    let positions = model.mounts.iter().map(|(root, mount)| {
        let (name, target) = (constant(*root), target(mount));
        quote! {
            const #name: __aerospike::usize = {
                let __nodes = <#target as __aerospike::Kind>::NODES;
                let mut __index = 0;
                while __index < __nodes.len() {
                    // The second value keeps the last arm reachable for an enum of one variant.
                    match (&__nodes[__index], true) {
                        (#mount { .. }, true) => break,
                        _ => __index += 1,
                    }
                }
                __index
            };
        }
    });
    let checks = targets(expansion)
        .into_iter()
        .map(|(target, mount)| other_tree(expansion, &target, &quote!(#mount)));
    quote!(#(#positions)* #(#checks)*)
}

/// Returns the distinct enums that roots are mounted on, as written, with the first mount of each.
fn targets<'a>(expansion: &Expansion<'a>) -> Vec<(TokenStream, &'a Path)> {
    let mut known = HashSet::new();
    let mounts = expansion.model.mounts.iter();
    mounts
        .map(|(_, mount)| (target(mount), *mount))
        .filter(|(target, _)| known.insert(text(target)))
        .collect()
}

/// Returns a check that the mounted enum is another one. A path may lead to the enum itself by an
/// alias, which the macro cannot resolve.
fn other_tree(expansion: &Expansion<'_>, target: &TokenStream, path: &TokenStream) -> TokenStream {
    let message = format!(
        "`#[parent({}::…)]` is a variant of `{}` itself; write its name without a path",
        text(target),
        expansion.model.declaration.input.ident,
    );
    let tree = quote!(<#target as __aerospike::Kind>::HANDLE.tree());
    let report = in_constant(&quote!(__aerospike), path, quote!(#message));
    quote! {
        const _: () = {
            if __aerospike::is_same_tree(#tree, &__TREE) {
                #report
            }
        };
    }
}

/// Returns `krate::Other` of `krate::Other::X`.
fn target(mount: &Path) -> TokenStream {
    let mut target = mount.leading_colon.to_token_stream();
    let segments = mount.segments.iter().take(mount.segments.len() - 1);
    target.append_separated(segments, <Token![::]>::default());
    target
}

/// Returns a pattern for the positions of a root and its descendants.
fn subtree(expansion: &Expansion<'_>, root: usize) -> TokenStream {
    let last = index(expansion.model.forest.subtree(root).end - 1);
    let root = index(root);
    quote!(#root..=#last)
}

fn constant(root: usize) -> Ident {
    format_ident!("__MOUNT_{root}")
}

/// Returns the entries of the table of mounts.
///
/// The address of the other tree comes from a function. A constant for it would be checked with the
/// contents of that tree, which does not terminate for trees that are mounted on each other.
pub(super) fn table(expansion: &Expansion<'_>) -> impl Iterator<Item = TokenStream> {
    expansion.model.mounts.iter().map(|(root, mount)| {
        let (root, name, target) = (index(*root), constant(*root), target(mount));
        quote! {
            (
                #root,
                __aerospike::node(
                    <#target as __aerospike::Kind>::HANDLE.tree(),
                    #name as __aerospike::u16,
                ),
            )
        }
    })
}

/// Returns `__mount`: the parent of the root above a position, unless that leads back to this tree.
///
/// The parents are constants, which may read the other trees.
pub(super) fn function(expansion: &Expansion<'_>) -> TokenStream {
    let arms = expansion.model.mounts.iter().map(|(root, _)| {
        let (below, root) = (subtree(expansion, *root), index(*root));
        quote! {
            #below => const { __aerospike::mount(__aerospike::node(&__TREE, #root)) },
        }
    });
    let (parameter, body) = if expansion.model.mounts.is_empty() {
        (quote!(_), quote!(__aerospike::None))
    } else {
        let body = quote!(match __position { #(#arms)* _ => __aerospike::None });
        (quote!(__position), body)
    };
    quote! {
        #[inline]
        fn __mount(#parameter: __aerospike::u16) -> __aerospike::Option<__aerospike::Node> { #body }
    }
}

/// Returns the enum that all roots are mounted on, if it is one and written with one path.
fn mounted_on(expansion: &Expansion<'_>) -> Option<TokenStream> {
    let model = expansion.model;
    let mut targets = targets(expansion);
    let (target, _) = targets.pop()?;
    let parents = model.forest.parent.iter();
    let roots = parents.filter(|parent| parent.is_none()).count();
    (targets.is_empty() && model.mounts.len() == roots).then_some(target)
}

/// Returns `From<K> for Target` if all roots are mounted on one enum with the same path.
pub(super) fn upcast(expansion: &Expansion<'_>) -> Option<TokenStream> {
    let target = mounted_on(expansion).filter(|_| !expansion.model.skips("From"))?;
    let ((_, last), others) = expansion.model.mounts.split_last()?;
    let kind = expansion.kind_type();
    let (impl_generics, _, where_clause) = expansion.kind_generics.split_for_impl();
    let arms = others.iter().map(|(root, mount)| {
        let below = subtree(expansion, *root);
        quote!(#below => #mount,)
    });
    Some(quote! {
        #[automatically_derived]
        impl #impl_generics __aerospike::From<#kind> for #target #where_clause {
            #[inline]
            fn from(__kind: #kind) -> Self {
                match __position(&__kind) { #(#arms)* _ => #last }
            }
        }
    })
}

/// Returns `BelongsTo` for the enums whose roots cover every value in a `catch!`.
pub(super) fn belongs_to(expansion: &Expansion<'_>) -> TokenStream {
    let Expansion {
        kind,
        kind_generics,
        model,
        ..
    } = expansion;
    let input = model.declaration.input;
    let own = expansion.kind_type();
    let covering: Vec<_> = mounted_on(expansion).into_iter().chain([own]).collect();
    let of = |ident: &Ident, generics: &syn::Generics| {
        let (impl_generics, type_generics, where_clause) = generics.split_for_impl();
        quote! {#(
            #[automatically_derived]
            impl #impl_generics __aerospike::catch::BelongsTo<#covering>
                for #ident #type_generics #where_clause {}
        )*}
    };
    let value = (!expansion.fieldless).then(|| of(&input.ident, &input.generics));
    let kind = of(kind, kind_generics);
    quote!(#kind #value)
}
