//! Conversions of the errors of the standard library that the old Rust client's documentation
//! lists.
//!
//! Each keeps the original as the source. The operation is unknown, so it is also unknown whether
//! the request is in doubt.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::string::FromUtf8Error;
use core::net::AddrParseError;
use core::num::ParseIntError;
use core::str::Utf8Error;

use super::Error;
use crate::ErrorKind;

/// Creates an error of this kind, with its code and its description as the message.
impl From<ErrorKind> for Error {
    #[track_caller]
    fn from(kind: ErrorKind) -> Self {
        Self::build(kind, Cow::Borrowed(""), None)
    }
}

macro_rules! from_source {
    ($($(#[$attribute:meta])* $source:ty => $kind:ident,)*) => {$(
        $(#[$attribute])*
        impl From<$source> for Error {
            #[track_caller]
            fn from(source: $source) -> Self {
                Self::build(ErrorKind::$kind, Cow::Borrowed(""), Some(Box::new(source)))
            }
        }
    )*};
}

from_source! {
    /// Becomes an [`ErrorKind::InvalidUtf8`].
    Utf8Error => InvalidUtf8,
    /// Becomes an [`ErrorKind::InvalidUtf8`]; the bytes are kept with the source.
    FromUtf8Error => InvalidUtf8,
    /// Becomes an [`ErrorKind::ParseAddr`].
    AddrParseError => ParseAddr,
    /// Becomes an [`ErrorKind::ParseInt`].
    ParseIntError => ParseInt,
    /// Becomes an [`ErrorKind::MpscRecv`].
    #[cfg(feature = "std")]
    std::sync::mpsc::RecvError => MpscRecv,
}

/// Converts an error of the operating system to the error that a client reports for it.
///
/// | `std::io::ErrorKind` | becomes |
/// |---|---|
/// | `TimedOut`, and `WouldBlock`, which a socket with a timeout returns after it | [`ErrorKind::TimeoutError`] |
/// | `ConnectionRefused`, `ConnectionReset`, `ConnectionAborted`, `NotConnected`, `BrokenPipe`, `UnexpectedEof`, `HostUnreachable`, `NetworkUnreachable`, `NetworkDown`, `AddrNotAvailable`, `AddrInUse` | [`ErrorKind::ConnectionError`] |
/// | any other | [`ErrorKind::Io`] |
///
/// An [`Error`] within an `io::Error` is returned as it is.
#[cfg(feature = "std")]
impl From<std::io::Error> for Error {
    #[track_caller]
    fn from(source: std::io::Error) -> Self {
        match source.downcast::<Self>() {
            Ok(error) => error,
            Err(source) => Self::build(
                io_kind(source.kind()),
                Cow::Borrowed(""),
                Some(Box::new(source)),
            ),
        }
    }
}

#[cfg(feature = "std")]
pub(crate) fn io_kind(kind: std::io::ErrorKind) -> ErrorKind {
    use std::io::ErrorKind as Io;
    match kind {
        Io::TimedOut | Io::WouldBlock => ErrorKind::TimeoutError,
        Io::ConnectionRefused
        | Io::ConnectionReset
        | Io::ConnectionAborted
        | Io::NotConnected
        | Io::BrokenPipe
        | Io::UnexpectedEof
        | Io::HostUnreachable
        | Io::NetworkUnreachable
        | Io::NetworkDown
        | Io::AddrNotAvailable
        | Io::AddrInUse => ErrorKind::ConnectionError,
        _ => ErrorKind::Io,
    }
}
