//! Which clients number their own failures alike.

use core::fmt;

use crate::ErrorKind;
use crate::clients::{c, go, java};

/// The clients that share one numbering of client-side failures.
///
/// Positive codes are the server's and mean the same everywhere. Negative ones do not: without its family, −12 or −8
/// says no more than that a client failed.
///
/// ```
/// use aerospike_errors::{ErrorKind, Numbering};
///
/// assert_eq!(Numbering::C.classify(-12), Some(ErrorKind::MaxRetriesExceeded));
/// assert_eq!(Numbering::Java.classify(-12), Some(ErrorKind::MaxErrorRateExceeded));
/// assert_eq!(Numbering::Go.classify(-12), Some(ErrorKind::InvalidNodeError));
///
/// assert_eq!(Numbering::C.classify(-8), Some(ErrorKind::InvalidNodeError));
/// assert_eq!(Numbering::Java.classify(-8), Some(ErrorKind::ConnectionError));
/// assert_eq!(Numbering::Go.classify(-8), Some(ErrorKind::NoMoreConnectionsError));
///
/// assert!([Numbering::C, Numbering::Java, Numbering::Go].iter().all(|f| f.classify(2) == Some(ErrorKind::RecordNotFound)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Numbering {
    /// C, Python and Node: the numbering of [`ErrorKind`] itself.
    C,
    /// Java, C#, the Rust client 3 and the SDKs on top of it.
    Java,
    /// Go, Ruby and PHP.
    Go,
}

impl Numbering {
    /// Every family.
    pub const ALL: &'static [Self] = &[Self::C, Self::Java, Self::Go];

    /// The name of the family: that of the client whose table the others follow.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::C => "C",
            Self::Java => "Java",
            Self::Go => "Go",
        }
    }

    /// The kind that a code of these clients names; `None` for a number that none of them documents.
    #[must_use]
    pub fn from_code(self, code: i32) -> Option<ErrorKind> {
        match self {
            _ if code >= 0 => ErrorKind::from_code(code),
            Self::C => c::ClientCode::from_code(code).map(ErrorKind::from),
            Self::Java => java::ClientCode::from_code(code).map(ErrorKind::from),
            Self::Go => go::ClientCode::from_code(code).map(ErrorKind::from),
        }
    }

    /// The kind that a code of these clients belongs to, known or not; `None` only for 0 and 50, which are no errors.
    ///
    /// A negative number that nobody documents is an [`ErrorKind::ClientError`].
    #[must_use]
    pub fn classify(self, code: i32) -> Option<ErrorKind> {
        match code {
            0.. => ErrorKind::classify(code),
            _ => self.from_code(code).or(Some(ErrorKind::ClientError)),
        }
    }

    /// The number that these clients have for a kind; `None` where they have none for just this one.
    ///
    /// This direction is lossy: of several codes that mean one kind, the first that is declared answers.
    ///
    /// ```
    /// use aerospike_errors::{ErrorKind, Numbering};
    ///
    /// assert_eq!(Numbering::Java.code_of(ErrorKind::ConnectionError), Some(-8));
    /// assert_eq!(Numbering::Java.code_of(ErrorKind::RecordNotFound), Some(2));
    /// assert_eq!(Numbering::Java.code_of(ErrorKind::InvalidHostError), None);
    /// ```
    #[must_use]
    pub fn code_of(self, kind: ErrorKind) -> Option<i32> {
        fn first<C: Copy>(codes: &[C], kind: ErrorKind) -> Option<&C>
        where
            ErrorKind: From<C>,
        {
            codes.iter().find(|code| ErrorKind::from(**code) == kind)
        }
        if let Some(code) = kind.code().filter(|code| *code > 0) {
            return Some(code);
        }
        match self {
            Self::C => first(c::ClientCode::ALL, kind)?.code(),
            Self::Java => first(java::ClientCode::ALL, kind)?.code(),
            Self::Go => first(go::ClientCode::ALL, kind)?.code(),
        }
    }
}

/// The name.
impl fmt::Display for Numbering {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.name())
    }
}
