//! The kind of an error of the client.

use aerospike::{Error as Client, ErrorKind as ClientKind};

use super::{seeds, texts};
use crate::error::io_kind;
use crate::{ErrorKind, Numbering};

/// The codes of errors that only wrap their cause.
const MAX_RETRIES_EXCEEDED: i32 = -11;
const CLIENT_ERROR: i32 = -1;

/// Returns the first error of the chain that does not only wrap its cause.
pub(super) fn root(error: &Client) -> &Client {
    let mut link = error;
    while let Some(cause) = link.cause().filter(|_| is_layer(link)) {
        link = cause;
    }
    link
}

pub(super) fn is_layer(link: &Client) -> bool {
    match link.kind() {
        ClientKind::Timeout => link.result_code() == MAX_RETRIES_EXCEEDED,
        ClientKind::Client => link.result_code() == CLIENT_ERROR,
        ClientKind::StreamTerminated => true,
        _ => false,
    }
}

/// Returns the kind of one error without its causes.
pub(super) fn of(link: &Client) -> ErrorKind {
    let code = link.result_code();
    match link.kind() {
        ClientKind::Timeout if code == MAX_RETRIES_EXCEEDED => ErrorKind::MaxRetriesExceeded,
        ClientKind::Timeout => ErrorKind::TimeoutError,
        ClientKind::Connection | ClientKind::InvalidNamespace if texts::is_without_nodes(link) => {
            ErrorKind::ClientError
        }
        ClientKind::Connection => seeds::kind(&link.base_message()),
        ClientKind::ConnectionPoolEmpty | ClientKind::NoMoreConnections => {
            ErrorKind::NoMoreConnectionsError
        }
        ClientKind::MaxErrorRate => ErrorKind::MaxErrorRateExceeded,
        ClientKind::InvalidNode => ErrorKind::InvalidNodeError,
        ClientKind::InvalidNamespace => ErrorKind::NamespaceNotFound,
        ClientKind::InvalidArgument if is_rejected_answer(link) => ErrorKind::BadResponse,
        ClientKind::InvalidArgument => ErrorKind::ParamError,
        ClientKind::BadResponse | ClientKind::ParsePeers => ErrorKind::BadResponse,
        ClientKind::UdfBadResponse => udf(&link.base_message()),
        ClientKind::StreamTerminated => ErrorKind::ClientAbortError,
        ClientKind::Commit { .. } => ErrorKind::TransactionFailed,
        ClientKind::InvalidUtf8(_) => ErrorKind::InvalidUtf8,
        ClientKind::Io(source) => io_kind(source.kind()),
        ClientKind::ParseAddr(_) => ErrorKind::ParseAddr,
        ClientKind::ParseInt(_) => ErrorKind::ParseInt,
        ClientKind::Client => by_text(link).unwrap_or_else(|| by_code(code)),
        // Server errors, and kinds that a later version of the client adds.
        _ => by_code(code),
    }
}

/// Returns the kind of a code, or the root for 0 and 50, which mean success.
pub(super) fn by_code(code: i32) -> ErrorKind {
    Numbering::RUST
        .classify(code)
        .unwrap_or(ErrorKind::AerospikeError)
}

/// Returns the kind of a failed user-defined function by the reason that the server sent.
pub(super) fn udf(reason: &str) -> ErrorKind {
    if reason.contains("UDF Execution Timeout") {
        ErrorKind::TimeoutError
    } else {
        ErrorKind::UDFError
    }
}

/// Returns whether the client rejects an answer as an invalid argument, for instance one of more
/// than 120 MB. Other invalid arguments are found before the request is sent and counted.
pub(super) fn is_rejected_answer(link: &Client) -> bool {
    matches!(link.kind(), ClientKind::InvalidArgument)
        && (link.iteration().is_some() || link.in_doubt() || texts::is_of_info(link))
}

/// Kinds that only the text of the error identifies.
const TEXTS: [(&str, ErrorKind); 3] = [
    ("Max retries exceeded", ErrorKind::MaxRetriesExceeded),
    ("Invalid Message Header", ErrorKind::BadResponse),
    ("Error hashing a password", ErrorKind::PwHash),
];

fn by_text(link: &Client) -> Option<ErrorKind> {
    let message = link.base_message();
    let found = TEXTS.iter().find(|(text, _)| message.contains(text));
    found.map(|(_, kind)| *kind)
}
