//! Messages of the Python clients.

use aerospike_errors::Numbering;

use super::scan::{self, identifier, number};
use super::{Finding, Stated};
use crate::names;

/// `aerospike.exception.RecordNotFound: …`, a class in a stack trace; the code of the tuple that
/// may follow counts.
pub(super) fn exception(line: &[u8], at: usize) -> Option<Finding> {
    let path = scan::dotted_path(&line[at..]);
    let end = at + path.len();
    let message = line[end..].strip_prefix(b": ")?;
    if let Some(found) = tuple(line, line.len() - message.len()) {
        let span = at..found.span.end;
        return Some(Finding { span, ..found });
    }
    let (_, class) = path.rsplit_once('.')?;
    let kind = names::kind(class, Numbering::C)?;
    Some(Finding::new(Stated::Kind(kind), Numbering::C, at..end))
}

/// `(9, 'Client timeout', 'src/main/aerospike/as_command.c', 875, True)`: code, message, source
/// file, line and, since version 2, doubt.
pub(super) fn tuple(line: &[u8], at: usize) -> Option<Finding> {
    let (code, rest) = number(line[at..].strip_prefix(b"(")?)?;
    let rest = rest.strip_prefix(b"L").unwrap_or(rest);
    let rest = rest.strip_prefix(b", ")?;
    let rest = rest.strip_prefix(b"u").unwrap_or(rest);
    if !rest.starts_with(b"'") && !rest.starts_with(b"\"") {
        return None;
    }
    // The message may contain quotes and parentheses, so the tuple is read from its end.
    let file_end = [".c', ", ".c\", "]
        .iter()
        .filter_map(|end| memchr::memmem::rfind(rest, end.as_bytes()))
        .max()?;
    let (_, rest) = number(&rest[file_end + ".c', ".len()..])?;
    let (in_doubt, rest) = match rest.strip_prefix(b", ").map(identifier) {
        Some(("True", rest)) => (Some(true), rest),
        Some(("False", rest)) => (Some(false), rest),
        _ => (None, rest),
    };
    let rest = rest.strip_prefix(b")")?;
    let span = at..line.len() - rest.len();
    let mut finding = Finding::new(Stated::Code(code), Numbering::C, span);
    finding.in_doubt = in_doubt;
    Some(finding)
}
