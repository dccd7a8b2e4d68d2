//! Property tests of the rules on plain data.

use proptest::prelude::*;

use crate::check::duplicates::duplicates;
use crate::check::order::{Forest, break_cycles};
use crate::check::ranges::{Range, flatten};
use crate::derive::derive;
use crate::errors::Errors;
use crate::recover;

/// Any list of parents, with cycles.
fn parents() -> impl Strategy<Value = Vec<Option<usize>>> {
    (1..60_usize)
        .prop_flat_map(|count| prop::collection::vec(prop::option::weighted(0.9, 0..count), count))
}

fn ancestors(parents: &[Option<usize>], node: usize) -> impl Iterator<Item = usize> {
    std::iter::successors(parents[node], |node| parents[*node])
}

fn is_in_cycle(parents: &[Option<usize>], node: usize) -> bool {
    ancestors(parents, node)
        .take(parents.len())
        .any(|above| above == node)
}

fn ranges() -> impl Strategy<Value = Vec<Range>> {
    let range = (-30..30_i64, 0..20_i64, 0..10_usize).prop_map(|(low, width, node)| Range {
        low,
        high: low + width,
        node,
    });
    prop::collection::vec(range, 0..12)
}

fn bounds(range: &Range) -> (i64, i64) {
    (range.low, range.high)
}

fn overlap(one: &Range, other: &Range) -> bool {
    let starts_in = |one: &Range, other: &Range| {
        one.low < other.low && other.low <= one.high && one.high < other.high
    };
    starts_in(one, other) || starts_in(other, one)
}

proptest! {
    #[test]
    fn each_cycle_is_broken_at_one_node(declared in parents()) {
        let mut acyclic = declared.clone();
        let cycles = break_cycles(&mut acyclic);
        for (node, parent) in declared.iter().enumerate() {
            let cycle = cycles.iter().find(|cycle| cycle.contains(&node));
            prop_assert_eq!(cycle.is_some(), is_in_cycle(&declared, node));
            let is_cut = cycle.is_some_and(|cycle| cycle[0] == node);
            prop_assert_eq!(acyclic[node], if is_cut { None } else { *parent });
            prop_assert!(!is_in_cycle(&acyclic, node));
        }
        for cycle in cycles {
            prop_assert_eq!(cycle.iter().min(), cycle.first());
            for step in 0..cycle.len() {
                prop_assert_eq!(declared[cycle[step]], Some(cycle[(step + 1) % cycle.len()]));
            }
        }
    }

    #[test]
    fn a_subtree_is_an_interval(mut declared in parents()) {
        break_cycles(&mut declared);
        let forest = Forest::new(&declared);
        for (position, &node) in forest.order.iter().enumerate() {
            prop_assert_eq!(forest.position[node], position);
            prop_assert_eq!(forest.depth[position], ancestors(&declared, node).count());
            let parent = declared[node].map(|parent| forest.position[parent]);
            prop_assert_eq!(forest.parent[position], parent);
            for (other, &candidate) in forest.order.iter().enumerate() {
                let is_below =
                    candidate == node || ancestors(&declared, candidate).any(|above| above == node);
                prop_assert_eq!(forest.subtree(position).contains(&other), is_below);
            }
        }
        for (earlier, later) in forest.order.iter().zip(&forest.order[1..]) {
            prop_assert!(declared[*earlier] != declared[*later] || earlier < later);
        }
    }

    #[test]
    fn a_code_is_in_the_segment_of_its_narrowest_range(declared in ranges()) {
        let (segments, conflicts) = flatten(&declared);
        for pair in segments.windows(2) {
            prop_assert!(pair[0].high < pair[1].low);
        }
        prop_assume!(conflicts.is_empty());
        for code in -40..60 {
            let contains = |range: &&Range| (range.low..=range.high).contains(&code);
            let found = segments.iter().find(contains).map(|segment| segment.node);
            let narrowest = declared.iter().filter(contains).min_by_key(|r| r.high - r.low);
            prop_assert_eq!(found, narrowest.map(|range| range.node));
        }
    }

    #[test]
    fn equal_and_overlapping_ranges_conflict(declared in ranges()) {
        let (_, conflicts) = flatten(&declared);
        for &(first, second) in &conflicts {
            prop_assert!(first < second);
            let (first, second) = (&declared[first], &declared[second]);
            prop_assert!(bounds(first) == bounds(second) || overlap(first, second));
        }
        let any = declared.iter().enumerate().any(|(number, one)| {
            let mut later = declared[number + 1..].iter();
            later.any(|other| bounds(one) == bounds(other) || overlap(one, other))
        });
        prop_assert_eq!(any, !conflicts.is_empty());
    }

    #[test]
    fn all_duplicates_are_found(items in prop::collection::vec(0..8_u8, 0..20)) {
        let items: Vec<String> = items.iter().map(u8::to_string).collect();
        let found = duplicates(&items);
        for (place, item) in items.iter().enumerate() {
            let first = items.iter().position(|other| other == item);
            let duplicate = found.iter().find(|(_, again)| *again == place);
            let first = first.filter(|first| *first < place);
            prop_assert_eq!(duplicate.map(|(first, _)| *first), first);
        }
    }
}

#[test]
fn chain_of_100000_nodes_is_ordered() {
    let chain: Vec<Option<usize>> = (0..100_000_usize).map(|node| node.checked_sub(1)).collect();
    let forest = Forest::new(&chain);
    assert_eq!((forest.depth[99_999], forest.size[0]), (99_999, 100_000));
}

#[test]
fn ranges_contain_all_of_i32() {
    let (min, max) = (i64::from(i32::MIN), i64::from(i32::MAX));
    let range = |low, high, node| Range { low, high, node };
    let (segments, _) = flatten(&[range(min, max, 0), range(min, -1, 1), range(max, max, 2)]);
    assert_eq!(
        segments,
        [range(min, -1, 1), range(0, max - 1, 0), range(max, max, 2)]
    );
}

#[test]
fn one_expansion_compares_a_limited_number_of_names() {
    let mut errors = Errors::default();
    let names = ["Record"; 1_000];
    let found = (0..1_000).map(|_| errors.nearest("Recrod", &names).is_some());
    let found: Vec<bool> = found.collect();
    assert!(found[0] && !found[999]);
}

#[test]
fn nearest_name_has_the_smallest_distance_within_the_tolerance() {
    let nearest = |name: &str, names: &[&'static str]| Errors::default().nearest(name, names);
    let names = ["RecordError", "RecordNotFound", "IndexError"];
    assert_eq!(nearest("RecrodError", &names), Some("RecordError"));
    assert_eq!(nearest("record_error", &names), Some("RecordError"));
    assert_eq!(nearest("Banana", &names), None);
    let names = ["QueryError", "QueryErrs"];
    assert_eq!(nearest("QueryErr", &names), Some("QueryErrs"));
}

/// Returns the expansion of an enum without spaces.
fn expansion(source: &str) -> String {
    let tokens = derive(source.parse().expect("tokens"));
    tokens.to_string().replace(' ', "")
}

#[test]
fn sparse_codes_have_no_table() {
    let with_gaps = |gap: i32| {
        let codes = (0..100).map(|number| format!("#[code({})] N{number},", number * gap));
        expansion(&format!("enum E {{ {} }}", codes.collect::<String>()))
    };
    assert!(with_gaps(65).contains("__TABLE:&[__aerospike::u32;0]"));
    assert!(with_gaps(64).contains("__TABLE:&[__aerospike::u32;6337]"));
    let two = "enum E { #[code(-2147483648)] Low, #[code(2147483647)] High }";
    assert!(expansion(two).contains("__TABLE:&[__aerospike::u32;0]"));
}

#[test]
fn other_items_are_not_repaired() {
    let broken = "struct S { a b }".parse().expect("tokens");
    assert!(recover::parse(broken, &mut Errors::default()).is_err());
}

#[test]
fn documentation_without_text_is_no_description() {
    let expansion =
        expansion("enum E { #[doc = include_str!(\"x\")] #[doc = b\"x\"] #[doc(hidden)] One }");
    assert!(expansion.contains("__DESCRIPTIONS:&[&__aerospike::str]=&[\"\",]"));
    assert!(expansion.contains("#[doc(hidden)]"));
}
