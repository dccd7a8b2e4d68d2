//! The evidence that an error of the client has about the attempts of its request.

use aerospike::{Error as Client, ErrorKind as ClientKind};

use super::{kind, texts};
use crate::ErrorKind;
use crate::retry::Evidence;

/// Returns the evidence of an error. See [the module](super#in-doubt) for the rules.
pub(super) fn of(error: &Client) -> Evidence {
    match (error.iteration(), error.cause()) {
        (Some(attempts), _) => of_attempts(error, attempts),
        (None, Some(cause)) if is_context(error) || is_failed_udf(cause) => of(cause),
        (None, _) if error.in_doubt() => Evidence::MayBeApplied,
        (None, _) => of_uncounted(error),
    }
}

/// The retry loop of the client has counted the attempts, and has marked the error if the command
/// is a write.
fn of_attempts(error: &Client, attempts: u32) -> Evidence {
    let earlier = error.sub_errors();
    // The timeout that ends the loop is not an attempt.
    let last = match error.kind() {
        ClientKind::Timeout => error.cause(),
        _ => Some(error),
    };
    // The client keeps only the last attempt of a batch.
    let are_all_kept =
        usize::try_from(attempts).is_ok_and(|n| n == earlier.len() + usize::from(last.is_some()));
    if are_all_kept && earlier.iter().all(changed_nothing) {
        match last {
            None => return Evidence::NotApplied,
            Some(last) if changed_nothing(last) => return Evidence::NotApplied,
            Some(last) if is_final_answer(last) => return Evidence::Answered,
            Some(_) => {}
        }
    }
    if error.in_doubt() {
        Evidence::MayBeApplied
    } else {
        Evidence::Unmarked
    }
}

/// The error did not pass through the retry loop: a row of a batch, an info command, a request that
/// was not sent.
fn of_uncounted(error: &Client) -> Evidence {
    match error.kind() {
        ClientKind::Server { .. } => of_row(error),
        ClientKind::InvalidArgument if !kind::is_rejected_answer(error) => Evidence::NotApplied,
        // The client checks the map before each attempt, and closing the client empties it.
        ClientKind::InvalidNamespace if !texts::is_without_nodes(error) => Evidence::NotApplied,
        ClientKind::Connection if texts::is_not_sent(error) => Evidence::NotApplied,
        // Only queries that read.
        ClientKind::Client if kind::of(error).is_max_retries_exceeded() => Evidence::NotApplied,
        _ if is_not_sent(error) => Evidence::NotApplied,
        _ => Evidence::Unknown,
    }
}

/// The client marks a row that writes if an earlier attempt was sent, with two exceptions. It does
/// not mark rows with the codes 2, 27 and 100. It also does not mark a row with 11 that failed in a
/// retry.
fn of_row(row: &Client) -> Evidence {
    match (row.result_code(), row.node(), row.cause()) {
        // The row found no server node before anything was sent.
        (_, _, Some(_)) => Evidence::NotApplied,
        // The row found no server node in a retry.
        (11, None, None) => Evidence::MayBeApplied,
        (2 | 27 | 100, ..) => Evidence::Unknown,
        _ if kind::of(row).is_timeout_error() => Evidence::Unknown,
        _ => Evidence::Answered,
    }
}

/// Returns whether the error only wraps its cause, and is not a timeout.
fn is_context(error: &Client) -> bool {
    kind::is_layer(error) && !matches!(error.kind(), ClientKind::Timeout)
}

/// The client wraps the error of a failed function in another error, if its row is the only one for
/// the server node.
fn is_failed_udf(cause: &Client) -> bool {
    matches!(cause.kind(), ClientKind::UdfBadResponse)
}

fn changed_nothing(attempt: &Client) -> bool {
    let is_refused =
        || matches!(attempt.kind(), ClientKind::Server { .. }) && kind::of(attempt).is_refused();
    is_not_sent(attempt) || is_refused()
}

fn is_not_sent(attempt: &Client) -> bool {
    matches!(
        attempt.kind(),
        ClientKind::ConnectionPoolEmpty
            | ClientKind::NoMoreConnections
            | ClientKind::MaxErrorRate
            | ClientKind::InvalidNode
    )
}

/// Returns whether the server's response is final for the attempt. All responses are, except a
/// timeout and an unavailable partition. The server applies the updates of a user-defined function
/// only after its success.
fn is_final_answer(attempt: &Client) -> bool {
    match attempt.kind() {
        ClientKind::UdfBadResponse => true,
        ClientKind::Server { .. } => !matches!(
            kind::of(attempt),
            ErrorKind::TimeoutError | ErrorKind::ClusterError
        ),
        _ => false,
    }
}
