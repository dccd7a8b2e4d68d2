//! Which kind an error of the client is.

use aerospike::{Error as Client, ErrorKind as ClientKind};

use super::seeds;
use crate::error::io_kind;
use crate::{ErrorKind, Numbering};

/// The codes of the client that only say that others were given up on, in its own numbering.
const MAX_RETRIES_EXCEEDED: i32 = -11;
const CLIENT_ERROR: i32 = -1;

/// The error of the chain that says what went wrong: the first that is more than a layer over its cause.
pub(super) fn root(error: &Client) -> &Client {
    let mut link = error;
    while let Some(cause) = link.cause().filter(|_| is_layer(link)) {
        link = cause;
    }
    link
}

fn is_layer(link: &Client) -> bool {
    match link.kind() {
        ClientKind::Timeout => link.result_code() == MAX_RETRIES_EXCEEDED,
        ClientKind::Client => link.result_code() == CLIENT_ERROR,
        ClientKind::StreamTerminated => true,
        _ => false,
    }
}

/// The kind of one error, apart from its causes.
pub(super) fn kind(link: &Client) -> ErrorKind {
    let code = link.result_code();
    match link.kind() {
        ClientKind::Timeout if code == MAX_RETRIES_EXCEEDED => ErrorKind::MaxRetriesExceeded,
        ClientKind::Timeout => ErrorKind::TimeoutError,
        ClientKind::Connection => seeds::kind(&link.base_message()),
        ClientKind::ConnectionPoolEmpty | ClientKind::NoMoreConnections => {
            ErrorKind::NoMoreConnectionsError
        }
        ClientKind::MaxErrorRate => ErrorKind::MaxErrorRateExceeded,
        ClientKind::InvalidNode => ErrorKind::InvalidNodeError,
        ClientKind::InvalidNamespace => by_text(link).unwrap_or(ErrorKind::NamespaceNotFound),
        ClientKind::InvalidArgument => ErrorKind::ParamError,
        ClientKind::BadResponse | ClientKind::ParsePeers => ErrorKind::BadResponse,
        ClientKind::UdfBadResponse => ErrorKind::UDFError,
        ClientKind::StreamTerminated => ErrorKind::ClientAbortError,
        ClientKind::Commit { .. } => ErrorKind::TransactionFailed,
        ClientKind::InvalidUtf8(_) => ErrorKind::InvalidUtf8,
        ClientKind::Io(source) => io_kind(source.kind()),
        ClientKind::ParseAddr(_) => ErrorKind::ParseAddr,
        ClientKind::ParseInt(_) => ErrorKind::ParseInt,
        ClientKind::Client => by_text(link).unwrap_or_else(|| by_code(code)),
        // Server errors, and kinds that a later version of the client may add.
        _ => by_code(code),
    }
}

/// By the number alone; 0 and 50 are not sent as errors, so an error with one of them is no more than an error.
pub(super) fn by_code(code: i32) -> ErrorKind {
    Numbering::Java
        .classify(code)
        .unwrap_or(ErrorKind::AerospikeError)
}

/// What the client says only in words.
const TEXTS: [(&str, ErrorKind); 4] = [
    ("Partition map empty", ErrorKind::ConnectionError),
    ("Max retries exceeded", ErrorKind::MaxRetriesExceeded),
    ("Invalid Message Header", ErrorKind::BadResponse),
    ("Error hashing a password", ErrorKind::PwHash),
];

fn by_text(link: &Client) -> Option<ErrorKind> {
    let said = link.base_message();
    TEXTS
        .iter()
        .find(|(text, _)| said.contains(text))
        .map(|(_, kind)| *kind)
}
