//! Classify what an Aerospike client reports.
//!
//! # A number
//!
//! [`check`](crate::check) makes a result of a result code; [`ErrorKind`](crate::ErrorKind) answers what it is. Ask
//! from the specific to the broad.
//!
//! ```
//! # #[cfg(feature = "alloc")] {
//! use aerospike_errors::{ErrorKind, Result, check};
//!
//! fn profile(code: i32) -> Result<Option<&'static str>> {
//!     match check(code) {
//!         Ok(()) => Ok(Some("a profile")),
//!         Err(error) if error.is_a(ErrorKind::RecordNotFound) => Ok(None),
//!         Err(error) => Err(error),
//!     }
//! }
//!
//! assert_eq!(profile(0).unwrap(), Some("a profile"));
//! assert_eq!(profile(2).unwrap(), None);
//! let error = profile(212).unwrap_err();
//! assert!(error.kind().is_query_error() && error.kind().is_transient());
//! assert_eq!(error.code(), Some(212));
//! # }
//! ```
//!
//! Positive codes are the server's and mean the same to every client. Negative ones do not: a bare one is read as C's,
//! Python's or Node's. Of Java, C# and Rust say [`Family::Java`](crate::Family)`.check(-8)`, of Go, Ruby and PHP `Family::Go`.
//! `error.code()` stays [the number that came](crate::guide::fields#the-number-that-came), named or not.
//!
//! # The Rust client
//!
//! With the feature `client`, `?` turns an error of the crate `aerospike` 3 into an [`Error`](crate::Error). The kind
//! is that of the failure which counts: the client reports used-up retries with a code of its own, over the cause.
//!
//! ```toml
//! aerospike-errors = { version = "0.1", features = ["client"] }
//! ```
//!
//! ```no_run
//! # #[cfg(feature = "client")]
//! # mod example {
//! use aerospike::{Bins, Client, Key, ReadPolicy, Record};
//! use aerospike_errors::{Error, ErrorKind, Result};
//!
//! async fn find(client: &Client, key: &Key) -> Result<Option<Record>> {
//!     match client.get(&ReadPolicy::default(), key, Bins::All).await {
//!         Ok(record) => Ok(Some(record)),
//!         Err(error) if ErrorKind::from(&error).is_record_not_found() => Ok(None),
//!         Err(error) => Err(Error::from(error).with_key(format!("{key:?}"))),
//!     }
//! }
//!
//! /// A look without a conversion.
//! fn is_worth_an_alarm(error: &aerospike::Error) -> bool {
//!     let kind = ErrorKind::from(error);
//!     kind.is_capacity() || kind.is_admin_error()
//! }
//! # }
//! ```
//!
//! A batch that succeeds may hold rows that failed: `client::Rows` sorts them. `client::Row` is one of them.
//!
//! # An error inside of others
//!
//! anyhow, eyre, `Box<dyn Error>` and libraries wrap what they pass on. [`chain::first`](crate::chain::first) finds the
//! outermost error of the types that you name, as the trait object that answers everything:
//!
//! ```
//! # #[cfg(feature = "std")] {
//! use aerospike_errors::{ErrorKind, chain, check};
//!
//! fn load() -> Result<(), Box<dyn std::error::Error>> {
//!     Ok(check(14)?)
//! }
//!
//! // Somebody else's layer.
//! let error = std::io::Error::other(load().unwrap_err().to_string());
//! assert!(chain::first::<aerospike_errors::Error>(&error).is_none(), "a text is not an error");
//!
//! let error = load().unwrap_err();
//! let node = chain::first::<aerospike_errors::Error>(error.as_ref()).map(|error| error.node());
//! assert_eq!(node, Some(ErrorKind::RecordBusy.node()));
//! # }
//! ```
//!
//! # An error of an SDK that is none of these
//!
//! Where there is a number, give it to [`Family::classify`](crate::Family::classify); where there is a name,
//! [`ErrorKind::from_name`](crate::ErrorKind::from_name) knows those of the server and of the documented clients.
