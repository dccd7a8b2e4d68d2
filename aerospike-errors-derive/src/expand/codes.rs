//! The lookup of codes: segments, and a table for the stretch with the most codes.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::Expansion;
use super::list::list;
use crate::check::Model;
use crate::check::ranges::{Range, flatten};

/// The bit that the runtime crate expects in the entry of a code in a range, which no node owns.
const IN_RANGE: usize = 1 << 31;

/// The largest distance between neighbours in the table.
const GAP: i64 = 64;

/// The minimum number of codes for a table.
const TABLE_CODES: usize = 8;

/// The maximum number of segments outside the table for which a `match` is emitted.
const MATCHED: usize = 16;

/// Returns `__lookup`: the entry of a code.
///
/// The table is computed by the compiler, from the segments that are in it.
pub(super) fn lookup(expansion: &Expansion<'_>) -> TokenStream {
    let model = expansion.model;
    let segments = segments(model);
    let Some((first, last)) = dense(model) else {
        let rest = outside(&segments);
        return quote! {
            #[inline]
            const fn __lookup(__code: __aerospike::i32) -> __aerospike::u32 { #rest }
        };
    };
    let inside = list(clip(&segments, first, last).iter().map(literal));
    let mut rest = clip(&segments, i64::MIN, first - 1);
    rest.extend(clip(&segments, last + 1, i64::MAX));
    let rest = outside(&rest);
    let [first, len] = [first, last - first + 1].map(Literal::i64_unsuffixed);
    quote! {
        const __TABLE: &[__aerospike::u32; #len] =
            &__aerospike::table(&[#inside], #first);

        #[inline]
        const fn __lookup(__code: __aerospike::i32) -> __aerospike::u32 {
            let __offset = __aerospike::offset(__code, #first);
            if __offset < #len { __TABLE[__offset] } else { #rest }
        }
    }
}

/// Returns disjoint, sorted segments with their entries: each owned code, and the rest of each
/// range.
fn segments(model: &Model<'_>) -> Vec<Range> {
    let owned = model.positions().flat_map(|position| {
        let codes = model.codes[position].iter();
        codes.map(move |&code| Range::new(code, code, position))
    });
    let ranges = model.positions().flat_map(|position| {
        let ranges = model.ranges[position].iter();
        ranges.map(move |&(low, high)| Range::new(low, high, position | IN_RANGE))
    });
    // Of two equal ranges the first is kept: a code with an owner.
    flatten(&owned.chain(ranges).collect::<Vec<_>>()).0
}

/// Returns the longest run of codes with small gaps, if it is worth a table.
fn dense(model: &Model<'_>) -> Option<(i64, i64)> {
    let mut owned: Vec<i64> = model
        .codes
        .iter()
        .flatten()
        .copied()
        .map(i64::from)
        .collect();
    owned.sort_unstable();
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

/// Returns the lookup of a code in segments that are in no table.
fn outside(segments: &[Range]) -> TokenStream {
    if segments.len() > MATCHED {
        let segments = list(segments.iter().map(literal));
        return quote! {{
            const __SEGMENTS: &[__aerospike::Segment] = &[#segments];
            __aerospike::search(__SEGMENTS, __code)
        }};
    }
    let arms = segments.iter().map(|range| {
        let [low, high] = [range.low, range.high].map(Literal::i64_unsuffixed);
        let entry = Literal::usize_unsuffixed(range.node);
        quote!(#low..=#high => #entry,)
    });
    // The last arm is unreachable if the segments contain every code.
    let count: i64 = segments
        .iter()
        .map(|range| range.high - range.low + 1)
        .sum();
    let rest = (count <= i64::from(u32::MAX)).then(|| quote!(_ => __aerospike::NO_NODE,));
    quote!(match __code { #(#arms)* #rest })
}

fn literal(range: &Range) -> String {
    format!("({}, {}, {})", range.low, range.high, range.node)
}
