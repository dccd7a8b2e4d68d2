//! Messages of the Go client, and of the Ruby and PHP clients, which share its numbering.

use aerospike_errors::Numbering;

use super::scan::{identifier, number};
use super::{Finding, Stated};
use crate::names;

/// `ResultCode: KEY_BUSY, Iteration: 2, InDoubt: true, …` and `ResultCode 66 unknown …`.
pub(super) fn result_code(line: &[u8], at: usize) -> Option<Finding> {
    let rest = &line[at + "ResultCode".len()..];
    let rest = rest.strip_prefix(b":").unwrap_or(rest);
    let rest = rest.strip_prefix(b" ")?;
    let (stated, rest) = if let Some((code, rest)) = number(rest) {
        (Stated::Code(code), rest)
    } else {
        let (name, rest) = identifier(rest);
        let kind = names::kind(name, Numbering::Go)?;
        (Stated::Kind(kind), rest)
    };
    let finding = Finding::new(stated, Numbering::Go, at..line.len() - rest.len());
    Some(finding.with_doubt_in(line))
}

/// `Aerospike::Exceptions::Timeout: …`, a class of the Ruby client; the base class has no code.
pub(super) fn ruby_exception(line: &[u8], at: usize) -> Option<Finding> {
    let (class, rest) = identifier(&line[at + "Aerospike::Exceptions::".len()..]);
    if !(rest.starts_with(b":") || rest.starts_with(b" (")) {
        return None;
    }
    let kind = names::java_class(class)?;
    let span = at..line.len() - rest.len();
    Some(Finding::new(Stated::Kind(kind), Numbering::Go, span))
}
