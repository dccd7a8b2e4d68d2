//! The hierarchy itself, in process and under property testing: larger and wilder than what is worth compiling.

// The derive's own source: the hierarchy knows no tokens, so it runs anywhere.
#[path = "../../aerospike-errors-derive/src/hierarchy/mod.rs"]
mod hierarchy;

use hierarchy::bands::{Band, Conflict, flatten};
use hierarchy::clashes::repeated;
use hierarchy::forest::{Forest, break_cycles};
use hierarchy::slots::{of_codes, of_names};
use proptest::prelude::*;

/// Any list of parents, cycles included.
fn parents() -> impl Strategy<Value = Vec<Option<usize>>> {
    (1..60_usize)
        .prop_flat_map(|count| prop::collection::vec(prop::option::weighted(0.9, 0..count), count))
}

fn ancestors(parents: &[Option<usize>], node: usize) -> Vec<usize> {
    std::iter::successors(parents[node], |node| parents[*node]).collect()
}

/// Whether a node comes back to itself along its parents.
fn is_in_cycle(parents: &[Option<usize>], node: usize) -> bool {
    std::iter::successors(parents[node], |node| parents[*node])
        .take(parents.len())
        .any(|above| above == node)
}

fn bands() -> impl Strategy<Value = Vec<Band>> {
    let band = (-30..30_i64, 0..20_i64, 0..10_usize).prop_map(|(low, width, node)| Band {
        low,
        high: low + width,
        node,
    });
    prop::collection::vec(band, 0..12)
}

/// Distinct codes, dense and sparse, the ends of `i32` among them.
fn codes() -> impl Strategy<Value = Vec<i32>> {
    let code =
        prop_oneof![4 => -40..40_i32, 4 => any::<i32>(), 1 => Just(i32::MIN), 1 => Just(i32::MAX)];
    prop::collection::hash_set(code, 0..80).prop_map(|codes| codes.into_iter().collect())
}

proptest! {
    #[test]
    fn cycles_are_found_cut_and_nothing_else_is(declared in parents()) {
        let mut mended = declared.clone();
        let cycles = break_cycles(&mut mended);
        for (node, parent) in declared.iter().enumerate() {
            let cycle = cycles.iter().find(|cycle| cycle.contains(&node));
            prop_assert_eq!(cycle.is_some(), is_in_cycle(&declared, node));
            let is_cut = cycle.is_some_and(|cycle| cycle[0] == node);
            prop_assert_eq!(mended[node], if is_cut { None } else { *parent });
            prop_assert!(!is_in_cycle(&mended, node));
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
            let above = ancestors(&declared, node);
            prop_assert_eq!(forest.depth[position], above.len());
            prop_assert_eq!(forest.parent[position], declared[node].map(|parent| forest.position[parent]));
            for (other, &candidate) in forest.order.iter().enumerate() {
                let is_below = candidate == node || ancestors(&declared, candidate).contains(&node);
                prop_assert_eq!(forest.subtree(position).contains(&other), is_below);
            }
        }
        for (earlier, later) in forest.order.iter().zip(&forest.order[1..]) {
            let siblings = declared[*earlier] == declared[*later];
            prop_assert!(!siblings || earlier < later, "siblings stand as declared");
        }
    }

    #[test]
    fn a_code_falls_to_its_narrowest_band(declared in bands()) {
        let (segments, clashes) = flatten(&declared);
        let kept: Vec<&Band> = declared
            .iter()
            .enumerate()
            .filter(|(number, _)| !clashes.iter().any(|clash| clash.first == *number || clash.second == *number))
            .map(|(_, band)| band)
            .collect();
        for pair in segments.windows(2) {
            prop_assert!(pair[0].high < pair[1].low, "disjoint and sorted");
        }
        for code in -40..60 {
            let found = segments.iter().find(|segment| (segment.low..=segment.high).contains(&code));
            if clashes.is_empty() {
                let narrowest = kept
                    .iter()
                    .filter(|band| (band.low..=band.high).contains(&code))
                    .min_by_key(|band| band.high - band.low);
                prop_assert_eq!(found.map(|segment| segment.node), narrowest.map(|band| band.node));
            }
        }
    }

    #[test]
    fn a_clash_is_two_bands_without_a_narrower_one(declared in bands()) {
        let (_, clashes) = flatten(&declared);
        let crosses = |one: &Band, other: &Band| one.low < other.low && other.low <= one.high && one.high < other.high;
        for clash in &clashes {
            let (first, second) = (declared[clash.first], declared[clash.second]);
            prop_assert!(clash.first < clash.second);
            let equal = (first.low, first.high) == (second.low, second.high);
            prop_assert_eq!(clash.conflict == Conflict::Equal, equal);
            prop_assert!(equal || crosses(&first, &second) || crosses(&second, &first));
        }
        let any = declared.iter().enumerate().any(|(number, one)| {
            declared[number + 1..].iter().any(|other| {
                (one.low, one.high) == (other.low, other.high) || crosses(one, other) || crosses(other, one)
            })
        });
        prop_assert_eq!(any, !clashes.is_empty());
    }

    #[test]
    fn every_code_has_a_slot_and_no_other_is_found(codes in codes(), others in prop::collection::vec(any::<i32>(), 0..50)) {
        let table = of_codes(&codes);
        let find = |code: i32| {
            let hash = code.cast_unsigned().wrapping_mul(table.factor);
            let home = usize::try_from(hash >> table.shift).expect("a slot");
            let (found, item) = table.slots[home..].iter().find(|(kept, _)| *kept >= hash).expect("the last is the largest");
            item.filter(|_| *found == hash)
        };
        for code in codes.iter().chain(&others) {
            prop_assert_eq!(find(*code), codes.iter().position(|own| own == code), "{}", code);
        }
        prop_assert_eq!(table.factor % 2, 1, "no two codes have one hash");
    }

    #[test]
    fn every_name_stands_once_and_near_its_home(names in prop::collection::hash_set(".{0,20}", 0..60)) {
        let names: Vec<String> = names.into_iter().collect();
        let table = of_names(&names);
        let mut found: Vec<usize> = table.slots.items.iter().copied().flatten().collect();
        found.sort_unstable();
        prop_assert_eq!(found, (0..names.len()).collect::<Vec<_>>());
        prop_assert!(table.slots.items.len() <= 4 * names.len(), "the line is not much longer than it is to be");
    }

    #[test]
    fn repetitions_are_all_found(items in prop::collection::vec(0..8_u8, 0..20)) {
        let clashes = repeated(&items);
        for (place, item) in items.iter().enumerate() {
            let first = items.iter().position(|other| other == item);
            let clash = clashes.iter().find(|clash| clash.again == place);
            prop_assert_eq!(clash.map(|clash| clash.first), first.filter(|first| *first < place));
        }
    }
}
