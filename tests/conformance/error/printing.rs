//! The texts of an error: the line, the line with its causes, the report, the fields.

use aerospike_errors::{Error, ErrorKind, Numbering, check};

#[test]
fn line_has_kind_code_and_message() {
    let said = |error: Error| error.to_string();
    assert_eq!(
        said(check(2).unwrap_err()),
        "RecordNotFound (2): the record does not exist"
    );
    assert_eq!(
        said(Error::new(ErrorKind::RecordNotFound, "no such user")),
        "RecordNotFound (2): no such user"
    );
    // The first clause of a longer description.
    assert_eq!(
        said(check(207).unwrap_err()),
        "IndexError (207): a secondary index failed"
    );
    assert_eq!(
        said(check(125).unwrap_err()),
        "MrtAborted (125): the transaction has been aborted already"
    );
    assert_eq!(
        said(Error::from(ErrorKind::SerializeError)),
        "SerializeError: a value could not be serialized for the server"
    );
    assert_eq!(
        said(check(91).unwrap_err()),
        "LdapSetup (91): LDAP could not be set up"
    );
}

#[test]
fn negative_code_is_printed_with_its_numbering() {
    let line = |numbering: Numbering| {
        let error = numbering.check(-9).unwrap_err();
        error.with_message("m").to_string()
    };
    assert_eq!(line(Numbering::C), "TLSError (-9): m");
    assert_eq!(line(Numbering::Java), "AsyncQueueFull (-9 in Java): m");
    assert_eq!(line(Numbering::Go), "RecordsetClosed (-9 in Go): m");
}

#[test]
fn context_follows_in_brackets() {
    let error = Error::new(ErrorKind::TimeoutError, "no answer in time")
        .with_subcode(3)
        .with_key("test:users:7")
        .with_bin("age")
        .with_server_node("A1")
        .with_in_doubt(true);
    assert_eq!(
        error.to_string(),
        "TimeoutError (9): no answer in time [subcode 3, key test:users:7, bin age, server node A1, in doubt]"
    );
    let error = Error::new(ErrorKind::IndexFoundError, "m")
        .with_index("by_age")
        .with_udf("stats", "sum");
    assert_eq!(
        error.to_string(),
        "IndexFoundError (200): m [index by_age, UDF module stats, UDF function sum]"
    );
}

#[test]
fn every_kind_prints_one_line() {
    for kind in ErrorKind::ALL {
        let line = Error::from(*kind).to_string();
        assert!(
            line.starts_with(kind.name()) && !line.ends_with('.') && !line.contains(['\n', '`']),
            "{line}"
        );
    }
}

fn three_deep() -> Error {
    let root = "x".parse::<u8>().unwrap_err();
    Error::new(ErrorKind::InvalidHostError, "bad seed").with_source(Error::from(root))
}

#[test]
fn alternate_line_has_the_causes() {
    assert_eq!(three_deep().to_string(), "InvalidHostError (-4): bad seed");
    assert_eq!(
        format!("{:#}", three_deep()),
        "InvalidHostError (-4): bad seed: ParseInt: an integer could not be parsed: invalid digit found in string"
    );
}

/// The report without the backtrace, which depends on the environment.
fn report(error: &Error) -> String {
    let report = format!("{error:?}");
    report
        .split("\n\nStack backtrace:")
        .next()
        .unwrap_or_default()
        .to_owned()
}

#[test]
fn report_has_location_and_causes() {
    let error = Error::from(ErrorKind::RecordBusy);
    let at = error.location();
    assert_eq!(report(&error), format!("{error}\n    at {at}"));

    let error = Error::new(ErrorKind::Io, "m").with_source("disk");
    let at = error.location();
    assert_eq!(
        report(&error),
        format!("Io: m\n    at {at}\n\nCaused by:\n    disk")
    );

    let error = three_deep();
    let at = error.location();
    assert_eq!(
        report(&error),
        format!(
            "InvalidHostError (-4): bad seed\n    at {at}\n\nCaused by:\n    \
             0: ParseInt: an integer could not be parsed\n    1: invalid digit found in string"
        )
    );
}

#[test]
fn alternate_report_has_the_fields() {
    let fields = format!("{:#?}", Error::from(ErrorKind::RecordBusy).with_key("k"));
    for line in [
        "Error {",
        "    kind: RecordBusy,",
        "    operation: None,",
        "        key: Some(",
    ] {
        assert!(
            fields.lines().any(|candidate| candidate == line),
            "{line:?} in\n{fields}"
        );
    }
}

#[test]
fn line_breaks_are_joined() {
    let error = Error::new(
        ErrorKind::ConnectionError,
        "no seed:\n  a: refused\r\n  b: reset\n",
    )
    .with_key("test:users:a\nb")
    .with_source("disk\nfull");
    assert_eq!(error.message(), "no seed: a: refused; b: reset");
    assert_eq!(
        format!("{error:#}"),
        "ConnectionError (-10): no seed: a: refused; b: reset [key test:users:a; b]: disk; full"
    );
    let report = report(&error);
    assert!(report.ends_with("Caused by:\n    disk; full"), "{report}");
}

#[test]
fn wrap_prints_each_fact_once() {
    let error = check(207)
        .unwrap_err()
        .with_key("k")
        .with_subcode(3)
        .with_in_doubt(true)
        .wrap("a")
        .wrap("b");
    assert_eq!(
        format!("{error:#}"),
        "IndexError (207): b [subcode 3, key k, in doubt]: a: a secondary index failed"
    );
    let lines: Vec<String> = error.chain().map(ToString::to_string).collect();
    assert_eq!(lines[1..], ["a", "a secondary index failed"]);
    assert!(report(&error).ends_with("0: a\n    1: a secondary index failed"));
}

#[test]
fn error_within_an_io_error_is_printed_once() {
    let inner = std::io::Error::other(Error::new(ErrorKind::RecordBusy, "hot key"));
    let error = Error::new(ErrorKind::Io, "m").with_source(inner);
    assert_eq!(format!("{error:#}"), "Io: m: RecordBusy (14): hot key");
}
