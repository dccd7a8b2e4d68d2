//! Values that must be unique in a tree: codes, names, predicates.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// Returns the place of every item that repeats an earlier one, after the first place of that item.
pub(crate) fn duplicates(items: &[String]) -> Vec<(usize, usize)> {
    let mut first_places: HashMap<&str, usize> = HashMap::new();
    let mut duplicates = Vec::new();
    for (again, item) in items.iter().enumerate() {
        match first_places.entry(item) {
            Entry::Occupied(first) => duplicates.push((*first.get(), again)),
            Entry::Vacant(place) => _ = place.insert(again),
        }
    }
    duplicates
}
