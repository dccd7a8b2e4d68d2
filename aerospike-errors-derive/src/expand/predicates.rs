//! `is_not_found()` and `is_transient()`: one predicate per node and one per category.
//!
//! The predicates of nodes are lists of their differences; a `macro_rules!` of the runtime crate
//! expands these to methods, which takes less time than an unoptimised procedural macro.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::ext::IdentExt;

use super::list::list;
use super::{Expansion, docs, located, tables, transparent};
use crate::check::Model;

/// Returns the predicates of the kind.
pub(super) fn of_kind(expansion: &Expansion<'_>) -> TokenStream {
    let visibility = expansion.visibility();
    let sizes = &expansion.model.forest.size;
    let nodes = nodes(expansion, expansion.fieldless, &|position| {
        format!("{position} {}", sizes[position])
    });
    let body = |category| of_category(expansion, category);
    let categories = categories(expansion, expansion.fieldless, &body, None);
    quote! {
        __aerospike::kind_predicates! { #visibility, #nodes }
        #(#categories)*
    }
}

/// Returns the predicates of an enum with fields.
///
/// If a variant is transparent, each of them calls the trait, which delegates to the wrapped error.
pub(super) fn of_value(expansion: &Expansion<'_>) -> TokenStream {
    let visibility = expansion.visibility();
    let kind = &expansion.kind;
    let is_transparent = expansion.is_transparent();
    let bounds = transparent::where_wrapped(expansion, None);
    let nodes = if is_transparent {
        let nodes = nodes(expansion, true, &|position| position.to_string());
        quote!(__aerospike::transparent_predicates! { #visibility, { #bounds } #nodes })
    } else {
        let nodes = nodes(expansion, true, &|_| String::new());
        quote!(__aerospike::value_predicates! { #visibility, #kind, #nodes })
    };
    let body = |category: usize| {
        let name = &expansion.model.categories[category].name;
        if is_transparent {
            let category = quote!(__aerospike::Category::new(#name));
            quote!(__aerospike::AerospikeError::has_category(self, #category))
        } else {
            let predicate = &expansion.model.categories[category].predicate;
            quote!(#kind::#predicate(&Self::kind(self)))
        }
    };
    let categories = categories(expansion, true, &body, bounds.as_ref());
    quote! {
        #nodes
        #(#categories)*
    }
}

/// Returns the names of the predicates, and for each its documentation, the text of `more`, and its
/// attributes. `skippable` is set if `skip(…)` concerns these predicates.
fn nodes(
    expansion: &Expansion<'_>,
    skippable: bool,
    more: &dyn Fn(usize) -> String,
) -> TokenStream {
    let model = expansion.model;
    let (mut names, mut details) = (Vec::new(), Vec::new());
    for position in model.positions() {
        let Some(name) = &model.predicates[position] else {
            continue;
        };
        if skippable && model.skips(&name.unraw().to_string()) {
            continue;
        }
        // The variant's own span, so that go-to-definition leads to the variant only. Lints check
        // the span of the method, which comes from the runtime crate's macro.
        names.push(name);
        let doc = docs::predicate(model, position);
        let attribute = attribute(model, position, name);
        details.push(format!("{doc:?} {} {attribute}", more(position)));
    }
    let details = list(details);
    quote!([#(#names)*] [#details])
}

/// Returns the codes and aliases as search terms of the documentation. The predicate of a hidden
/// node is hidden.
fn attribute(model: &Model<'_>, position: usize, predicate: &Ident) -> String {
    let variant = model.variant(position);
    if variant.hidden {
        return "#[doc(hidden)]".to_owned();
    }
    let own = predicate.unraw().to_string();
    let mut terms = Vec::new();
    for code in &model.codes[position] {
        terms.push(format!("\"{code}\""));
    }
    for alias in variant.aliases.iter().map(syn::LitStr::value) {
        let term = format!("{alias:?}");
        if is_doc_alias(&alias) && alias != own && !terms.contains(&term) {
            terms.push(term);
        }
    }
    if terms.is_empty() {
        String::new()
    } else {
        format!("#[doc(alias({}))]", terms.join(","))
    }
}

/// Returns whether rustdoc accepts the text as an alias; it rejects quotes and most white space.
fn is_doc_alias(alias: &str) -> bool {
    !alias.contains(|character: char| matches!(character, '"' | '\'') || character.is_whitespace())
}

/// Returns one predicate per category.
fn categories(
    expansion: &Expansion<'_>,
    skippable: bool,
    body: &dyn Fn(usize) -> TokenStream,
    bounds: Option<&TokenStream>,
) -> Vec<TokenStream> {
    let model = expansion.model;
    let visibility = expansion.visibility();
    let categories = model.categories.iter().enumerate();
    categories
        .filter_map(|(number, category)| {
            let name = located(category.predicate.as_ref()?);
            if skippable && model.skips(&name.unraw().to_string()) {
                return None;
            }
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
    let members = tables::members(expansion, category);
    let own = quote!((*#members)[__position(self) as __aerospike::usize] != 0);
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
