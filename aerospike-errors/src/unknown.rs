//! What could not be placed, kept as it came.

use core::error::Error;
use core::fmt;

/// A code that no node owns; it keeps the number.
///
/// ```
/// use aerospike_errors::{ErrorKind, UnknownCode};
///
/// assert_eq!(ErrorKind::try_from(207), Err(UnknownCode(207)));
/// assert_eq!(UnknownCode(207).to_string(), "no error has the code 207");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct UnknownCode(pub i32);

impl fmt::Display for UnknownCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "no error has the code {}", self.0)
    }
}

impl Error for UnknownCode {}

/// A name that is no node's name or alias; it keeps the text.
///
/// Without the feature `alloc` there is nowhere to keep a text of any length: then it holds the first
/// [`INLINE`](Self::INLINE) bytes, up to a whole character, and [`len`](Self::len) still tells how long it was.
///
/// ```
/// use aerospike_errors::ErrorKind;
///
/// let unknown = "RecordLost".parse::<ErrorKind>().unwrap_err();
/// assert_eq!(unknown.name(), "RecordLost");
/// assert_eq!(unknown.to_string(), "no error is called \"RecordLost\"");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownName {
    len: usize,
    #[cfg(feature = "alloc")]
    name: alloc::boxed::Box<str>,
    #[cfg(not(feature = "alloc"))]
    name: [u8; Self::INLINE],
}

impl UnknownName {
    /// How many bytes of the name are kept without the feature `alloc`; with it, all are.
    pub const INLINE: usize = 64;

    /// Keeps a name that was looked up in vain.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self { len: name.len(), name: keep(name) }
    }

    /// The name, or without `alloc` its beginning.
    #[must_use]
    pub fn name(&self) -> &str {
        #[cfg(feature = "alloc")]
        return &self.name;
        #[cfg(not(feature = "alloc"))]
        match core::str::from_utf8(&self.name[..self.len.min(Self::INLINE)]) {
            Ok(whole) => whole,
            Err(cut) => core::str::from_utf8(&self.name[..cut.valid_up_to()]).unwrap_or_default(),
        }
    }

    /// The length in bytes of the name as it was looked up.
    #[must_use]
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether the name was empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }
}

#[cfg(feature = "alloc")]
fn keep(name: &str) -> alloc::boxed::Box<str> {
    name.into()
}

#[cfg(not(feature = "alloc"))]
fn keep(name: &str) -> [u8; UnknownName::INLINE] {
    let mut kept = [0; UnknownName::INLINE];
    for (place, byte) in kept.iter_mut().zip(name.bytes()) {
        *place = byte;
    }
    kept
}

impl fmt::Display for UnknownName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "no error is called {:?}", self.name())?;
        match self.len - self.name().len() {
            0 => Ok(()),
            cut => write!(formatter, " and {cut} bytes more"),
        }
    }
}

impl Error for UnknownName {}
