//! The functions between variants, positions and codes.
//!
//! A position that is no node is any number from the count of nodes on: what a table holds for "none" need not be what
//! another one does.

use std::fmt::Write;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::slots::{self, CodeSlots};
use super::window::Window;
use super::{Expansion, source};
use crate::check::ranges::Range;

/// `__position`: from a variant to its position, in the order of the tree.
///
/// A match in the order of declaration is no more than a cast to the compiler. Out of order, a short one is folded into
/// the question that is asked of it, and a long one would be a call: that goes on from the cast to a table.
pub(super) fn position(expansion: &Expansion<'_>) -> TokenStream {
    let Expansion { model, kind, .. } = expansion;
    let (impl_generics, type_generics, where_clause) = expansion.kind_generics.split_for_impl();
    let positions = &model.forest.position;
    let body = if positions.is_sorted() || positions.len() <= FOLDED {
        position_match(expansion, |declared| positions[declared])
    } else {
        let table = source::numbers(positions.iter().copied());
        let declared = position_match(expansion, |declared| declared);
        quote! {
            const POSITIONS: &[__aerospike::u16] = &#table;
            let declared: __aerospike::u16 = #declared;
            POSITIONS[declared as __aerospike::usize]
        }
    };
    quote! {
        #[inline]
        const fn __position #impl_generics (kind: &#kind #type_generics) -> __aerospike::u16 #where_clause {
            #body
        }
    }
}

/// How many variants the compiler folds a match on into what is asked of its answer.
const FOLDED: usize = 64;

/// A match on every variant, in the order of declaration.
fn position_match(expansion: &Expansion<'_>, answer: impl Fn(usize) -> usize) -> TokenStream {
    let model = expansion.model;
    let mut arms = String::new();
    for (declared, &position) in model.forest.position.iter().enumerate() {
        expansion.write_unit(position, &mut arms);
        let _ = write!(arms, "=>{},", answer(declared));
    }
    if model.declaration.left_out {
        // After a mistake: the variants that no tree can hold answer as the first one, so that the match is whole.
        arms.push_str("_=>0");
    }
    let arms = source::tokens(&arms);
    quote!(match *kind { #arms })
}

/// `__is_within`: whether a variant is in the subtree of so many nodes that starts at a position.
pub(super) fn is_within(expansion: &Expansion<'_>) -> TokenStream {
    let kind = &expansion.kind;
    let (impl_generics, type_generics, where_clause) = expansion.kind_generics.split_for_impl();
    quote! {
        #[inline]
        const fn __is_within #impl_generics (
            kind: &#kind #type_generics,
            start: __aerospike::u16,
            size: __aerospike::u16,
        ) -> __aerospike::bool
        #where_clause
        {
            __aerospike::is_within(__position(kind), start, size)
        }
    }
}

/// `__is_a`: whether a position is in the subtree of a node, in any tree.
///
/// The comparison with the address of the own static is folded where the ancestor is a constant.
pub(super) fn is_a(expansion: &Expansion<'_>) -> TokenStream {
    let across = if expansion.model.mounts.is_empty() {
        quote!(false)
    } else {
        quote!(__aerospike::is_a_across(
            __aerospike::node(&__TREE, position),
            ancestor
        ))
    };
    quote! {
        #[inline]
        fn __is_a(position: __aerospike::u16, ancestor: __aerospike::Node) -> __aerospike::bool {
            match __aerospike::index_in(&__TREE, ancestor) {
                __aerospike::Some(index) => __aerospike::is_below(__SIZES, position, index),
                __aerospike::None => #across,
            }
        }
    }
}

/// `__at`: from a position to its variant.
pub(super) fn at(expansion: &Expansion<'_>) -> TokenStream {
    let Expansion { model, kind, .. } = expansion;
    let (impl_generics, type_generics, where_clause) = expansion.kind_generics.split_for_impl();
    let mut arms = String::new();
    for position in model.positions() {
        arms.push_str(&position.to_string());
        arms.push_str("=>");
        expansion.write_unit(position, &mut arms);
        arms.push(',');
    }
    let body = source::some_match(&quote!(position), &arms);
    quote! {
        #[inline]
        const fn __at #impl_generics (position: __aerospike::u16) -> __aerospike::Option<#kind #type_generics>
        #where_clause
        {
            #body
        }
    }
}

/// `__owned`: the node that owns a code.
pub(super) fn owned(expansion: &Expansion<'_>) -> TokenStream {
    let kind = &expansion.kind;
    let (impl_generics, type_generics, where_clause) = expansion.kind_generics.split_for_impl();
    let codes = Codes::of(expansion);
    let body = if codes.outside.len() <= MATCHED && codes.owners.len() <= DIRECT {
        codes.variants(expansion)
    } else {
        quote!(__at(__owner(code)))
    };
    quote! {
        #[inline]
        const fn __owned #impl_generics (code: __aerospike::i32) -> __aerospike::Option<#kind #type_generics>
        #where_clause
        {
            #body
        }
    }
}

/// `__named`: the node with a name or an alias.
pub(super) fn named(expansion: &Expansion<'_>) -> TokenStream {
    let kind = &expansion.kind;
    let (impl_generics, type_generics, where_clause) = expansion.kind_generics.split_for_impl();
    quote! {
        #[inline]
        fn __named #impl_generics (name: &__aerospike::str) -> __aerospike::Option<#kind #type_generics>
        #where_clause
        {
            __at(__WORDS.find(name))
        }
    }
}

/// How many codes outside of the window are compared one by one or, by the compiler, by halves. More are hashed.
const MATCHED: usize = 16;

/// How many bands are compared one by one. More are searched by halves.
const MATCHED_BANDS: usize = 8;

/// Up to so many codes are answered by a variant, and not by a position to be made one: that takes the compiler time.
const DIRECT: usize = 256;

/// `__owner`: the position of the node that owns a code.
pub(super) fn owner(expansion: &Expansion<'_>) -> TokenStream {
    let codes = Codes::of(expansion);
    let table = codes.window.map(|window| codes.table(window, Codes::owner));
    let (hashed, arms) = codes.owners_outside();
    let arms = matched(&arms, &quote!(__aerospike::NONE));
    let body = lookup(table, &quote!(#hashed #arms));
    quote! {
        #[inline]
        const fn __owner(code: __aerospike::i32) -> __aerospike::u16 { #body }
    }
}

/// `__place`: the position of the node that owns a code, else of the one whose narrowest band holds it.
pub(super) fn place(expansion: &Expansion<'_>) -> TokenStream {
    let codes = Codes::of(expansion);
    let table = codes.window.map(|window| codes.table(window, Codes::place));
    let (hashed, arms) = codes.owners_outside();
    let otherwise = if codes.segments_outside().count() > MATCHED_BANDS {
        let arms = matched(&arms, &codes.banded());
        quote!(#hashed #arms)
    } else {
        let bands = codes.bands_outside();
        let rest = (!codes.bands_hold_everything()).then(|| quote!(_ => __aerospike::NONE));
        quote!(#hashed match code { #arms #bands #rest })
    };
    let body = lookup(table, &otherwise);
    quote! {
        #[inline]
        const fn __place(code: __aerospike::i32) -> __aerospike::u16 { #body }
    }
}

/// A match on the code where there is an arm, and what the rest is answered.
fn matched(arms: &TokenStream, rest: &TokenStream) -> TokenStream {
    if arms.is_empty() {
        rest.clone()
    } else {
        quote!(match code { #arms _ => #rest })
    }
}

/// A stretch of codes, and how the answer for the code at `offset` in it is read.
struct Table {
    window: Window,
    entry: TokenStream,
}

/// The table where it reaches, else the rest.
fn lookup(table: Option<Table>, otherwise: &TokenStream) -> TokenStream {
    let Some(Table { window, entry }) = table else {
        return quote!(#otherwise);
    };
    let (low, len) = (
        Literal::i32_unsuffixed(window.low),
        Literal::i64_unsuffixed(window.len()),
    );
    quote! {
        let offset = __aerospike::offset(code, #low) as __aerospike::usize;
        if offset < #len { #entry } else { #otherwise }
    }
}

/// Who owns which code and who takes the others, by position.
struct Codes<'a> {
    owners: Vec<(i32, usize)>,
    segments: &'a [Range],
    window: Option<Window>,
    /// The owners in the window, and those outside of it.
    inside: Vec<(i32, usize)>,
    outside: Vec<(i32, usize)>,
    nodes: usize,
}

impl<'a> Codes<'a> {
    fn of(expansion: &Expansion<'a>) -> Self {
        let model = expansion.model;
        let mut owners: Vec<(i32, usize)> = model
            .codes
            .iter()
            .enumerate()
            .flat_map(|(position, codes)| codes.iter().map(move |code| (*code, position)))
            .collect();
        owners.sort_unstable();
        let sorted: Vec<i32> = owners.iter().map(|(code, _)| *code).collect();
        // Where most codes are to be hashed, a window is in their way.
        let window = Window::of(&sorted).filter(|window| {
            let outside = sorted
                .iter()
                .filter(|code| !window.contains(**code))
                .count();
            outside <= MATCHED || outside <= sorted.len() / 2
        });
        let is_inside =
            |(code, _): &(i32, usize)| window.is_some_and(|window| window.contains(*code));
        let (inside, outside) = owners.iter().copied().partition(is_inside);
        Self {
            owners,
            segments: &model.segments,
            window,
            inside,
            outside,
            nodes: model.forest.len(),
        }
    }

    /// The owner as a variant.
    fn variants(&self, expansion: &Expansion<'_>) -> TokenStream {
        let variant_of = |value: &TokenStream, owners: &[(i32, usize)], from: i64| {
            let mut arms = String::new();
            for (code, position) in owners {
                let _ = write!(arms, "{}=>", i64::from(*code) - from);
                expansion.write_unit(*position, &mut arms);
                arms.push(',');
            }
            source::some_match(value, &arms)
        };
        let outside = variant_of(&quote!(code), &self.outside, 0);
        // Where all of them are on one side, most of the codes that nobody owns are none between the first and last.
        let outside = match (self.outside.as_slice(), self.window) {
            ([(first, _), .., (last, _)], Some(window))
                if window.high < *first || *last < window.low =>
            {
                let size = Literal::i64_unsuffixed(i64::from(*last) - i64::from(*first));
                let first = Literal::i32_unsuffixed(*first);
                quote! {
                    if __aerospike::offset(code, #first) > #size { __aerospike::None } else { #outside }
                }
            }
            _ => outside,
        };
        let table = self.window.map(|window| Table {
            window,
            entry: variant_of(&quote!(offset), &self.inside, i64::from(window.low)),
        });
        lookup(table, &outside)
    }

    fn owner(&self, code: i32) -> Option<usize> {
        self.owners
            .binary_search_by_key(&code, |(code, _)| *code)
            .ok()
            .map(|found| self.owners[found].1)
    }

    fn place(&self, code: i32) -> Option<usize> {
        self.owner(code).or_else(|| {
            let after = self
                .segments
                .partition_point(|segment| segment.low <= i64::from(code));
            let segment = self.segments.get(after.checked_sub(1)?)?;
            (i64::from(code) <= segment.high).then_some(segment.node)
        })
    }

    /// What a lookup answers for each code of the window, and how an entry is read: a byte where the positions fit,
    /// else two, the lower one first. A string of bytes is one token, however long.
    fn table(&self, window: Window, answer: impl Fn(&Self, i32) -> Option<usize>) -> Table {
        let answers = (window.low..=window.high).map(|code| answer(self, code));
        let entry = if u8::try_from(self.nodes).is_ok() {
            let bytes = answers.map(|position| entry(position).to_le_bytes()[0]);
            let bytes = Literal::byte_string(&bytes.collect::<Vec<u8>>());
            quote!((*#bytes)[offset] as __aerospike::u16)
        } else {
            let bytes = entries(answers);
            quote!(__aerospike::entry(#bytes, offset))
        };
        Table { window, entry }
    }

    /// The owners outside of the window: what answers at once where they are hashed, else arms of a match.
    fn owners_outside(&self) -> (TokenStream, TokenStream) {
        if self.outside.len() > MATCHED {
            return (self.hashed(), TokenStream::new());
        }
        let mut arms = String::new();
        for (code, position) in &self.outside {
            let _ = write!(arms, "{code}=>{position},");
        }
        (TokenStream::new(), source::tokens(&arms))
    }

    /// A search in a line of slots, which returns the position that it finds.
    fn hashed(&self) -> TokenStream {
        let keys: Vec<i32> = self.outside.iter().map(|(code, _)| *code).collect();
        let CodeSlots {
            factor,
            shift,
            slots,
            ..
        } = slots::of_codes(&keys);
        let hashes = words(slots.iter().map(|(hash, _)| *hash));
        let positions = entries(
            slots
                .iter()
                .map(|(_, item)| item.map(|item| self.outside[item].1)),
        );
        let (factor, shift) = (
            Literal::u32_unsuffixed(factor),
            Literal::u32_unsuffixed(shift),
        );
        quote! {
            let owner = __aerospike::find_code(code, #factor, #shift, #hashes, #positions);
            if owner != __aerospike::NONE {
                return owner;
            }
        }
    }

    /// The segments that reach outside of the window.
    fn segments_outside(&self) -> impl Iterator<Item = &'a Range> {
        let window = self.window;
        self.segments.iter().filter(move |segment| {
            window.is_none_or(|window| {
                segment.low < i64::from(window.low) || i64::from(window.high) < segment.high
            })
        })
    }

    /// The answer for a code outside of the window that no node owns.
    fn banded(&self) -> TokenStream {
        let mut starts = vec![(i64::from(i32::MIN), None)];
        for Range { low, high, node } in self.segments_outside() {
            if starts.last().is_some_and(|(start, _)| start == low) {
                starts.pop();
            }
            starts.push((*low, Some(*node)));
            if *high < i64::from(i32::MAX) {
                starts.push((high + 1, None));
            }
        }
        let unsigned = |start: i64| u32::try_from(start - i64::from(i32::MIN)).unwrap_or(0);
        let positions = entries(starts.iter().map(|(_, node)| *node));
        let starts = words(starts.iter().map(|(start, _)| unsigned(*start)));
        quote!(__aerospike::find_band(code, #starts, #positions))
    }

    fn bands_outside(&self) -> TokenStream {
        let mut arms = String::new();
        for Range { low, high, node } in self.segments_outside() {
            let _ = write!(arms, "{low}..={high}=>{node},");
        }
        source::tokens(&arms)
    }

    /// Whether the match on the bands is exhaustive without a last arm.
    fn bands_hold_everything(&self) -> bool {
        let held: i64 = self
            .segments_outside()
            .map(|segment| segment.high - segment.low + 1)
            .sum();
        held == i64::from(i32::MAX) - i64::from(i32::MIN) + 1
    }
}

/// A table of four bytes each, the lowest first.
fn words(words: impl Iterator<Item = u32>) -> Literal {
    Literal::byte_string(&words.flat_map(u32::to_le_bytes).collect::<Vec<u8>>())
}

/// A table of positions, of two bytes each.
fn entries(positions: impl Iterator<Item = Option<usize>>) -> Literal {
    Literal::byte_string(
        &positions
            .flat_map(|position| entry(position).to_le_bytes())
            .collect::<Vec<u8>>(),
    )
}

/// A position as it stands in a table of two bytes each.
fn entry(position: Option<usize>) -> u16 {
    position
        .and_then(|position| u16::try_from(position).ok())
        .unwrap_or(u16::MAX)
}
