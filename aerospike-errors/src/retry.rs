//! Whether a request that failed may be sent again.

use core::fmt;

use crate::ErrorKind;

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
pub(crate) const fn of(kind: ErrorKind, in_doubt: Option<bool>) -> Retry {
    if !kind.is_transient() {
        return Retry::No;
    }
    let may_be_applied = match in_doubt {
        Some(in_doubt) => in_doubt,
        None => !kind.is_refused(),
    };
    if may_be_applied { Retry::IfIdempotent } else { Retry::Yes }
}

impl ErrorKind {
    /// What to do about an error of which only the kind is known.
    ///
    /// Then nothing but a refusal proves that a write was not applied. An [`Error`](crate::Error) that knows whether it
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
    pub const fn retry(&self) -> Retry {
        of(*self, None)
    }

    /// Whether a request that ended with this error may have been applied: it is a write, and it was sent more than
    /// once, or it was sent once and the server's answer is missing or is that the deadline passed.
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
