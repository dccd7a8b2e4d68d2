//! The texts of the client: parsed for facts that nothing else contains, and printed without
//! repetitions.

use std::borrow::{Cow, ToOwned};
use std::format;
use std::string::String;
use std::vec::Vec;

use aerospike::{Error as Client, ErrorKind as ClientKind};

use super::kind;
use crate::ErrorKind;
use crate::error::one_line;

/// Returns whether the client has no server node, because it is closed or was never connected.
pub(super) fn is_without_nodes(link: &Client) -> bool {
    const TEXTS: [&str; 4] = [
        "Partition map empty",
        "No active node",
        "No connections available",
        "No connected node",
    ];
    contains(link, &TEXTS)
}

/// Returns whether a connection failed before a request could be sent.
pub(super) fn is_not_sent(link: &Client) -> bool {
    const TEXTS: [&str; 3] = [
        "Failed to connect to",
        "Connected to",
        "Failed to find addresses",
    ];
    is_without_nodes(link) || contains(link, &TEXTS)
}

/// Returns whether the response of an info command could not be read.
pub(super) fn is_of_info(link: &Client) -> bool {
    contains(
        link,
        &["Invalid size for info command", "Parsing Info command"],
    )
}

fn contains(link: &Client, texts: &[&str]) -> bool {
    let message = link.base_message();
    texts.iter().any(|text| message.contains(text))
}

/// Returns the message of a converted error: the message of the root, with an explanation where the
/// root's code and text are misleading.
pub(super) fn message(error: &Client, root: &Client, kind: ErrorKind) -> String {
    // The text of a seed's failure has its causes in lines of their own.
    let mut message = decoded(root.base_message().trim_end()).replace("\ncaused by: ", ": ");
    if matches!(error.kind(), ClientKind::Timeout) && error.iteration() == Some(0) {
        message = format!("no connection of the pool became free: {message}");
    } else if is_without_nodes(root) {
        message = format!("the client is closed or has no server node: {message}");
    }
    let reported = kind::by_code(root.result_code());
    if !kind.is_a(reported) {
        message = format!("{message} (reported as {})", reported.name());
    }
    message
}

/// Returns the texts of the errors above and below the root, whose text is the message.
pub(crate) fn causes(error: &Client) -> Vec<String> {
    let root = kind::root(error).base_message();
    let mut texts = Vec::new();
    let mut next = Some(error);
    while let Some(link) = next {
        let text = link.base_message();
        if text != root && !texts.contains(&text) {
            texts.push(text);
        }
        next = link.cause();
    }
    let lines = texts.into_iter().map(|text| one_line(text.into()));
    lines.map(Cow::into_owned).collect()
}

/// Decodes the reason why a user-defined function does not compile, which the server sends in
/// Base64 as the last part of its response.
fn decoded(message: &str) -> String {
    let decoded = || {
        let (answer, reason) = message.split_once(";message=")?;
        let reason = String::from_utf8(base64(reason.trim_end())?).ok()?;
        answer
            .contains("compile_error")
            .then(|| format!("{answer};message={reason}"))
    };
    decoded().unwrap_or_else(|| message.to_owned())
}

fn base64(text: &str) -> Option<Vec<u8>> {
    const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let (mut bytes, mut bits, mut count) = (Vec::new(), 0_u32, 0);
    for digit in text.trim_end_matches('=').bytes() {
        let value = ALPHABET.iter().position(|letter| *letter == digit)?;
        bits = bits << 6 | u32::try_from(value).ok()?;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from(bits >> count & 0xff).ok()?);
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::{base64, decoded};

    #[test]
    fn base64_is_decoded() {
        for (text, expected) in [
            ("", ""),
            ("Zg==", "f"),
            ("b2s=", "ok"),
            ("Zm9v", "foo"),
            (
                "JyknIGV4cGVjdGVkIG5lYXIgJ3JldHVybic=",
                "')' expected near 'return'",
            ),
        ] {
            assert_eq!(base64(text).as_deref(), Some(expected.as_bytes()));
        }
        assert_eq!(base64("Zg!="), None);
    }

    #[test]
    fn other_messages_are_kept() {
        for text in [
            "compile_error;message=not Base64!",
            "compile_error",
            "error=x;message=Zm9v",
        ] {
            assert_eq!(decoded(text), text);
        }
    }
}
