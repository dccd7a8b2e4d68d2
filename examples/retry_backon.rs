//! Retries with the crate `backon`, as far as the retry decision of an error allows.
//!
//! `cargo run --example retry_backon`
//!
//! The operations fail as scripted, so that every run prints the same lines.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::time::Duration;

use aerospike_errors::{Error, ErrorKind, Operation, Result};
use backon::{BlockingRetryable, ExponentialBuilder};

/// Sends a request until it succeeds or its error does not allow a retry.
fn with_retry<T>(is_idempotent: bool, request: impl FnMut() -> Result<T>) -> Result<T> {
    request
        .retry(
            ExponentialBuilder::default()
                .with_min_delay(Duration::from_millis(100))
                .with_max_times(3),
        )
        // Replaces the wait, which takes no time in this example.
        .sleep(|delay: Duration| println!("    wait {} ms", delay.as_millis()))
        .when(|error| error.retry().allows(is_idempotent))
        .notify(|error, _| println!("    {error}\n    retry: {}", error.retry()))
        .call()
}

/// Returns a request that fails with each of the errors, then succeeds.
fn scripted(failures: impl IntoIterator<Item = Error>) -> impl FnMut() -> Result<&'static str> {
    let failures = RefCell::new(failures.into_iter().collect::<VecDeque<_>>());
    move || match failures.borrow_mut().pop_front() {
        Some(error) => Err(error),
        None => Ok("done"),
    }
}

fn show(request: &str, is_idempotent: bool, failures: impl IntoIterator<Item = Error>) {
    println!("{request}");
    match with_retry(is_idempotent, scripted(failures)) {
        Ok(answer) => println!("  = {answer}\n"),
        Err(error) => println!("  = gave up, retry: {}: {error}\n", error.retry()),
    }
}

fn main() {
    let busy = || Error::from(ErrorKind::RecordBusy);
    let timeout = || Error::from(ErrorKind::TimeoutError);

    // The server refused the request, so nothing was applied and any request may be retried.
    show("an increment on a hot key", false, [busy(), busy()]);

    // The deadline of a read passed. A read is never in doubt.
    show(
        "a read that times out",
        true,
        [timeout().during(Operation::Read)],
    );

    // The write may have been applied, and a retry could count twice.
    show(
        "an increment that times out",
        false,
        [timeout().during(Operation::Write)],
    );

    // An overwrite is idempotent.
    show(
        "an overwrite that times out",
        true,
        [timeout().during(Operation::Write)],
    );

    // The error is not transient.
    show(
        "an update of a missing record",
        true,
        [ErrorKind::RecordNotFound.into()],
    );

    // The number of retries is limited.
    show(
        "a device that stays overloaded",
        false,
        (0..9).map(|_| ErrorKind::DeviceOverload.into()),
    );
}
