//! Messages of the C and Node clients and of the tools that are built on the C client.

use aerospike_errors::Numbering;

use super::scan::{contains, continues_word, identifier, number, position};
use super::{Finding, Stated, python, rust};
use crate::names;

/// The forms with a number in parentheses: `err(9) … at [FILE:LINE]` of the C client, `Error: (7)
/// AEROSPIKE_ERR_CLUSTER_CHANGE` of aql, the Python tuple, and the messages of this library.
pub(super) fn parenthesis(line: &[u8], at: usize) -> Option<Finding> {
    let inner = line[at + 1..].trim_ascii_start();
    let (code, rest) = number(inner)?;
    let Some(after) = rest.strip_prefix(b")") else {
        return python::tuple(line, at).or_else(|| rust::own(line, at, code, rest));
    };
    let end = line.len() - after.len();
    let finding = |start| Finding::new(Stated::Code(code), Numbering::C, start..end);
    if after.starts_with(b" AEROSPIKE_") {
        let name_length = identifier(&after[1..]).0.len();
        let mut finding = finding(at);
        finding.span.end += 1 + name_length;
        return Some(finding);
    }
    if line[..at].ends_with(b"err") && contains(after, " at [") {
        return Some(finding(at - "err".len()));
    }
    rust::own(line, at, code, rest)
}

/// `AEROSPIKE_ERR_TIMEOUT`, a constant of the C, Python and Node clients.
pub(super) fn constant(line: &[u8], at: usize) -> Option<Finding> {
    if continues_word(line, at) {
        return None;
    }
    let (name, rest) = identifier(&line[at..]);
    let kind = names::kind(name, Numbering::C)?;
    let span = at..line.len() - rest.len();
    Some(Finding::new(Stated::Kind(kind), Numbering::C, span))
}

/// `Client error in Put command: Socket read failed: -4095 [-6]`, a log line of the Node client.
pub(super) fn node_log(line: &[u8], at: usize) -> Option<Finding> {
    let side = ["Client", "Server"]
        .into_iter()
        .find(|side| line[..at].ends_with(side.as_bytes()))?;
    let start = at - side.len();
    position(&line[at..], " command: ")?;
    let text = line.trim_ascii_end().strip_suffix(b"]")?;
    let open = memchr::memrchr(b'[', text)?;
    let (code, rest) = number(&text[open + 1..])?;
    rest.is_empty()
        .then(|| Finding::new(Stated::Code(code), Numbering::C, start..text.len() + 1))
}
