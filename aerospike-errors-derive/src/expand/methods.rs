//! The inherent methods of the kind, in the order of the documentation.

use proc_macro2::TokenStream;
use quote::quote;

use super::list::list;
use super::{Expansion, docs, predicates};

/// Returns `impl Kind { … }`, documented with the tree.
pub(super) fn kind_impl(expansion: &Expansion<'_>) -> TokenStream {
    let kind = &expansion.kind;
    let (impl_generics, type_generics, where_clause) = expansion.kind_generics.split_for_impl();
    let tree = docs::tree(expansion.model);
    let all = all(expansion);
    let methods = [
        ("name", name(expansion)),
        ("description", description(expansion)),
        ("code", code(expansion)),
        ("codes", codes(expansion)),
        ("since", since(expansion)),
        ("aliases", aliases(expansion)),
        ("from_code", from_code(expansion)),
        ("classify", classify(expansion)),
        ("from_name", from_name(expansion)),
        ("parent", parent(expansion)),
        ("ancestors", ancestors(expansion)),
        ("children", children(expansion)),
        ("descendants", descendants(expansion)),
        ("depth", depth(expansion)),
        ("is_a", is_a(expansion)),
        ("node", node(expansion)),
        ("tree", tree_method(expansion)),
    ];
    // On an enum with fields, the names in `skip` are those of its own methods.
    let methods = methods
        .into_iter()
        .filter(|(name, _)| !(expansion.fieldless && expansion.model.skips(name)))
        .map(|(_, method)| method);
    let predicates = predicates::of_kind(expansion);
    quote! {
        #[doc = #tree]
        impl #impl_generics #kind #type_generics #where_clause {
            #all
            #(#methods)*
            #predicates
        }
    }
}

fn all(expansion: &Expansion<'_>) -> TokenStream {
    let visibility = expansion.visibility();
    quote! {
        /// All nodes of the tree in pre-order: parents before children, subtrees contiguous.
        #visibility const ALL: &'static [Self] = <Self as __aerospike::Kind>::NODES;
    }
}

fn name(expansion: &Expansion<'_>) -> TokenStream {
    let visibility = expansion.visibility();
    quote! {
        /// Returns the name of the variant, as declared.
        #[inline]
        #[must_use]
        #visibility const fn name(&self) -> &'static __aerospike::str {
            __NAMES[__position(self) as __aerospike::usize]
        }
    }
}

fn description(expansion: &Expansion<'_>) -> TokenStream {
    let visibility = expansion.visibility();
    quote! {
        /// Returns the first paragraph of the variant's documentation as plain text, or an empty
        /// string.
        #[inline]
        #[must_use]
        #visibility const fn description(&self) -> &'static __aerospike::str {
            __DESCRIPTIONS[__position(self) as __aerospike::usize]
        }
    }
}

fn code(expansion: &Expansion<'_>) -> TokenStream {
    let visibility = expansion.visibility();
    let body = if expansion.model.declaration.discriminants {
        discriminant(expansion)
    } else {
        quote!(__CANONICAL[__position(self) as __aerospike::usize])
    };
    quote! {
        /// Returns the canonical code: the first of the node's own codes. A node without codes does
        /// not inherit one.
        #[inline]
        #[must_use]
        #visibility const fn code(&self) -> __aerospike::Option<__aerospike::i32> {
            #body
        }
    }
}

/// Returns a match from variants to their discriminants, which compiles to a cast.
///
/// A cast itself requires `Copy`.
fn discriminant(expansion: &Expansion<'_>) -> TokenStream {
    let positions = expansion.model.positions();
    let arms = list(positions.map(|position| {
        let variant = expansion.unit(position);
        match expansion.model.codes[position].first() {
            Some(code) => format!("{variant} => {code}"),
            None => format!("{variant} => return __aerospike::None"),
        }
    }));
    let left_out = expansion.model.declaration.left_out;
    let rest = left_out.then(|| quote!(_ => return __aerospike::None,));
    quote!(__aerospike::Some(match *self { #arms #rest }))
}

fn codes(expansion: &Expansion<'_>) -> TokenStream {
    let visibility = expansion.visibility();
    quote! {
        /// Returns the node's own codes, the canonical one first.
        #[inline]
        #[must_use]
        #visibility const fn codes(&self) -> &'static [__aerospike::i32] {
            __aerospike::part(__CODES, __CODE_STARTS, __position(self))
        }
    }
}

fn since(expansion: &Expansion<'_>) -> TokenStream {
    let visibility = expansion.visibility();
    quote! {
        /// Returns the version that introduced the error, if it is declared.
        #[inline]
        #[must_use]
        #visibility const fn since(&self) -> __aerospike::Option<&'static __aerospike::str> {
            match __aerospike::find_pair(__SINCE, __position(self)) {
                __aerospike::Some(__since) => __aerospike::Some(*__since),
                __aerospike::None => __aerospike::None,
            }
        }
    }
}

fn aliases(expansion: &Expansion<'_>) -> TokenStream {
    let visibility = expansion.visibility();
    quote! {
        /// Returns the further names by which `from_name` finds this node.
        #[inline]
        #[must_use]
        #visibility const fn aliases(&self) -> &'static [&'static __aerospike::str] {
            match __aerospike::find_pair(__ALIASES, __position(self)) {
                __aerospike::Some(__aliases) => *__aliases,
                __aerospike::None => &[],
            }
        }
    }
}

fn from_code(expansion: &Expansion<'_>) -> TokenStream {
    let visibility = expansion.visibility();
    quote! {
        /// Returns the node that owns the code. A code that is only in a code range has none.
        #[inline]
        #[must_use]
        #visibility const fn from_code(code: __aerospike::i32) -> __aerospike::Option<Self> {
            __at(__lookup(code))
        }
    }
}

fn classify(expansion: &Expansion<'_>) -> TokenStream {
    let visibility = expansion.visibility();
    quote! {
        /// Returns the node that owns the code, else the node with the narrowest code range that
        /// contains it.
        ///
        /// A later version may return a descendant, when the code has got a node of its own. What is
        /// true of the result by `is_a` stays true.
        #[inline]
        #[must_use]
        #visibility const fn classify(code: __aerospike::i32) -> __aerospike::Option<Self> {
            __at(__aerospike::classified(__lookup(code)))
        }
    }
}

fn from_name(expansion: &Expansion<'_>) -> TokenStream {
    let visibility = expansion.visibility();
    quote! {
        /// Returns the node with this name or alias. The comparison is exact.
        #[inline]
        #[must_use]
        #visibility fn from_name(name: &__aerospike::str) -> __aerospike::Option<Self> {
            __at(__aerospike::find_name(__BY_NAME, name))
        }
    }
}

/// A match on the variants, as by hand, which compiles to one load.
fn parent(expansion: &Expansion<'_>) -> TokenStream {
    let visibility = expansion.visibility();
    let forest = &expansion.model.forest;
    let parents = expansion.model.positions();
    let mut parents = parents.filter(|parent| forest.size[*parent] > 1).peekable();
    let body = if parents.peek().is_none() {
        quote!(__aerospike::None)
    } else {
        let arms = list(parents.map(|parent| {
            let children = forest.children(parent);
            let children: Vec<String> = children.map(|child| expansion.unit(child)).collect();
            format!("{} => {}", children.join("|"), expansion.unit(parent))
        }));
        quote!(__aerospike::Some(match *self { #arms _ => return __aerospike::None }))
    };
    quote! {
        /// Returns the parent in this tree.
        #[inline]
        #[must_use]
        #visibility const fn parent(&self) -> __aerospike::Option<Self> {
            #body
        }
    }
}

fn ancestors(expansion: &Expansion<'_>) -> TokenStream {
    let visibility = expansion.visibility();
    let captured = captured(expansion);
    quote! {
        /// Returns the ancestors in this tree, the nearest first, without the node itself.
        #[inline]
        #visibility fn ancestors(&self) -> impl __aerospike::Iterator<Item = Self> + use<#captured> {
            __aerospike::Iterator::filter_map(
                __aerospike::ancestors(&__TREE, __position(self)),
                __at,
            )
        }
    }
}

fn children(expansion: &Expansion<'_>) -> TokenStream {
    let visibility = expansion.visibility();
    let captured = captured(expansion);
    quote! {
        /// Returns the children, in the order of declaration.
        #[inline]
        #visibility fn children(&self) -> impl __aerospike::Iterator<Item = Self> + use<#captured> {
            __aerospike::Iterator::filter_map(
                __aerospike::children(&__TREE, __position(self)),
                __at,
            )
        }
    }
}

fn descendants(expansion: &Expansion<'_>) -> TokenStream {
    let visibility = expansion.visibility();
    quote! {
        /// Returns the descendants at any depth in pre-order, without the node itself.
        #[inline]
        #[must_use]
        #visibility const fn descendants(&self) -> &'static [Self] {
            __aerospike::descendants(__SIZES, <Self as __aerospike::Kind>::NODES, __position(self))
        }
    }
}

fn depth(expansion: &Expansion<'_>) -> TokenStream {
    let visibility = expansion.visibility();
    quote! {
        /// Returns the number of ancestors in this tree: 0 for a root.
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
        #visibility fn is_a(
            &self,
            ancestor: impl __aerospike::Into<__aerospike::Node>,
        ) -> __aerospike::bool {
            __is_a(__position(self), __aerospike::Into::into(ancestor))
        }
    }
}

fn node(expansion: &Expansion<'_>) -> TokenStream {
    let visibility = expansion.visibility();
    quote! {
        /// Returns this node as a handle without the type of the enum.
        #[inline]
        #[must_use]
        #visibility const fn node(&self) -> __aerospike::Node {
            __aerospike::node(&__TREE, __position(self))
        }
    }
}

fn tree_method(expansion: &Expansion<'_>) -> TokenStream {
    let visibility = expansion.visibility();
    quote! {
        /// Returns the tree, to search, walk and print.
        #[inline]
        #[must_use]
        #visibility fn tree() -> &'static __aerospike::Tree { &__TREE }
    }
}

/// The generic parameters that a returned iterator captures; not the borrow of `self`.
fn captured(expansion: &Expansion<'_>) -> TokenStream {
    let names = expansion
        .kind_generics
        .params
        .iter()
        .map(|parameter| match parameter {
            syn::GenericParam::Lifetime(parameter) => {
                let lifetime = &parameter.lifetime;
                quote!(#lifetime)
            }
            syn::GenericParam::Type(parameter) => {
                let name = &parameter.ident;
                quote!(#name)
            }
            syn::GenericParam::Const(parameter) => {
                let name = &parameter.ident;
                quote!(#name)
            }
        });
    quote!(#(#names),*)
}
