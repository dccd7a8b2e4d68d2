//! The trait of everything that has a place in a tree.

use crate::{Node, Retry};

/// An error, or the kind of one, that is a node of a hierarchy; derived for enums, and written by hand for structs.
///
/// The trait is object-safe: a metrics layer or a retry policy takes `&dyn AerospikeError` and need not know the
/// enum.
///
/// ```
/// use aerospike_errors::{AerospikeError, ErrorKind, Retry};
///
/// fn label(error: &dyn AerospikeError) -> &'static str {
///     error.node().name()
/// }
///
/// fn is_worth_a_retry(error: &dyn AerospikeError) -> bool {
///     error.retry() == Retry::Yes && !error.is_node(ErrorKind::DeviceOverload.node())
/// }
///
/// assert_eq!(label(&ErrorKind::RecordNotFound), "RecordNotFound");
/// assert!(is_worth_a_retry(&ErrorKind::RecordBusy));
/// assert!(!is_worth_a_retry(&ErrorKind::DeviceOverload));
/// ```
///
/// # A struct
///
/// It has no variants that could be nodes, and says which node of some tree it is. One that wraps another node hands on
/// every question, as a [transparent](crate::attributes::on_variants#transparent) variant does: the number that came and
/// the doubt are not in the node.
///
/// ```
/// # #[cfg(feature = "alloc")] {
/// use aerospike_errors::{AerospikeError, Error, ErrorKind, Node, Retry, check};
///
/// struct QuotaSpent {
///     user: String,
/// }
///
/// impl AerospikeError for QuotaSpent {
///     fn node(&self) -> Node {
///         ErrorKind::QuotaExceeded.node()
///     }
/// }
///
/// struct Attempted {
///     attempts: u32,
///     cause: Error,
/// }
///
/// impl AerospikeError for Attempted {
///     fn node(&self) -> Node {
///         self.cause.node()
///     }
///     fn code(&self) -> Option<i32> {
///         self.cause.code()
///     }
///     fn is_node(&self, ancestor: Node) -> bool {
///         self.cause.is_node(ancestor)
///     }
///     fn retry(&self) -> Retry {
///         self.cause.retry()
///     }
/// }
///
/// assert!(QuotaSpent { user: "bob".to_owned() }.is_a(ErrorKind::AdminError));
/// let failed = Attempted { attempts: 2, cause: check(207).unwrap_err() };
/// assert_eq!((failed.code(), failed.node()), (Some(207), ErrorKind::IndexError.node()));
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a node of an error hierarchy",
    label = "not a node: `{Self}` does not implement `AerospikeError`",
    note = "a node is a variant of a fieldless enum with `#[derive(AerospikeError)]`; of an enum with fields, name the variant of its kind, as in `StoreErrorKind::NotFound`",
    note = "a variant that wraps an error which is no node is an ordinary one: leave `transparent` out"
)]
pub trait AerospikeError {
    /// Its place in its tree.
    fn node(&self) -> Node;

    /// The number it stands for. For a kind, the canonical code; an error that came with a number answers that one,
    /// even where no tree knows it.
    fn code(&self) -> Option<i32> {
        self.node().code()
    }

    /// Whether it is `ancestor` or anything below it, across the trees that its own is mounted on: the question that
    /// [`is_a`](Self::is_a) asks, in the form that a trait object can answer.
    ///
    /// An error that wraps another transparently is what the other is, and its own kind as well; every other answers
    /// for its [`node`](Self::node).
    fn is_node(&self, ancestor: Node) -> bool {
        self.node().is_a(ancestor)
    }

    /// Whether the request that failed with it may be sent again, by the policy of the module
    /// [`retry`](crate::retry): what is known of its [`node`](Self::node), and what the error knows of itself. An
    /// [`Error`](crate::Error) that is [in doubt](crate::retry#in-doubt) says so here, also as a trait object and within
    /// a transparent variant; its node, which is that of any such error, cannot.
    ///
    /// ```
    /// # #[cfg(feature = "alloc")] {
    /// use aerospike_errors::{AerospikeError, Error, ErrorKind, Retry, check};
    ///
    /// #[derive(Debug, AerospikeError)]
    /// enum StoreError {
    ///     #[aerospike(transparent)]
    ///     Aerospike(Error),
    ///     #[parent(ErrorKind::RecordBusy)]
    ///     Locked,
    /// }
    ///
    /// let sent_once = StoreError::Aerospike(check(14).unwrap_err());
    /// let sent_twice = StoreError::Aerospike(check(14).unwrap_err().with_attempts(2));
    /// assert_eq!(sent_once.retry(), Retry::Yes);
    /// assert_eq!(sent_twice.retry(), Retry::IfIdempotent);
    /// assert_eq!(StoreError::Locked.retry(), Retry::Yes);
    /// # }
    /// ```
    fn retry(&self) -> Retry {
        self.node().retry()
    }

    /// Whether it is in a category by whatever it is: of a transparent variant, by its own kind and by what it wraps, which
    /// may be transparent too.
    #[doc(hidden)]
    fn __is_in(&self, category: &str) -> bool {
        self.node().is_in(category)
    }

    /// Whether it is `ancestor` or anything below it, across the trees that its own is mounted on.
    ///
    /// A generic method cannot be called on a trait object: there ask [`is_node`](Self::is_node), or the node.
    ///
    /// ```
    /// use aerospike_errors::{AerospikeError, ErrorKind};
    ///
    /// fn is_missing(error: impl AerospikeError) -> bool {
    ///     error.is_a(ErrorKind::RecordNotFound)
    /// }
    ///
    /// assert!(is_missing(ErrorKind::RecordNotFound));
    /// assert!(!is_missing(ErrorKind::RecordBusy));
    /// ```
    fn is_a(&self, ancestor: impl Into<Node>) -> bool
    where
        Self: Sized,
    {
        self.is_node(ancestor.into())
    }
}

/// What points at a node answers as the node does, with everything that the node knows of itself.
macro_rules! for_pointers {
    ($($(#[$attribute:meta])* $pointer:ty,)+) => {$(
        $(#[$attribute])*
        #[diagnostic::do_not_recommend]
        impl<T: AerospikeError + ?Sized> AerospikeError for $pointer {
            fn node(&self) -> Node {
                (**self).node()
            }

            fn code(&self) -> Option<i32> {
                (**self).code()
            }

            fn is_node(&self, ancestor: Node) -> bool {
                (**self).is_node(ancestor)
            }

            fn retry(&self) -> Retry {
                (**self).retry()
            }

            fn __is_in(&self, category: &str) -> bool {
                (**self).__is_in(category)
            }
        }
    )+};
}

for_pointers! {
    &T,
    #[cfg(feature = "alloc")]
    alloc::boxed::Box<T>,
    #[cfg(feature = "alloc")]
    alloc::rc::Rc<T>,
    // A machine without atomic pointers has no `Arc`.
    #[cfg(all(feature = "alloc", target_has_atomic = "ptr"))]
    alloc::sync::Arc<T>,
}

#[diagnostic::do_not_recommend]
impl AerospikeError for Node {
    fn node(&self) -> Node {
        *self
    }
}
