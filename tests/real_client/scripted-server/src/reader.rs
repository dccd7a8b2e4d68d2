//! Reads numbers and slices from the start of a body.

use std::error::Error;
use std::fmt;

/// The unread rest of a body.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reader<'a> {
    rest: &'a [u8],
    length: usize,
}

impl<'a> Reader<'a> {
    pub(crate) const fn new(body: &'a [u8]) -> Self {
        Self {
            rest: body,
            length: body.len(),
        }
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    pub(crate) fn slice(&mut self, length: usize) -> Result<&'a [u8], DecodeError> {
        let Some((head, rest)) = self.rest.split_at_checked(length) else {
            return Err(self.error("ends too early"));
        };
        self.rest = rest;
        Ok(head)
    }

    pub(crate) fn array<const N: usize>(&mut self) -> Result<[u8; N], DecodeError> {
        let mut array = [0; N];
        array.copy_from_slice(self.slice(N)?);
        Ok(array)
    }

    pub(crate) fn u8(&mut self) -> Result<u8, DecodeError> {
        self.array::<1>().map(|[byte]| byte)
    }

    pub(crate) fn u16(&mut self) -> Result<u16, DecodeError> {
        self.array().map(u16::from_be_bytes)
    }

    pub(crate) fn u32(&mut self) -> Result<u32, DecodeError> {
        self.array().map(u32::from_be_bytes)
    }

    /// Reads a length of four bytes, which includes the `header` bytes that follow it.
    pub(crate) fn length(&mut self, header: usize) -> Result<usize, DecodeError> {
        let length = usize::try_from(self.u32()?)
            .ok()
            .and_then(|length| length.checked_sub(header));
        length.ok_or_else(|| self.error("has a part that is shorter than its header"))
    }

    pub(crate) fn error(&self, what: &'static str) -> DecodeError {
        DecodeError {
            what,
            at: self.length - self.rest.len(),
        }
    }
}

/// An invalid body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DecodeError {
    what: &'static str,
    at: usize,
}

impl fmt::Display for DecodeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "the message {} at byte {}", self.what, self.at)
    }
}

impl Error for DecodeError {}
