//! The traits of the types that are no kinds, and of what they are walked by.

use std::error::Error as StdError;
use std::fmt::{Debug, Display};
use std::hash::Hash;
use std::iter::FusedIterator;
use std::panic::{RefUnwindSafe, UnwindSafe};

use aerospike_errors::clients::{aerospike_py, python};
use aerospike_errors::{
    AerospikeError, Context, Diagram, Dot, Error, ErrorKind, Mermaid, Node, Numbering, Retry,
    Subcode, Tree, UnknownCode, UnknownName, check, sources,
};

/// Asserts bounds of types, several at once.
macro_rules! are {
    ($bound:path: $($type:ty),+) => {{
        fn is<T: $bound + ?Sized>() {}
        $(is::<$type>();)+
    }};
}

#[test]
fn values_are_copied_and_compared() {
    are!(Copy: ErrorKind, Node, Retry, Numbering, UnknownCode, Diagram, Dot, Mermaid);
    are!(Clone: UnknownName, Context);
    are!(Eq: ErrorKind, Node, Tree, Retry, Numbering, UnknownCode, UnknownName, Context);
    are!(Hash: ErrorKind, Node, Tree, Retry, Numbering, UnknownCode, UnknownName, Context);
    are!(Ord: ErrorKind, Subcode, Numbering);
    are!(Copy: Subcode);
    are!(Default: Context);
}

#[test]
fn everything_says_what_it_is() {
    are!(Debug: ErrorKind, Node, Tree, Retry, Numbering, UnknownCode, UnknownName, Context, Diagram, Dot, Mermaid);
    are!(Display: ErrorKind, Node, Tree, Retry, Numbering, UnknownCode, UnknownName, Diagram, Dot, Mermaid, Error);
    are!(StdError: ErrorKind, UnknownCode, UnknownName, Error);
    are!(StdError: Subcode, aerospike_py::Exception, python::Exception);
}

#[test]
fn everything_crosses_threads_and_panics() {
    are!(Send: ErrorKind, Node, Tree, Retry, Numbering, UnknownCode, UnknownName, Context, Diagram, Dot, Mermaid, Error);
    are!(Sync: ErrorKind, Node, Tree, Retry, Numbering, UnknownCode, UnknownName, Context, Diagram, Dot, Mermaid, Error);
    are!(UnwindSafe: ErrorKind, Node, Tree, Retry, Numbering, UnknownCode, UnknownName, Context, Diagram, Error);
    are!(RefUnwindSafe: ErrorKind, Node, Tree, Retry, Numbering, UnknownCode, UnknownName, Context, Diagram, Error);
}

#[test]
fn what_is_a_node_can_be_erased() {
    are!(AerospikeError: ErrorKind, Node, Error, dyn AerospikeError, dyn AerospikeError + Send + Sync);
    are!(AerospikeError: &dyn AerospikeError, Box<dyn AerospikeError + Send + Sync>, std::sync::Arc<Error>);
    are!(Into<Node>: ErrorKind, Node, python::Exception);
}

/// A tree of one node.
#[derive(AerospikeError)]
enum Alone {
    Only,
}

/// After its end an iterator stays at its end.
fn ends(iterator: impl FusedIterator) {
    assert_eq!(iterator.count(), 1);
}

/// Its end is known, and can be begun with.
fn has_a_length(iterator: impl FusedIterator + ExactSizeIterator + DoubleEndedIterator) {
    assert_eq!((iterator.len(), iterator.rev().count()), (1, 1));
}

#[test]
fn what_is_walked_has_an_end() {
    let change = ErrorKind::ClusterChangeError.node();
    has_a_length(ErrorKind::ClusterError.node().descendants());
    ends(ErrorKind::ClusterError.node().children());
    ends(change.tree().roots());
    ends(change.categories());
    ends(ErrorKind::IndexError.node().ranges());
    ends(ErrorKind::ServerError.node().ancestors());
    has_a_length(Alone::tree().nodes());
    assert!(Alone::Only.is_only());

    let error = check(2).unwrap_err().with_key("k");
    ends(error.context().parts());
    ends(error.chain());
    ends(sources::links(&error));
    ends(sources::all::<Error>(&error));
}

/// What a program and a binary of it can return, and what the question mark takes it to.
#[test]
fn it_is_returned_and_passed_on() {
    fn is_returned<T: std::process::Termination>() {}
    is_returned::<aerospike_errors::Result<()>>();
    are!(Into<Box<dyn StdError + Send + Sync>>: Error, ErrorKind, UnknownCode, UnknownName);
    are!(Into<anyhow::Error>: Error, ErrorKind, UnknownCode, UnknownName);
    are!(Into<eyre::Report>: Error, ErrorKind, UnknownCode, UnknownName);
    let passed = std::io::Error::other(Error::from(ErrorKind::RecordBusy));
    assert_eq!(Error::from(passed).kind(), ErrorKind::RecordBusy);
}
