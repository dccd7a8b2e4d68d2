//! A service with two trees of its own that hang on Aerospike's, and a retry layer that has heard of neither.
//!
//! `cargo run --example service` tells what happens to five requests.

mod billing;
mod retry;
mod sessions;

use aerospike_errors::{AerospikeError, Category, ErrorKind};

use billing::BillingError;
use retry::Retry;
use sessions::SessionError;

/// Whatever a request may come to: it *is* what the part that failed says.
#[derive(Debug, thiserror::Error, AerospikeError)]
enum ServiceError {
    /// A session could not be had.
    #[error(transparent)]
    #[aerospike(transparent)]
    Session(#[from] SessionError),

    /// An invoice could not be written.
    #[error(transparent)]
    #[aerospike(transparent)]
    Billing(#[from] BillingError),
}

/// The answer over HTTP is decided by what the error is, at whatever depth and in whatever tree.
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

/// One request: a session is looked up, an invoice is written.
fn buy(session: &str, invoice: &str, retry: &Retry) -> Result<u64, ServiceError> {
    let user = retry.run(true, |attempt| sessions::look_up(session, attempt))?;
    // An invoice is known by its name: what a silent bank has done already, it does not do twice. Tickets are alike.
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
