//! The tables, indexed by position.
//!
//! Each table is a constant, so that a method that is inlined into another crate finds its data. The
//! static `__TREE` holds their addresses for [`Node`](https://docs.rs/aerospike-errors) and `Tree`.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use super::{Expansion, index, mounts};

/// The value of a root's parent in the runtime crate.
const NONE: usize = u16::MAX as usize;

/// Returns the constants that the methods of the kind read.
pub(super) fn constants(expansion: &Expansion<'_>) -> TokenStream {
    let model = expansion.model;
    let variants = || model.positions().map(|position| model.variant(position));
    let names = variants().map(|variant| &variant.name);
    let descriptions = variants().map(|variant| &variant.description);
    let codes = model.codes.iter().map(|codes| {
        let codes = codes.iter().map(|code| Literal::i32_unsuffixed(*code));
        quote!(&[#(#codes),*])
    });
    let count = index(model.forest.len());
    let sizes = model.forest.size.iter().map(|size| index(*size));
    let aliases = pairs(variants().map(|variant| {
        let aliases = &variant.aliases;
        (!aliases.is_empty()).then(|| quote!(&[#(#aliases),*]))
    }));
    let since = pairs(variants().map(|variant| variant.since.as_ref()));
    let by_name = by_name(expansion);
    quote! {
        const __NAMES: &[&__aerospike::str] = &[#(#names),*];
        const __DESCRIPTIONS: &[&__aerospike::str] = &[#(#descriptions),*];
        const __CODES: &[&[__aerospike::i32]] = &[#(#codes),*];
        const __CANONICAL: &[__aerospike::Option<__aerospike::i32>; #count] =
            &__aerospike::canonical(__CODES);
        const __SIZES: &[__aerospike::u16] = &[#(#sizes),*];
        const __ALIASES: &[(__aerospike::u16, &[&__aerospike::str])] = &[#(#aliases),*];
        const __SINCE: &[(__aerospike::u16, &__aerospike::str)] = &[#(#since),*];
        const __BY_NAME: &[(&__aerospike::str, __aerospike::u16)] = &[#(#by_name),*];
    }
}

/// Returns `static __TREE`.
pub(super) fn tree(expansion: &Expansion<'_>) -> TokenStream {
    let model = expansion.model;
    let name = expansion.kind.to_string();
    let parents = model
        .forest
        .parent
        .iter()
        .map(|parent| index(parent.unwrap_or(NONE)));
    let ranges = model
        .ranges
        .iter()
        .enumerate()
        .flat_map(|(position, ranges)| {
            let literal = Literal::i32_unsuffixed;
            ranges.iter().map(move |(low, high)| {
                let (position, low, high) = (index(position), literal(*low), literal(*high));
                quote!((#position, (#low, #high)))
            })
        });
    let transparent = model
        .positions()
        .filter(|position| model.variant(*position).transparent.is_some())
        .map(index);
    let mounts = mounts::table(expansion);
    let categories = model.categories.iter().map(|category| &category.name);
    let members = (0..model.categories.len()).map(|category| members(expansion, category));
    quote! {
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
            parents: &[#(#parents),*],
            sizes: __SIZES,
            by_name: __BY_NAME,
            aliases: __ALIASES,
            since: __SINCE,
            ranges: &[#(#ranges),*],
            transparent: &[#(#transparent),*],
            mounts: &[#(#mounts),*],
            categories: &[#(__aerospike::Category::new(#categories)),*],
            members: &[#(#members),*],
            lookup: __LOOKUP,
        });
    }
}

/// Returns the names and aliases in the order of the runtime crate's search: by length, then by bytes.
fn by_name(expansion: &Expansion<'_>) -> impl Iterator<Item = TokenStream> {
    let model = expansion.model;
    let mut names: Vec<(usize, String, usize)> = Vec::new();
    for position in model.positions() {
        let variant = model.variant(position);
        let aliases = variant.aliases.iter().map(syn::LitStr::value);
        for name in aliases.chain([variant.name.clone()]) {
            names.push((name.len(), name, position));
        }
    }
    names.sort_unstable();
    names.into_iter().map(|(_, name, position)| {
        let position = index(position);
        quote!((#name, #position))
    })
}

/// Returns `(position, value)` for the positions that have a value.
fn pairs<T: ToTokens>(
    values: impl Iterator<Item = Option<T>>,
) -> impl Iterator<Item = TokenStream> {
    values.enumerate().filter_map(|(position, value)| {
        let (position, value) = (index(position), value?);
        Some(quote!((#position, #value)))
    })
}

/// Returns one byte per position: 1 for a member of the category.
pub(super) fn members(expansion: &Expansion<'_>, category: usize) -> Literal {
    let members = &expansion.model.categories[category].members;
    Literal::byte_string(
        &members
            .iter()
            .map(|member| u8::from(*member))
            .collect::<Vec<u8>>(),
    )
}
