//! Values that must be unique in a tree: codes, names, predicates.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::Hash;

/// Returns the place of every item that repeats an earlier one, after the first place of that item.
pub(crate) fn duplicates<T: Hash + Eq>(items: impl IntoIterator<Item = T>) -> Vec<(usize, usize)> {
    let mut first_places = HashMap::new();
    let mut duplicates = Vec::new();
    for (again, item) in items.into_iter().enumerate() {
        match first_places.entry(item) {
            Entry::Occupied(first) => duplicates.push((*first.get(), again)),
            Entry::Vacant(place) => _ = place.insert(again),
        }
    }
    duplicates
}
