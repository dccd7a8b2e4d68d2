//! The error value.

mod chain;
mod context;
mod convert;
mod display;

use alloc::borrow::Cow;
use alloc::boxed::Box;
use core::panic::{Location, RefUnwindSafe, UnwindSafe};

pub use chain::Chain;
pub use context::Context;
#[cfg(feature = "client")]
pub(crate) use convert::io_kind;

use crate::{AerospikeError, ErrorKind, Node, Numbering, Retry, retry};

/// A failure of an operation on Aerospike: its [`ErrorKind`], and all that is known about it.
///
/// It is as wide as one pointer, and so is a [`Result<()>`](Result): what succeeds pays nothing for what could have been
/// said. A failure costs one allocation, and a backtrace where the environment asks for one.
///
/// ```
/// use aerospike_errors::{Error, ErrorKind};
///
/// let error = Error::new(ErrorKind::RecordNotFound, "no profile of that user")
///     .with_key("test:users:7")
///     .with_node("BB9020011AC4202");
/// assert_eq!(error.kind(), ErrorKind::RecordNotFound);
/// assert_eq!(error.code(), Some(2));
/// assert!(error.is_a(ErrorKind::RecordError));
/// assert_eq!(
///     error.to_string(),
///     "RecordNotFound (2): no profile of that user [key test:users:7, node BB9020011AC4202]"
/// );
/// ```
///
/// # The code and the kind
///
/// [`code`](Self::code) is the number that came, even one that no tree knows; [`kind`](Self::kind) is where it belongs.
///
/// ```
/// use aerospike_errors::{ErrorKind, check};
///
/// let error = check(207).unwrap_err();
/// assert_eq!((error.kind(), error.code()), (ErrorKind::IndexError, Some(207)));
/// ```
///
/// A negative number means nothing without the [`Numbering`] of the client that it came from:
///
/// ```
/// use aerospike_errors::{Error, ErrorKind, Numbering};
///
/// let error = Error::from_code(Numbering::Java, -12);
/// assert_eq!((error.kind(), error.code()), (ErrorKind::MaxErrorRateExceeded, Some(-12)));
/// assert_eq!(Error::from_code(Numbering::C, -12).kind(), ErrorKind::MaxRetriesExceeded);
/// ```
///
/// # Printing
///
/// `{}` is one line without the cause, as reporters that walk the chain expect it; `{:#}` puts the causes behind it;
/// `{:?}` is the report that a failing `main` prints: where it happened, every cause and the backtrace; `{:#?}` shows
/// the fields.
pub struct Error {
    inner: Box<Inner>,
}

struct Inner {
    kind: ErrorKind,
    family: Numbering,
    /// `None` as long as nobody said.
    in_doubt: Option<bool>,
    code: Option<i32>,
    subcode: Option<u32>,
    /// Empty where the description of the kind is all there is to say.
    message: Cow<'static, str>,
    context: Context,
    source: Option<BoxedSource>,
    location: &'static Location<'static>,
    #[cfg(feature = "std")]
    backtrace: std::backtrace::Backtrace,
}

type BoxedSource = Box<dyn core::error::Error + Send + Sync + 'static>;

/// The result of an operation that fails with an [`Error`].
pub type Result<T, E = Error> = core::result::Result<T, E>;

/// Turns a result code into a result: 0 and 50 are fine, any other number is an error of the kind it belongs to.
///
/// A negative code is read as the C, Python and Node clients number it, as [`ErrorKind::classify`] does; for another
/// client's say so with [`Numbering::check`].
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
/// With every code but 0 and 50.
#[inline]
#[track_caller]
pub fn check(code: i32) -> Result<()> {
    Numbering::C.check(code)
}

impl Numbering {
    /// Turns a result code of one of these clients into a result: 0 and 50 are fine.
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
    /// With every code but 0 and 50.
    #[inline]
    #[track_caller]
    pub fn check(self, code: i32) -> Result<()> {
        match code {
            0 | 50 => Ok(()),
            code => Err(Error::from_code(self, code)),
        }
    }
}

/// Where errors come from.
impl Error {
    /// An error of a kind, with the code of the kind and a message of its own.
    #[must_use]
    #[track_caller]
    pub fn new(kind: ErrorKind, message: impl Into<Cow<'static, str>>) -> Self {
        Self::build(kind, message.into(), None)
    }

    /// The error that a code of a client stands for. A code that nobody documents is kept, and the kind is the one it
    /// belongs to.
    ///
    /// 0 and 50 are no errors; who makes one of them nevertheless gets an [`ErrorKind::AerospikeError`]. Where the code
    /// may say that all went well, [`check`] and [`Numbering::check`] ask first.
    #[must_use]
    #[track_caller]
    pub fn from_code(family: Numbering, code: i32) -> Self {
        let kind = family.classify(code).unwrap_or(ErrorKind::AerospikeError);
        Self::build(kind, Cow::Borrowed(""), None).with_code(family, code)
    }

    /// The error that a result code of the server stands for, as it is on the wire: a byte, so no family is needed.
    ///
    /// ```
    /// use aerospike_errors::{Error, ErrorKind};
    ///
    /// assert_eq!(Error::from_server_code(14).kind(), ErrorKind::RecordBusy);
    /// ```
    #[must_use]
    #[track_caller]
    pub fn from_server_code(code: u8) -> Self {
        Self::from_code(Numbering::C, i32::from(code))
    }

    /// This error in the words of the layer above: one of the same kind, code, doubt and context, with a message of its own
    /// and this one as its source.
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
    /// assert_eq!(
    ///     format!("{error:#}"),
    ///     "IndexError (207): the profile is not stored: IndexError (207): a failure of a secondary index"
    /// );
    /// ```
    #[must_use]
    #[track_caller]
    pub fn wrap(self, message: impl Into<Cow<'static, str>>) -> Self {
        let mut above = Self::build(self.inner.kind, message.into(), None);
        above.inner.family = self.inner.family;
        above.inner.in_doubt = self.inner.in_doubt;
        above.inner.code = self.inner.code;
        above.inner.subcode = self.inner.subcode;
        above.inner.context = self.inner.context.clone();
        above.with_source(self)
    }

    /// One place makes them all: here the allocation is, and the location is that of the caller's caller.
    #[track_caller]
    fn build(kind: ErrorKind, message: Cow<'static, str>, source: Option<BoxedSource>) -> Self {
        let inner = Inner {
            kind,
            family: Numbering::C,
            in_doubt: None,
            code: kind.code(),
            subcode: None,
            message,
            context: Context::default(),
            source,
            location: Location::caller(),
            #[cfg(feature = "std")]
            backtrace: std::backtrace::Backtrace::capture(),
        };
        Self {
            inner: Box::new(inner),
        }
    }
}

/// What is known about an error.
impl Error {
    /// What went wrong, as a node of the canonical tree: ask its predicates, from specific to broad.
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

    /// The number that came with the error, even one that no tree knows; else that of its kind, if it has one.
    #[inline]
    #[must_use]
    pub fn code(&self) -> Option<i32> {
        self.inner.code
    }

    /// Whose numbering a negative code is of; `None` where the code is none of a client, and so means the same to all.
    #[must_use]
    pub fn numbering(&self) -> Option<Numbering> {
        self.inner
            .code
            .filter(|code| *code < 0)
            .map(|_| self.inner.family)
    }

    /// The number by which newer servers tell the causes of one code apart.
    #[must_use]
    pub fn subcode(&self) -> Option<u32> {
        self.inner.subcode
    }

    /// What the server or the client said; where they said nothing, the description of the kind.
    #[must_use]
    pub fn message(&self) -> &str {
        match &*self.inner.message {
            "" => self.inner.kind.description(),
            message => message,
        }
    }

    /// Whether the write is known to be in doubt: it failed, and may have been applied nevertheless. `false` means "no, or
    /// nobody said"; [`retry`](Self::retry) tells the two apart.
    ///
    /// [`with_attempts`](Self::with_attempts) and [`with_in_doubt`](Self::with_in_doubt) say it, and errors of the Rust client
    /// bring it along. [What puts a write in doubt](mod@crate::retry#in-doubt), here and in other clients.
    #[inline]
    #[must_use]
    pub fn in_doubt(&self) -> bool {
        self.inner.in_doubt.unwrap_or(false)
    }

    /// What to do about it: whether the same request may be sent again. The module [`retry`] tells the policy.
    ///
    /// An error of which nobody said whether it is in doubt is judged by its kind alone.
    #[must_use]
    pub fn retry(&self) -> Retry {
        retry::of(self.inner.kind, self.inner.in_doubt)
    }

    /// Where in the source the error was made, or by `?` converted: file, line and column.
    ///
    /// Given to `map_err` by its name, as in `map_err(Error::from)`, a conversion is called by the standard library, and the
    /// line is one of its own. A closure that says more has the line of yours:
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

    /// What the operation was about: key, bin, index, function, node.
    #[inline]
    #[must_use]
    pub fn context(&self) -> &Context {
        &self.inner.context
    }

    /// The error below this one.
    #[must_use]
    pub fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        match &self.inner.source {
            Some(source) => Some(&**source),
            None => None,
        }
    }

    /// Gives back the error below this one.
    #[must_use]
    pub fn into_source(self) -> Option<Box<dyn core::error::Error + Send + Sync + 'static>> {
        self.inner.source
    }

    /// This error and all below it, from the outermost to the root cause.
    ///
    /// ```
    /// use aerospike_errors::{Error, ErrorKind};
    ///
    /// let cause = "x".parse::<u16>().unwrap_err();
    /// let error = Error::new(ErrorKind::InvalidHostError, "bad port").with_source(cause);
    /// let lines: Vec<_> = error.chain().map(ToString::to_string).collect();
    /// assert_eq!(lines, ["InvalidHostError (-4): bad port", "invalid digit found in string"]);
    /// ```
    #[must_use]
    pub fn chain(&self) -> Chain<'_> {
        Chain::new(self)
    }

    /// The last error of the chain: this one where nothing is below it.
    #[must_use]
    pub fn root_cause(&self) -> &(dyn core::error::Error + 'static) {
        self.chain().last().unwrap_or(self)
    }

    /// The stack when the error was made; captured if `RUST_BACKTRACE` or `RUST_LIB_BACKTRACE` asks for it.
    #[cfg(feature = "std")]
    #[must_use = "a backtrace is there to be printed"]
    pub fn backtrace(&self) -> &std::backtrace::Backtrace {
        &self.inner.backtrace
    }

    /// The place of its kind in the canonical tree. The node of the cluster is in the [`context`](Self::context).
    #[inline]
    #[must_use]
    pub fn node(&self) -> Node {
        self.inner.kind.node()
    }

    /// Whether it is `ancestor` or anything below it, in any tree that the canonical one is mounted on.
    #[inline]
    #[must_use]
    pub fn is_a(&self, ancestor: impl Into<Node>) -> bool {
        self.node().is_a(ancestor)
    }
}

/// Saying more about an error.
impl Error {
    /// Replaces the code by the one that was received; the kind stays what it is.
    #[must_use]
    pub fn with_code(mut self, family: Numbering, code: i32) -> Self {
        self.inner.code = Some(code);
        self.inner.family = family;
        self
    }

    /// Says which subcode came with the code.
    #[must_use]
    pub fn with_subcode(mut self, subcode: u32) -> Self {
        self.inner.subcode = Some(subcode);
        self
    }

    /// Says it in other words.
    #[must_use]
    pub fn with_message(mut self, message: impl Into<Cow<'static, str>>) -> Self {
        self.inner.message = message.into();
        self
    }

    /// Says whether the write may have been applied.
    #[must_use]
    pub fn with_in_doubt(mut self, in_doubt: bool) -> Self {
        self.inner.in_doubt = Some(in_doubt);
        self
    }

    /// Says how often the request was sent and whether it was a write, which tells whether the error is in doubt by the
    /// rule of [`ErrorKind::in_doubt`].
    ///
    /// ```
    /// use aerospike_errors::{Error, Retry};
    ///
    /// let timeout = || Error::from_server_code(9);
    /// assert!(timeout().with_attempts(1, true).in_doubt());
    /// assert_eq!(timeout().with_attempts(1, true).retry(), Retry::IfIdempotent);
    /// assert_eq!(timeout().with_attempts(1, false).retry(), Retry::Yes);
    /// ```
    #[must_use]
    pub fn with_attempts(self, times_sent: u32, is_write: bool) -> Self {
        let in_doubt = self.inner.kind.in_doubt(times_sent, is_write);
        self.with_in_doubt(in_doubt)
    }

    /// Says which error is below this one.
    #[must_use]
    pub fn with_source(
        mut self,
        source: impl Into<Box<dyn core::error::Error + Send + Sync + 'static>>,
    ) -> Self {
        self.inner.source = Some(source.into());
        self
    }
}

/// An error is a value: what is boxed within it is read, and a panic leaves it as it was.
impl UnwindSafe for Error {}

impl RefUnwindSafe for Error {}

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
