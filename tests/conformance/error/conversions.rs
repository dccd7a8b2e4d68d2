//! Conversions of the errors that the old Rust client's documentation lists.

use std::fmt::Debug;
use std::io;

use aerospike_errors::{Error, ErrorKind};

/// Asserts the kind of the converted error, and that the original is its source.
fn becomes<E>(source: E, kind: ErrorKind)
where
    E: std::error::Error + Debug + 'static,
    Error: From<E>,
{
    let text = source.to_string();
    let error = Error::from(source);
    assert_eq!(error.kind(), kind, "{text}");
    assert_eq!(error.code(), kind.code());
    assert!(
        error.source().is_some_and(<dyn std::error::Error>::is::<E>),
        "{text}"
    );
    assert_eq!(error.source().map(ToString::to_string), Some(text));
}

#[test]
fn std_errors_become_their_kind_and_are_kept() {
    let bytes = vec![0xff];
    becomes(
        std::str::from_utf8(&bytes).unwrap_err(),
        ErrorKind::InvalidUtf8,
    );
    becomes(
        String::from_utf8(bytes).unwrap_err(),
        ErrorKind::InvalidUtf8,
    );
    becomes(
        "1.2.3".parse::<std::net::IpAddr>().unwrap_err(),
        ErrorKind::ParseAddr,
    );
    becomes("x".parse::<i64>().unwrap_err(), ErrorKind::ParseInt);
    let (sender, receiver) = std::sync::mpsc::channel::<()>();
    drop(sender);
    becomes(receiver.recv().unwrap_err(), ErrorKind::MpscRecv);
    becomes(io::Error::other("disk"), ErrorKind::Io);
}

#[test]
fn io_errors_become_the_kinds_that_a_client_reports() {
    use io::ErrorKind as Io;
    let timeouts = [Io::TimedOut, Io::WouldBlock];
    let connections = [
        Io::ConnectionRefused,
        Io::ConnectionReset,
        Io::ConnectionAborted,
        Io::NotConnected,
        Io::BrokenPipe,
        Io::UnexpectedEof,
        Io::HostUnreachable,
        Io::NetworkUnreachable,
        Io::NetworkDown,
        Io::AddrNotAvailable,
        Io::AddrInUse,
    ];
    let others = [
        Io::NotFound,
        Io::PermissionDenied,
        Io::InvalidData,
        Io::InvalidInput,
        Io::Interrupted,
        Io::OutOfMemory,
        Io::StorageFull,
        Io::Other,
    ];
    for kind in timeouts {
        becomes(io::Error::from(kind), ErrorKind::TimeoutError);
    }
    for kind in connections {
        becomes(io::Error::from(kind), ErrorKind::ConnectionError);
        assert!(Error::from(io::Error::from(kind)).kind().is_transient());
    }
    for kind in others {
        becomes(io::Error::from(kind), ErrorKind::Io);
    }
}

#[test]
#[cfg_attr(miri, ignore = "opens a connection")]
fn refused_connection_is_a_connection_error() -> io::Result<()> {
    let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    drop(listener);
    let error = std::net::TcpStream::connect(address)
        .map_err(Error::from)
        .map(|_| ());
    assert_eq!(
        error.map_err(|error| error.kind()),
        Err(ErrorKind::ConnectionError)
    );
    Ok(())
}

#[test]
#[cfg_attr(miri, ignore = "opens a connection")]
fn socket_timeout_is_a_timeout() -> io::Result<()> {
    use std::io::Read;
    let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
    let mut stream = std::net::TcpStream::connect(listener.local_addr()?)?;
    stream.set_read_timeout(Some(std::time::Duration::from_millis(10)))?;
    let error = stream.read(&mut [0]).map_err(Error::from);
    assert_eq!(
        error.map_err(|error| error.kind()),
        Err(ErrorKind::TimeoutError)
    );
    Ok(())
}

#[test]
fn error_within_an_io_error_is_returned_unchanged() {
    let error = Error::from(ErrorKind::RecordBusy).with_key("k");
    let back = Error::from(io::Error::other(error));
    assert_eq!(
        (back.kind(), back.context().key()),
        (ErrorKind::RecordBusy, Some("k"))
    );
}

#[test]
fn question_mark_converts_in_both_directions() {
    fn library(text: &str) -> aerospike_errors::Result<u8> {
        Ok(text.parse::<u8>()?)
    }
    fn boxed(text: &str) -> Result<u8, Box<dyn std::error::Error + Send + Sync>> {
        Ok(library(text)?)
    }
    fn with_anyhow(text: &str) -> anyhow::Result<u8> {
        Ok(library(text)?)
    }
    assert_eq!(library("7").ok(), Some(7));
    assert!(boxed("x").is_err_and(|error| error.is::<Error>()));
    let error = with_anyhow("x").unwrap_err();
    assert_eq!(
        error.downcast_ref::<Error>().map(Error::kind),
        Some(ErrorKind::ParseInt)
    );
    assert_eq!(
        format!("{error:#}"),
        "ParseInt: an integer could not be parsed: invalid digit found in string"
    );
}
