//! The traits and signatures of the runtime types, and the traits of their iterators.

use std::error::Error as StdError;
use std::fmt::{Debug, Display};
use std::hash::Hash;
use std::iter::FusedIterator;
use std::panic::{RefUnwindSafe, UnwindSafe};

use aerospike_errors::clients::{aerospike_py, python};
use aerospike_errors::{
    AerospikeError, Category, Context, Diagram, Dot, Error, ErrorKind, Mermaid, Node, Numbering,
    Retry, Subcode, Tree, UnknownCode, UnknownName, check, sources,
};

/// Asserts bounds of types, several at once.
macro_rules! are {
    ($bound:path: $($type:ty),+) => {{
        fn is<T: $bound + ?Sized>() {}
        $(is::<$type>();)+
    }};
}

#[test]
fn values_are_copy_and_comparable() {
    are!(Copy: ErrorKind, Node, Category, Retry, Numbering, UnknownCode, Diagram, Dot, Mermaid);
    are!(Clone: UnknownName, Context);
    are!(Eq: ErrorKind, Node, Category, Tree, Retry, Numbering, UnknownCode, UnknownName, Context);
    are!(Hash: ErrorKind, Node, Category, Tree, Retry, Numbering, UnknownCode, UnknownName, Context);
    are!(Ord: ErrorKind, Subcode, Numbering);
    are!(Copy: Subcode);
    are!(Default: Context);
}

#[test]
fn types_implement_debug_display_and_error() {
    are!(Debug: ErrorKind, Node, Category, Tree, Retry, Numbering, UnknownCode, UnknownName, Context, Diagram, Dot, Mermaid);
    are!(Display: ErrorKind, Node, Category, Tree, Retry, Numbering, UnknownCode, UnknownName, Diagram, Dot, Mermaid, Error);
    are!(StdError: ErrorKind, UnknownCode, UnknownName, Error);
    are!(StdError: Subcode, aerospike_py::Exception, python::Exception);
}

#[test]
fn types_are_send_sync_and_unwind_safe() {
    are!(Send: ErrorKind, Node, Tree, Retry, Numbering, UnknownCode, UnknownName, Context, Diagram, Dot, Mermaid, Error);
    are!(Sync: ErrorKind, Node, Tree, Retry, Numbering, UnknownCode, UnknownName, Context, Diagram, Dot, Mermaid, Error);
    are!(UnwindSafe: ErrorKind, Node, Tree, Retry, Numbering, UnknownCode, UnknownName, Context, Diagram, Error);
    are!(RefUnwindSafe: ErrorKind, Node, Tree, Retry, Numbering, UnknownCode, UnknownName, Context, Diagram, Error);
}

#[test]
fn errors_convert_to_trait_objects() {
    are!(AerospikeError: ErrorKind, Node, Error, dyn AerospikeError, dyn AerospikeError + Send + Sync);
    are!(AerospikeError: &dyn AerospikeError, Box<dyn AerospikeError + Send + Sync>, std::sync::Arc<Error>);
    are!(Into<Node>: ErrorKind, Node, python::Exception);
}

/// A tree of one node.
#[derive(AerospikeError)]
enum Alone {
    Only,
}

/// Checks an iterator of one item.
fn is_fused(iterator: impl FusedIterator) {
    assert_eq!(iterator.count(), 1);
}

/// Checks an iterator of one item with a known length.
fn has_length(iterator: impl FusedIterator + ExactSizeIterator + DoubleEndedIterator) {
    assert_eq!((iterator.len(), iterator.rev().count()), (1, 1));
}

#[test]
fn iterators_are_fused() {
    let change = ErrorKind::ClusterChangeError.node();
    has_length(ErrorKind::ClusterError.node().descendants());
    is_fused(ErrorKind::ClusterError.node().children());
    is_fused(change.tree().roots());
    is_fused(change.categories());
    is_fused(ErrorKind::IndexError.node().ranges());
    is_fused(ErrorKind::ServerError.node().ancestors());
    has_length(Alone::tree().nodes());
    assert!(Alone::Only.is_only());

    let error = check(2).unwrap_err().with_key("k");
    is_fused(error.context().parts());
    is_fused(error.chain());
    is_fused(sources::links(&error));
    is_fused(sources::all::<Error>(&error));
}

#[test]
fn errors_are_returned_and_converted() {
    fn is_returned<T: std::process::Termination>() {}
    is_returned::<aerospike_errors::Result<()>>();
    are!(Into<Box<dyn StdError + Send + Sync>>: Error, ErrorKind, UnknownCode, UnknownName);
    are!(Into<anyhow::Error>: Error, ErrorKind, UnknownCode, UnknownName);
    are!(Into<eyre::Report>: Error, ErrorKind, UnknownCode, UnknownName);
    let passed = std::io::Error::other(Error::from(ErrorKind::RecordBusy));
    assert_eq!(Error::from(passed).kind(), ErrorKind::RecordBusy);
}

/// The signatures of `Node`, `Tree` and `Category`, by function pointers.
const _: () = {
    let _: fn(Node) -> &'static str = Node::name;
    let _: fn(Node) -> Option<i32> = Node::code;
    let _: fn(Node) -> &'static [i32] = Node::codes;
    let _: fn(Node) -> &'static str = Node::description;
    let _: fn(Node) -> Option<&'static str> = Node::since;
    let _: fn(Node) -> &'static [&'static str] = Node::aliases;
    let _: fn(Node) -> Option<Node> = Node::parent;
    let _: fn(Node) -> usize = Node::depth;
    let _: fn(Node) -> &'static Tree = Node::tree;
    let _: fn(Node, Category) -> bool = Node::has_category;
    let _: fn(&Node, ErrorKind) -> bool = Node::is_a;
    let _: fn(Node) -> Retry = Node::retry;
    let _: fn(&'static Tree) -> &'static str = Tree::name;
    let _: fn(&'static Tree) -> &'static [Category] = Tree::categories;
    let _: fn(&'static Tree, &str) -> Option<Category> = Tree::category;
    let _: fn(&'static Tree, i32) -> Option<Node> = Tree::from_code;
    let _: fn(&'static Tree, i32) -> Option<Node> = Tree::classify;
    let _: fn(&'static Tree, &str) -> Option<Node> = Tree::from_name;
    let _: fn(&'static str) -> Category = Category::new;
    let _: fn(Category) -> &'static str = Category::name;
    let _: [Category; 3] = [Category::TRANSIENT, Category::PERMANENT, Category::REFUSED];
};

/// The trait is object-safe and has five methods, of which one is required.
#[test]
fn trait_has_five_methods() {
    struct HandWritten(Error);

    impl AerospikeError for HandWritten {
        fn node(&self) -> Node {
            self.0.node()
        }
        fn code(&self) -> Option<i32> {
            self.0.code()
        }
        fn is_a_node(&self, ancestor: Node) -> bool {
            self.0.is_a_node(ancestor)
        }
        fn has_category(&self, category: Category) -> bool {
            self.0.has_category(category)
        }
        fn retry(&self) -> Retry {
            AerospikeError::retry(&self.0)
        }
    }

    let object: &dyn AerospikeError = &HandWritten(check(2).unwrap_err());
    let send: &(dyn AerospikeError + Send) = &ErrorKind::RecordNotFound;
    let sync: &(dyn AerospikeError + Sync) = &ErrorKind::RecordNotFound;
    let both: &(dyn AerospikeError + Send + Sync) = &ErrorKind::RecordNotFound;
    assert!(object.is_a(ErrorKind::RecordError) && send.is_a(ErrorKind::RecordError));
    assert!(sync.is_a(ErrorKind::RecordError) && both.is_a(ErrorKind::RecordError));
}
