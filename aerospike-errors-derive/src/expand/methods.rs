//! The inherent methods of the kind, in the order of the documentation.

use proc_macro2::TokenStream;
use quote::quote;

use super::list::list;
use super::{Expansion, docs, predicates};
use crate::parse::parameters;

/// A generated method.
pub(super) struct Method {
    pub(super) name: &'static str,
    pub(super) docs: TokenStream,
    /// The signature after the visibility, and the body.
    pub(super) item: TokenStream,
}

/// A [`Method`] from its documentation, signature and body.
macro_rules! method {
    ($(#[doc = $doc:literal])+ const fn $name:ident $($rest:tt)*) => {
        method!(@ [$($doc)+] $name [const fn $name $($rest)*])
    };
    ($(#[doc = $doc:literal])+ $(# $qualifier:ident)? fn $name:ident $($rest:tt)*) => {
        method!(@ [$($doc)+] $name [$(# $qualifier)? fn $name $($rest)*])
    };
    (@ [$($doc:literal)+] $name:ident [$($item:tt)*]) => {
        Method {
            name: stringify!($name),
            docs: quote!($(#[doc = $doc])+),
            item: quote!($($item)*),
        }
    };
}

pub(super) use method;

impl Method {
    pub(super) fn expand(&self, expansion: &Expansion<'_>) -> TokenStream {
        let visibility = expansion.visibility();
        let Self { name, docs, item } = self;
        // Iterators already have the attribute.
        let is_iterator = ["ancestors", "children"].contains(name);
        let must_use = (!is_iterator).then(|| quote!(#[must_use]));
        quote! {
            #docs
            #[inline]
            #must_use
            #visibility #item
        }
    }
}

/// Returns `impl Kind { … }`, documented with the tree.
pub(super) fn kind_impl(expansion: &Expansion<'_>) -> TokenStream {
    let visibility = expansion.visibility();
    let tree = docs::tree(expansion.model);
    let mut methods = facts(expansion);
    methods.extend(lookups());
    methods.extend(walks(expansion));
    methods.extend(nodes());
    // On an enum with fields, the names in `skip` refer to methods of that enum.
    let methods = methods
        .iter()
        .filter(|method| !(expansion.fieldless && expansion.model.skips(method.name)))
        .map(|method| method.expand(expansion));
    let predicates = predicates::of_kind(expansion);
    let items = quote! {
        /// All nodes of the tree in pre-order: parents before children, subtrees contiguous.
        #visibility const ALL: &'static [Self] = <Self as __aerospike::Kind>::NODES;

        #(#methods)*
        #predicates
    };
    let item = expansion.impl_of_kind(&quote!(), &items);
    quote!(#[doc = #tree] #item)
}

/// Returns the methods from `name` to `aliases`.
fn facts(expansion: &Expansion<'_>) -> Vec<Method> {
    let entry = |table: TokenStream| quote!(#table[__position(self) as __aerospike::usize]);
    let texts = [quote!(__NAMES), quote!(__DESCRIPTIONS)].map(entry);
    let [name, description] = self::texts(&quote!(const), None, texts);
    let code = if expansion.model.declaration.options.discriminants {
        discriminant(expansion)
    } else {
        entry(quote!(__CANONICAL))
    };
    vec![
        name,
        description,
        method! {
            /// Returns the canonical code: the first of the node's own codes. A node without codes
            /// does not inherit one.
            const fn code(&self) -> __aerospike::Option<__aerospike::i32> { #code }
        },
        method! {
            /// Returns the node's own codes, the canonical one first.
            const fn codes(&self) -> &'static [__aerospike::i32] {
                __aerospike::part(__CODES, __CODE_STARTS, __position(self))
            }
        },
        method! {
            /// Returns the version that introduced the error, if it is declared.
            const fn since(&self) -> __aerospike::Option<&'static __aerospike::str> {
                __aerospike::find_pair(__SINCE, __position(self))
            }
        },
        method! {
            /// Returns the further names by which `from_name` finds this node.
            const fn aliases(&self) -> &'static [&'static __aerospike::str] {
                match __aerospike::find_pair(__ALIASES, __position(self)) {
                    __aerospike::Some(__aliases) => __aliases,
                    __aerospike::None => &[],
                }
            }
        },
    ]
}

/// Returns `name` and `description` of the kind or of an enum with fields.
pub(super) fn texts(
    qualifier: &TokenStream,
    bounds: Option<&TokenStream>,
    [name, description]: [TokenStream; 2],
) -> [Method; 2] {
    let name = method! {
        /// Returns the name of the variant, as declared.
        #qualifier fn name(&self) -> &'static __aerospike::str #bounds { #name }
    };
    let description = method! {
        /// Returns the first paragraph of the variant's documentation as plain text, or an empty
        /// string.
        #qualifier fn description(&self) -> &'static __aerospike::str #bounds { #description }
    };
    [name, description]
}

/// Returns `is_a` of the kind or of an enum with fields.
pub(super) fn is_a(bounds: Option<&TokenStream>, body: &TokenStream) -> Method {
    method! {
        /// Returns `true` if this is `ancestor` or a descendant of it, across mounts.
        fn is_a(
            &self,
            ancestor: impl __aerospike::Into<__aerospike::Node>,
        ) -> __aerospike::bool #bounds {
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
    let rest = expansion.rest();
    quote!(__aerospike::Some(match *self { #arms #rest }))
}

/// Returns `from_code`, `classify` and `from_name`.
fn lookups() -> Vec<Method> {
    vec![
        method! {
            /// Returns the node that owns the code. A code that is only in a code range has none.
            const fn from_code(code: __aerospike::i32) -> __aerospike::Option<Self> {
                __at(__owner(code))
            }
        },
        method! {
            /// Returns the node that owns the code, else the node with the narrowest code range that
            /// contains it.
            ///
            /// A later version may return a descendant, if the code gets a node of its own. Results
            /// of `is_a` that are `true` remain `true`.
            const fn classify(code: __aerospike::i32) -> __aerospike::Option<Self> {
                __at(__classified(code))
            }
        },
        method! {
            /// Returns the node with this name or alias. The comparison is exact.
            fn from_name(name: &__aerospike::str) -> __aerospike::Option<Self> {
                __at(__aerospike::find_name(__BY_NAME, name))
            }
        },
    ]
}

/// Returns the methods from `parent` to `depth`.
fn walks(expansion: &Expansion<'_>) -> Vec<Method> {
    let parent = parent(expansion);
    // The iterators do not borrow `self`.
    let captured = parameters(expansion.kind_generics);
    let iterator = quote!(impl __aerospike::Iterator<Item = Self> + use<#(#captured),*>);
    vec![
        method! {
            /// Returns the parent in this tree.
            const fn parent(&self) -> __aerospike::Option<Self> { #parent }
        },
        method! {
            /// Returns the ancestors in this tree, the nearest first, without the node itself.
            fn ancestors(&self) -> #iterator {
                let __positions = __aerospike::ancestors(&__TREE, __position(self));
                __aerospike::Iterator::filter_map(__positions, __at)
            }
        },
        method! {
            /// Returns the children, in the order of declaration.
            fn children(&self) -> #iterator {
                let __positions = __aerospike::children(&__TREE, __position(self));
                __aerospike::Iterator::filter_map(__positions, __at)
            }
        },
        method! {
            /// Returns the descendants at any depth in pre-order, without the node itself.
            const fn descendants(&self) -> &'static [Self] {
                __aerospike::descendants(__SIZES, <Self as __aerospike::Kind>::NODES, __position(self))
            }
        },
        method! {
            /// Returns the number of ancestors in this tree: 0 for a root.
            const fn depth(&self) -> __aerospike::usize {
                __aerospike::depth(&__TREE, __position(self))
            }
        },
    ]
}

/// Returns a match on the variants, as by hand, which compiles to one load.
fn parent(expansion: &Expansion<'_>) -> TokenStream {
    let forest = &expansion.model.forest;
    let parents = expansion.model.positions();
    let mut parents = parents.filter(|parent| forest.size[*parent] > 1).peekable();
    if parents.peek().is_none() {
        return quote!(__aerospike::None);
    }
    let arms = list(parents.map(|parent| {
        let children = forest.children(parent);
        let children: Vec<String> = children.map(|child| expansion.unit(child)).collect();
        format!("{} => {}", children.join("|"), expansion.unit(parent))
    }));
    quote!(__aerospike::Some(match *self { #arms _ => return __aerospike::None }))
}

/// Returns `is_a`, `node` and `tree`.
fn nodes() -> Vec<Method> {
    let is_a_body = quote!(__is_a(__position(self), __aerospike::Into::into(ancestor)));
    vec![
        is_a(None, &is_a_body),
        method! {
            /// Returns this node as a handle without the type of the enum.
            const fn node(&self) -> __aerospike::Node {
                __aerospike::node(&__TREE, __position(self))
            }
        },
        method! {
            /// Returns the tree, to search, walk and print.
            fn tree() -> &'static __aerospike::Tree { &__TREE }
        },
    ]
}
