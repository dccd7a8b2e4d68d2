//! The retry policy: decides if a failed request may be sent again.
//!
//! The clients have different policies. This one uses four facts:
//!
//! - *transient*: the same request may succeed later unchanged; a category of [`ErrorKind`].
//! - *permanent*: it never will; a category that overrides *transient*.
//! - *refused*: the server rejected the request before it applied anything; a category too.
//! - *in doubt*: the request may have been applied although an error was returned.
//!
//! | transient | in doubt | [`Retry`] |
//! |---|---|---|
//! | no, or permanent | | [`No`](Retry::No) |
//! | yes | no | [`Yes`](Retry::Yes) |
//! | yes | yes, or unknown | [`IfIdempotent`](Retry::IfIdempotent) |
//!
//! [`Retry::Yes`] is never returned for a request that may have been applied.
//!
//! # In doubt
//!
//! `Error::in_doubt()` is `Some(false)` if the error proves that the request was not applied,
//! `Some(true)` if the request may have been applied, and `None` if the error proves neither.
//!
//! - A kind, a node and an error that is created from a code describe a request that was sent once.
//!   It was not applied if the server refused it; otherwise it is unknown whether it was applied.
//! - `Error::with_attempts` states how often the request was sent. A response of the server proves
//!   only its own attempt, so a request that was sent twice is in doubt even if the last response
//!   is a refusal. A request that was sent once is in doubt if the error is a timeout or comes from
//!   the client.
//! - An error of the Rust client keeps the outcome of each attempt; see `rust_client`.
//! - `Error::during` states which [`Operation`] failed. If it is not stated, the request counts as
//!   a write, and an error that the client does not mark as in doubt is not evidence.
//!
//! Other clients:
//!
//! | clients | a failed write is in doubt if it |
//! |---|---|
//! | C, Java, C#, Rust 3.0 | was sent more than once, or was sent once and then failed with 9 or on the client's side |
//! | Go 7.1 | was sent, for any response |
//! | Ruby | is in a batch whose row was sent; other writes never are |
//!
//! If a request is in doubt, the response may be about an earlier attempt of the same request. If
//! the record exists already or has another generation, another client need not have written it.
//!
//! # Other clients
//!
//! The table compares [`ErrorKind::retry`] with the released clients: C 7.5 (synchronous calls),
//! Java 9.0, C# 8.4, Go 7.1 and Rust 3.0. It also contains layers above the clients: aerospike-py
//! 0.14.4 (batches), the Python SDK 1.0 (whole transactions), the backup library for Go, the
//! restore tool `asrestore` (batches), the program teranode, and the transient errors of
//! spring-data. The Java SDK retries the same errors as C#. Ruby does not retry a request that was
//! sent. Rust 2.1 does not retry a request after a response.
//!
//! | kind | C | Java | C# | Go | Rust | aerospike-py | Python SDK | backup-go | asrestore | teranode | spring-data | here |
//! |---|---|---|---|---|---|---|---|---|---|---|---|---|
//! | [`ServerError`](ErrorKind::ServerError) | | | | | | | | | × | | | no |
//! | [`ClusterChangeError`](ErrorKind::ClusterChangeError) | | | | | | | | | × | | | if idempotent |
//! | [`ServerFull`](ErrorKind::ServerFull) | | | | | | × | | | | | | no |
//! | [`TimeoutError`](ErrorKind::TimeoutError) | × | × | × | × | × | × | | × | × | | | if idempotent |
//! | [`ClusterError`](ErrorKind::ClusterError) | × | | | | × | × | | | × | | | if idempotent |
//! | [`RecordBusy`](ErrorKind::RecordBusy) | | | × | | × | × | | | × | | × | yes |
//! | [`DeviceOverload`](ErrorKind::DeviceOverload) | × | × | × | | × | × | | × | × | × | × | yes |
//! | [`LostConflict`](ErrorKind::LostConflict) | | | | | | | | | × | | | if idempotent |
//! | [`QuotaExceeded`](ErrorKind::QuotaExceeded) | | | | | | | | | × | | | if idempotent |
//! | [`MrtBlocked`](ErrorKind::MrtBlocked) | | | | | | | × | | | | | if idempotent |
//! | [`MrtVersionMismatch`](ErrorKind::MrtVersionMismatch) | | | | | | | × | | | | | no |
//! | [`BatchQueueFullError`](ErrorKind::BatchQueueFullError) | | | | | | | | | × | | | if idempotent |
//! | [`IndexError`](ErrorKind::IndexError) | | | | | | | | | × | | | no |
//! | [`InvalidHostError`](ErrorKind::InvalidHostError) | | | | | | | | | × | | | no |
//! | [`AsyncConnectionError`](ErrorKind::AsyncConnectionError) | | | | | | | | | × | | | if idempotent |
//! | [`NoMoreConnectionsError`](ErrorKind::NoMoreConnectionsError) | × | × | × | × | × | | | × | × | | × | if idempotent |
//! | [`InvalidNodeError`](ErrorKind::InvalidNodeError) | | | | | | | | | × | | | if idempotent |
//! | [`TLSError`](ErrorKind::TLSError) | | | | | | | | | × | | | no |
//! | [`ConnectionError`](ErrorKind::ConnectionError) | × | × | × | × | × | | | × | × | | | if idempotent |
//! | [`AsyncQueueFull`](ErrorKind::AsyncQueueFull) | | × | × | | | | | | × | | | if idempotent |
//! | [`MaxRetriesExceeded`](ErrorKind::MaxRetriesExceeded) | | | | | | | | × | | | | if idempotent |
//! | [`MaxErrorRateExceeded`](ErrorKind::MaxErrorRateExceeded) | × | × | × | × | | | | × | × | × | | if idempotent |
//! | [`NoResponse`](ErrorKind::NoResponse) | | | | | | | | | × | | | if idempotent |
//! | [`BatchFailed`](ErrorKind::BatchFailed) | | | | | | | | × | | | | no |
//!
//! The reasons where this policy differs from a client's:
//!
//! - [`ServerFull`](ErrorKind::ServerFull) is retried by aerospike-py. Memory and storage do not
//!   become free by waiting; an operator has to act.
//! - [`RecordBusy`](ErrorKind::RecordBusy) is not retried by C, Java and Go. The operations on a
//!   hot key end soon, and the server refused this one before it applied anything.
//! - [`ClusterError`](ErrorKind::ClusterError) is not retried by Java, C# and Go. A partition
//!   becomes available again together with its server node. The code does not prove that a write
//!   was not applied, so it is retried only if the write is idempotent or the caller proves that it
//!   was not applied.
//! - [`LostConflict`](ErrorKind::LostConflict) and [`QuotaExceeded`](ErrorKind::QuotaExceeded) are
//!   retried by `asrestore` only. A later time stamp wins against the shipped version, and the rate
//!   falls while the caller waits.
//! - `asrestore` also retries unclassified failures, host names and TLS. Nothing shows that their
//!   causes are temporary.
//! - [`MrtVersionMismatch`](ErrorKind::MrtVersionMismatch) is retried by the Python SDK as a whole
//!   transaction with new reads, which is another request.
//! - [`TransactionFailed`](ErrorKind::TransactionFailed) is retried only if the error is in doubt:
//!   then aborting the transaction is refused, and repeating the commit is idempotent. Otherwise
//!   the transaction may have to be repeated as a whole.
//! - The [`Subcode`](crate::Subcode) decides whether [`ForbiddenError`](ErrorKind::ForbiddenError)
//!   is retried. The server refuses a query that exceeds `query-threads-limit` with this code and
//!   without a subcode, so such a query is not retried.
//! - [`BatchFailed`](ErrorKind::BatchFailed) is retried by the backup library. Here the decision is
//!   made for each row.
//! - A timeout of a write is retried by most clients. Here it is retried only if the write is
//!   idempotent.

use core::fmt;

use crate::{Category, ErrorKind, Node};

/// The decision about a failed request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Retry {
    /// The request was not applied, and may succeed later unchanged.
    Yes,
    /// The request may succeed later, but may have been applied already. Send it again only if it
    /// is idempotent.
    IfIdempotent,
    /// The request fails again unless the request, the data or the cluster is changed.
    No,
}

impl Retry {
    /// Returns whether a request may be sent again, given that it is idempotent or not. A read is
    /// idempotent.
    ///
    /// ```
    /// use aerospike_errors::Retry;
    ///
    /// assert!(Retry::IfIdempotent.allows(true));
    /// assert!(!Retry::IfIdempotent.allows(false));
    /// ```
    #[must_use]
    pub const fn allows(self, is_idempotent: bool) -> bool {
        match self {
            Self::Yes => true,
            Self::IfIdempotent => is_idempotent,
            Self::No => false,
        }
    }
}

impl fmt::Display for Retry {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(match self {
            Self::Yes => "yes",
            Self::IfIdempotent => "if idempotent",
            Self::No => "no",
        })
    }
}

/// The sort of operation that failed, for `Error::during`.
///
/// An error does not contain it: a client returns the same timeout for a read and for a truncation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Operation {
    /// Reads records: get, exists, a query, a batch that only reads. Never in doubt.
    Read,
    /// Writes a record, alone or in a batch, also by a user-defined function. In doubt by the
    /// evidence of its attempts.
    Write,
    /// Starts a background query. Not in doubt only if the server refused it or nothing was sent.
    ///
    /// A client sends the query to each server node and returns the error of one of them. The
    /// other server nodes may have started it, also if this one refused it.
    Background,
    /// An administrative command: truncate, create or drop an index, register a user-defined
    /// function. Not in doubt only if the server refused it or nothing was sent.
    Admin,
}

/// The evidence that an error contains about the attempts of its request.
#[cfg(feature = "alloc")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Evidence {
    /// None: the request counts as sent once.
    Bare,
    /// Each attempt was refused or not sent.
    NotApplied,
    /// Each attempt but the last was refused or not sent, and the server answered the last.
    Answered,
    /// The client does not mark the error as in doubt. It marks writes only, and neither background
    /// queries nor administrative commands.
    #[cfg(feature = "client")]
    Unmarked,
    /// The error proves nothing about at least one attempt.
    #[cfg(feature = "client")]
    Unknown,
    /// At least one attempt may have been applied.
    MayBeApplied,
}

#[cfg(feature = "alloc")]
impl Evidence {
    /// Returns the evidence of a request that was sent `times_sent` times and finally failed
    /// with `kind`.
    pub(crate) const fn of_attempts(times_sent: u32, kind: ErrorKind) -> Self {
        match times_sent {
            0 => Self::NotApplied,
            1 if kind.is_server_error() => Self::Answered,
            _ => Self::MayBeApplied,
        }
    }

    pub(crate) fn in_doubt(self, kind: ErrorKind, operation: Option<Operation>) -> Option<bool> {
        let is_write = matches!(operation, None | Some(Operation::Write));
        match self {
            _ if operation == Some(Operation::Read) => Some(false),
            Self::NotApplied => Some(false),
            Self::MayBeApplied => Some(true),
            Self::Bare => kind.is_refused().then_some(false),
            Self::Answered => (is_write || is_rejection(kind)).then_some(false),
            #[cfg(feature = "client")]
            Self::Unmarked => (operation == Some(Operation::Write)).then_some(false),
            #[cfg(feature = "client")]
            Self::Unknown => None,
        }
    }
}

/// Returns whether the response rejects a background query or an administrative command. Other
/// responses may end an operation that has begun.
#[cfg(feature = "alloc")]
fn is_rejection(kind: ErrorKind) -> bool {
    !(kind.is_query_error() || kind.is_udf_error() || kind.is_cluster_error())
}

pub(crate) const fn decide(is_transient: bool, in_doubt: Option<bool>) -> Retry {
    match in_doubt {
        _ if !is_transient => Retry::No,
        Some(false) => Retry::Yes,
        Some(true) | None => Retry::IfIdempotent,
    }
}

/// Returns whether the same request may succeed later.
pub(crate) fn may_pass(node: Node) -> bool {
    node.has_category(Category::TRANSIENT) && !node.has_category(Category::PERMANENT)
}

/// Returns the decision for a request that was sent once.
const fn sent_once(is_transient: bool, is_refused: bool) -> Retry {
    decide(is_transient, if is_refused { Some(false) } else { None })
}

/// The decision for an error of any tree.
impl Node {
    /// Returns whether a request that was sent once and failed with this node may be sent again, by
    /// the categories `transient`, `permanent` and `refused`.
    ///
    /// An error may have more evidence than its node: prefer `error.retry()`.
    ///
    /// ```
    /// use aerospike_errors::{AerospikeError, ErrorKind, Retry};
    ///
    /// #[derive(AerospikeError)]
    /// enum CacheError {
    ///     #[parent(ErrorKind::RecordBusy)]
    ///     Contended,
    ///     Corrupt,
    /// }
    ///
    /// let nodes = [CacheError::Contended, CacheError::Corrupt].map(|error| error.node());
    /// assert_eq!(nodes.map(|node| node.retry()), [Retry::Yes, Retry::No]);
    /// ```
    #[must_use]
    pub fn retry(self) -> Retry {
        sent_once(may_pass(self), self.has_category(Category::REFUSED))
    }
}

impl ErrorKind {
    /// Returns whether a request that was sent once and failed with this kind may be sent again.
    ///
    /// ```
    /// use aerospike_errors::{ErrorKind, Retry};
    ///
    /// assert_eq!(ErrorKind::RecordBusy.retry(), Retry::Yes);
    /// assert_eq!(ErrorKind::TimeoutError.retry(), Retry::IfIdempotent);
    /// assert_eq!(ErrorKind::RecordNotFound.retry(), Retry::No);
    /// ```
    #[must_use]
    pub fn retry(&self) -> Retry {
        sent_once(
            self.is_transient() && !self.is_permanent(),
            self.is_refused(),
        )
    }
}
