//! "Did you mean …?": the nearest real name of a misspelt one.

use std::fmt;

/// How many names may be compared in one expansion. Enough for a hundred misspelt parents in the largest real
/// tree; a machine-written input with thousands of mistakes gets its errors without suggestions, but at once.
const COMPARISONS: usize = 50_000;

/// Finds near names, within a budget for the whole expansion.
pub(crate) struct Suggestions {
    comparisons_left: usize,
}

impl Suggestions {
    pub(crate) fn new() -> Self {
        Self {
            comparisons_left: COMPARISONS,
        }
    }

    /// The candidate that one slip of the hand makes of `name`: a letter more, fewer or other, or two swapped. A
    /// plural is no slip.
    pub(crate) fn one_slip_from<'a>(
        &mut self,
        name: &str,
        candidates: impl IntoIterator<Item = &'a str>,
    ) -> Option<&'a str> {
        candidates.into_iter().find(|candidate| {
            let is_plural = |one: &str, other: &str| one.strip_suffix('s') == Some(other);
            if candidate.len().abs_diff(name.len()) > 4
                || is_plural(name, candidate)
                || is_plural(candidate, name)
                || self.comparisons_left == 0
            {
                return false;
            }
            self.comparisons_left -= 1;
            slips(name, candidate) == 1
        })
    }

    /// The candidate that differs least from `name`, if that is little enough to be a misspelling.
    pub(crate) fn nearest<'a>(
        &mut self,
        name: &str,
        candidates: impl IntoIterator<Item = &'a str>,
    ) -> DidYouMean<'a> {
        let wanted = name.to_lowercase();
        let tolerance = (name.chars().count() / 3).max(1);
        let mut best = None;
        for candidate in candidates {
            if candidate.len().abs_diff(name.len()) > tolerance * 4 {
                continue;
            }
            if self.comparisons_left == 0 {
                return DidYouMean(None);
            }
            self.comparisons_left -= 1;
            let distance = slips(&wanted, &candidate.to_lowercase());
            if distance <= tolerance && best.is_none_or(|(least, _)| distance < least) {
                best = Some((distance, candidate));
            }
        }
        DidYouMean(best.map(|(_, candidate)| candidate))
    }
}

/// How many slips of the hand lie between two names: letters that are more, fewer or other, or two side by side that
/// are swapped. The table of Wagner and Fischer, of which three rows are kept.
pub(crate) fn slips(one: &str, other: &str) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let mut before_last = Vec::new();
    let mut last: Vec<usize> = (0..=other.len()).collect();
    for (row, letter) in one.iter().enumerate() {
        let mut current = vec![row + 1];
        for (column, candidate) in other.iter().enumerate() {
            let replaced = last[column] + usize::from(letter != candidate);
            let mut fewest = replaced.min(last[column + 1] + 1).min(current[column] + 1);
            if row > 0 && column > 0 && *letter == other[column - 1] && one[row - 1] == *candidate {
                fewest = fewest.min(before_last[column - 1] + 1);
            }
            current.push(fewest);
        }
        before_last = std::mem::replace(&mut last, current);
    }
    last[other.len()]
}

/// Displays as `; did you mean …?`, or as nothing.
pub(crate) struct DidYouMean<'a>(pub(crate) Option<&'a str>);

impl fmt::Display for DidYouMean<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(name) => write!(formatter, "; did you mean `{name}`?"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nearest<'a>(name: &str, candidates: &[&'a str]) -> Option<&'a str> {
        Suggestions::new()
            .nearest(name, candidates.iter().copied())
            .0
    }

    #[test]
    fn a_misspelling_finds_its_name_and_a_stranger_does_not() {
        let names = ["RecordError", "RecordNotFound", "IndexError"];
        assert_eq!(nearest("RecrodError", &names), Some("RecordError"));
        assert_eq!(nearest("record_error", &names), Some("RecordError"));
        assert_eq!(nearest("Banana", &names), None);
    }

    #[test]
    fn the_nearest_of_several_wins() {
        assert_eq!(
            nearest("QueryErr", &["QueryError", "QueryErrs"]),
            Some("QueryErrs")
        );
    }

    #[test]
    fn the_budget_is_for_the_whole_expansion() {
        let mut suggestions = Suggestions {
            comparisons_left: 1,
        };
        assert!(suggestions.nearest("Aa", ["Ab"]).0.is_some());
        assert!(suggestions.nearest("Aa", ["Ab"]).0.is_none());
    }
}
