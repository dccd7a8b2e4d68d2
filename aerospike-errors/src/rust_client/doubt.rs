//! Whether a write that failed may have been applied: the client's mark, held against its own evidence.

use aerospike::{BatchRecord, Error as Client, ErrorKind as ClientKind};

use super::place;

/// The client's mark, but not where every attempt is known to have changed nothing.
pub(super) fn in_doubt(error: &Client) -> bool {
    error.in_doubt() && !changed_nothing(error)
}

/// The same of a row of a batch. The client takes every answer to a row that was sent once for the last word, also that
/// the server ran out of time; of a write that is none, in a batch as anywhere.
pub(super) fn row_in_doubt(row: &BatchRecord, error: &Client) -> bool {
    let ran_out_of_time = || {
        matches!(error.kind(), ClientKind::Server { .. }) && place::kind(error).is_timeout_error()
    };
    in_doubt(error) || row.has_write() && ran_out_of_time()
}

/// Whether the client kept the outcome of each attempt that it counted, and none of them changed anything.
///
/// What retries of a batch leave behind is less than that: then the count does not agree, and the doubt stays.
fn changed_nothing(error: &Client) -> bool {
    let earlier = error.sub_errors();
    let counted = error
        .iteration()
        .and_then(|count| usize::try_from(count).ok());
    counted == Some(earlier.len() + 1)
        && earlier
            .iter()
            .all(|attempt| was_not_sent(attempt) || was_refused(attempt))
        && last_changed_nothing(error)
}

/// The last attempt is the error itself, or the cause of the one that says that no more are made.
fn last_changed_nothing(error: &Client) -> bool {
    match (error.kind(), error.cause()) {
        (ClientKind::Timeout, Some(last)) => was_not_sent(last) || was_refused(last),
        (ClientKind::Server { .. }, _) => was_refused(error) || was_answered(error),
        _ => was_not_sent(error),
    }
}

fn was_refused(attempt: &Client) -> bool {
    matches!(attempt.kind(), ClientKind::Server { .. }) && place::kind(attempt).is_refused()
}

/// Whether the server's answer ends all doubt about this attempt: any but that it ran out of time, or was not there. The
/// client 3.0 retries those two and puts an error of its own over them; one that did not would keep the doubt here.
fn was_answered(attempt: &Client) -> bool {
    let kind = place::kind(attempt);
    !kind.is_timeout_error() && !kind.is_cluster_error()
}

fn was_not_sent(attempt: &Client) -> bool {
    matches!(
        attempt.kind(),
        ClientKind::ConnectionPoolEmpty
            | ClientKind::NoMoreConnections
            | ClientKind::MaxErrorRate
            | ClientKind::InvalidNode
            | ClientKind::InvalidNamespace
            | ClientKind::InvalidArgument
    )
}
