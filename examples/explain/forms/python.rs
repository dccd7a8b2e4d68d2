//! Messages of the Python clients.

use aerospike_errors::clients::aerospike_py;
use aerospike_errors::{ErrorKind, Numbering};

use super::scan::{self, identifier, number};
use super::{Finding, Stated, java};
use crate::names;

/// `aerospike.exception.RecordNotFound: …`, a class in a stack trace. If a message with a code
/// follows, the code identifies the error.
pub(super) fn exception(line: &[u8], at: usize) -> Option<Finding> {
    let path = scan::dotted_path(&line[at..]);
    let end = at + path.len();
    let message = line[end..].strip_prefix(b": ")?;
    let message_at = line.len() - message.len();
    let found = tuple(line, message_at)
        .or_else(|| java::message(line, message_at))
        .or_else(|| numbered(line, message_at));
    if let Some(found) = found {
        let span = at..found.span.end;
        return Some(Finding { span, ..found });
    }
    let (_, class) = path.rsplit_once('.')?;
    let (kind, numbering) = match path.split('.').next() {
        Some("aerospike_py") => (
            aerospike_py::Exception::from_name(class).map(ErrorKind::from),
            Numbering::PYTHON,
        ),
        // The SDK is built on the Rust client.
        Some("aerospike_sdk" | "aerospike_async") => {
            (names::kind(class, Numbering::RUST), Numbering::RUST)
        }
        _ => (names::kind(class, Numbering::PYTHON), Numbering::PYTHON),
    };
    Some(Finding::new(Stated::Kind(kind?), numbering, at..end))
}

/// `(9, 'Client timeout', 'src/main/aerospike/as_command.c', 875, True)`: code, message, source
/// file, line and, since version 2, whether the request is in doubt.
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

/// `AEROSPIKE_ERR (14): …`, a message of aerospike-py.
pub(super) fn numbered(line: &[u8], at: usize) -> Option<Finding> {
    let (code, rest) = number(line[at..].strip_prefix(b"AEROSPIKE_ERR (")?)?;
    let rest = rest.strip_prefix(b")")?;
    let span = at..line.len() - rest.len();
    let finding = Finding::new(Stated::Code(code), Numbering::PYTHON, span);
    Some(finding.with_doubt_in(line))
}
