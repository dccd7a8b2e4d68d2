//! The static tree: one table a question, indexed by position.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{Expansion, index};

/// `static __TREE`: everything that is known of the nodes as data. What few nodes have is kept as sorted pairs of a
/// position and a value.
pub(super) fn tree(expansion: &Expansion<'_>) -> TokenStream {
    let model = expansion.model;
    let name = expansion.kind.to_string();
    let variants = || model.positions().map(|position| model.variant(position));
    let names = variants().map(|variant| &variant.name);
    let descriptions = variants().map(|variant| &variant.description);
    let codes = model.codes.iter().map(|codes| quote!(&[#(#codes),*]));
    let parents = model.forest.parent.iter().map(|parent| parent.map_or(quote!(__private::NONE), at));
    let sizes = model.forest.size.iter().map(|size| index(*size));
    let depths = model.forest.depth.iter().map(|depth| index(*depth));
    let sorted_names = model.names.iter().map(|(name, position)| pair(*position, name));
    let since = sparse(variants().map(|variant| variant.since.as_ref()));
    let aliases = sparse(variants().map(|variant| {
        let aliases = &variant.aliases;
        (!aliases.is_empty()).then(|| quote!(&[#(#aliases),*]))
    }));
    let bands = bands(expansion);
    let mounts = mounts(expansion);
    let categories = model.categories.iter().map(|category| &category.name);
    let masks = masks(expansion);
    quote! {
        static __TREE: __private::Tree = __private::tree(__private::Columns {
            name: #name,
            names: &[#(#names),*],
            descriptions: &[#(#descriptions),*],
            codes: &[#(#codes),*],
            parents: &[#(#parents),*],
            sizes: &[#(#sizes),*],
            depths: &[#(#depths),*],
            sorted_names: &[#(#sorted_names),*],
            since: &[#(#since),*],
            aliases: &[#(#aliases),*],
            bands: &[#(#bands),*],
            mounts: &[#(#mounts),*],
            categories: &[#(#categories),*],
            masks: &[#(#masks),*],
            owner: __owner,
            place: __place,
        });
    }
}

fn at(position: usize) -> TokenStream {
    let position = index(position);
    quote!(#position)
}

fn pair(position: usize, value: impl quote::ToTokens) -> TokenStream {
    let position = index(position);
    quote!((#position, #value))
}

fn sparse<T: quote::ToTokens>(values: impl Iterator<Item = Option<T>>) -> impl Iterator<Item = TokenStream> {
    values.enumerate().filter_map(|(position, value)| Some(pair(position, value?)))
}

fn bands(expansion: &Expansion<'_>) -> impl Iterator<Item = TokenStream> {
    expansion.model.bands.iter().enumerate().flat_map(|(position, bands)| {
        bands.iter().map(move |(low, high)| pair(position, quote!((#low, #high))))
    })
}

/// Functions, not values: a tree may be mounted on one that is mounted on it, and a third may be compiled later.
fn mounts(expansion: &Expansion<'_>) -> impl Iterator<Item = TokenStream> {
    expansion
        .model
        .mounts
        .iter()
        .map(|(position, mount)| pair(*position, quote!(|| __private::node_of(#mount))))
}

/// The bit of a category in its mask: which byte string, and which bit of each byte.
pub(super) fn bit(category: usize) -> (usize, u8) {
    (category / 8, 1 << (category % 8))
}

/// One byte a node for every eight categories.
fn masks(expansion: &Expansion<'_>) -> impl Iterator<Item = Literal> {
    let model = expansion.model;
    model.categories.chunks(8).map(|categories| {
        let byte = |position: usize| {
            categories
                .iter()
                .enumerate()
                .filter(|(_, category)| category.members[position])
                .fold(0, |byte, (number, _)| byte | bit(number).1)
        };
        Literal::byte_string(&model.positions().map(byte).collect::<Vec<u8>>())
    })
}
