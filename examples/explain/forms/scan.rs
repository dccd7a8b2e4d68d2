//! Small parsers that the forms share.

/// Splits a decimal number with an optional minus sign from the start of `text`.
pub(super) fn number(text: &[u8]) -> Option<(i32, &[u8])> {
    let sign = usize::from(text.starts_with(b"-"));
    let digits = text[sign..].iter().take_while(|byte| byte.is_ascii_digit());
    let (number, rest) = text.split_at(sign + digits.count());
    let number = std::str::from_utf8(number).ok()?.parse().ok()?;
    Some((number, rest))
}

/// Splits the longest identifier, which may be empty, from the start of `text`.
pub(super) fn identifier(text: &[u8]) -> (&str, &[u8]) {
    let identifier = ascii_prefix(text, is_word);
    (identifier, &text[identifier.len()..])
}

/// Returns the identifiers, joined by dots, at the start of `text`.
pub(super) fn dotted_path(text: &[u8]) -> &str {
    ascii_prefix(text, |byte| is_word(byte) || byte == b'.')
}

/// Returns the longest prefix of bytes that are `accepted`, all of which must be ASCII.
fn ascii_prefix(text: &[u8], accepted: fn(u8) -> bool) -> &str {
    let length = text.iter().take_while(|byte| accepted(**byte)).count();
    std::str::from_utf8(&text[..length]).expect("ASCII is UTF-8")
}

/// Returns the position at which the identifier that ends at `end` starts.
pub(super) fn identifier_start(text: &[u8], end: usize) -> usize {
    let word = text[..end].iter().rev().take_while(|byte| is_word(**byte));
    end - word.count()
}

/// Returns `true` if the byte before `at` is part of a word.
pub(super) fn continues_word(text: &[u8], at: usize) -> bool {
    at.checked_sub(1)
        .is_some_and(|before| is_word(text[before]))
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// Returns the position of `needle` in `text`.
pub(super) fn position(text: &[u8], needle: &str) -> Option<usize> {
    memchr::memmem::find(text, needle.as_bytes())
}

pub(super) fn contains(text: &[u8], needle: &str) -> bool {
    position(text, needle).is_some()
}

/// Returns `true` if `text` names the database in the usual spellings.
pub(super) fn names_aerospike(text: &[u8]) -> bool {
    contains(text, "erospike") || contains(text, "AEROSPIKE")
}

/// Finds a statement such as `inDoubt=true`, `InDoubt: false`, `"in_doubt":true`, `In Doubt: true`
/// or, in brackets, `in doubt`. Returns its value, and the position after it.
pub(super) fn doubt(text: &[u8]) -> Option<(bool, usize)> {
    memchr::memmem::find_iter(text, b"oubt").find_map(|at| {
        let head = &text[..at];
        if !["inD", "InD", "in_d", "In D", "in d", "in D"]
            .iter()
            .any(|start| head.ends_with(start.as_bytes()))
        {
            return None;
        }
        let end = at + "oubt".len();
        let value_at = text[end..]
            .iter()
            .position(|byte| !b"\": =".contains(byte))
            .map_or(text.len(), |length| end + length);
        let value = [
            ("true", true),
            ("True", true),
            ("false", false),
            ("False", false),
        ]
        .into_iter()
        .find(|(word, _)| text[value_at..].starts_with(word.as_bytes()));
        match value {
            Some((word, value)) => Some((value, value_at + word.len())),
            None => text[value_at..].starts_with(b"]").then_some((true, end)),
        }
    })
}
