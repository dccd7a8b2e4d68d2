//! Output of `uniq -c`.

use super::scan::number;
use super::server::is_server_code;
use super::{Finding, Stated};
use crate::names;

/// `      3 14` or `      3 KEY_BUSY`: a line that contains only a count and a number or name.
pub(super) fn line(line: &[u8]) -> Option<Finding> {
    let text = line.trim_ascii();
    if !text.first()?.is_ascii_digit() {
        return None;
    }
    let (_, rest) = number(text)?;
    let term = rest.trim_ascii_start();
    if term.len() == rest.len() {
        return None;
    }
    let stated = match number(term) {
        Some((code, rest)) => {
            let is_client_code = (-100..0).contains(&code);
            let is_code = rest.is_empty() && (is_client_code || is_server_code(code));
            is_code.then_some(Stated::Code(code))?
        }
        None => Stated::Kind(names::kind(std::str::from_utf8(term).ok()?, None)?),
    };
    let start = line.len() - line.trim_ascii_start().len();
    Some(Finding::new(stated, None, start..start + text.len()))
}
