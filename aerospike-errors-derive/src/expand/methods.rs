//! The inherent methods of the kind, in the order in which the documentation lists them.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::GenericParam;

use super::{Expansion, docs, predicates, source};

/// `impl Kind { … }`, with the tree above it.
pub(super) fn kind_impl(expansion: &Expansion<'_>) -> TokenStream {
    let kind = &expansion.kind;
    let (impl_generics, type_generics, where_clause) = expansion.kind_generics.split_for_impl();
    let tree = docs::tree(expansion.model);
    let methods = [
        all(expansion),
        name_and_description(expansion),
        code_and_codes(expansion),
        since_and_aliases(expansion),
        from_code_and_classify(expansion),
        from_name(expansion),
        parent_and_ancestors(expansion),
        children_and_descendants(expansion),
        depth(expansion),
        is_a(expansion),
        node_and_tree(expansion),
    ];
    let predicates = predicates::of_kind(expansion);
    quote! {
        #[doc = #tree]
        impl #impl_generics #kind #type_generics #where_clause {
            #(#methods)*
            #predicates
        }
    }
}

fn all(expansion: &Expansion<'_>) -> TokenStream {
    let visibility = expansion.visibility();
    let name = name_of_all(expansion);
    let mut variants = String::from("[");
    for position in expansion.model.positions() {
        expansion.write_unit(position, &mut variants);
        variants.push(',');
    }
    variants.push(']');
    let variants = source::tokens(&variants);
    quote! {
        /// Every node of the tree in pre-order: parents before children, each subtree in one piece.
        #visibility const #name: &'static [Self] = &#variants;
    }
}

/// `ALL`; after a mistake, where a variant of that name hides it, a name that the other methods can still use.
fn name_of_all(expansion: &Expansion<'_>) -> TokenStream {
    if expansion
        .model
        .declaration
        .variants
        .iter()
        .any(|variant| variant.name == "ALL")
    {
        quote!(__ALL)
    } else {
        quote!(ALL)
    }
}

fn name_and_description(expansion: &Expansion<'_>) -> TokenStream {
    let visibility = expansion.visibility();
    quote! {
        /// The name of the variant, as it is declared.
        #[inline]
        #[must_use]
        #visibility const fn name(&self) -> &'static __aerospike::str {
            __NAMES[__position(self) as __aerospike::usize]
        }

        /// The first paragraph of the variant's documentation, on one line; empty where there is none.
        #[inline]
        #[must_use]
        #visibility const fn description(&self) -> &'static __aerospike::str {
            __DESCRIPTIONS[__position(self) as __aerospike::usize]
        }
    }
}

fn code_and_codes(expansion: &Expansion<'_>) -> TokenStream {
    let visibility = expansion.visibility();
    quote! {
        /// The canonical code: the first one that this node owns. A node without a code of its own has none; it does
        /// not take one from its parent.
        #[inline]
        #[must_use]
        #visibility const fn code(&self) -> __aerospike::Option<__aerospike::i32> {
            __CANONICAL[__position(self) as __aerospike::usize]
        }

        /// Every code that this node owns, the canonical one first.
        #[inline]
        #[must_use]
        #visibility const fn codes(&self) -> &'static [__aerospike::i32] {
            __aerospike::codes(__CODES, __CODE_STARTS, __position(self))
        }
    }
}

fn since_and_aliases(expansion: &Expansion<'_>) -> TokenStream {
    let visibility = expansion.visibility();
    quote! {
        /// The version that brought this node, where the declaration says one.
        #[inline]
        #[must_use]
        #visibility const fn since(&self) -> __aerospike::Option<&'static __aerospike::str> { self.node().since() }

        /// The further names under which `from_name` finds this node.
        #[inline]
        #[must_use]
        #visibility const fn aliases(&self) -> &'static [&'static __aerospike::str] { self.node().aliases() }
    }
}

fn from_code_and_classify(expansion: &Expansion<'_>) -> TokenStream {
    let visibility = expansion.visibility();
    quote! {
        /// The node that owns a code; `None` for a code that no node owns, even inside of a band.
        #[inline]
        #[must_use]
        #visibility const fn from_code(code: __aerospike::i32) -> __aerospike::Option<Self> { __owned(code) }

        /// The node that a code belongs to: its owner, else the node with the narrowest band that holds it. `None`
        /// only where no band reaches.
        ///
        /// The answer for a code without an owner may become more specific when the code gets a name; whatever was
        /// true of it by `is_a` is to stay true.
        #[inline]
        #[must_use]
        #visibility const fn classify(code: __aerospike::i32) -> __aerospike::Option<Self> { __at(__place(code)) }
    }
}

fn from_name(expansion: &Expansion<'_>) -> TokenStream {
    let visibility = expansion.visibility();
    quote! {
        /// The node with this name or alias, to the letter.
        #[inline]
        #[must_use]
        #visibility fn from_name(name: &__aerospike::str) -> __aerospike::Option<Self> { __named(name) }
    }
}

fn parent_and_ancestors(expansion: &Expansion<'_>) -> TokenStream {
    let visibility = expansion.visibility();
    let parent = parent(expansion);
    let captured = captured(expansion);
    quote! {
        /// The node right above, within this tree; `None` for a root.
        #[inline]
        #[must_use]
        #visibility const fn parent(&self) -> __aerospike::Option<Self> {
            #parent
        }

        /// The nodes above within this tree, the nearest first, without the node itself.
        #[inline]
        #visibility fn ancestors(&self) -> impl __aerospike::Iterator<Item = Self> + use<#captured> {
            __aerospike::Iterator::filter_map(__aerospike::ancestors(&__TREE, __position(self)), __at)
        }
    }
}

/// A match on the variants, as by hand: the compiler makes one load of it. An arm for every node with children.
fn parent(expansion: &Expansion<'_>) -> TokenStream {
    let forest = &expansion.model.forest;
    let mut arms = String::new();
    for parent in expansion
        .model
        .positions()
        .filter(|parent| forest.size[*parent] > 1)
    {
        for child in forest.children(parent) {
            arms.push('|');
            expansion.write_unit(child, &mut arms);
        }
        arms.push_str("=>");
        expansion.write_unit(parent, &mut arms);
        arms.push(',');
    }
    source::some_match(&quote!(*self), &arms)
}

fn children_and_descendants(expansion: &Expansion<'_>) -> TokenStream {
    let visibility = expansion.visibility();
    let all = name_of_all(expansion);
    let captured = captured(expansion);
    quote! {
        /// The nodes right below, as declared.
        #[inline]
        #visibility fn children(&self) -> impl __aerospike::Iterator<Item = Self> + use<#captured> {
            __aerospike::Iterator::filter_map(__aerospike::children(&__TREE, __position(self)), __at)
        }

        /// Every node below at any depth, in pre-order, without the node itself.
        #[inline]
        #[must_use]
        #visibility const fn descendants(&self) -> &'static [Self] {
            __aerospike::descendants(&__TREE, Self::#all, __position(self))
        }
    }
}

fn depth(expansion: &Expansion<'_>) -> TokenStream {
    let visibility = expansion.visibility();
    quote! {
        /// How many ancestors the node has within this tree: 0 for a root.
        #[inline]
        #[must_use]
        #visibility const fn depth(&self) -> __aerospike::usize {
            __aerospike::depth(&__TREE, __position(self))
        }
    }
}

fn is_a(expansion: &Expansion<'_>) -> TokenStream {
    let visibility = expansion.visibility();
    quote! {
        /// Returns `true` if this is `ancestor` or a descendant of it, across mounts.
        #[inline]
        #[must_use]
        #visibility fn is_a(&self, ancestor: impl __aerospike::Into<__aerospike::Node>) -> __aerospike::bool {
            __is_a(__position(self), __aerospike::Into::into(ancestor))
        }
    }
}

fn node_and_tree(expansion: &Expansion<'_>) -> TokenStream {
    let visibility = expansion.visibility();
    quote! {
        /// This node as a handle that does not know the enum.
        #[inline]
        #[must_use]
        #visibility const fn node(&self) -> __aerospike::Node { __aerospike::node(&__TREE, __position(self)) }

        /// The whole tree, to search, walk and print.
        #[inline]
        #[must_use]
        #visibility fn tree() -> &'static __aerospike::Tree { &__TREE }
    }
}

/// The generic parameters of the kind, which a returned iterator has to name; not the borrow of `self`.
fn captured(expansion: &Expansion<'_>) -> TokenStream {
    let names = expansion
        .kind_generics
        .params
        .iter()
        .map(|parameter| match parameter {
            GenericParam::Lifetime(parameter) => parameter.lifetime.to_token_stream(),
            GenericParam::Type(parameter) => parameter.ident.to_token_stream(),
            GenericParam::Const(parameter) => parameter.ident.to_token_stream(),
        });
    quote!(#(#names),*)
}
