//! A service with two error enums that are mounted on Aerospike's tree, and a retry layer that
//! depends on neither of them.
//!
//! `cargo run --example service` prints the outcome of five requests.

mod billing;
mod retry;
mod sessions;

use aerospike_errors::{AerospikeError, Category, ErrorKind};

use billing::BillingError;
use retry::Retry;
use sessions::SessionError;

/// Failures of a request. Each one is equivalent to the error of the part that failed.
#[derive(Debug, thiserror::Error, AerospikeError)]
enum ServiceError {
    /// The session is not available.
    #[error(transparent)]
    #[aerospike(transparent)]
    Session(#[from] SessionError),

    /// The invoice was not written.
    #[error(transparent)]
    #[aerospike(transparent)]
    Billing(#[from] BillingError),
}

/// Returns the HTTP status for an error, at any depth of any tree.
fn status(error: &ServiceError) -> u16 {
    if error.is_a(BillingError::Declined) {
        402
    } else if error.is_a(ErrorKind::RecordNotFound) {
        404
    } else if error.node().has_category(Category::TRANSIENT) {
        503
    } else {
        500
    }
}

/// Handles one request: looks up the session and writes an invoice.
fn buy(session: &str, invoice: &str, retry: &Retry) -> Result<u64, ServiceError> {
    let user = retry.run(true, |attempt| sessions::look_up(session, attempt))?;
    // The bank recognises a repeated invoice by its name; all tickets have the same name.
    let is_idempotent = invoice != "ticket";
    Ok(retry.run(is_idempotent, |attempt| {
        billing::charge(user, invoice, attempt)
    })?)
}

fn main() {
    println!("{}\n", SessionError::tree().diagram().with_ancestry());
    println!("{}\n", BillingError::tree().diagram().with_ancestry());

    let retry = Retry { attempts: 3 };
    let requests = [
        ("alice", "book"),
        ("bob", "book"),
        ("carol", "book"),
        ("alice", "yacht"),
        ("alice", "ticket"),
    ];
    for (session, invoice) in requests {
        println!("{session} buys a {invoice}");
        match buy(session, invoice, &retry) {
            Ok(number) => println!("    invoice {number}"),
            Err(error) => {
                let above: Vec<_> = error
                    .node()
                    .ancestors()
                    .map(|node| format!("{node:?}"))
                    .collect();
                println!("    {} {error}", status(&error));
                println!("    {:?} is below {}", error.node(), above.join(" < "));
            }
        }
    }
}
