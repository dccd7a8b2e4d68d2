//! The retry decision of an error, handed to the crate `backon`, which knows how to wait.
//!
//! `cargo run --example retry_backon`
//!
//! The operations here fail as scripted, so that every run prints the same.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::time::Duration;

use aerospike_errors::{Error, ErrorKind, Operation, Result};
use backon::{BlockingRetryable, ExponentialBuilder};

/// Sends a request, and again as long as its errors allow it. What does no harm twice says so.
fn with_retry<T>(is_idempotent: bool, request: impl FnMut() -> Result<T>) -> Result<T> {
    request
        .retry(
            ExponentialBuilder::default()
                .with_min_delay(Duration::from_millis(100))
                .with_max_times(3),
        )
        // A program that does wait leaves this line out.
        .sleep(|delay: Duration| println!("    wait {} ms", delay.as_millis()))
        .when(|error| error.retry().allows(is_idempotent))
        .notify(|error, _| println!("    {error}\n    retry: {}", error.retry()))
        .call()
}

/// A request that fails as the script says, then succeeds.
fn scripted(failures: impl IntoIterator<Item = Error>) -> impl FnMut() -> Result<&'static str> {
    let failures = RefCell::new(failures.into_iter().collect::<VecDeque<_>>());
    move || match failures.borrow_mut().pop_front() {
        Some(error) => Err(error),
        None => Ok("done"),
    }
}

fn show(what: &str, is_idempotent: bool, failures: impl IntoIterator<Item = Error>) {
    println!("{what}");
    match with_retry(is_idempotent, scripted(failures)) {
        Ok(answer) => println!("  = {answer}\n"),
        Err(error) => println!("  = gave up, retry: {}: {error}\n", error.retry()),
    }
}

fn main() {
    let busy = || Error::from(ErrorKind::RecordBusy);
    let timeout = || Error::from(ErrorKind::TimeoutError);

    // The server refused it, so nothing was applied: anything may be sent again.
    show("an increment on a hot key", false, [busy(), busy()]);

    // The deadline of a read passed. A read is never in doubt.
    show(
        "a read that times out",
        true,
        [timeout().during(Operation::Read)],
    );

    // The write may have been applied: once more would count twice.
    show(
        "an increment that times out",
        false,
        [timeout().during(Operation::Write)],
    );

    // To set a bin to a value does no harm twice.
    show(
        "an overwrite that times out",
        true,
        [timeout().during(Operation::Write)],
    );

    // No waiting brings the record back.
    show(
        "an update of a missing record",
        true,
        [ErrorKind::RecordNotFound.into()],
    );

    // Not for ever: three times and no more.
    show(
        "a device that stays overloaded",
        false,
        (0..9).map(|_| ErrorKind::DeviceOverload.into()),
    );
}
