//! The error value: accessors, texts, conversions.

mod conversions;
mod printing;

use std::mem::size_of;
use std::process::Command;

use aerospike_errors::{
    AerospikeError, Error, ErrorKind, Numbering, Operation, Result, Retry, check, sources,
};

#[test]
fn error_and_option_of_it_are_one_pointer_wide() {
    let pointer = size_of::<usize>();
    assert_eq!(size_of::<Error>(), pointer);
    assert_eq!(size_of::<Option<Error>>(), pointer);
    assert_eq!(size_of::<Result<()>>(), pointer);
}

#[test]
fn error_is_send_and_sync() {
    fn assert_travels<T: Send + Sync + 'static>() {}
    assert_travels::<Error>();
    let boxed: Box<dyn std::error::Error + Send + Sync> = Error::from(ErrorKind::RecordBusy).into();
    assert!(
        boxed
            .downcast_ref::<Error>()
            .is_some_and(|error| error.kind().is_record_busy())
    );
}

#[test]
fn check_keeps_every_code_but_0_and_50() {
    for code in -400..=1400 {
        match check(code) {
            Ok(()) => assert!(code == 0 || code == 50, "{code}"),
            Err(error) => {
                assert_eq!(error.code(), Some(code));
                assert_eq!(Some(error.kind()), ErrorKind::classify(code));
                assert_eq!(error.numbering(), (code < 0).then_some(Numbering::C));
            }
        }
    }
    for code in [i32::MIN, i32::MAX, 207, -4711] {
        assert_eq!(check(code).map_err(|error| error.code()), Err(Some(code)));
    }
}

#[test]
fn negative_codes_depend_on_the_numbering() {
    let kind = |family: Numbering, code| {
        family
            .check(code)
            .map_err(|error| (error.kind(), error.numbering()))
    };
    let max_retries = (ErrorKind::MaxRetriesExceeded, Some(Numbering::C));
    let max_error_rate = (ErrorKind::MaxErrorRateExceeded, Some(Numbering::Java));
    let partition_map = (ErrorKind::InvalidClusterPartitionMap, Some(Numbering::Go));
    assert_eq!(kind(Numbering::C, -12), Err(max_retries));
    assert_eq!(kind(Numbering::Java, -12), Err(max_error_rate));
    assert_eq!(kind(Numbering::Go, -12), Err(partition_map));
    for family in Numbering::ALL {
        assert_eq!(kind(*family, 0), Ok(()));
        assert_eq!(kind(*family, 50), Ok(()));
        assert_eq!(kind(*family, 2), Err((ErrorKind::RecordNotFound, None)));
    }
}

#[test]
fn success_is_not_an_error() {
    for numbering in Numbering::ALL {
        for code in [0, 50] {
            assert!(Error::from_code(*numbering, code).is_none());
            assert!(numbering.check(code).is_ok());
        }
        let error = Error::from_code(*numbering, -8).expect("an error");
        assert_eq!(Some(error.kind()), numbering.classify(-8));
    }
}

#[test]
fn set_fields_are_kept() {
    let error = Error::new(ErrorKind::UDFError, "attempt to index a nil value")
        .with_code(Numbering::Java, -99)
        .with_subcode(7)
        .with_in_doubt(true)
        .with_key(String::from("test:users:7"))
        .with_bin("age")
        .with_index("by_age")
        .with_udf("stats", String::from("sum"))
        .with_server_node("BB9020011AC4202")
        .with_source("the cause");
    assert_eq!(error.kind(), ErrorKind::UDFError);
    assert_eq!(
        (error.code(), error.numbering(), error.subcode()),
        (Some(-99), Some(Numbering::Java), Some(7))
    );
    assert_eq!(error.message(), "attempt to index a nil value");
    assert_eq!(error.in_doubt(), Some(true));
    let context = error.context();
    assert_eq!(
        (context.key(), context.bin()),
        (Some("test:users:7"), Some("age"))
    );
    assert_eq!(
        (context.index(), context.server_node()),
        (Some("by_age"), Some("BB9020011AC4202"))
    );
    assert_eq!(
        (context.udf_module(), context.udf_function()),
        (Some("stats"), Some("sum"))
    );
    assert!(!context.is_empty());
    assert_eq!(
        error.source().map(ToString::to_string).as_deref(),
        Some("the cause")
    );
    assert_eq!(
        error
            .into_source()
            .map(|source| source.to_string())
            .as_deref(),
        Some("the cause")
    );
}

#[test]
fn wrap_keeps_the_facts() {
    let below = || {
        Numbering::Java
            .check(-9)
            .unwrap_err()
            .with_subcode(7)
            .with_key("k")
            .with_server_node("A1")
    };
    let here = line!() + 1;
    let error = below().with_in_doubt(true).wrap("not stored");
    assert_eq!(
        (error.kind(), error.code(), error.numbering()),
        (below().kind(), Some(-9), Some(Numbering::Java))
    );
    assert_eq!(
        (error.subcode(), error.context()),
        (Some(7), below().context())
    );
    assert_eq!(
        (error.in_doubt(), error.message()),
        (Some(true), "not stored")
    );
    assert_eq!(
        (error.location().file(), error.location().line()),
        (file!(), here)
    );
    let source = error
        .source()
        .and_then(|source| source.downcast_ref::<Error>())
        .expect("the wrapped error");
    assert_eq!(
        (source.code(), source.in_doubt(), source.context()),
        (Some(-9), Some(true), below().context())
    );
    let timeout = || Error::from(ErrorKind::TimeoutError);
    assert_eq!(timeout().wrap("m").retry(), timeout().retry());
    let read = timeout().during(Operation::Read);
    assert_eq!(read.wrap("m").retry(), Retry::Yes);
}

#[test]
fn unset_fields_are_none() {
    let error = Error::from(ErrorKind::SerializeError);
    assert_eq!(
        (error.code(), error.numbering(), error.subcode()),
        (None, None, None)
    );
    assert_eq!(error.message(), ErrorKind::SerializeError.description());
    assert_eq!(error.in_doubt(), None);
    assert!(error.context().is_empty() && error.source().is_none());
    assert_eq!(Error::from(ErrorKind::RecordNotFound).code(), Some(2));
    let error = Error::from(ErrorKind::RecordNotFound).with_message("gone");
    assert_eq!(error.message(), "gone");
}

#[test]
fn error_has_the_node_of_its_kind() {
    let error = Numbering::Java.check(-8).unwrap_err();
    let node: &dyn AerospikeError = &error;
    assert_eq!(node.node(), ErrorKind::ConnectionError.node());
    assert_eq!(node.code(), Some(-8), "the received code, not the kind's");
    assert!(error.is_a(ErrorKind::ClientError) && !error.is_a(ErrorKind::ServerError));
    assert!(error.is_a_node(ErrorKind::AerospikeError.node()));
}

/// The line of a `?`, and the error that it converted.
fn question_mark() -> (u32, Result<u8>) {
    let parse = || -> Result<u8> { Ok("x".parse::<u8>()?) };
    (line!() - 1, parse())
}

#[test]
fn location_is_the_line_that_makes_the_error() {
    let first = line!() + 2;
    let made = [
        check(2).unwrap_err(),
        Error::new(ErrorKind::Io, ""),
        ErrorKind::RecordBusy.into(),
    ];
    for (line, error) in (first..).zip(&made) {
        assert_eq!(
            (error.location().file(), error.location().line()),
            (file!(), line),
            "{error}"
        );
    }

    let (line, result) = question_mark();
    assert_eq!(
        result.map_err(|error| error.location().line()),
        Err(line),
        "the line of the `?`"
    );
}

#[test]
fn location_of_a_conversion_by_closure_and_by_name() {
    let parsed = || "x".parse::<u8>();
    let here = line!() + 2;
    let error = parsed()
        .map_err(|error| Error::from(error).with_key("k"))
        .unwrap_err();
    assert_eq!(
        (error.location().file(), error.location().line()),
        (file!(), here)
    );
    let error = parsed().map_err(Error::from).unwrap_err();
    assert_ne!(
        error.location().file(),
        file!(),
        "the documentation of `location` is wrong"
    );
}

#[test]
fn chain_ends_with_the_root_cause() {
    let cause = "x".parse::<u8>().unwrap_err();
    let inner = Error::from(cause);
    let outer = Error::new(ErrorKind::InvalidHostError, "an invalid port").with_source(inner);
    let kinds: Vec<_> = outer
        .chain()
        .map(|error| error.downcast_ref::<Error>().map(Error::kind))
        .collect();
    assert_eq!(
        kinds,
        [
            Some(ErrorKind::InvalidHostError),
            Some(ErrorKind::ParseInt),
            None
        ]
    );
    assert!(outer.root_cause().is::<std::num::ParseIntError>());
    let alone = Error::from(ErrorKind::RecordBusy);
    assert_eq!(alone.chain().count(), 1);
    assert!(alone.root_cause().is::<Error>());
}

/// The `source` of an `io::Error` skips the error that it contains.
#[test]
fn chain_equals_the_result_of_the_module_sources() {
    let inner = std::io::Error::other(Error::from(ErrorKind::RecordBusy));
    let error = Error::new(ErrorKind::Io, "m").with_source(inner);
    assert!(error.root_cause().is::<Error>());
    assert_eq!(error.chain().count(), sources::links(&error).count());
    assert_eq!(sources::all::<Error>(&error).count(), 2);
}

#[test]
fn source_of_the_trait_is_the_same() {
    let error = Error::from(ErrorKind::Io).with_source("disk");
    let error: &dyn std::error::Error = &error;
    assert_eq!(
        error.source().map(ToString::to_string).as_deref(),
        Some("disk")
    );
}

/// The environment is read once a process, so each value has a process of its own.
#[test]
#[cfg_attr(miri, ignore = "starts a process")]
fn backtrace_is_captured_if_the_environment_enables_it() {
    let name = "error::backtrace_is_captured_if_the_environment_enables_it";
    if let Ok(expected) = std::env::var("EXPECTED_BACKTRACE") {
        let error = Error::from(ErrorKind::Io);
        let report = format!("{error:?}");
        assert_eq!(format!("{:?}", error.backtrace().status()), expected);
        assert_eq!(
            report.contains("\n\nStack backtrace:\n"),
            expected == "Captured",
            "{report}"
        );
        assert_eq!(
            report.contains("conformance::error::backtrace_is"),
            expected == "Captured",
            "{report}"
        );
        return;
    }
    let program = std::env::current_exe().expect("the path of this program");
    for (asked, expected) in [("1", "Captured"), ("0", "Disabled")] {
        let mut child = Command::new(&program);
        child
            .args([name, "--exact"])
            .env("RUST_LIB_BACKTRACE", asked)
            .env("EXPECTED_BACKTRACE", expected);
        let output = child.output().expect("a run");
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(
            output.status.success() && text.contains("1 passed"),
            "{text}"
        );
    }
}
