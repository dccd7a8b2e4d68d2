//! The tables, indexed by position.
//!
//! Each table is a constant, so that a method that is inlined into another crate finds its data.
//! The static `__TREE` holds their addresses for [`Node`](https://docs.rs/aerospike-errors) and
//! `Tree`.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::list::list;
use super::{Expansion, index, mounts};
use crate::check::Model;

/// No position, in the runtime crate: the parent of a root, or the owner of a code without one.
pub(super) const NONE: usize = u16::MAX as usize;

/// Returns the constants that the methods of the kind read.
pub(super) fn constants(expansion: &Expansion<'_>) -> TokenStream {
    let model = expansion.model;
    let variants = || model.positions().map(|position| model.variant(position));
    let names = list(variants().map(|variant| format!("{:?}", variant.name)));
    let descriptions = list(variants().map(|variant| format!("{:?}", variant.description)));
    let codes = list(model.codes.iter().flatten());
    let mut starts = vec![0];
    for codes in &model.codes {
        starts.push(starts[starts.len() - 1] + codes.len());
    }
    let code_starts = list(starts);
    let count = index(model.forest.len());
    let sizes = list(&model.forest.size);
    let aliases = pairs(variants().map(|variant| {
        let aliases = &variant.aliases;
        (!aliases.is_empty()).then(|| quote!(&[#(#aliases),*]))
    }));
    let since = pairs(variants().map(|variant| variant.since.as_ref()));
    let by_name = by_name(expansion);
    quote! {
        const __NAMES: &[&__aerospike::str] = &[#names];
        const __DESCRIPTIONS: &[&__aerospike::str] = &[#descriptions];
        const __CODES: &[__aerospike::i32] = &[#codes];
        const __CODE_STARTS: &[__aerospike::u32] = &[#code_starts];
        const __CANONICAL: &[__aerospike::Option<__aerospike::i32>; #count] =
            &__aerospike::canonical(__CODES, __CODE_STARTS);
        const __SIZES: &[__aerospike::u16] = &[#sizes];
        const __ALIASES: &[(__aerospike::u16, &[&__aerospike::str])] = &[#(#aliases),*];
        const __SINCE: &[(__aerospike::u16, &__aerospike::str)] = &[#(#since),*];
        const __BY_NAME: &[__aerospike::Name] = &[#by_name];
    }
}

/// Returns `static __TREE`.
pub(super) fn tree(expansion: &Expansion<'_>) -> TokenStream {
    let model = expansion.model;
    let name = expansion.kind.to_string();
    let parents = model.forest.parent.iter();
    let parents = list(parents.map(|parent| parent.unwrap_or(NONE)));
    let mut ranges = Vec::new();
    for position in model.positions() {
        let own = model.ranges[position].iter();
        ranges.extend(own.map(|range| format!("({position}, {range:?})")));
    }
    let ranges = list(ranges);
    let transparent = model
        .positions()
        .filter(|position| model.variant(*position).transparent.is_some())
        .map(index);
    let mounts = mounts::table(expansion);
    let categories = model.categories.iter().map(|category| &category.name);
    let names: Vec<Ident> = (0..model.categories.len())
        .map(|number| format_ident!("__CATEGORY_{number}"))
        .collect();
    let (sets, categories_of) = category_sets(model, &names);
    quote! {
        #(const #names: __aerospike::Category = __aerospike::Category::new(#categories);)*
        static __TREE: __aerospike::Tree = __aerospike::tree(__aerospike::Columns {
            name: #name,
            identity: __aerospike::Identity {
                module: __aerospike::core::module_path!(),
                line: __aerospike::core::line!(),
                column: __aerospike::core::column!(),
                version: __aerospike::core::option_env!("CARGO_PKG_VERSION"),
            },
            names: __NAMES,
            descriptions: __DESCRIPTIONS,
            codes: __CODES,
            code_starts: __CODE_STARTS,
            parents: &[#parents],
            sizes: __SIZES,
            by_name: __BY_NAME,
            aliases: __ALIASES,
            since: __SINCE,
            ranges: &[#ranges],
            transparent: &[#(#transparent),*],
            mounts: &[#(#mounts),*],
            mount: __mount,
            categories: &[#(#names),*],
            category_sets: &[#(&[#(#sets),*]),*],
            categories_of: &[#categories_of],
            owner: __owner,
            classified: __classified,
        });
    }
}

/// Returns the different sets of categories, and by position the index of the set of the node.
fn category_sets<'a>(model: &Model<'_>, names: &'a [Ident]) -> (Vec<Vec<&'a Ident>>, TokenStream) {
    let mut sets: Vec<Vec<&Ident>> = Vec::new();
    let by_position = list(model.positions().map(|position| {
        let all = model.categories.iter().zip(names);
        let own = all.filter(|(category, _)| category.members[position]);
        let own: Vec<&Ident> = own.map(|(_, name)| name).collect();
        let known = sets.iter().position(|set| *set == own);
        known.unwrap_or_else(|| {
            sets.push(own);
            sets.len() - 1
        })
    }));
    (sets, by_position)
}

/// Returns the names and aliases, sorted by their keys.
fn by_name(expansion: &Expansion<'_>) -> TokenStream {
    let model = expansion.model;
    let mut names: Vec<(u64, String, usize)> = Vec::new();
    for position in model.positions() {
        let variant = model.variant(position);
        names.push((key(&variant.name), variant.name.clone(), position));
        for alias in variant.aliases.iter().map(syn::LitStr::value) {
            names.push((key(&alias), alias, position));
        }
    }
    names.sort_unstable();
    let names = names.into_iter();
    list(names.map(|(key, name, position)| format!("({key}, {name:?}, {position})")))
}

/// Returns the key of a name, as in the runtime crate: the last eight bytes and the length.
fn key(name: &str) -> u64 {
    let bytes = name.as_bytes();
    let tail = match bytes.last_chunk::<8>() {
        Some(last) => u64::from_le_bytes(*last),
        None => bytes
            .iter()
            .fold(0, |tail, byte| tail << 8 | u64::from(*byte)),
    };
    tail ^ (bytes.len() as u64) << 56
}

/// Returns `(position, value)` for the positions that have a value.
fn pairs<T: ToTokens>(
    values: impl Iterator<Item = Option<T>>,
) -> impl Iterator<Item = TokenStream> {
    values.enumerate().filter_map(|(position, value)| {
        let value = value?;
        let position = index(position);
        Some(quote!((#position, #value)))
    })
}

/// Returns one byte per position: 1 for a member of the category.
pub(super) fn members(expansion: &Expansion<'_>, category: usize) -> Literal {
    let members = expansion.model.categories[category].members.iter();
    Literal::byte_string(&members.copied().map(u8::from).collect::<Vec<u8>>())
}
