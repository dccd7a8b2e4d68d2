//! The lookup of codes: segments, and a table for the stretch with the most codes.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::Expansion;
use super::list::list;
use crate::check::ranges::Range;

/// The bit that the runtime crate expects in the entry of a code in a range, which no node owns.
const IN_RANGE: u32 = 1 << 31;

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
    let mut owned: Vec<(i64, usize)> = Vec::new();
    for position in model.positions() {
        let codes = model.codes[position].iter();
        owned.extend(codes.map(|code| (i64::from(*code), position)));
    }
    owned.sort_unstable();
    let segments = segments(&owned, &model.segments);
    let Some((first, last)) = dense(&owned) else {
        let rest = outside(&segments);
        return quote! {
            #[inline]
            const fn __lookup(__code: __aerospike::i32) -> __aerospike::u32 { #rest }
        };
    };
    let inside = clip(&segments, first, last);
    let inside = list(inside.iter().map(literal));
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

/// Returns the lookup of a code in segments that are in no table.
fn outside(segments: &[(Range, u32)]) -> TokenStream {
    if segments.len() > MATCHED {
        let segments = list(segments.iter().map(literal));
        return quote! {{
            const __SEGMENTS: &[__aerospike::Segment] = &[#segments];
            __aerospike::search(__SEGMENTS, __code)
        }};
    }
    let arms = segments.iter().map(|(range, mark)| {
        let [low, high] = [range.low, range.high].map(Literal::i64_unsuffixed);
        let entry = entry(range, *mark);
        quote!(#low..=#high => #entry,)
    });
    // The last arm is unreachable if the segments contain every code.
    let count: i64 = segments
        .iter()
        .map(|(range, _)| range.high - range.low + 1)
        .sum();
    let rest = (count <= i64::from(u32::MAX)).then(|| quote!(_ => __aerospike::NO_NODE,));
    quote!(match __code { #(#arms)* #rest })
}

fn literal((range, mark): &(Range, u32)) -> String {
    format!("({}, {}, {})", range.low, range.high, entry(range, *mark))
}

fn entry(range: &Range, mark: u32) -> Literal {
    let position = u32::try_from(range.node).expect("a position is a `u16`");
    Literal::u32_unsuffixed(position | mark)
}

/// Returns the parts of segments between two codes.
fn clip(segments: &[(Range, u32)], low: i64, high: i64) -> Vec<(Range, u32)> {
    let parts = segments.iter().map(|(range, mark)| {
        let part = Range {
            low: range.low.max(low),
            high: range.high.min(high),
            node: range.node,
        };
        (part, *mark)
    });
    parts.filter(|(part, _)| part.low <= part.high).collect()
}

/// Returns the longest run of codes with small gaps, if it is worth a table.
fn dense(owned: &[(i64, usize)]) -> Option<(i64, i64)> {
    let runs = owned.chunk_by(|(code, _), (next, _)| next - code <= GAP);
    let longest = runs.max_by_key(|run| run.len())?;
    let [(first, _), .., (last, _)] = longest else {
        return None;
    };
    (longest.len() >= TABLE_CODES).then_some((*first, *last))
}

/// Returns disjoint, sorted segments: each owned code, and the rest of each range with its mark.
fn segments(owned: &[(i64, usize)], ranges: &[Range]) -> Vec<(Range, u32)> {
    let mut segments = Vec::new();
    let mut owned = owned.iter().peekable();
    let single = |&(code, node): &(i64, usize)| {
        let range = Range {
            low: code,
            high: code,
            node,
        };
        (range, 0)
    };
    for range in ranges {
        segments.extend(std::iter::from_fn(|| {
            owned.next_if(|(code, _)| *code < range.low).map(single)
        }));
        let mut low = range.low;
        while let Some(code) = owned.next_if(|(code, _)| *code <= range.high) {
            push(&mut segments, low, code.0 - 1, range.node);
            segments.push(single(code));
            low = code.0 + 1;
        }
        push(&mut segments, low, range.high, range.node);
    }
    segments.extend(owned.map(single));
    segments
}

fn push(segments: &mut Vec<(Range, u32)>, low: i64, high: i64, node: usize) {
    if low <= high {
        segments.push((Range { low, high, node }, IN_RANGE));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sparse_codes_have_no_table() {
        let owned: Vec<(i64, usize)> = (0..100).map(|code| (code * 65, 0)).collect();
        assert_eq!(dense(&owned), None);
        let owned: Vec<(i64, usize)> = (0..100).map(|code| (code * 64, 0)).collect();
        assert_eq!(dense(&owned), Some((0, 6336)));
        assert_eq!(
            dense(&[(i64::from(i32::MIN), 0), (i64::from(i32::MAX), 1)]),
            None
        );
    }
}
