//! Messages of the Rust client that the Java client does not share.

use aerospike_errors::{ErrorKind, Numbering};

use super::scan::{doubt, identifier, number, position};
use super::{Finding, Stated};
use crate::names;

/// `ServerError(KeyNotFoundError, false, "NODE")` and `Server error: KeyNotFoundError, In Doubt:
/// false, Node: NODE`, the debug and display formats of the client 2.
pub(super) fn named(line: &[u8], at: usize) -> Option<Finding> {
    let open = line[at..].iter().position(|byte| b"(:".contains(byte))?;
    let rest = line[at + open + 1..].trim_ascii_start();
    let (name, rest) = identifier(rest);
    let kind = names::kind(name, Numbering::Java)?;
    let rest = rest.strip_prefix(b", ")?;
    let rest = rest.strip_prefix(b"In Doubt: ").unwrap_or(rest);
    let (is_in_doubt, rest) = match identifier(rest) {
        ("true", rest) => (true, rest),
        ("false", rest) => (false, rest),
        _ => return None,
    };
    let span = at..line.len() - rest.len();
    let mut finding = Finding::new(Stated::Kind(kind), Numbering::Java, span);
    finding.in_doubt = Some(is_in_doubt);
    Some(finding)
}

/// `ErrorInner { kind: …, result_code: 2, …, in_doubt: false, … }`, the debug format of the
/// client 3.
pub(super) fn fields(line: &[u8], at: usize) -> Option<Finding> {
    let fields = &line[at..];
    let code_at = position(fields, "result_code: ")? + "result_code: ".len();
    let (code, rest) = number(&fields[code_at..])?;
    let span = at..line.len() - rest.len();
    let finding = Finding::new(Stated::Code(code), Numbering::Java, span);
    let subcode = position(&fields[..code_at], "sub_code: ")
        .and_then(|at| number(&fields[at + "sub_code: ".len()..]));
    Some(Finding {
        subcode: subcode.and_then(|(subcode, _)| subcode.try_into().ok()),
        ..finding.with_doubt_in(line)
    })
}

/// `TimeoutError (9): no answer in time [key …, in doubt]`, the format of
/// [`aerospike_errors::Error`]; `at` is the position of the parenthesis.
pub(super) fn own(line: &[u8], at: usize, code: i32, after_code: &[u8]) -> Option<Finding> {
    let name_end = at.checked_sub(1).filter(|end| line[*end] == b' ')?;
    let start = super::scan::identifier_start(line, name_end);
    let kind = ErrorKind::from_name(std::str::from_utf8(&line[start..name_end]).ok()?)?;
    let (numbering, rest) = [(" in Java", Numbering::Java), (" in Go", Numbering::Go)]
        .into_iter()
        .find_map(|(words, numbering)| {
            let rest = after_code.strip_prefix(words.as_bytes())?;
            Some((numbering, rest))
        })
        .unwrap_or((Numbering::C, after_code));
    let rest = rest.strip_prefix(b"): ")?;
    let stated = Stated::Both(kind, code);
    let mut finding = Finding::new(stated, numbering, start..line.len() - rest.len() - 2);
    let subcode = position(rest, "[subcode ").and_then(|at| number(&rest[at + 9..]));
    finding.subcode = subcode.and_then(|(subcode, _)| subcode.try_into().ok());
    finding.in_doubt = doubt(rest).map(|(in_doubt, _)| in_doubt);
    Some(finding)
}
