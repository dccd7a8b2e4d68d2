//! Retry what is worth it.
//!
//! Three answers are possible, and [`Retry`](crate::Retry) has them: yes; only if the request does no harm twice; no.
//! The policy behind them, and where other clients differ, is in the module [`retry`](crate::retry).
//!
//! ```
//! # #[cfg(feature = "alloc")] {
//! use aerospike_errors::{Result, check};
//!
//! /// Makes a call again while that may help. Waiting in between is left to a crate such as
//! /// `backon`.
//! fn with_retries<T>(is_idempotent: bool, mut call: impl FnMut() -> Result<T>) -> Result<T> {
//!     for _ in 1..5 {
//!         match call() {
//!             Err(error) if error.retry().allows(is_idempotent) => {}
//!             result => return result,
//!         }
//!     }
//!     call()
//! }
//!
//! // A hot key (14): the server refused it, so it is sent again, whatever it is.
//! let mut codes = [14, 14, 0].into_iter();
//! assert!(with_retries(false, || check(codes.next().unwrap())).is_ok());
//!
//! // A timeout (9) may have been applied: an increment is not sent again.
//! let mut codes = [9, 0].into_iter();
//! assert!(with_retries(false, || check(codes.next().unwrap())).is_err());
//!
//! // No such record (2): that will not change.
//! let mut codes = [2, 0].into_iter();
//! assert!(with_retries(true, || check(codes.next().unwrap())).is_err());
//! # }
//! ```
//!
//! # Who knows more says so
//!
//! An error that says how often the request was sent, and whether it was a write, gets a sharper answer:
//! [`Error::with_attempts`](crate::Error::with_attempts). Errors of the Rust client bring it along.
//!
//! # Your own errors
//!
//! `error.retry()` of the trait reads the categories `transient` and `refused`, of your tree and of the ones that it is
//! mounted on; of an [`Error`](crate::Error), also one that a transparent variant wraps, it reads the doubt too. So a retry
//! layer takes any error that is a node:
//!
//! ```
//! use aerospike_errors::{AerospikeError, ErrorKind, Retry};
//!
//! #[derive(Debug, Clone, Copy, AerospikeError)]
//! enum CacheError {
//!     /// Inherits from the node that it is mounted on.
//!     #[parent(ErrorKind::RecordBusy)]
//!     Contended,
//!     /// Says it itself.
//!     #[category(transient)]
//!     Warming,
//!     Corrupt,
//! }
//!
//! fn decide(error: &dyn AerospikeError) -> Retry {
//!     error.retry()
//! }
//!
//! assert_eq!(decide(&CacheError::Contended), Retry::Yes);
//! assert_eq!(decide(&CacheError::Warming), Retry::IfIdempotent);
//! assert_eq!(decide(&CacheError::Corrupt), Retry::No);
//! ```
//!
//! What [`chain::first`](crate::chain::first) finds inside of another error answers the same question. Where there is only
//! a [`Node`](crate::Node), [`Node::retry`](crate::Node::retry) answers by the categories alone.
