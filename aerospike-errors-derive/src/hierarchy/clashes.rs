//! Things that must be unique in a tree: codes, names, predicates.

use std::collections::HashMap;

/// Two places of a list that hold the same thing: where it stood first, and where it stands again.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Clash {
    pub(crate) first: usize,
    pub(crate) again: usize,
}

/// Every place that repeats an earlier one, in order. What is written alike is the same.
pub(crate) fn repeated(items: impl IntoIterator<Item = impl ToString>) -> Vec<Clash> {
    // One table for all that is asked: each type of key is compiled anew wherever the derive is.
    let mut first_places: HashMap<String, usize> = HashMap::new();
    let mut clashes = Vec::new();
    for (again, item) in items.into_iter().enumerate() {
        let item = item.to_string();
        match first_places.get(&item) {
            Some(&first) => clashes.push(Clash { first, again }),
            None => _ = first_places.insert(item, again),
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
