//! Lookup errors.

use core::error::Error;
use core::fmt;

/// The error for a code that no node owns. It keeps the code.
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

/// The error for a name that is neither the name nor an alias of a node. It keeps the name.
///
/// Without the feature `alloc` it keeps the first [`MAX_INLINE_LEN`](Self::MAX_INLINE_LEN) bytes,
/// up to a whole character. [`len`](Self::len) is always the length of the whole name.
///
/// ```
/// use aerospike_errors::ErrorKind;
///
/// let unknown = "RecordLost".parse::<ErrorKind>().unwrap_err();
/// assert_eq!(unknown.name(), "RecordLost");
/// assert_eq!(unknown.to_string(), "no error is called \"RecordLost\"");
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct UnknownName {
    len: usize,
    #[cfg(feature = "alloc")]
    name: alloc::boxed::Box<str>,
    #[cfg(not(feature = "alloc"))]
    name: [u8; Self::MAX_INLINE_LEN],
}

impl UnknownName {
    /// The number of bytes that are kept without the feature `alloc`.
    pub const MAX_INLINE_LEN: usize = 64;

    /// Creates the error for a name.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self {
            len: name.len(),
            name: keep(name),
        }
    }

    /// Returns the name, or its beginning without `alloc`.
    #[must_use]
    pub fn name(&self) -> &str {
        #[cfg(feature = "alloc")]
        return &self.name;
        #[cfg(not(feature = "alloc"))]
        match core::str::from_utf8(&self.name[..self.len.min(Self::MAX_INLINE_LEN)]) {
            Ok(whole) => whole,
            Err(cut) => core::str::from_utf8(&self.name[..cut.valid_up_to()]).unwrap_or_default(),
        }
    }

    /// Returns the length of the whole name in bytes.
    #[must_use]
    pub fn len(&self) -> usize {
        self.len
    }

    /// Returns `true` if the name is empty.
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
fn keep(name: &str) -> [u8; UnknownName::MAX_INLINE_LEN] {
    let mut kept = [0; UnknownName::MAX_INLINE_LEN];
    for (slot, byte) in kept.iter_mut().zip(name.bytes()) {
        *slot = byte;
    }
    kept
}

/// Prints the name as text, also if it is kept as bytes.
impl fmt::Debug for UnknownName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, len) = (self.name(), self.len);
        formatter
            .debug_struct("UnknownName")
            .field("name", &name)
            .field("len", &len)
            .finish()
    }
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

// Unit tests, which run without features; the other tests enable all features.
#[cfg(test)]
mod tests {
    extern crate std;

    use std::format;

    use super::UnknownName;

    #[test]
    fn short_name_is_kept() {
        let unknown = UnknownName::new("RecordLost");
        assert_eq!(
            (unknown.name(), unknown.len(), unknown.is_empty()),
            ("RecordLost", 10, false)
        );
        assert_eq!(
            format!("{unknown:?}"),
            r#"UnknownName { name: "RecordLost", len: 10 }"#
        );
        let nothing = UnknownName::new("");
        assert!(nothing.is_empty() && nothing.name().is_empty());
        assert_eq!(format!("{nothing}"), r#"no error is called """#);
    }

    #[test]
    fn long_name_is_cut_at_a_character_without_alloc() {
        // Bytes 64 and 65 are one character.
        let name = format!("{}é and more", "x".repeat(UnknownName::MAX_INLINE_LEN - 1));
        let unknown = UnknownName::new(&name);
        assert_eq!(unknown.len(), name.len());
        if cfg!(feature = "alloc") {
            assert_eq!(unknown.name(), name);
        } else {
            assert_eq!(unknown.name(), "x".repeat(UnknownName::MAX_INLINE_LEN - 1));
            assert!(
                format!("{unknown}").ends_with("\" and 11 bytes more"),
                "{unknown}"
            );
        }
        assert_ne!(
            unknown,
            UnknownName::new(&format!("{name}!")),
            "the lengths differ"
        );
    }
}
