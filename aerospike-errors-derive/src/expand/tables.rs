//! The tables: one a question, indexed by position.
//!
//! Each is a constant, so that a method that is inlined into another crate finds its data there. `static __TREE` holds
//! them all for those who have forgotten the enum. What few nodes have is kept as sorted pairs of a position and a value.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::slots::{self, NameSlots};
use super::{Expansion, index, source};

/// The constants that the methods of the kind read.
pub(super) fn constants(expansion: &Expansion<'_>) -> TokenStream {
    let model = expansion.model;
    let variants = || model.positions().map(|position| model.variant(position));
    let names = source::strings(variants().map(|variant| variant.name.as_str()));
    let descriptions = source::strings(variants().map(|variant| variant.description.as_str()));
    let codes = source::numbers(model.codes.iter().flatten().copied());
    let code_starts = source::numbers(starts(&model.codes));
    let count = index(model.forest.len());
    let words = words(expansion);
    let sizes = source::numbers(model.forest.size.iter().copied());
    quote! {
        const __NAMES: &[&__aerospike::str] = &#names;
        const __DESCRIPTIONS: &[&__aerospike::str] = &#descriptions;
        const __CODES: &[__aerospike::i32] = &#codes;
        const __CODE_STARTS: &[__aerospike::u32] = &#code_starts;
        const __CANONICAL: &[__aerospike::Option<__aerospike::i32>; #count] =
            &__aerospike::canonical(__CODES, __CODE_STARTS);
        const __SIZES: &[__aerospike::u16] = &#sizes;
        #words
    }
}

/// Where the codes of each node begin in the list of all, and where the last ones end.
fn starts(codes: &[Vec<i32>]) -> impl Iterator<Item = usize> {
    let mut start = 0;
    std::iter::once(0).chain(codes.iter().map(move |codes| {
        start += codes.len();
        start
    }))
}

/// `static __TREE`: everything that is known of the nodes as data.
pub(super) fn tree(expansion: &Expansion<'_>) -> TokenStream {
    let model = expansion.model;
    let name = expansion.kind.to_string();
    let variants = || model.positions().map(|position| model.variant(position));
    let parents = source::numbers(
        model
            .forest
            .parent
            .iter()
            .map(|parent| parent.unwrap_or(usize::from(u16::MAX))),
    );
    let since = sparse(variants().map(|variant| variant.since.as_ref()));
    let ranges = model
        .ranges
        .iter()
        .enumerate()
        .flat_map(|(position, bands)| {
            bands
                .iter()
                .map(move |(low, high)| pair(position, quote!((#low, #high))))
        });
    let mounts = mounts(expansion);
    let categories = model.categories.iter().map(|category| &category.name);
    let masks = (0..model.categories.len().div_ceil(8)).map(|number| mask(expansion, number));
    quote! {
        static __TREE: __aerospike::Tree = __aerospike::tree(__aerospike::Columns {
            name: #name,
            names: __NAMES,
            descriptions: __DESCRIPTIONS,
            codes: __CODES,
            code_starts: __CODE_STARTS,
            parents: &#parents,
            sizes: __SIZES,
            words: &__WORDS,
            since: &[#(#since),*],
            ranges: &[#(#ranges),*],
            mounts: &[#(#mounts),*],
            categories: &[#(__aerospike::Category::new(#categories)),*],
            masks: &[#(#masks),*],
            owner: __owner,
            place: __place,
        });
    }
}

/// `__WORDS`: names and aliases, and the slots in which they are looked for.
fn words(expansion: &Expansion<'_>) -> TokenStream {
    let model = expansion.model;
    let of = |position| {
        model
            .variant(position)
            .aliases
            .iter()
            .map(move |alias| (position, alias))
    };
    let aliases: Vec<_> = model.positions().flat_map(of).collect();
    let owners = source::numbers(aliases.iter().map(|(position, _)| position));
    let names = model
        .positions()
        .map(|position| model.variant(position).name.clone());
    let words: Vec<String> = names
        .chain(aliases.iter().map(|(_, alias)| alias.value()))
        .collect();
    let NameSlots { by_ends, slots } = slots::of_names(&words);
    // Two bytes a slot where they hold any number and that of a free slot.
    let width = if words.len() < usize::from(u16::MAX) {
        2
    } else {
        4
    };
    let number = |item: &Option<usize>| {
        item.and_then(|item| u32::try_from(item).ok())
            .unwrap_or(u32::MAX)
    };
    let bytes = slots
        .items
        .iter()
        .flat_map(|item| number(item).to_le_bytes().into_iter().take(width));
    let slots = Literal::byte_string(&bytes.collect::<Vec<u8>>());
    let aliases = aliases.iter().map(|(_, alias)| alias);
    quote! {
        const __WORDS: __aerospike::Words = __aerospike::Words {
            names: __NAMES,
            aliases: &[#(#aliases),*],
            alias_owners: &#owners,
            slots: #slots,
            by_ends: #by_ends,
        };
    }
}

fn pair(position: usize, value: impl quote::ToTokens) -> TokenStream {
    let position = index(position);
    quote!((#position, #value))
}

fn sparse<T: quote::ToTokens>(
    values: impl Iterator<Item = Option<T>>,
) -> impl Iterator<Item = TokenStream> {
    values
        .enumerate()
        .filter_map(|(position, value)| Some(pair(position, value?)))
}

/// Functions, not values: a tree may be mounted on one that is mounted on it, and a third may be compiled later.
fn mounts(expansion: &Expansion<'_>) -> impl Iterator<Item = TokenStream> {
    let model = expansion.model;
    model.mounts.iter().map(|(position, mount)| {
        let (root, size) = (index(*position), index(model.forest.size[*position]));
        quote!((#root, #size, || __aerospike::node_of(#mount)))
    })
}

/// The bit of a category in its mask: which mask, and which bit of each byte.
pub(super) fn bit(category: usize) -> (usize, u8) {
    (category / 8, 1 << (category % 8))
}

/// For eight categories one byte a node, a bit a category.
pub(super) fn mask(expansion: &Expansion<'_>, number: usize) -> Literal {
    let model = expansion.model;
    let categories = || {
        model
            .categories
            .iter()
            .enumerate()
            .filter(|(category, _)| bit(*category).0 == number)
    };
    let byte = |position: usize| {
        categories()
            .filter(|(_, category)| category.members[position])
            .fold(0, |byte, (category, _)| byte | bit(category).1)
    };
    Literal::byte_string(&model.positions().map(byte).collect::<Vec<u8>>())
}
