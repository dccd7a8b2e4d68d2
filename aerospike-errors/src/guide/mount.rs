//! Mount your tree on `ErrorKind`, or on a tree of your own.
//!
//! Your service keeps its data in Aerospike. That a session is gone *is* a record that was not found, and code that
//! knows Aerospike's errors, a retry layer, a metric, an HTTP mapping, should treat it so. `#[parent(…)]` takes the
//! path of a node of any other tree:
//!
//! ```
//! use aerospike_errors::{AerospikeError, ErrorKind};
//!
//! /// Why there is no session.
//! #[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
//! pub enum SessionError {
//!     /// Nobody is logged in.
//!     #[parent(ErrorKind::RecordNotFound)]
//!     #[code(4010)]
//!     LoggedOut,
//!     /// The session was there, and its time is over.
//!     #[parent(LoggedOut)]
//!     #[code(4011)]
//!     Expired,
//!     /// Somebody else writes the session.
//!     #[parent(ErrorKind::RecordBusy)]
//!     Contended,
//! }
//!
//! /// Written once, for the errors of every service.
//! fn status(error: &dyn AerospikeError) -> u16 {
//!     let node = error.node();
//!     if node.is_a(ErrorKind::RecordNotFound) {
//!         404
//!     } else if node.is_in("transient") {
//!         503
//!     } else {
//!         500
//!     }
//! }
//!
//! assert_eq!(status(&SessionError::Expired), 404);
//! assert_eq!(status(&SessionError::Contended), 503);
//! assert_eq!(status(&ErrorKind::TimeoutError), 503);
//!
//! // What is drawn with its ancestry shows where it hangs.
//! assert_eq!(SessionError::Expired.node().subtree().with_ancestry().to_string(), "\
//! ErrorKind::AerospikeError
//! └── ErrorKind::ServerError (1, 1..=49, 51..)
//!     └── ErrorKind::RecordError
//!         └── ErrorKind::RecordNotFound (2)
//!             └── LoggedOut (4010)
//!                 └── Expired (4011)");
//! ```
//!
//! # What crosses a mount
//!
//! | | across | in its own tree |
//! |---|---|---|
//! | ancestry | `error.is_a(ErrorKind::…)`, [`Node::is_a`](crate::Node::is_a) | the predicates: `is_logged_out()` |
//! | going up | [`Node::parent`](crate::Node::parent), [`Node::ancestors`](crate::Node::ancestors), [`Node::depth`](crate::Node::depth) | `parent()`, `ancestors()`, `depth()` of the enum |
//! | going down | nothing: a crate cannot know who mounts on it | `children()`, `descendants()` |
//! | categories | [`Node::is_in`](crate::Node::is_in), `error.retry()` | the predicates, of what this enum declares: `is_transient()` |
//! | codes, names | nothing: two trees may number alike | `from_code`, `classify`, `from_name` |
//! | conversion | `ErrorKind::from(kind)`, where every root hangs on a node of that one enum | |
//!
//! A predicate knows its own enum. An `is_transient()` that `SessionError` declared for another variant would be false for
//! `Contended`, although `Contended.node().is_in("transient")` is true and `Contended.retry()` says yes.
//!
//! # The question from above
//!
//! A tree does not know who is mounted on it, so `is_a` of the upper enum takes its own nodes only: given one of yours, the
//! compiler says E0308 and suggests `.into()`. That compiles, and asks something else, as the conversion climbs to the node
//! that yours is mounted on. Ask the node:
//!
//! ```
//! use aerospike_errors::{AerospikeError, ErrorKind};
//!
//! #[derive(Debug, Clone, Copy, AerospikeError)]
//! enum Cache {
//!     #[parent(ErrorKind::RecordNotFound)]
//!     Miss,
//! }
//!
//! let kind = ErrorKind::RecordNotFound;
//! assert!(!kind.node().is_a(Cache::Miss), "not every missing record is a miss of the cache");
//! assert!(kind.is_a(Cache::Miss.into()), "asks whether it is a RecordNotFound");
//! ```
//!
//! # With fields
//!
//! An enum with fields is mounted in the same way, and mounting *on* one names its kind:
//! `#[parent(StoreErrorKind::NotFound)]`. The conversion is from the kind: `ErrorKind::from(error.kind())`.
//!
//! ```
//! use aerospike_errors::{AerospikeError, ErrorKind};
//!
//! #[derive(Debug, thiserror::Error, AerospikeError)]
//! pub enum ProfileError {
//!     #[error("{user} has no profile")]
//!     #[parent(ErrorKind::RecordNotFound)]
//!     Missing { user: String },
//! }
//!
//! let error = ProfileError::Missing { user: "bob".to_owned() };
//! assert!(error.is_a(ErrorKind::RecordError) && error.is_missing());
//! assert_eq!(ErrorKind::from(error.kind()), ErrorKind::RecordNotFound);
//! ```
//!
//! # An error that is passed on
//!
//! A variant that wraps another error *is* something of its own, unless it says that it is what it wraps:
//! [`#[aerospike(transparent)]`](crate::attributes::on_variants#transparent).
//!
//! <style>td:first-child code { white-space: nowrap }</style>
