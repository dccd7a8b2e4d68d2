//! Resolution of the names of constants and classes.

use std::cell::RefCell;
use std::collections::HashMap;
use std::iter;

use aerospike_errors::{ErrorKind, Numbering, Subcode};

/// The number of names in the cache. A log has few distinct names.
const CACHED: usize = 1024;

type Kinds = HashMap<String, Option<ErrorKind>>;

thread_local! {
    /// A cache of the kinds by name, since a search compares with all names.
    static KINDS: RefCell<HashMap<Option<Numbering>, Kinds>> = RefCell::default();
}

/// Returns the kind that a client with this numbering gives the name; without a numbering, only if
/// the name has the same meaning in all of them.
pub(crate) fn kind(name: &str, numbering: impl Into<Option<Numbering>>) -> Option<ErrorKind> {
    let numbering = numbering.into();
    KINDS.with_borrow_mut(|kinds| {
        let kinds = kinds.entry(numbering).or_default();
        if let Some(kind) = kinds.get(name) {
            return *kind;
        }
        if kinds.len() == CACHED {
            kinds.clear();
        }
        let kind = search(name, numbering);
        kinds.insert(name.to_owned(), kind);
        kind
    })
}

fn search(name: &str, numbering: Option<Numbering>) -> Option<ErrorKind> {
    if let Some(numbering) = numbering {
        return numbering.from_name(name);
    }
    let first = Numbering::C.from_name(name);
    let is_common = Numbering::ALL
        .iter()
        .all(|numbering| numbering.from_name(name) == first);
    if is_common {
        first
    } else {
        ErrorKind::from_name(name)
    }
}

/// Returns the kind of an exception class that is nested in `AerospikeException`.
pub(crate) fn java_class(class: &str) -> Option<ErrorKind> {
    kind(&format!("AerospikeException${class}"), Numbering::Java)
}

/// Returns the subcode with a name in any case.
pub(crate) fn subcode(name: &str) -> Option<Subcode> {
    let is_called = |known: &str| known.eq_ignore_ascii_case(name);
    Subcode::ALL.iter().copied().find(|subcode| {
        is_called(subcode.name()) || subcode.aliases().iter().copied().any(is_called)
    })
}

/// The Jaro-Winkler similarity from which a name is suggested.
const SIMILAR: f64 = 0.92;

/// The number of characters that may be missing from or added to a misspelled name.
const MISSING: usize = 8;

/// The length of a term up to which a suggestion is searched; the cost grows with the length.
const MISSPELLED: usize = 64;

/// Returns the name that a misspelled one resembles most.
pub(crate) fn similar(name: &str) -> Option<&'static str> {
    if name.len() > MISSPELLED {
        return None;
    }
    let name = name.to_ascii_uppercase();
    let nodes = ErrorKind::tree().nodes().chain(Subcode::tree().nodes());
    nodes
        .flat_map(|node| iter::once(node.name()).chain(node.aliases().iter().copied()))
        .filter(|known| known.len().abs_diff(name.len()) <= MISSING)
        .map(|known| {
            let similarity = strsim::jaro_winkler(&name, &known.to_ascii_uppercase());
            (similarity, known)
        })
        .filter(|(similarity, _)| *similarity >= SIMILAR)
        .max_by(|(left, _), (right, _)| left.total_cmp(right))
        .map(|(_, known)| known)
}
