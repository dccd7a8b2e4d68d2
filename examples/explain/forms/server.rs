//! Messages of the server: responses to info commands, its constants, and its log.

use aerospike_errors::ErrorKind;

use super::scan::{continues_word, identifier, number};
use super::{Finding, Stated};
use crate::names;

/// `ERROR:4:bad parameter` and `FAIL:201:NO INDEX`, the responses to info commands.
pub(super) fn info(line: &[u8], at: usize) -> Option<Finding> {
    if continues_word(line, at) {
        return None;
    }
    let colon = line[at..].iter().position(|byte| *byte == b':')?;
    let (code, rest) = number(&line[at + colon + 1..])?;
    if !(rest.is_empty() || rest.starts_with(b":")) || !is_server_code(code) {
        return None;
    }
    let span = at..line.len() - rest.len();
    Some(Finding::new(Stated::Code(code), None, span))
}

/// `DC east abandon result 22` in a log line of cross-datacenter replication. Negative numbers
/// there are internal to the server and not codes of a client.
pub(super) fn shipping(line: &[u8], at: usize) -> Option<Finding> {
    let (code, rest) = number(&line[at + "abandon result ".len()..])?;
    let span = at..line.len() - rest.len();
    is_server_code(code).then(|| Finding::new(Stated::Code(code), None, span))
}

/// `AS_ERR_TIMEOUT` or `AS_PROTO_RESULT_FAIL_TIMEOUT`, a constant of the server.
pub(super) fn constant(line: &[u8], at: usize) -> Option<Finding> {
    if continues_word(line, at) {
        return None;
    }
    let (name, rest) = identifier(&line[at..]);
    let kind = names::kind(name, None)?;
    let span = at..line.len() - rest.len();
    Some(Finding::new(Stated::Kind(kind), None, span))
}

/// Returns `true` for a number that the server can send as a result code: a byte on the wire, or
/// a documented code.
pub(super) fn is_server_code(code: i32) -> bool {
    u8::try_from(code).is_ok() || (code > 0 && ErrorKind::from_code(code).is_some())
}
