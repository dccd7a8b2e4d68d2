//! The errors of the Rust client 3 (the crate [`aerospike`](https://docs.rs/aerospike/3)), as ours.
//!
//! `?` turns an `aerospike::Error` into an [`Error`](crate::Error) that keeps its code, subcode, node, message and the original as
//! the source. [`ErrorKind`](crate::ErrorKind) also comes of a borrowed one, for a look without a conversion.
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
//! # Which failure counts
//!
//! The client puts errors of its own over those that it gives up on: one with the code −11 when the retries are used up,
//! which it does for the server codes 9, 11, 14 and 18 even where no retry is allowed, and contexts in words. They say
//! nothing about what went wrong, so the kind, the code and the message are those of the first error in the chain of
//! causes that does. A client timeout with the code 9 is one that does: the deadline of the call passed. The original,
//! with every layer, is the source.
//!
//! | the client says | the kind |
//! |---|---|
//! | a server code | [`ErrorKind::classify`](crate::ErrorKind::classify) |
//! | −11 over a cause | that of the cause |
//! | −1 over a cause, a stream that was terminated over a cause | that of the cause |
//! | 20, "Partition map empty" | `ConnectionError`: the client is closed, or never was connected |
//! | 20, a namespace that the map lacks | `NamespaceNotFound` |
//! | 4, `InvalidArgument` | `ParamError`: nothing was sent |
//! | −8 while it connects | `ConnectionError`; where the text tells that the server refused the login, the security error; where no seed's name could be resolved, `InvalidHostError`; where every seed is of another cluster, `ClientError` |
//! | −1, "Max retries exceeded", of a query | `MaxRetriesExceeded` |
//! | −1, "Invalid Message Header" | `BadResponse` |
//! | `Io` | that of the `std::io::Error`, as [`Error`](crate::Error) makes it of one: a broken connection is a `ConnectionError` |
//! | any other of its own | by its `ErrorKind`, else by its code in the numbering of the Java client, which is its own |
//!
//! A code below zero is the client's own, so its [`numbering`](crate::Error::numbering) is [`Numbering::Java`](crate::Numbering::Java).
//!
//! Some of these are read from texts, because the client says it nowhere else. A client that words them in another way
//! falls back to the kind of the code.
//!
//! # In doubt
//!
//! The client marks a write as in doubt when it was sent and the last failure is its own, and −11 always is. That is
//! wider than the evidence. Here the mark is taken back where each attempt, as the client counts and keeps them, is known
//! to have changed nothing: it was not sent at all, or the server refused it (8, 14, 18 or 22, which it decides before it
//! applies a write). The last attempt may also have any other answer of the server but 9 and 11. An attempt that timed
//! out, or whose connection broke, keeps the doubt, and so does one that nothing is known of. So does a user-defined
//! function that failed, as the client marks it outside of batches: it may have written before it failed.
//!
//! Of a batch that was sent once the client marks no row that was answered, not even with 9. [`Row`] and [`Rows`] do, where
//! the row writes: there, as anywhere, the server may have run out of time after it applied the write.
//!
//! # Batches
//!
//! A batch that succeeds may hold rows that failed, and rows that never ran and say nothing. [`Row`] tells them apart, and
//! [`Rows`] sorts a whole batch.
//!
//! # Requirements
//!
//! The feature `client`, and Rust 1.87, which that client needs; without the feature this crate needs Rust 1.85. The feature
//! brings the client's asynchronous flavour on Tokio, which is its own default, without TLS.

mod convert;
mod doubt;
mod place;
mod rows;
mod seeds;

pub use rows::{Row, Rows};

pub(crate) fn causes(error: &aerospike::Error) -> std::vec::Vec<std::string::String> {
    std::vec![std::string::ToString::to_string(error)]
}
