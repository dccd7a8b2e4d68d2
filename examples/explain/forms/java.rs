//! Messages of the Java and C# clients, and of the Rust client 3, which shares their format.

use aerospike_errors::Numbering;

use super::scan::{continues_word, doubt, identifier, names_aerospike, number, position};
use super::{Finding, Stated};
use crate::names;

/// `com.aerospike.client.AerospikeException$Timeout: Client timeout: … inDoubt=true`, where the
/// class name may be followed by a [`message`] with a code.
pub(super) fn exception(line: &[u8], at: usize) -> Option<Finding> {
    let class_start = at + "AerospikeException".len();
    let (class, rest) = match &line[class_start..] {
        // Java prints `$` and C# prints `+` before the name of a nested class.
        [b'$' | b'+' | b'.', nested @ ..] => identifier(nested),
        rest => ("", rest),
    };
    let start = package_start(line, at);
    let after_class = line.len() - rest.len();
    let rest = rest.strip_prefix(b": ")?;
    if let Some(found) = message(line, line.len() - rest.len()) {
        let span = start..found.span.end;
        return Some(Finding { span, ..found });
    }
    let kind = names::java_class(class)?;
    let finding = Finding::new(Stated::Kind(kind), Numbering::Java, start..after_class);
    Some(finding.with_doubt_in(line))
}

fn package_start(line: &[u8], at: usize) -> usize {
    let package = line[..at].iter().rev();
    at - package
        .take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'.')
        .count()
}

/// `Error Code 18: …`, `Error -8: …`, `Error 14,1,0,30000,1000,2,inDoubt,NODE: …` and
/// `Error 26, SubCode: 1 (NAME), iter=0, In Doubt: true, node=NODE: …`.
///
/// `Error 4: …` is also the message of other programs, so it needs the name of the database before
/// it in the line.
pub(super) fn message(line: &[u8], at: usize) -> Option<Finding> {
    if continues_word(line, at) {
        return None;
    }
    let rest = line[at..].strip_prefix(b"Error ")?;
    let code_word = rest.strip_prefix(b"Code ");
    let (code, rest) = number(code_word.unwrap_or(rest))?;
    let end = line.len() - rest.len();
    let finding = Finding::new(Stated::Code(code), Numbering::Java, at..end);
    let is_documented = Numbering::Java.from_code(code).is_some();
    match rest {
        [b',', fields @ ..] => with_fields(finding, fields),
        [b':', ..] if is_documented && (code < 0 || code_word.is_some()) => Some(finding),
        [b':', ..] if names_aerospike(&line[..at]) => Some(finding),
        _ => None,
    }
}

/// Reads the fields between the code and the text of the message.
fn with_fields(mut finding: Finding, fields: &[u8]) -> Option<Finding> {
    let rust = [" SubCode: ", " iter=", " node=", " In Doubt: "];
    if rust
        .iter()
        .any(|field| fields.starts_with(field.as_bytes()))
    {
        let subcode = fields.strip_prefix(b" SubCode: ").and_then(number);
        finding.subcode = subcode.and_then(|(subcode, _)| subcode.try_into().ok());
        finding.in_doubt = doubt(fields).map(|(in_doubt, _)| in_doubt);
        finding.span.end += 1 + position(fields, "=").map_or(0, |at| message_start(fields, at));
        return Some(finding);
    }
    let fields = &fields[..position(fields, ":")?];
    let mut parts = fields.split(|byte| *byte == b',');
    let iteration = parts.next().and_then(number);
    if iteration.is_none_or(|(_, rest)| !rest.is_empty()) || parts.clone().next().is_none() {
        return None;
    }
    if parts.any(|part| part == b"inDoubt") {
        finding.in_doubt = Some(true);
    }
    finding.span.end += 1 + fields.len();
    Some(finding)
}

/// Returns the position of the `: ` after `at` that ends the fields.
fn message_start(fields: &[u8], at: usize) -> usize {
    at + position(&fields[at..], ": ").unwrap_or(0)
}

/// `File:data.csv Line:76Aerospike Write Error:20`, a log line of the loader.
pub(super) fn loader(line: &[u8], at: usize) -> Option<Finding> {
    let code = line[at..].strip_prefix(b"Aerospike Write Error:")?;
    let (code, rest) = number(code)?;
    let span = at..line.len() - rest.len();
    Some(Finding::new(Stated::Code(code), Numbering::Java, span))
}
