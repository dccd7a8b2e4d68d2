//! Whether a request that failed may be sent again.
//!
//! No two clients agree, so the policy is stated here. Three facts decide:
//!
//! - **transient**: the same request may succeed later, unchanged; a category of [`ErrorKind`].
//! - **refused**: the server decided it before it applied anything; a category too.
//! - **in doubt**: the write may have been applied. An error that knows how often it was sent knows this by
//!   [`ErrorKind::in_doubt`]; of one that does not, nothing but a refusal proves that it was not applied.
//!
//! | transient | in doubt | [`Retry`] |
//! |---|---|---|
//! | no | | [`No`](Retry::No) |
//! | yes | no | [`Yes`](Retry::Yes) |
//! | yes | yes | [`IfIdempotent`](Retry::IfIdempotent) |
//! | yes | not known, and refused | [`Yes`](Retry::Yes) |
//! | yes | not known, and not refused | [`IfIdempotent`](Retry::IfIdempotent) |
//!
//! # In doubt
//!
//! | clients | a failed write is in doubt when it |
//! |---|---|
//! | C, Java, C#, Rust 3.0, and here | was sent more than once, or was sent once and then failed with 9 or on the client's side |
//! | Go 7.1 | was sent, whatever the answer |
//! | Ruby | stands in a batch whose row was sent; others never are |
//!
//! In doubt, an answer may be about an earlier attempt of the same request: that the record exists already, or has another
//! generation, does not show that somebody else wrote it.
//!
//! # Who retries what
//!
//! What the released clients retry by themselves (C 7.5 in its synchronous calls, Java 9.0, C# 8.4, Go 7.1, Rust 3.0), what
//! the layers above them do (aerospike-py 0.14.4 in its batches, the Python SDK 1.0 with whole transactions, the backup
//! library for Go, a user's set in teranode), what spring-data takes for transient, and what [`ErrorKind::retry`] answers.
//! The Java SDK does as C# does; Ruby retries nothing that was sent, and Rust 2.1 nothing that was answered.
//!
//! | kind | C | Java | C# | Go | Rust | aerospike-py | Python SDK | backup-go | teranode | spring-data | here |
//! |---|---|---|---|---|---|---|---|---|---|---|---|
//! | [`ClusterChangeError`](ErrorKind::ClusterChangeError) | | | | | | | | | | | if idempotent |
//! | [`ServerFull`](ErrorKind::ServerFull) | | | | | | × | | | | | no |
//! | [`TimeoutError`](ErrorKind::TimeoutError) | × | × | × | × | × | × | | × | | | if idempotent |
//! | [`ClusterError`](ErrorKind::ClusterError) | × | | | | × | × | | | | | if idempotent |
//! | [`RecordBusy`](ErrorKind::RecordBusy) | | | × | | × | × | | | | × | yes |
//! | [`DeviceOverload`](ErrorKind::DeviceOverload) | × | × | × | | × | × | | × | × | × | yes |
//! | [`XdrKeyBusy`](ErrorKind::XdrKeyBusy) | | | | | | | | | | | if idempotent |
//! | [`QuotaExceeded`](ErrorKind::QuotaExceeded) | | | | | | | | | | | if idempotent |
//! | [`MrtBlocked`](ErrorKind::MrtBlocked) | | | | | | | × | | | | if idempotent |
//! | [`MrtVersionMismatch`](ErrorKind::MrtVersionMismatch) | | | | | | | × | | | | no |
//! | [`BatchQueueFullError`](ErrorKind::BatchQueueFullError) | | | | | | | | | | | if idempotent |
//! | [`IndexNotReadable`](ErrorKind::IndexNotReadable) | | | | | | | | | | | if idempotent |
//! | [`QueryQueueFull`](ErrorKind::QueryQueueFull) | | | | | | | | | | | if idempotent |
//! | [`QueryTimeout`](ErrorKind::QueryTimeout) | | | | | | | | | | | if idempotent |
//! | [`QueryNetIo`](ErrorKind::QueryNetIo) | | | | | | | | | | | if idempotent |
//! | [`AsyncConnectionError`](ErrorKind::AsyncConnectionError) | | | | | | | | | | | if idempotent |
//! | [`NoMoreConnectionsError`](ErrorKind::NoMoreConnectionsError) | × | × | × | × | × | | | × | | × | if idempotent |
//! | [`InvalidNodeError`](ErrorKind::InvalidNodeError) | | | | | | | | | | | if idempotent |
//! | [`ConnectionError`](ErrorKind::ConnectionError) | × | × | × | × | × | | | × | | | if idempotent |
//! | [`AsyncQueueFull`](ErrorKind::AsyncQueueFull) | | × | × | | | | | | | | if idempotent |
//! | [`MaxRetriesExceeded`](ErrorKind::MaxRetriesExceeded) | | | | | | | | × | | | if idempotent |
//! | [`MaxErrorRateExceeded`](ErrorKind::MaxErrorRateExceeded) | × | × | × | × | | | | × | × | | if idempotent |
//! | [`NoResponse`](ErrorKind::NoResponse) | | | | | | | | | | | if idempotent |
//! | [`BatchFailed`](ErrorKind::BatchFailed) | | | | | | | | × | | | no |
//!
//! Where this policy is another than theirs, it is for a reason:
//!
//! - [`ServerFull`](ErrorKind::ServerFull) is retried by aerospike-py; memory and storage come back when somebody makes
//!   room, not by waiting.
//! - [`RecordBusy`](ErrorKind::RecordBusy) is not retried by C, Java and Go; the operations that a hot key waits for end
//!   by themselves, and the server refused this one before it applied anything.
//! - [`ClusterError`](ErrorKind::ClusterError) is retried by C, Rust and aerospike-py only; a partition comes back when
//!   its node does. That the write was not applied is not shown by the number alone, so nothing is sent twice that does
//!   harm, unless the caller knows that it was sent once: that is not in doubt.
//! - [`MrtVersionMismatch`](ErrorKind::MrtVersionMismatch) is retried by the Python SDK as a whole transaction, with new
//!   reads: that is another request.
//! - [`BatchFailed`](ErrorKind::BatchFailed) is retried by the backup library; the rows say which of them may be.
//! - A timeout is retried by most of them, even of a write; here only what does no harm twice is.

use core::fmt;

use crate::{Category, ErrorKind, Node};

/// Whether the same request may be sent again, unchanged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Retry {
    /// It may: it has changed nothing yet, and may succeed later.
    Yes,
    /// It may succeed later, but may also have been applied already: only what does no harm twice may be sent again.
    IfIdempotent,
    /// It will fail again as long as nobody changes the request, the data or the cluster.
    No,
}

impl Retry {
    /// The decision for a request of which it is known whether it does no harm twice. A read does none.
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

/// The policy: by the kind, and by whether the write may have been applied, where somebody knows.
pub(crate) fn of(kind: ErrorKind, in_doubt: Option<bool>) -> Retry {
    decide(kind.is_transient(), kind.is_refused(), in_doubt)
}

const fn decide(is_transient: bool, is_refused: bool, in_doubt: Option<bool>) -> Retry {
    if !is_transient {
        return Retry::No;
    }
    let may_be_applied = match in_doubt {
        Some(in_doubt) => in_doubt,
        None => !is_refused,
    };
    if may_be_applied {
        Retry::IfIdempotent
    } else {
        Retry::Yes
    }
}

/// The decision for an error of any tree.
impl Node {
    /// Whether a request that failed with this node may be sent again, where nothing else is known: by the categories
    /// `transient` and `refused` of its own tree and of the ones it is mounted on.
    ///
    /// Where the error is at hand, ask it, `error.retry()`: an `Error` knows more than its node, namely whether it is in
    /// doubt.
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
    /// // A node is `Copy`, and outlives the error that it was asked of.
    /// let nodes = [CacheError::Contended, CacheError::Corrupt].map(|error| error.node());
    /// assert_eq!(nodes.map(|node| node.retry()), [Retry::Yes, Retry::No]);
    /// ```
    #[must_use]
    pub fn retry(self) -> Retry {
        decide(
            self.has_category(Category::TRANSIENT),
            self.has_category(Category::REFUSED),
            None,
        )
    }
}

/// Whether a request that ended with this result code may have been applied, as the C, Java and C# clients compute it:
/// it is a write, and it was sent more than once, or it was sent once and then failed with 9 or on the client's side.
/// [Others compute it in another way](self#in-doubt).
///
/// Here everything is known, so `false` is "no". Of an `Error`, to which nobody may have said it, `in_doubt()` means "no, or
/// nobody said" by it.
///
/// The sign of a code is all that counts here, so this needs no [`Numbering`](crate::Numbering).
///
/// ```
/// use aerospike_errors::retry::in_doubt;
///
/// assert!(in_doubt(9, 1, true) && in_doubt(-8, 1, true));
/// assert!(!in_doubt(14, 1, true) && in_doubt(14, 2, true));
/// assert!(!in_doubt(9, 0, true) && !in_doubt(9, 2, false));
/// ```
#[must_use]
pub const fn in_doubt(code: i32, times_sent: u32, is_write: bool) -> bool {
    is_write && (times_sent > 1 || (times_sent == 1 && (code == 9 || code <= 0)))
}

impl ErrorKind {
    /// What to do about an error of which only the kind is known.
    ///
    /// Then nothing but a refusal proves that a write was not applied. An `Error` that knows whether it
    /// is in doubt gives a sharper answer.
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
        of(*self, None)
    }

    /// Whether a request that ended with this error may have been applied: it is a write, and it was sent more than
    /// once, or it was sent once and the server's answer is missing or is that the deadline passed.
    ///
    /// It is the rule of [`retry::in_doubt`](crate::retry::in_doubt), for kinds without a code too;
    /// [other clients have others](mod@crate::retry#in-doubt).
    ///
    /// ```
    /// use aerospike_errors::ErrorKind;
    ///
    /// assert!(ErrorKind::ConnectionError.in_doubt(1, true));
    /// assert!(!ErrorKind::ConnectionError.in_doubt(0, true));
    /// assert!(!ErrorKind::RecordBusy.in_doubt(1, true));
    /// assert!(ErrorKind::RecordBusy.in_doubt(2, true));
    /// assert!(!ErrorKind::ConnectionError.in_doubt(2, false));
    /// ```
    #[must_use]
    pub const fn in_doubt(&self, times_sent: u32, is_write: bool) -> bool {
        is_write && (times_sent > 1 || (times_sent == 1 && !self.is_server_error()))
    }
}
