//! Conversions of the errors of the Rust client 3 (the crate
//! [`aerospike`](https://docs.rs/aerospike/3)).
//!
//! `?` turns an `aerospike::Error` into an [`Error`](crate::Error) with its code, subcode, server
//! node and message; the original is the source. [`ErrorKind`](crate::ErrorKind) is also made from
//! a reference.
//!
//! ```
//! use aerospike_errors::{Error, ErrorKind};
//!
//! fn parse(port: &str) -> Result<u16, aerospike::Error> {
//!     Ok(port.parse()?)
//! }
//!
//! fn load(port: &str) -> aerospike_errors::Result<u16> {
//!     Ok(parse(port)?)
//! }
//!
//! let error = load("x").unwrap_err();
//! assert_eq!(error.kind(), ErrorKind::ParseInt);
//! assert!(error.source().is_some_and(|source| source.is::<aerospike::Error>()));
//! ```
//!
//! # Kind, code and message
//!
//! The client wraps the last error of a request that it does not retry any more. It uses an error
//! with the code −11 when the retries are used up, and for the server codes 9, 11, 14 and 18 even
//! if no retry is allowed. It also wraps errors in contexts, which are texts. Kind, code and
//! message are taken from the first error of the chain that does not only wrap its cause. A client
//! timeout with the code 9 is such an error: the deadline of the call passed.
//!
//! | error of the client | kind |
//! |---|---|
//! | a server code | [`ErrorKind::classify`](crate::ErrorKind::classify) |
//! | −11 over a cause | the kind of the cause |
//! | −1 over a cause, a terminated stream over a cause | the kind of the cause |
//! | 20 "Partition map empty", −8 "No active node" | `ClientError`: the client is closed or was never connected |
//! | 20, a namespace that the map lacks | `NamespaceNotFound` |
//! | 4, `InvalidArgument` | `ParamError`; `BadResponse` if the client rejected an answer |
//! | 100, "UDF Execution Timeout" | `TimeoutError` |
//! | −8 while it connects | `ConnectionError`; a security error if the server refused the login; `InvalidHostError` if no seed could be resolved; `ClientError` if each seed is of another cluster |
//! | −1, "Max retries exceeded", of a query | `MaxRetriesExceeded` |
//! | −1, "Invalid Message Header" | `BadResponse` |
//! | `Io` | the kind of the `std::io::Error`: a broken connection is a `ConnectionError` |
//! | any other of its own | by its `ErrorKind`, else by its code in the numbering of the Java client |
//!
//! Where the kind contradicts the code, the message ends with the kind of the code ("reported as
//! `NamespaceNotFound`"). Some kinds are read from texts, because the client reports them nowhere
//! else. If a later version of the client changes a text, the error has the kind of its code.
//!
//! # In doubt
//!
//! The client marks a write as in doubt if it was sent and the last failure comes from the client.
//! Some marked writes are not in doubt, and some writes in doubt are not marked, so the evidence of
//! each attempt decides:
//!
//! - Not in doubt: each attempt was not sent, or refused by the server (8, 14, 18, 22). The last
//!   attempt may have any response of the server except 9 and 11. A response disproves only its own
//!   attempt. A failed user-defined function has written nothing: the server applies its updates
//!   after its success only (`udf.c` of the server 8.1).
//! - In doubt: the client has marked the error, and the evidence does not disprove it; a row of a
//!   retried batch for which the client found no server node.
//! - Unknown: all others. The client marks neither background queries nor administrative commands,
//!   so a missing mark proves nothing unless [`during`](crate::Error::during) states a read or a
//!   write.
//!
//! ```no_run
//! # async fn example(client: &aerospike::Client) -> aerospike_errors::Result<()> {
//! use aerospike_errors::{Error, Operation};
//!
//! let truncated = client.truncate(&Default::default(), "test", "users", 0).await;
//! truncated.map_err(|error| Error::from(error).during(Operation::Admin))?;
//! # Ok(())
//! # }
//! ```
//!
//! # Batches
//!
//! A batch that succeeds may have rows that failed, and rows that never ran. [`Rows`] sorts them;
//! [`Row`] is the outcome of one.
//!
//! # Requirements
//!
//! The feature `client`, and Rust 1.87, which the client needs. It depends on the package
//! `aerospike-core` without a runtime, and builds beside each flavour of `aerospike` 3: async on
//! Tokio, async on async-std, and sync. A program that uses `aerospike` has selected one.

mod convert;
mod evidence;
mod kind;
mod rows;
mod seeds;
mod texts;

pub use rows::{FailedRow, Row, Rows};
pub(crate) use texts::causes;
