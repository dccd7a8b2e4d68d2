//! Things that must be unique in a tree: codes, names, predicates.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::Hash;

/// Two places of a list that hold the same thing: where it stood first, and where it stands again.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Clash {
    pub(crate) first: usize,
    pub(crate) again: usize,
}

/// Every place that repeats an earlier one, in order.
pub(crate) fn repeated<T: Hash + Eq>(items: impl IntoIterator<Item = T>) -> Vec<Clash> {
    let mut first_places = HashMap::new();
    let mut clashes = Vec::new();
    for (again, item) in items.into_iter().enumerate() {
        match first_places.entry(item) {
            Entry::Occupied(first) => clashes.push(Clash { first: *first.get(), again }),
            Entry::Vacant(place) => {
                place.insert(again);
            }
        }
    }
    clashes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_repetition_points_back_to_the_first_place() {
        assert_eq!(
            repeated(["a", "b", "a", "c", "a"]),
            [Clash { first: 0, again: 2 }, Clash { first: 0, again: 4 }]
        );
        assert_eq!(repeated([1, 2, 3]), []);
    }
}
