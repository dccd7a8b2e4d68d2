//! Terms: the codes, names and messages that a user looks up.

use aerospike_errors::Numbering;

use crate::explanation::Explanation;
use crate::forms::{self, Stated};
use crate::names;

/// The meaning of a term.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    Error(Explanation),
    /// A code or a name for success.
    NoError,
}

/// Returns the meaning of a term, or `None` if it is unknown.
pub(crate) fn meaning(term: &str, numbering: Option<Numbering>) -> Option<Meaning> {
    let bare = bare(term);
    if is_success(bare) {
        return Some(Meaning::NoError);
    }
    if let Some((code, subcode)) = code(bare) {
        if matches!(code, 0 | 50) {
            return Some(Meaning::NoError);
        }
        return Some(Meaning::Error(Explanation {
            subcode,
            ..Explanation::new(Stated::Code(code), numbering)
        }));
    }
    let of_kind = |kind| Explanation::new(Stated::Kind(kind), numbering);
    let of_finding = |finding| Explanation::of(&finding, numbering);
    let of_subcode = |subcode| Explanation::of_subcode(subcode, numbering);
    // A message may end with a name, so forms are searched before the last part of a path.
    names::kind(bare, numbering)
        .map(of_kind)
        .or_else(|| forms::find(term.as_bytes()).map(of_finding))
        .or_else(|| names::kind(last_part(bare), numbering).map(of_kind))
        .or_else(|| names::subcode(last_part(bare)).map(of_subcode))
        .map(Meaning::Error)
}

/// Returns a name without the package or type that contains it.
fn last_part(path: &str) -> &str {
    let end = path.rfind(['.', ':', '$', '+', '\\', '/']);
    end.map_or(path, |end| &path[end + 1..])
}

/// Returns `true` for the names of the codes 0 and 50.
fn is_success(name: &str) -> bool {
    let name = name.to_ascii_uppercase();
    let prefixes = ["AEROSPIKE_", "AS_"];
    let bare = prefixes.iter().find_map(|prefix| name.strip_prefix(prefix));
    matches!(bare.unwrap_or(&name), "OK" | "QUERY_END" | "QUERYEND")
}

/// Removes the quotes, brackets and punctuation around a term.
fn bare(term: &str) -> &str {
    term.trim_matches(|char: char| char.is_whitespace() || "\"'`,;:()[]{}".contains(char))
}

/// Reads `14`, `-1L`, `0x0e`, `22/6`, `code=14` or `Error 14`.
fn code(term: &str) -> Option<(i32, Option<u32>)> {
    let number_at =
        term.rfind(|char: char| !(char.is_ascii_alphanumeric() || "+-/".contains(char)));
    let (label, number_text) = match number_at {
        Some(at) => term.split_at(at),
        None => ("", term),
    };
    let label = label.trim_matches(LABEL_END).to_ascii_lowercase();
    if !LABELS.contains(&label.as_str()) {
        return None;
    }
    let number_text = number_text.trim_start_matches(LABEL_END);
    match number_text.split_once('/') {
        Some((code, subcode)) => Some((number(code)?, Some(subcode.parse().ok()?))),
        None => Some((number(number_text)?, None)),
    }
}

const LABELS: &[&str] = &[
    "",
    "code",
    "error",
    "err",
    "error code",
    "errorcode",
    "result code",
    "result_code",
    "resultcode",
    "result",
    "rc",
    "status",
];
const LABEL_END: &[char] = &[' ', '=', ':', '(', '"', '\''];

/// Reads a decimal or hexadecimal number, with the suffix that Python 2 prints.
fn number(text: &str) -> Option<i32> {
    let hexadecimal = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"));
    match hexadecimal {
        Some(digits) if !digits.starts_with('+') => i32::from_str_radix(digits, 16).ok(),
        Some(_) => None,
        None => text.strip_suffix('L').unwrap_or(text).parse().ok(),
    }
}
