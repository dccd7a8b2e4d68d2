//! The three numberings of client-side failures.

use core::fmt;
use core::ops::RangeInclusive;
use core::str::FromStr;

use crate::{ErrorKind, UnknownName};

/// The clients that share a numbering of client-side failures.
///
/// Positive codes come from the server. Negative codes come from the clients, and have three
/// numberings that contradict each other:
///
/// ```
/// use aerospike_errors::{ErrorKind, Numbering};
///
/// assert_eq!(Numbering::C.classify(-12), Some(ErrorKind::MaxRetriesExceeded));
/// assert_eq!(Numbering::Java.classify(-12), Some(ErrorKind::MaxErrorRateExceeded));
/// assert_eq!(Numbering::Go.classify(-12), Some(ErrorKind::InvalidClusterPartitionMap));
///
/// for numbering in Numbering::ALL {
///     assert_eq!(numbering.classify(2), Some(ErrorKind::RecordNotFound));
/// }
/// ```
///
/// A constant exists for each further client. Clients are parsed by name:
///
/// ```
/// use aerospike_errors::Numbering;
///
/// assert_eq!("Ruby".parse(), Ok(Numbering::Go));
/// assert_eq!(Numbering::RUBY, Numbering::Go);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Numbering {
    /// C, Python, Node and PHP 7: the numbering of [`ErrorKind`] itself.
    C,
    /// Java, C#, the Rust client 3 and the SDKs that are built on them.
    Java,
    /// Go, Ruby, PHP 8 and Elixir.
    Go,
}

/// The negative codes of Java, C# and Rust 3. For a kind with two codes, the first is canonical.
const JAVA: &[(i32, ErrorKind)] = &[
    (-1, ErrorKind::ClientError),
    (-2, ErrorKind::BadResponse),
    (-3, ErrorKind::InvalidNodeError),
    (-4, ErrorKind::ScanTerminated),
    (-5, ErrorKind::QueryTerminated),
    (-7, ErrorKind::NoMoreConnectionsError),
    (-8, ErrorKind::ConnectionError),
    (-9, ErrorKind::AsyncQueueFull),
    // COMMAND_REJECTED of C#, which has no -9: the same limit of concurrent commands.
    (-6, ErrorKind::AsyncQueueFull),
    (-10, ErrorKind::SerializeError),
    (-11, ErrorKind::MaxRetriesExceeded),
    (-12, ErrorKind::MaxErrorRateExceeded),
    (-15, ErrorKind::NoResponse),
    (-16, ErrorKind::BatchFailed),
    (-17, ErrorKind::TransactionFailed),
    (-18, ErrorKind::TransactionAlreadyCommitted),
    (-19, ErrorKind::TransactionAlreadyAborted),
];

/// The negative codes of Go, Ruby, PHP 8 and Elixir. For a kind with two codes, the first is
/// canonical.
const GO: &[(i32, ErrorKind)] = &[
    (-1, ErrorKind::SerializeError),
    (-2, ErrorKind::BadResponse),
    (-3, ErrorKind::InvalidNodeError),
    (-4, ErrorKind::ScanTerminated),
    (-5, ErrorKind::QueryTerminated),
    (-6, ErrorKind::CommandRejected),
    (-7, ErrorKind::TypeNotSupported),
    (-8, ErrorKind::NoMoreConnectionsError),
    (-9, ErrorKind::RecordsetClosed),
    (-10, ErrorKind::ClusterNameMismatchError),
    (-11, ErrorKind::ConnectionError),
    (-12, ErrorKind::InvalidClusterPartitionMap),
    (-13, ErrorKind::RackNotDefined),
    (-14, ErrorKind::MaxRecordsRequired),
    (-15, ErrorKind::MaxErrorRateExceeded),
    (-16, ErrorKind::MaxRetriesExceeded),
    (-17, ErrorKind::CommonError),
    (-18, ErrorKind::ConnectionError),
    (-19, ErrorKind::NoResponse),
    (-20, ErrorKind::BatchFailed),
    (-21, ErrorKind::GrpcError),
    (-22, ErrorKind::TransactionFailed),
    (-23, ErrorKind::TransactionAlreadyCommitted),
    (-24, ErrorKind::TransactionAlreadyAborted),
    (-26, ErrorKind::PoolTimeout),
    (-27, ErrorKind::ClusterNotReady),
    (-28, ErrorKind::CircuitOpen),
];

/// The names that clients put before the name of a failure.
const PREFIXES: [&str; 3] = ["AEROSPIKE_ERR_", "AEROSPIKE_", "AS_ERR_"];

/// The names that [`Numbering::from_str`] accepts, in lower case and without separators.
const CLIENTS: &[(&str, Numbering)] = &[
    ("c", Numbering::C),
    ("python", Numbering::PYTHON),
    ("aerospikepy", Numbering::PYTHON),
    ("node", Numbering::NODE),
    ("nodejs", Numbering::NODE),
    ("php7", Numbering::PHP7),
    ("java", Numbering::Java),
    ("javasdk", Numbering::Java),
    ("pythonsdk", Numbering::Java),
    ("rust", Numbering::RUST),
    ("csharp", Numbering::CSHARP),
    ("c#", Numbering::CSHARP),
    ("go", Numbering::Go),
    ("ruby", Numbering::RUBY),
    ("php8", Numbering::PHP8),
    ("elixir", Numbering::ELIXIR),
];

impl Numbering {
    /// Every numbering.
    pub const ALL: &'static [Self] = &[Self::C, Self::Java, Self::Go];

    /// The numbering of the official Python client and of aerospike-py.
    pub const PYTHON: Self = Self::C;
    /// The numbering of the Node client.
    pub const NODE: Self = Self::C;
    /// The numbering of the client for PHP 7.
    pub const PHP7: Self = Self::C;
    /// The numbering of the Rust client 3.
    pub const RUST: Self = Self::Java;
    /// The numbering of the C# client.
    pub const CSHARP: Self = Self::Java;
    /// The numbering of the Ruby client.
    pub const RUBY: Self = Self::Go;
    /// The numbering of the client for PHP 8.
    pub const PHP8: Self = Self::Go;
    /// The numbering of the Elixir client.
    pub const ELIXIR: Self = Self::Go;

    /// Returns the name of the client whose table the other clients follow.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::C => "C",
            Self::Java => "Java",
            Self::Go => "Go",
        }
    }

    /// Returns the kind of a code, or `None` if no client of this numbering has the code.
    ///
    /// ```
    /// use aerospike_errors::{ErrorKind, Numbering};
    ///
    /// assert_eq!(Numbering::Go.from_code(1301), Some(ErrorKind::UDFNotFound));
    /// assert_eq!(Numbering::Java.from_code(1301), None);
    /// ```
    #[must_use]
    pub fn from_code(self, code: i32) -> Option<ErrorKind> {
        match self.negative_codes() {
            Some(codes) if code < 0 => {
                let (_, kind) = codes.iter().find(|(own, _)| *own == code)?;
                Some(*kind)
            }
            _ => ErrorKind::from_code(code).filter(|kind| code < 0 || self.has(code, *kind)),
        }
    }

    /// Returns the kind that a code belongs to, or `None` for 0 and 50, which are not errors.
    ///
    /// A positive code is classified by [`ErrorKind::classify`]. A negative code that no client of
    /// this numbering has is an [`ErrorKind::ClientError`].
    #[must_use]
    pub fn classify(self, code: i32) -> Option<ErrorKind> {
        match code {
            0.. => ErrorKind::classify(code),
            _ => self.from_code(code).or(Some(ErrorKind::ClientError)),
        }
    }

    /// Returns the code of a kind, or `None` if no client of this numbering has a code for it.
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
        match (kind.code(), self.negative_codes()) {
            (Some(code @ 1..), _) => self.from_code(code).map(|_| code),
            (code, None) => code,
            (_, Some(codes)) => {
                let (code, _) = codes.iter().find(|(_, own)| *own == kind)?;
                Some(*code)
            }
        }
    }

    /// Looks up a constant or class name of the server or of a client, in any case and also without
    /// the prefix `AEROSPIKE_`, `AEROSPIKE_ERR_` or `AS_ERR_`.
    ///
    /// A name that clients use for different failures has the meaning of this numbering.
    ///
    /// ```
    /// use aerospike_errors::{ErrorKind, Numbering};
    ///
    /// assert_eq!(Numbering::C.from_name("ERR_RECORD_BUSY"), Some(ErrorKind::RecordBusy));
    /// assert_eq!(Numbering::C.from_name("record_busy"), Some(ErrorKind::RecordBusy));
    /// assert_eq!(Numbering::Go.from_name("COMMAND_REJECTED"), Some(ErrorKind::CommandRejected));
    /// assert_eq!(Numbering::CSHARP.from_name("COMMAND_REJECTED"), Some(ErrorKind::AsyncQueueFull));
    /// ```
    #[must_use]
    pub fn from_name(self, name: &str) -> Option<ErrorKind> {
        let is_known_as = |kind: &ErrorKind| {
            is_same(kind.name(), name) || kind.aliases().iter().any(|alias| is_same(alias, name))
        };
        match self.names().iter().find(|(own, _)| is_same(own, name)) {
            Some((_, kind)) => Some(*kind),
            None => ErrorKind::ALL.iter().copied().find(is_known_as),
        }
    }

    /// Returns the table of negative codes, or `None` if they are the codes of [`ErrorKind`].
    const fn negative_codes(self) -> Option<&'static [(i32, ErrorKind)]> {
        match self {
            Self::C => None,
            Self::Java => Some(JAVA),
            Self::Go => Some(GO),
        }
    }

    /// Returns whether a client of this numbering has the positive code of a kind.
    ///
    /// If all aliases of a kind are defines of the server, no client has its code yet.
    fn has(self, code: i32, kind: ErrorKind) -> bool {
        const LDAP: RangeInclusive<i32> = 90..=94;
        let lacking: &[RangeInclusive<i32>] = match self {
            Self::C => &[LDAP, 214..=215],
            Self::Java => &[LDAP, 1301..=1302],
            Self::Go => &[],
        };
        lacking.iter().all(|range| !range.contains(&code))
            && kind.aliases().iter().any(|alias| !alias.starts_with("AS_"))
    }

    /// Returns the names that have another meaning in another numbering.
    const fn names(self) -> &'static [(&'static str, ErrorKind)] {
        match self {
            Self::C => &[],
            Self::Java => &[
                ("COMMAND_REJECTED", ErrorKind::AsyncQueueFull),
                ("CommandRejected", ErrorKind::AsyncQueueFull),
            ],
            Self::Go => &[("COMMAND_REJECTED", ErrorKind::CommandRejected)],
        }
    }
}

/// Compares a name with a known name, in any case and with or without the prefix of the known name.
fn is_same(known: &str, name: &str) -> bool {
    let short = |prefix: &&str| known.strip_prefix(*prefix);
    known.eq_ignore_ascii_case(name)
        || PREFIXES
            .iter()
            .filter_map(short)
            .any(|rest| rest.eq_ignore_ascii_case(name))
}

/// Writes the name.
impl fmt::Display for Numbering {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.name())
    }
}

/// Parses the name of a client in any case, such as `C#`, `Node.js` or `PHP 7`.
impl FromStr for Numbering {
    type Err = UnknownName;

    fn from_str(name: &str) -> Result<Self, UnknownName> {
        let letters = name.chars().filter(|letter| !" .-_".contains(*letter));
        let letters = letters.map(|letter| letter.to_ascii_lowercase());
        CLIENTS
            .iter()
            .find(|(client, _)| letters.clone().eq(client.chars()))
            .map(|(_, numbering)| *numbering)
            .ok_or_else(|| UnknownName::new(name))
    }
}
