//! Objects with a member for the code: JSON, and the formats in which Node and Elixir print them.

use aerospike_errors::Numbering;

use super::scan::{doubt, identifier, identifier_start, names_aerospike, number};
use super::{Finding, Stated};
use crate::names;

/// `{ code: 9, message: '…' }`, `{"code":14,"inDoubt":false}` or
/// `%Aerospike.Error{code: :timeout}`; `at` is inside the key.
///
/// Objects of other programs have such a member too, so the line must name the database, state
/// whether a write is in doubt, or contain only the member.
pub(super) fn member(line: &[u8], at: usize) -> Option<Finding> {
    let start = identifier_start(line, at);
    let (key, rest) = identifier(&line[start..]);
    let numbering = numbering(&line[..start], key)?;
    let rest = rest.strip_prefix(b"\"").unwrap_or(rest);
    let value = rest.strip_prefix(b":")?.trim_ascii_start();
    let (stated, rest) = if let Some((code, rest)) = number(value) {
        (Stated::Code(code), rest)
    } else {
        let (name, rest) = identifier(value.strip_prefix(b":")?);
        let kind = names::kind(name, numbering)?;
        (Stated::Kind(kind), rest)
    };
    if rest.first().is_some_and(|byte| !b", }\r".contains(byte)) {
        return None;
    }
    let in_doubt = doubt(line).map(|(in_doubt, _)| in_doubt);
    let is_alone = || is_punctuation(&line[..start]) && is_punctuation(rest);
    if in_doubt.is_none() && !names_aerospike(line) && !is_alone() {
        return None;
    }
    let mut finding = Finding::new(stated, numbering, start..line.len() - rest.len());
    finding.in_doubt = in_doubt;
    Some(finding)
}

/// Returns the numbering of the client that prints a key for result codes after `prefix`.
fn numbering(prefix: &[u8], key: &str) -> Option<Numbering> {
    match key {
        "code" if prefix.ends_with(b"Aerospike.Error{") => Some(Numbering::Go),
        "code" => Some(Numbering::C),
        "resultCode" | "result_code" => Some(Numbering::Java),
        _ => None,
    }
}

/// Returns `true` for the text around a member that is alone in its line, as in an object that is
/// printed over several lines.
fn is_punctuation(text: &[u8]) -> bool {
    text.iter().all(|byte| b" \t\r{},\"".contains(byte))
}
