//! Conversions that need no server.

use std::net::Ipv4Addr;

use aerospike::Error as Client;
use aerospike_errors::{Error, ErrorKind, Numbering};

fn utf8() -> std::str::Utf8Error {
    String::from_utf8(vec![0xff])
        .expect_err("not UTF-8")
        .utf8_error()
}

#[test]
fn errors_of_the_standard_library() {
    let address = "x".parse::<Ipv4Addr>().expect_err("no address");
    let number = "x".parse::<u8>().expect_err("no number");
    let made: [(Client, ErrorKind, i32); 6] = [
        (utf8().into(), ErrorKind::InvalidUtf8, -2),
        (std::io::Error::other("disk").into(), ErrorKind::Io, -1),
        (address.into(), ErrorKind::ParseAddr, -2),
        (number.into(), ErrorKind::ParseInt, -2),
        (
            Client::invalid_argument("no bins"),
            ErrorKind::ParamError,
            4,
        ),
        (Client::client_error("odd"), ErrorKind::ClientError, -1),
    ];
    for (error, kind, code) in made {
        assert_eq!(ErrorKind::from(&error), kind);
        let message = error.base_message();
        let ours = Error::from(error);
        assert_eq!((ours.kind(), ours.code()), (kind, Some(code)));
        // The kind of the code follows if it contradicts.
        assert!(ours.message().starts_with(&message), "{ours}");
        assert_eq!(ours.numbering(), (code < 0).then_some(Numbering::Java));
        let is_not_sent = kind == ErrorKind::ParamError;
        assert_eq!(ours.in_doubt(), is_not_sent.then_some(false));
        assert_eq!(ours.context().server_node(), None);
    }
}

/// An `io::Error` has the same kind within an error of the client.
#[test]
fn io_errors_within_an_error_of_the_client() {
    use std::io;
    for kind in [
        io::ErrorKind::ConnectionRefused,
        io::ErrorKind::ConnectionReset,
        io::ErrorKind::TimedOut,
        io::ErrorKind::UnexpectedEof,
        io::ErrorKind::NotFound,
    ] {
        let expected = Error::from(io::Error::from(kind));
        let client = Client::from(io::Error::from(kind));
        assert_eq!(ErrorKind::from(&client), expected.kind(), "{kind}");
        assert_eq!(
            Error::from(client).kind().is_transient(),
            expected.kind().is_transient(),
            "{kind}"
        );
    }
}

#[test]
fn contexts_are_not_the_root() {
    let error = Client::invalid_argument("no bins")
        .chain_error("could not prepare")
        .chain_error("could not send");
    assert_eq!(error.result_code(), -1);
    let ours = Error::from(error);
    assert_eq!((ours.kind(), ours.code()), (ErrorKind::ParamError, Some(4)));
    let chain: Vec<String> = ours.chain().map(ToString::to_string).collect();
    assert_eq!(chain.len(), 4, "{chain:#?}");
    assert!(chain[1].contains("could not send"), "{chain:#?}");
}

#[test]
fn location_is_the_line_of_the_question_mark() {
    fn ask() -> aerospike_errors::Result<()> {
        Err(Client::client_error("odd"))?;
        Ok(())
    }
    let error = ask().expect_err("it fails");
    assert!(
        error.location().file().ends_with("conversion.rs"),
        "{}",
        error.location()
    );
}

#[test]
fn owned_and_borrowed_errors_convert_equally() {
    let error = Client::from(utf8()).chain_error("reading");
    assert_eq!(ErrorKind::from(&error), Error::from(&error).kind());
    assert_eq!(
        Error::from(&error).to_string(),
        Error::from(error.clone()).to_string()
    );
    assert_eq!(ErrorKind::from(&error), ErrorKind::from(error));
}
