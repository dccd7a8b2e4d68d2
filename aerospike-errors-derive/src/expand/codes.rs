//! The lookup of codes: segments, and a table for the stretch with the most codes.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::Expansion;
use crate::check::ranges::Range;

/// The mark of the runtime crate for codes in a range, which the node does not own.
const IN_RANGE: u32 = 1 << 31;

/// The largest distance between neighbours in the table.
const GAP: i64 = 64;

/// The number of codes from which on a table is emitted.
const TABLE_CODES: usize = 8;

/// Returns `__LOOKUP`.
pub(super) fn constants(expansion: &Expansion<'_>) -> TokenStream {
    let model = expansion.model;
    let mut owned: Vec<(i64, usize)> = Vec::new();
    for position in model.positions() {
        owned.extend(
            model.codes[position]
                .iter()
                .map(|code| (i64::from(*code), position)),
        );
    }
    owned.sort_unstable();
    let (first, last) = dense(&owned).unwrap_or((0, -1));
    let segments = segments(&owned, &model.segments)
        .into_iter()
        .map(|(range, mark)| {
            let [low, high] = [range.low, range.high].map(Literal::i64_unsuffixed);
            let entry = u32::try_from(range.node).expect("a position is a `u16`") | mark;
            let entry = Literal::u32_unsuffixed(entry);
            quote!((#low, #high, #entry))
        });
    let [first, len] = [first, last - first + 1].map(Literal::i64_unsuffixed);
    quote! {
        const __SEGMENTS: &[__aerospike::Segment] = &[#(#segments),*];
        const __TABLE: &[__aerospike::u32; #len] = &__aerospike::table(__SEGMENTS, #first);
        const __LOOKUP: __aerospike::Codes = __aerospike::Codes {
            first: #first,
            table: __TABLE,
            segments: __SEGMENTS,
        };
    }
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
    fn owned_codes_split_ranges() {
        let range = |low, high, node| Range { low, high, node };
        let owned = [(-3, 7), (1, 1), (5, 2), (9, 3), (20, 4)];
        let segments = segments(&owned, &[range(1, 9, 0), range(12, 13, 5)]);
        let expected = [
            (range(-3, -3, 7), 0),
            (range(1, 1, 1), 0),
            (range(2, 4, 0), IN_RANGE),
            (range(5, 5, 2), 0),
            (range(6, 8, 0), IN_RANGE),
            (range(9, 9, 3), 0),
            (range(12, 13, 5), IN_RANGE),
            (range(20, 20, 4), 0),
        ];
        assert_eq!(segments, expected);
    }

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
