//! Values that must be unique in a tree: codes, names, predicates.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::Hash;

/// Two places of a list that hold the same value: the first one and a later one.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Duplicate {
    pub(crate) first: usize,
    pub(crate) again: usize,
}

/// Returns every place that repeats an earlier one, in order.
pub(crate) fn duplicates<T: Hash + Eq>(items: impl IntoIterator<Item = T>) -> Vec<Duplicate> {
    let mut first_places = HashMap::new();
    let mut duplicates = Vec::new();
    for (again, item) in items.into_iter().enumerate() {
        match first_places.entry(item) {
            Entry::Occupied(first) => duplicates.push(Duplicate {
                first: *first.get(),
                again,
            }),
            Entry::Vacant(place) => _ = place.insert(again),
        }
    }
    duplicates
}
