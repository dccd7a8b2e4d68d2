//! The error kinds of the Rust clients.

use super::convert::{error_kind, nearest};
use crate::{AerospikeError, ErrorKind};

/// The twelve kinds that the documentation of the old Rust client lists, of its `ErrorKind`.
///
/// Each is mounted on the kind of the canonical tree that means it. The old client told neither timeouts nor exhausted
/// pools apart, and kept the server's code beside [`ServerError`](Self::ServerError): with the code at hand,
/// [`ErrorKind::classify`] says more than the conversion.
///
/// ```
/// use aerospike_errors::ErrorKind;
/// use aerospike_errors::clients::rust::Kind;
///
/// assert_eq!(ErrorKind::from(Kind::Connection), ErrorKind::ConnectionError);
/// assert_eq!(Kind::nearest(ErrorKind::RecordNotFound), Some(Kind::ServerError));
/// assert_eq!(Kind::nearest(ErrorKind::TimeoutError), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AerospikeError)]
#[non_exhaustive]
pub enum Kind {
    /// A Base64 text could not be decoded.
    #[parent(ErrorKind::Base64)]
    Base64,
    /// Bytes that are to be text are not valid UTF-8.
    #[parent(ErrorKind::InvalidUtf8)]
    InvalidUtf8,
    /// An input or output operation failed.
    #[parent(ErrorKind::Io)]
    Io,
    /// The sending side of an internal channel is gone.
    #[parent(ErrorKind::MpscRecv)]
    MpscRecv,
    /// An IP or socket address could not be parsed.
    #[parent(ErrorKind::ParseAddr)]
    ParseAddr,
    /// An integer could not be parsed.
    #[parent(ErrorKind::ParseInt)]
    ParseInt,
    /// The password could not be hashed.
    #[parent(ErrorKind::PwHash)]
    PwHash,
    /// The client could not make sense of what the server sent.
    #[parent(ErrorKind::BadResponse)]
    BadResponse,
    /// The cluster could not be reached.
    #[parent(ErrorKind::ConnectionError)]
    Connection,
    /// An argument of the call is invalid.
    #[parent(ErrorKind::ParamError)]
    InvalidArgument,
    /// The server answered with a result code that is an error.
    #[parent(ErrorKind::ServerError)]
    ServerError,
    /// A user-defined function failed.
    #[parent(ErrorKind::UDFError)]
    UdfBadResponse,
}

error_kind!(Kind, Java);

impl Kind {
    /// The kind of the old client for this one, or for the nearest one above it that it has; `None` where it has none,
    /// as for a timeout.
    #[must_use]
    pub fn nearest(kind: ErrorKind) -> Option<Self> {
        nearest(Self::ALL, kind)
    }
}

/// The kinds of the Rust client 3, of its `ErrorKind`, without what they carry.
///
/// # What the conversion loses
///
/// [`ConnectionPoolEmpty`](Self::ConnectionPoolEmpty) and [`NoMoreConnections`](Self::NoMoreConnections) become one
/// kind, and so do [`BadResponse`](Self::BadResponse) and [`ParsePeers`](Self::ParsePeers);
/// [`StreamTerminated`](Self::StreamTerminated) and [`Client`](Self::Client) become the broad
/// [`ErrorKind::ClientError`], since only their cause says what ended the stream. [`Server`](Self::Server) keeps its
/// code beside it, and a [`Timeout`](Self::Timeout) often has a cause that says more: the error value is to be
/// classified by them, not by its kind alone.
///
/// ```
/// use aerospike_errors::ErrorKind;
/// use aerospike_errors::clients::rust::Kind3;
///
/// assert_eq!(ErrorKind::from(Kind3::ConnectionPoolEmpty), ErrorKind::NoMoreConnectionsError);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AerospikeError)]
#[non_exhaustive]
pub enum Kind3 {
    /// The server answered with a result code that is an error.
    #[parent(ErrorKind::ServerError)]
    Server,
    /// The deadline passed or the retries are used up; the server's own timeout is a `Server`.
    #[parent(ErrorKind::TimeoutError)]
    Timeout,
    /// A connection could not be made, or broke.
    #[parent(ErrorKind::ConnectionError)]
    Connection,
    /// No connection of the pool is ready; one may be on its way.
    #[parent(ErrorKind::NoMoreConnectionsError)]
    ConnectionPoolEmpty,
    /// The connections allowed to the node are all in use.
    #[parent(ErrorKind::NoMoreConnectionsError)]
    NoMoreConnections,
    /// The circuit breaker of the node is open; the command was not sent.
    #[parent(ErrorKind::MaxErrorRateExceeded)]
    MaxErrorRate,
    /// The node is not active, or no node serves the partition.
    #[parent(ErrorKind::InvalidNodeError)]
    InvalidNode,
    /// The client does not know the namespace.
    #[parent(ErrorKind::NamespaceNotFound)]
    InvalidNamespace,
    /// An argument of the call is invalid.
    #[parent(ErrorKind::ParamError)]
    InvalidArgument,
    /// The client could not make sense of what the server sent.
    #[parent(ErrorKind::BadResponse)]
    BadResponse,
    /// The list of the peers of a node could not be parsed.
    #[parent(ErrorKind::BadResponse)]
    ParsePeers,
    /// A user-defined function failed.
    #[parent(ErrorKind::UDFError)]
    UdfBadResponse,
    /// A stream of records ended before its time; the cause says why.
    #[parent(ErrorKind::ClientError)]
    StreamTerminated,
    /// A transaction could not be committed.
    #[parent(ErrorKind::TransactionFailed)]
    Commit,
    /// The client failed in a way that it does not classify.
    #[parent(ErrorKind::ClientError)]
    Client,
    /// Bytes that are to be text are not valid UTF-8.
    #[parent(ErrorKind::InvalidUtf8)]
    InvalidUtf8,
    /// An input or output operation failed.
    #[parent(ErrorKind::Io)]
    Io,
    /// An IP or socket address could not be parsed.
    #[parent(ErrorKind::ParseAddr)]
    ParseAddr,
    /// An integer could not be parsed.
    #[parent(ErrorKind::ParseInt)]
    ParseInt,
}

error_kind!(Kind3, Java);
