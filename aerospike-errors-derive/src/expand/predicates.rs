//! `is_not_found()` and `is_transient()`: one predicate a node and one a category.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{Expansion, docs, generated, index, tables};

/// The predicates of the kind.
pub(super) fn of_kind(expansion: &Expansion<'_>) -> Vec<TokenStream> {
    each(expansion, |test| match test {
        Test::Node(position) => of_node(expansion, position),
        Test::Category(category) => of_category(expansion, category),
    })
}

/// The predicates of an enum with fields: those of its kind.
pub(super) fn of_value(expansion: &Expansion<'_>) -> Vec<TokenStream> {
    let model = expansion.model;
    each(expansion, |test| {
        let predicate = match test {
            Test::Node(position) => &model.predicates[position],
            Test::Category(category) => &model.categories[category].predicate,
        };
        quote!(self.kind().#predicate())
    })
}

/// What a predicate asks.
enum Test {
    Node(usize),
    Category(usize),
}

fn each(expansion: &Expansion<'_>, body: impl Fn(Test) -> TokenStream) -> Vec<TokenStream> {
    let model = expansion.model;
    let nodes = model.positions().filter_map(|position| {
        let predicate = model.predicates[position].as_ref()?;
        let hidden = model.variant(position).hidden;
        Some(method(
            expansion,
            predicate,
            &docs::predicate(model, position),
            hidden,
            &body(Test::Node(position)),
        ))
    });
    let categories = model.categories.iter().enumerate().filter_map(|(number, category)| {
        let predicate = category.predicate.as_ref()?;
        Some(method(
            expansion,
            predicate,
            &docs::category(model, category),
            false,
            &body(Test::Category(number)),
        ))
    });
    nodes.chain(categories).collect()
}

fn method(
    expansion: &Expansion<'_>,
    name: &Ident,
    doc: &str,
    hidden: bool,
    body: &TokenStream,
) -> TokenStream {
    let visibility = expansion.visibility();
    let mut name = name.clone();
    name.set_span(generated(&name));
    let hidden = hidden.then(|| quote!(#[doc(hidden)]));
    quote! {
        #[doc = #doc]
        #hidden
        #[inline]
        #[must_use]
        #visibility const fn #name(&self) -> __private::bool { #body }
    }
}

/// A leaf is itself; anything else is an interval of positions.
fn of_node(expansion: &Expansion<'_>, position: usize) -> TokenStream {
    let model = expansion.model;
    match model.forest.size[position] {
        1 if model.forest.len() > 1 => {
            let variant = expansion.unit(&quote!(Self), model.variant(position));
            quote!(match self { #variant => true, _ => false })
        }
        size => interval(position, size),
    }
}

fn interval(start: usize, size: usize) -> TokenStream {
    let (start, size) = (index(start), index(size));
    quote!(__position(self).wrapping_sub(#start) < #size)
}

/// A category that is one interval is asked like a node; a scattered one is a bit of a byte in a table.
fn of_category(expansion: &Expansion<'_>, category: usize) -> TokenStream {
    let members = &expansion.model.categories[category].members;
    let size = members.iter().filter(|is_member| **is_member).count();
    let start = members.iter().position(|is_member| *is_member).unwrap_or(0);
    if members[start..start + size].iter().all(|is_member| *is_member) {
        return interval(start, size);
    }
    let (mask, bit) = tables::bit(category);
    let mask = index(mask);
    quote!(__private::is_marked(&__TREE, #mask, #bit, __position(self)))
}
