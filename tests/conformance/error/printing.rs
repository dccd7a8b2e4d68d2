//! One line, the line with its causes, the report, the fields.

use aerospike_errors::{Error, ErrorKind, Numbering, check};

#[test]
fn a_line_names_kind_code_and_what_happened() {
    let said = |error: Error| error.to_string();
    assert_eq!(
        said(check(2).unwrap_err()),
        "RecordNotFound (2): there is no such record"
    );
    assert_eq!(
        said(Error::new(ErrorKind::RecordNotFound, "no such user")),
        "RecordNotFound (2): no such user"
    );
    // Of a description that says more, what it says first.
    assert_eq!(
        said(check(207).unwrap_err()),
        "IndexError (207): a failure of a secondary index"
    );
    assert_eq!(
        said(check(125).unwrap_err()),
        "MrtAborted (125): the transaction has been aborted already"
    );
    assert_eq!(
        said(Error::from(ErrorKind::SerializeError)),
        "SerializeError: a value could not be serialised for the server"
    );
    assert_eq!(
        said(check(91).unwrap_err()),
        "LdapSetup (91): LDAP could not be set up"
    );
}

#[test]
fn a_negative_code_of_another_family_is_printed_with_it() {
    let line = |family| Error::from_code(family, -9).with_message("m").to_string();
    assert_eq!(line(Numbering::C), "TLSError (-9): m");
    assert_eq!(line(Numbering::Java), "AsyncQueueFull (-9 in Java): m");
    assert_eq!(line(Numbering::Go), "ClientAbortError (-9 in Go): m");
}

#[test]
fn what_is_known_stands_behind_it() {
    let error = Error::new(ErrorKind::TimeoutError, "no answer in time")
        .with_subcode(3)
        .with_key("test:users:7")
        .with_bin("age")
        .with_node("A1")
        .with_in_doubt(true);
    assert_eq!(
        error.to_string(),
        "TimeoutError (9): no answer in time [subcode 3, key test:users:7, bin age, node A1, in doubt]"
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
fn every_kind_prints_a_line_of_its_own() {
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
fn the_alternate_line_has_the_causes() {
    assert_eq!(three_deep().to_string(), "InvalidHostError (-4): bad seed");
    assert_eq!(
        format!("{:#}", three_deep()),
        "InvalidHostError (-4): bad seed: ParseInt: an integer could not be parsed: invalid digit found in string"
    );
}

/// The report without the backtrace, which is the environment's.
fn report(error: &Error) -> String {
    let report = format!("{error:?}");
    report
        .split("\n\nStack backtrace:")
        .next()
        .unwrap_or_default()
        .to_owned()
}

#[test]
fn the_report_says_where_and_why() {
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
fn the_alternate_report_shows_the_fields() {
    let fields = format!("{:#?}", Error::from(ErrorKind::RecordBusy).with_key("k"));
    for line in [
        "Error {",
        "    kind: RecordBusy,",
        "    in_doubt: None,",
        "        key: Some(",
    ] {
        assert!(
            fields.lines().any(|candidate| candidate == line),
            "{line:?} in\n{fields}"
        );
    }
}
