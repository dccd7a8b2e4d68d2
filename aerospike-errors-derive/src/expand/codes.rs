//! The lookup of codes: segments, and a table for the stretch with the most codes.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::list::list;
use super::{Expansion, index};
use crate::check::Model;
use crate::check::ranges::{Range, flatten};

/// The owner of a code in a range, and its mark in a segment.
const NO_NODE: usize = u16::MAX as usize;
const IN_RANGE: usize = 1 << 16;

/// The largest distance between neighbours in the table.
const GAP: i64 = 64;

/// The minimum number of codes for a table.
const TABLE_CODES: usize = 8;

/// The maximum number of segments outside the table for which a `match` is emitted.
const MATCHED: usize = 16;

/// Returns `__owner` and `__classified`: from a code to the position of a node.
///
/// The table is computed by the compiler, from the segments that are in it. It has no entries if
/// the codes are sparse.
pub(super) fn lookups(expansion: &Expansion<'_>) -> TokenStream {
    let model = expansion.model;
    let segments = segments(model);
    let (first, last) = dense(&segments).unwrap_or((0, -1));
    let inside = list(clip(&segments, first, last).iter().map(literal));
    let mut outside = clip(&segments, i64::MIN, first - 1);
    outside.extend(clip(&segments, last + 1, i64::MAX));
    let [first, len] = [first, last - first + 1].map(Literal::i64_unsuffixed);
    let (segments, [owner, classified]) = if outside.len() > MATCHED {
        let segments = list(outside.iter().map(literal));
        let search = quote!(__aerospike::search(__SEGMENTS, __code));
        let segments = quote!(const __SEGMENTS: &[__aerospike::Segment] = &[#segments];);
        let owner = quote!(__aerospike::owner(#search));
        (segments, [owner, quote!(__aerospike::classified(#search))])
    } else {
        let owned = outside.iter().filter(|range| range.node & IN_RANGE == 0);
        (quote!(), [arms(model, owned), arms(model, outside.iter())])
    };
    quote! {
        const __TABLE: &[__aerospike::u32; #len] = &__aerospike::table(&[#inside], #first);
        #segments

        #[inline]
        const fn __owner(__code: __aerospike::i32) -> __aerospike::u16 {
            let __offset = __aerospike::offset(__code, #first);
            if __offset < #len { __aerospike::owner(__TABLE[__offset]) } else { #owner }
        }

        #[inline]
        const fn __classified(__code: __aerospike::i32) -> __aerospike::u16 {
            let __offset = __aerospike::offset(__code, #first);
            if __offset < #len { __aerospike::classified(__TABLE[__offset]) } else { #classified }
        }
    }
}

/// Returns disjoint, sorted segments: each owned code, and the rest of each range, whose node is
/// marked with `IN_RANGE`.
fn segments(model: &Model<'_>) -> Vec<Range> {
    let mut all = Vec::new();
    for position in model.positions() {
        let codes = model.codes[position].iter();
        all.extend(codes.map(|&code| Range::new(code, code, position)));
    }
    for position in model.positions() {
        let ranges = model.ranges[position].iter();
        all.extend(ranges.map(|&(low, high)| Range::new(low, high, position | IN_RANGE)));
    }
    // Of two equal ranges the first is kept: a code with an owner.
    flatten(&all).0
}

/// Returns the longest run of codes with small gaps, if it is worth a table.
fn dense(segments: &[Range]) -> Option<(i64, i64)> {
    let owned = segments.iter().filter(|range| range.node & IN_RANGE == 0);
    let owned: Vec<i64> = owned.map(|range| range.low).collect();
    let runs = owned.chunk_by(|code, next| next - code <= GAP);
    let longest = runs.max_by_key(|run| run.len())?;
    let is_long = longest.len() >= TABLE_CODES;
    is_long.then_some((*longest.first()?, *longest.last()?))
}

/// Returns the parts of segments between two codes.
fn clip(segments: &[Range], low: i64, high: i64) -> Vec<Range> {
    let parts = segments.iter().map(|range| Range {
        low: range.low.max(low),
        high: range.high.min(high),
        ..*range
    });
    parts.filter(|part| part.low <= part.high).collect()
}

/// Returns a match from the codes of segments to their nodes.
fn arms<'a>(model: &Model<'_>, segments: impl Iterator<Item = &'a Range> + Clone) -> TokenStream {
    let arms = list(segments.clone().map(|range| {
        let Range { low, high, node } = range;
        format!("{low}..={high} => {}", node & !IN_RANGE)
    }));
    // The last arm is unreachable if the segments contain every code.
    let count: i64 = segments.map(|range| range.high - range.low + 1).sum();
    let none = index(model.forest.len());
    let rest = (count <= i64::from(u32::MAX)).then(|| quote!(_ => #none,));
    quote!(match __code { #arms #rest })
}

/// Returns a segment with its entry: the position of the owner, and in the upper half of the node
/// that the codes are classified as.
fn literal(range: &Range) -> String {
    let node = range.node & !IN_RANGE;
    let owner = if range.node == node { node } else { NO_NODE };
    format!("({}, {}, {})", range.low, range.high, node << 16 | owner)
}
