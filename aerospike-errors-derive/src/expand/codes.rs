//! The lookup of codes: segments, and a table for the stretch with the most codes.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::list::list;
use super::tables::NONE;
use super::{Expansion, index};
use crate::check::Model;
use crate::check::ranges::{Range, flatten};

/// A flag in the node of a segment: the codes are in a range of the node, which does not own them.
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
    let (table, [owner, classified]) = self::outside(model, &outside);
    quote! {
        const __TABLE: &[__aerospike::u32; #len] = &__aerospike::table(&[#inside], #first);
        #table

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
    let owned = segments.iter().filter(|range| is_owned(range));
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

/// Returns the lookups of the owner and the classified node in segments that are in no table, and a
/// list of the segments if there are many.
fn outside(model: &Model<'_>, segments: &[Range]) -> (TokenStream, [TokenStream; 2]) {
    if segments.len() > MATCHED {
        let list = list(segments.iter().map(literal));
        let search = quote!(__aerospike::search(__SEGMENTS, __code));
        return (
            quote!(const __SEGMENTS: &[__aerospike::Segment] = &[#list];),
            [
                quote!(__aerospike::owner(#search)),
                quote!(__aerospike::classified(#search)),
            ],
        );
    }
    let owned: Vec<Range> = segments.iter().copied().filter(is_owned).collect();
    (
        TokenStream::new(),
        [arms(model, &owned), arms(model, segments)],
    )
}

/// Returns a match from the codes of segments to their nodes.
fn arms(model: &Model<'_>, segments: &[Range]) -> TokenStream {
    let arms = list(segments.iter().map(|range| {
        let Range { low, high, .. } = range;
        format!("{low}..={high} => {}", position(range))
    }));
    // The last arm is unreachable if the segments contain every code.
    let lengths = segments.iter().map(|range| range.high - range.low + 1);
    let count: i64 = lengths.sum();
    let none = index(model.forest.len());
    let rest = (count <= i64::from(u32::MAX)).then(|| quote!(_ => #none,));
    quote!(match __code { #arms #rest })
}

/// Returns a segment with its entry: in the lower half the position of the owner, in the upper half
/// the position of the node that the codes are classified as.
fn literal(range: &Range) -> String {
    let position = position(range);
    let owner = if is_owned(range) { position } else { NONE };
    let Range { low, high, .. } = range;
    format!("({low}, {high}, {})", position << 16 | owner)
}

fn is_owned(range: &Range) -> bool {
    range.node & IN_RANGE == 0
}

fn position(range: &Range) -> usize {
    range.node & !IN_RANGE
}
