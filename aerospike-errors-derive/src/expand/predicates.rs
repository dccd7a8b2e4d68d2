//! `is_not_found()` and `is_transient()`: one predicate a node and one a category.
//!
//! The many predicates of the nodes are lists of what differs between them; a `macro_rules!` of the runtime crate makes
//! the methods of them, in the compiler's own time instead of that of an unoptimised macro.

use proc_macro2::{Ident, Literal, TokenStream, TokenTree};
use quote::quote;
use syn::ext::IdentExt;

use super::{Expansion, docs, index, located, tables, transparent};
use crate::check::{Category, Model};

/// The predicates of the kind.
pub(super) fn of_kind(expansion: &Expansion<'_>) -> TokenStream {
    let visibility = expansion.visibility();
    let sizes = &expansion.model.forest.size;
    let nodes = nodes(expansion, |position| {
        [index(position).into(), index(sizes[position]).into()]
    });
    let categories = categories(expansion, |category| of_category(expansion, category), None);
    quote! {
        __aerospike::kind_predicates! { #visibility, #nodes }
        #(#categories)*
    }
}

/// Returns the predicates of an enum with fields.
///
/// If a variant is transparent, each of them asks the trait, which delegates to the wrapped error.
pub(super) fn of_value(expansion: &Expansion<'_>) -> TokenStream {
    let visibility = expansion.visibility();
    let kind = &expansion.kind;
    let is_transparent = transparent::transparent(expansion).next().is_some();
    let bounds = transparent::where_wrapped(expansion, None);
    let nodes = if is_transparent {
        let nodes = nodes(expansion, |position| [index(position).into()]);
        quote!(__aerospike::transparent_predicates! { #visibility, { #bounds } #nodes })
    } else {
        let nodes = nodes(expansion, |_| []);
        quote!(__aerospike::value_predicates! { #visibility, #kind, #nodes })
    };
    let body = |category: usize| {
        let Category {
            name, predicate, ..
        } = &expansion.model.categories[category];
        if is_transparent {
            quote!(__aerospike::AerospikeError::has_category(self, __aerospike::Category::new(#name)))
        } else {
            quote!(#kind::#predicate(&Self::kind(self)))
        }
    };
    let categories = categories(expansion, body, bounds.as_ref());
    quote! {
        #nodes
        #(#categories)*
    }
}

/// For each node: the name of its predicate, its documentation, what `more` adds, and its attributes.
fn nodes<const N: usize>(
    expansion: &Expansion<'_>,
    more: impl Fn(usize) -> [TokenTree; N],
) -> TokenStream {
    let model = expansion.model;
    let mut tokens = Vec::new();
    for position in model.positions() {
        if let Some(predicate) = &model.predicates[position] {
            // The variant's own span, so that go-to-definition leads to the variant alone and not to the `derive` as
            // well. Lints look at the method around the name, which is the runtime crate's macro's.
            tokens.push(predicate.clone().into());
            tokens.push(Literal::string(&docs::predicate(model, position)).into());
            tokens.extend(more(position));
            tokens.extend(attributes(model, position, predicate));
        }
    }
    tokens.into_iter().collect()
}

/// The codes and aliases, by which the search of the documentation finds the predicate; that of a hidden node is as
/// hidden.
fn attributes(model: &Model<'_>, position: usize, predicate: &Ident) -> TokenStream {
    let variant = model.variant(position);
    if variant.hidden {
        return quote!(#[doc(hidden)]);
    }
    let own = predicate.unraw().to_string();
    let mut searched: Vec<String> = model.codes[position]
        .iter()
        .map(ToString::to_string)
        .collect();
    for alias in variant.aliases.iter().map(syn::LitStr::value) {
        if is_doc_alias(&alias) && alias != own && !searched.contains(&alias) {
            searched.push(alias);
        }
    }
    if searched.is_empty() {
        TokenStream::new()
    } else {
        quote!(#[doc(alias(#(#searched),*))])
    }
}

/// Whether rustdoc takes it for an alias; it refuses quotes and most white space.
fn is_doc_alias(alias: &str) -> bool {
    !alias.contains(|character: char| matches!(character, '"' | '\'') || character.is_whitespace())
}

/// Returns one predicate per category.
fn categories(
    expansion: &Expansion<'_>,
    body: impl Fn(usize) -> TokenStream,
    bounds: Option<&TokenStream>,
) -> Vec<TokenStream> {
    let model = expansion.model;
    let visibility = expansion.visibility();
    let categories = model.categories.iter().enumerate();
    categories
        .filter_map(|(number, category)| {
            let name = located(category.predicate.as_ref()?);
            let body = body(number);
            let doc = docs::category(model, category);
            Some(quote! {
                #[doc = #doc]
                #[inline]
                #[must_use]
                #visibility fn #name(&self) -> __aerospike::bool #bounds { #body }
            })
        })
        .collect()
}

/// Returns the body of a category's predicate: the table of its members, then the mounts.
fn of_category(expansion: &Expansion<'_>, category: usize) -> TokenStream {
    let own = own_category(expansion, category);
    if expansion.model.mounts.is_empty() {
        return own;
    }
    let name = &expansion.model.categories[category].name;
    quote! {
        #own || __aerospike::Node::has_category(
            __aerospike::node(&__TREE, __position(self)),
            __aerospike::Category::new(#name),
        )
    }
}

/// A category that is one interval is asked like a node; a scattered one is a bit of a byte in a table.
fn own_category(expansion: &Expansion<'_>, category: usize) -> TokenStream {
    let members = &expansion.model.categories[category].members;
    let count = members.iter().filter(|is_member| **is_member).count();
    let first = members.iter().position(|is_member| *is_member).unwrap_or(0);
    if members[first..first + count]
        .iter()
        .all(|is_member| *is_member)
    {
        let (first, count) = (index(first), index(count));
        return quote!(__is_within(self, #first, #count));
    }
    let (number, bit) = tables::bit(category);
    let mask = tables::mask(expansion, number);
    quote!((*#mask)[__position(self) as __aerospike::usize] & #bit != 0)
}
