//! The error value.

mod categories;
mod context;
mod convert;
mod display;

use alloc::borrow::Cow;
use alloc::boxed::Box;
use core::iter::FusedIterator;
use core::panic::{Location, RefUnwindSafe, UnwindSafe};

pub use context::Context;
#[cfg(feature = "client")]
pub(crate) use convert::io_kind;
pub(crate) use display::one_line;

use crate::retry::{self, Evidence, Operation, Retry};
use crate::{AerospikeError, ErrorKind, Node, Numbering, Subcode, sources};

/// A failed operation on Aerospike: its [`ErrorKind`] and everything that is known about it.
///
/// It is one pointer wide, and so is a [`Result<()>`](Result). Success costs nothing; a failure
/// costs one allocation, and a backtrace if the environment enables it.
///
/// ```
/// use aerospike_errors::{Error, ErrorKind};
///
/// let error = Error::new(ErrorKind::RecordNotFound, "no profile of that user")
///     .with_key("test:users:7")
///     .with_server_node("10.0.0.1:3000");
/// assert_eq!(error.kind(), ErrorKind::RecordNotFound);
/// assert_eq!(error.code(), Some(2));
/// assert!(error.is_a(ErrorKind::RecordError));
/// assert_eq!(
///     error.to_string(),
///     "RecordNotFound (2): no profile of that user [key test:users:7, server node 10.0.0.1:3000]"
/// );
/// ```
///
/// # Code and kind
///
/// [`code`](Self::code) is the received number, also one that no variant owns; [`kind`](Self::kind)
/// is the variant that it is classified as.
///
/// ```
/// use aerospike_errors::{ErrorKind, check};
///
/// let error = check(207).unwrap_err();
/// assert_eq!((error.kind(), error.code()), (ErrorKind::IndexError, Some(207)));
/// ```
///
/// The meaning of a negative code depends on the [`Numbering`] of the client that returned it:
///
/// ```
/// use aerospike_errors::{ErrorKind, Numbering};
///
/// let kind = |numbering: Numbering| numbering.check(-12).unwrap_err().kind();
/// assert_eq!(kind(Numbering::Java), ErrorKind::MaxErrorRateExceeded);
/// assert_eq!(kind(Numbering::C), ErrorKind::MaxRetriesExceeded);
/// ```
///
/// # Printing
///
/// All texts are one line. `{}` leaves out the causes, as reporters that walk the sources expect
/// it; `{:#}` appends them. `{:?}` is the report that a failing `main` prints: the location, each
/// cause and the backtrace. `{:#?}` shows the fields.
pub struct Error {
    inner: Box<Inner>,
}

struct Inner {
    kind: ErrorKind,
    numbering: Numbering,
    evidence: Evidence,
    operation: Option<Operation>,
    code: Option<i32>,
    subcode: Option<u32>,
    /// The message; empty if it is the description of the kind.
    message: Cow<'static, str>,
    context: Context,
    source: Option<BoxedSource>,
    /// The error is the source of an error that `wrap` created, which prints everything except the
    /// message.
    is_wrapped: bool,
    location: &'static Location<'static>,
    #[cfg(feature = "std")]
    backtrace: std::backtrace::Backtrace,
}

type BoxedSource = Box<dyn core::error::Error + Send + Sync + 'static>;

/// The result of an operation that fails with an [`Error`].
pub type Result<T, E = Error> = core::result::Result<T, E>;

/// Returns an error for each result code except 0 and 50, which mean success.
///
/// A negative code is interpreted as a code of the C, Python and Node clients, as by
/// [`ErrorKind::classify`]. For the codes of other clients, use [`Numbering::check`].
///
/// ```
/// use aerospike_errors::{ErrorKind, Result, check};
///
/// fn answer(code: i32) -> Result<&'static str> {
///     check(code)?;
///     Ok("done")
/// }
///
/// assert_eq!(answer(0).unwrap(), "done");
/// assert_eq!(answer(2).unwrap_err().kind(), ErrorKind::RecordNotFound);
/// ```
///
/// # Errors
///
/// Fails for each code except 0 and 50.
#[inline]
#[track_caller]
pub fn check(code: i32) -> Result<()> {
    Numbering::C.check(code)
}

impl Numbering {
    /// Returns an error for each result code of these clients except 0 and 50, which mean
    /// success.
    ///
    /// ```
    /// use aerospike_errors::{ErrorKind, Numbering};
    ///
    /// assert!(Numbering::Java.check(0).is_ok());
    /// let error = Numbering::Java.check(-8).unwrap_err();
    /// assert_eq!(error.kind(), ErrorKind::ConnectionError);
    /// ```
    ///
    /// # Errors
    ///
    /// Fails for each code except 0 and 50.
    #[inline]
    #[track_caller]
    pub fn check(self, code: i32) -> Result<()> {
        match self.classify(code) {
            None => Ok(()),
            Some(kind) => Err(Error::build(kind, Cow::Borrowed(""), None).with_code(self, code)),
        }
    }
}

/// Constructors.
impl Error {
    /// Creates an error of a kind, with the code of the kind and a message.
    #[must_use]
    #[track_caller]
    pub fn new(kind: ErrorKind, message: impl Into<Cow<'static, str>>) -> Self {
        Self::build(kind, message.into(), None)
    }

    /// Creates the error of a code, or returns `None` for 0 and 50, which mean success. [`check`]
    /// and [`Numbering::check`] are shorter in a function that returns a [`Result`].
    ///
    /// ```
    /// use aerospike_errors::{Error, ErrorKind, Numbering};
    ///
    /// let kind = |code| Error::from_code(Numbering::Java, code).map(|error| error.kind());
    /// assert_eq!(kind(-8), Some(ErrorKind::ConnectionError));
    /// assert_eq!(kind(0), None);
    /// ```
    #[must_use]
    #[track_caller]
    pub fn from_code(numbering: Numbering, code: i32) -> Option<Self> {
        let kind = numbering.classify(code)?;
        Some(Self::build(kind, Cow::Borrowed(""), None).with_code(numbering, code))
    }

    /// Adds a message of the layer above: returns an error with the same kind, code, `in_doubt` and
    /// context, whose source is this error.
    ///
    /// Each fact is printed once: the source prints only its message.
    ///
    /// ```
    /// use aerospike_errors::{ErrorKind, Result, check};
    ///
    /// fn store(code: i32) -> Result<()> {
    ///     check(code).map_err(|error| error.wrap("the profile is not stored"))
    /// }
    ///
    /// let error = store(207).unwrap_err();
    /// assert_eq!((error.kind(), error.code()), (ErrorKind::IndexError, Some(207)));
    /// assert_eq!(error.to_string(), "IndexError (207): the profile is not stored");
    /// assert_eq!(
    ///     format!("{error:#}"),
    ///     "IndexError (207): the profile is not stored: a secondary index failed"
    /// );
    /// ```
    #[must_use]
    #[track_caller]
    pub fn wrap(mut self, message: impl Into<Cow<'static, str>>) -> Self {
        self.inner.is_wrapped = true;
        let mut above = Self::build(self.inner.kind, message.into(), None);
        above.inner.numbering = self.inner.numbering;
        above.inner.evidence = self.inner.evidence;
        above.inner.operation = self.inner.operation;
        above.inner.code = self.inner.code;
        above.inner.subcode = self.inner.subcode;
        above.inner.context = self.inner.context.clone();
        above.with_source(self)
    }

    /// Allocates the error. The location is the place where the caller of this function was called.
    #[track_caller]
    fn build(kind: ErrorKind, message: Cow<'static, str>, source: Option<BoxedSource>) -> Self {
        let inner = Inner {
            kind,
            numbering: Numbering::C,
            evidence: Evidence::Bare,
            operation: None,
            code: kind.code(),
            subcode: None,
            message: one_line(message),
            context: Context::default(),
            source,
            is_wrapped: false,
            location: Location::caller(),
            #[cfg(feature = "std")]
            backtrace: std::backtrace::Backtrace::capture(),
        };
        Self {
            inner: Box::new(inner),
        }
    }
}

/// Accessors.
impl Error {
    /// Returns the node of the canonical tree.
    ///
    /// ```
    /// use aerospike_errors::check;
    ///
    /// let kind = check(202).unwrap_err().kind();
    /// assert!(kind.is_index_error() && kind.is_server_error() && !kind.is_transient());
    /// ```
    #[inline]
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.inner.kind
    }

    /// Returns the received code, even if no variant owns it. Without a received code, returns the
    /// code of the kind.
    #[inline]
    #[must_use]
    pub fn code(&self) -> Option<i32> {
        self.inner.code
    }

    /// Returns the numbering of a negative code. Other codes mean the same to all clients.
    #[must_use]
    pub fn numbering(&self) -> Option<Numbering> {
        let code = self.inner.code?;
        (code < 0).then_some(self.inner.numbering)
    }

    /// Returns the subcode, with which newer servers distinguish the causes of one code.
    ///
    /// A known subcode is the [`node`](Self::node) of the error, so that `is_a`, categories,
    /// properties and [`retry`](Self::retry) are more specific:
    ///
    /// ```
    /// use aerospike_errors::{ErrorKind, Subcode, check};
    ///
    /// let error = check(22).unwrap_err().with_subcode(6);
    /// assert_eq!(error.node(), Subcode::ForbidTruncated.node());
    /// assert!(error.is_a(Subcode::ForbidTruncated) && error.is_a(ErrorKind::ForbiddenError));
    /// assert_eq!(error.kind(), ErrorKind::ForbiddenError);
    /// ```
    #[must_use]
    pub fn subcode(&self) -> Option<u32> {
        self.inner.subcode
    }

    /// Returns the message of the server or the client, or the description of the node.
    #[must_use]
    pub fn message(&self) -> &str {
        match &*self.inner.message {
            "" => self.node().description(),
            message => message,
        }
    }

    /// Returns whether the request may have been applied although it failed; `None` if that is
    /// unknown.
    ///
    /// [`retry`](Self::retry) treats unknown as in doubt. [`during`](Self::during) and
    /// [`with_attempts`](Self::with_attempts) add information that the error does not contain. The
    /// module [`retry`](mod@crate::retry#in-doubt) has the rules.
    #[inline]
    #[must_use]
    pub fn in_doubt(&self) -> Option<bool> {
        self.inner
            .evidence
            .in_doubt(self.inner.kind, self.inner.operation)
    }

    /// Returns whether the same request may be sent again, by the policy of the module
    /// [`retry`](mod@crate::retry).
    #[must_use]
    pub fn retry(&self) -> Retry {
        let in_doubt = self.in_doubt();
        // A commit in doubt cannot be aborted, and repeating it is the documented recovery.
        let is_open_commit = self.inner.kind.is_transaction_failed() && in_doubt == Some(true);
        retry::decide(is_open_commit || retry::may_pass(self.node()), in_doubt)
    }

    /// Returns the location where the error was created, or converted by `?`.
    ///
    /// In `map_err(Error::from)` the standard library calls the conversion, so that the location is
    /// in the standard library. With a closure it is the line of the closure:
    ///
    /// ```
    /// use aerospike_errors::{Error, Result};
    ///
    /// fn port(text: &str) -> Result<u16> {
    ///     text.parse().map_err(|error| Error::from(error).with_key(text.to_owned()))
    /// }
    ///
    /// assert_eq!(port("x").unwrap_err().location().file(), file!());
    /// ```
    #[inline]
    #[must_use]
    pub fn location(&self) -> &'static Location<'static> {
        self.inner.location
    }

    /// Returns the subject of the operation: key, bin, index, function, server node.
    #[inline]
    #[must_use]
    pub fn context(&self) -> &Context {
        &self.inner.context
    }

    /// Returns the cause of this error.
    #[must_use]
    pub fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        match &self.inner.source {
            Some(source) => Some(&**source),
            None => None,
        }
    }

    /// Returns the cause of this error by value.
    #[must_use]
    pub fn into_source(self) -> Option<Box<dyn core::error::Error + Send + Sync + 'static>> {
        self.inner.source
    }

    /// Returns this error and its causes, the outermost first, as [`sources::links`] does.
    ///
    /// ```
    /// use aerospike_errors::{Error, ErrorKind};
    ///
    /// let cause = "x".parse::<u16>().unwrap_err();
    /// let error = Error::new(ErrorKind::InvalidHostError, "bad port").with_source(cause);
    /// let lines: Vec<_> = error.chain().map(ToString::to_string).collect();
    /// assert_eq!(lines, ["InvalidHostError (-4): bad port", "invalid digit found in string"]);
    /// ```
    #[must_use = "iterators are lazy"]
    pub fn chain(&self) -> impl FusedIterator<Item = &(dyn core::error::Error + 'static)> {
        sources::links(self)
    }

    /// Returns the innermost cause, or this error if it has no cause.
    #[must_use]
    pub fn root_cause(&self) -> &(dyn core::error::Error + 'static) {
        self.chain().last().unwrap_or(self)
    }

    /// Returns the backtrace of the place where the error was created. It is captured if
    /// `RUST_BACKTRACE` or `RUST_LIB_BACKTRACE` enables it.
    #[cfg(feature = "std")]
    pub fn backtrace(&self) -> &std::backtrace::Backtrace {
        &self.inner.backtrace
    }

    /// Returns the node of the subcode if it is known, and of the kind otherwise. The server node
    /// is in the [`context`](Self::context).
    #[inline]
    #[must_use]
    pub fn node(&self) -> Node {
        match self.known_subcode() {
            Some(subcode) => subcode.node(),
            None => self.inner.kind.node(),
        }
    }

    /// Returns the variant of the subcode. A subcode that contradicts the kind is unknown.
    fn known_subcode(&self) -> Option<Subcode> {
        let subcode = Subcode::find(self.inner.code?, self.inner.subcode?)?;
        subcode.is_a(self.inner.kind).then_some(subcode)
    }

    /// Returns the HTTP status with which a service reports this error to its own caller.
    #[must_use]
    pub fn http_status(&self) -> u16 {
        match self.known_subcode() {
            Some(subcode) => subcode.http_status(),
            None => self.inner.kind.http_status(),
        }
    }

    /// Returns the gRPC code, as in `google.rpc.Code`, with which a service reports this error to
    /// its own caller.
    #[must_use]
    pub fn grpc_code(&self) -> i32 {
        match self.known_subcode() {
            Some(subcode) => subcode.grpc_code(),
            None => self.inner.kind.grpc_code(),
        }
    }

    /// Returns whether the node of this error is `ancestor` or below it, in any tree that the
    /// canonical one is mounted on.
    #[inline]
    #[must_use]
    pub fn is_a(&self, ancestor: impl Into<Node>) -> bool {
        self.node().is_a(ancestor)
    }
}

/// Setters.
impl Error {
    /// Sets the sort of operation that failed, on which [`in_doubt`](Self::in_doubt) depends.
    ///
    /// ```
    /// use aerospike_errors::{Operation, Retry, check};
    ///
    /// let timeout = || check(9).unwrap_err();
    /// assert_eq!((timeout().in_doubt(), timeout().retry()), (None, Retry::IfIdempotent));
    /// let read = timeout().during(Operation::Read);
    /// assert_eq!((read.in_doubt(), read.retry()), (Some(false), Retry::Yes));
    /// ```
    #[must_use]
    pub fn during(mut self, operation: Operation) -> Self {
        self.inner.operation = Some(operation);
        self
    }

    /// Sets the number of times that the request was sent, over all attempts of the client.
    ///
    /// ```
    /// use aerospike_errors::check;
    ///
    /// let busy = || check(14).unwrap_err();
    /// assert_eq!(busy().with_attempts(1).in_doubt(), Some(false));
    /// assert_eq!(busy().with_attempts(2).in_doubt(), Some(true), "the first may have been applied");
    /// ```
    #[must_use]
    pub fn with_attempts(mut self, times_sent: u32) -> Self {
        self.inner.evidence = Evidence::of_attempts(times_sent, self.inner.kind);
        self
    }

    /// Sets whether the request may have been applied.
    #[must_use]
    pub fn with_in_doubt(mut self, in_doubt: bool) -> Self {
        self.inner.evidence = if in_doubt {
            Evidence::MayBeApplied
        } else {
            Evidence::NotApplied
        };
        self
    }

    /// Replaces the kind and keeps code and message.
    #[cfg(feature = "client")]
    pub(crate) fn with_kind(mut self, kind: ErrorKind) -> Self {
        self.inner.kind = kind;
        self
    }

    /// Replaces the evidence.
    #[cfg(feature = "client")]
    pub(crate) fn with_evidence(mut self, evidence: Evidence) -> Self {
        self.inner.evidence = evidence;
        self
    }

    /// Sets the received code and keeps the kind.
    #[must_use]
    pub fn with_code(mut self, numbering: Numbering, code: i32) -> Self {
        self.inner.code = Some(code);
        self.inner.numbering = numbering;
        self
    }

    /// Sets the received subcode.
    #[must_use]
    pub fn with_subcode(mut self, subcode: u32) -> Self {
        self.inner.subcode = Some(subcode);
        self
    }

    /// Replaces the message. A line break becomes a semicolon.
    #[must_use]
    pub fn with_message(mut self, message: impl Into<Cow<'static, str>>) -> Self {
        self.inner.message = one_line(message.into());
        self
    }

    /// Sets the cause.
    #[must_use]
    pub fn with_source(
        mut self,
        source: impl Into<Box<dyn core::error::Error + Send + Sync + 'static>>,
    ) -> Self {
        self.inner.source = Some(source.into());
        self
    }
}

/// An error is not changed through a shared reference, so a panic leaves it valid.
impl UnwindSafe for Error {}

impl RefUnwindSafe for Error {}

#[diagnostic::do_not_recommend]
impl crate::hierarchy::catch::BelongsTo<ErrorKind> for Error {}

impl AerospikeError for Error {
    fn node(&self) -> Node {
        self.node()
    }

    fn code(&self) -> Option<i32> {
        self.code()
    }

    fn retry(&self) -> Retry {
        self.retry()
    }
}

impl core::error::Error for Error {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        self.source()
    }
}
