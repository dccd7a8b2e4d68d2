//! The error value: what it keeps, what it prints, what becomes one.

mod conversions;
mod printing;

use std::mem::size_of;
use std::process::Command;

use aerospike_errors::{AerospikeError, Error, ErrorKind, Numbering, Result, Retry, check};

#[test]
fn it_is_one_pointer_wide_and_so_is_its_absence() {
    let pointer = size_of::<usize>();
    assert_eq!(size_of::<Error>(), pointer);
    assert_eq!(size_of::<Option<Error>>(), pointer);
    assert_eq!(size_of::<Result<()>>(), pointer);
}

#[test]
fn it_crosses_threads_and_outlives_its_maker() {
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
fn check_takes_every_code_but_two_for_an_error_that_keeps_its_number() {
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
fn a_negative_code_is_what_its_family_says() {
    let kind = |family: Numbering, code| {
        family
            .check(code)
            .map_err(|error| (error.kind(), error.numbering()))
    };
    let max_retries = (ErrorKind::MaxRetriesExceeded, Some(Numbering::C));
    let max_error_rate = (ErrorKind::MaxErrorRateExceeded, Some(Numbering::Java));
    let partition_map = (ErrorKind::InvalidNodeError, Some(Numbering::Go));
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
fn an_error_made_of_a_code_that_is_none_is_the_root() {
    for code in [0, 50] {
        let error = Error::from_code(Numbering::C, code);
        assert_eq!(
            (error.kind(), error.code()),
            (ErrorKind::AerospikeError, Some(code))
        );
    }
}

#[test]
fn every_byte_of_the_wire_is_a_server_code() {
    for code in u8::MIN..=u8::MAX {
        let error = Error::from_server_code(code);
        assert_eq!(error.code(), Some(i32::from(code)));
        assert_eq!(
            error.kind(),
            ErrorKind::classify(code.into()).unwrap_or(ErrorKind::AerospikeError)
        );
        assert_eq!(error.numbering(), None);
    }
}

#[test]
fn it_keeps_everything_that_was_said() {
    let error = Error::new(ErrorKind::UDFError, "attempt to index a nil value")
        .with_code(Numbering::Java, -99)
        .with_subcode(7)
        .with_in_doubt(true)
        .with_key(String::from("test:users:7"))
        .with_bin("age")
        .with_index("by_age")
        .with_udf("stats", String::from("sum"))
        .with_node("BB9020011AC4202")
        .with_source("the cause");
    assert_eq!(error.kind(), ErrorKind::UDFError);
    assert_eq!(
        (error.code(), error.numbering(), error.subcode()),
        (Some(-99), Some(Numbering::Java), Some(7))
    );
    assert_eq!(error.message(), "attempt to index a nil value");
    assert!(error.in_doubt());
    let context = error.context();
    assert_eq!(
        (context.key(), context.bin()),
        (Some("test:users:7"), Some("age"))
    );
    assert_eq!(
        (context.index(), context.node()),
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
fn in_the_words_of_another_layer_it_is_what_it_was() {
    let below = || {
        Error::from_code(Numbering::Java, -9)
            .with_subcode(7)
            .with_key("k")
            .with_node("A1")
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
    assert_eq!((error.in_doubt(), error.message()), (true, "not stored"));
    assert_eq!(
        (error.location().file(), error.location().line()),
        (file!(), here)
    );
    let source = error
        .source()
        .and_then(|source| source.downcast_ref::<Error>())
        .expect("what was wrapped");
    assert_eq!(
        (source.code(), source.in_doubt(), source.context()),
        (Some(-9), true, below().context())
    );
    // What nobody said stays unsaid, so that the decision is the same.
    let unsaid = || Error::from(ErrorKind::TimeoutError);
    assert_eq!(unsaid().wrap("m").retry(), unsaid().retry());
    assert_eq!(unsaid().with_in_doubt(false).wrap("m").retry(), Retry::Yes);
}

#[test]
fn of_what_nobody_said_it_says_nothing() {
    let error = Error::from(ErrorKind::SerializeError);
    assert_eq!(
        (error.code(), error.numbering(), error.subcode()),
        (None, None, None)
    );
    assert_eq!(error.message(), ErrorKind::SerializeError.description());
    assert!(!error.in_doubt() && error.context().is_empty() && error.source().is_none());
    assert_eq!(Error::from(ErrorKind::RecordNotFound).code(), Some(2));
    assert_eq!(
        Error::from(ErrorKind::RecordNotFound)
            .with_message("gone")
            .message(),
        "gone"
    );
}

#[test]
fn it_is_a_node_of_the_canonical_tree() {
    let error = Error::from_code(Numbering::Java, -8);
    let node: &dyn AerospikeError = &error;
    assert_eq!(node.node(), ErrorKind::ConnectionError.node());
    assert_eq!(node.code(), Some(-8), "the number received, not the kind's");
    assert!(error.is_a(ErrorKind::ClientError) && !error.is_a(ErrorKind::ServerError));
    assert!(error.is_a_node(ErrorKind::AerospikeError.node()));
}

/// The line of a `?`, and the error that it converted.
fn question_mark() -> (u32, Result<u8>) {
    let parse = || -> Result<u8> { Ok("x".parse::<u8>()?) };
    (line!() - 1, parse())
}

#[test]
fn it_knows_the_line_that_made_it() {
    let here = line!() + 1;
    let made = [
        check(2).unwrap_err(),
        Error::new(ErrorKind::Io, ""),
        ErrorKind::RecordBusy.into(),
    ];
    for error in &made {
        assert_eq!(
            (error.location().file(), error.location().line()),
            (file!(), here),
            "{error}"
        );
    }

    let (line, result) = question_mark();
    assert_eq!(
        result.map_err(|error| error.location().line()),
        Err(line),
        "by `?` it is the line of the `?`"
    );
}

#[test]
fn a_conversion_in_a_closure_is_of_its_line_and_one_by_name_is_not() {
    let parsed = || "x".parse::<u8>();
    let here = line!() + 1;
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
        "what the documentation says is not so any more"
    );
}

#[test]
fn the_chain_goes_from_it_to_the_root_cause() {
    let cause = "x".parse::<u8>().unwrap_err();
    let inner = Error::from(cause);
    let outer = Error::new(ErrorKind::InvalidHostError, "a port that is none").with_source(inner);
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

#[test]
fn the_trait_has_the_same_source() {
    let error = Error::from(ErrorKind::Io).with_source("disk");
    let error: &dyn std::error::Error = &error;
    assert_eq!(
        error.source().map(ToString::to_string).as_deref(),
        Some("disk")
    );
}

/// The environment is read once a process, so each answer has a process of its own.
#[test]
#[cfg_attr(miri, ignore = "starts a process")]
fn a_backtrace_is_there_when_the_environment_asks_for_it() {
    let name = "a_backtrace_is_there_when_the_environment_asks_for_it";
    if let Ok(expected) = std::env::var("EXPECTED_BACKTRACE") {
        let error = Error::from(ErrorKind::Io);
        let report = format!("{error:?}");
        assert_eq!(format!("{:?}", error.backtrace().status()), expected);
        assert_eq!(
            report.contains("\n\nStack backtrace:\n"),
            expected == "Captured",
            "{report}"
        );
        assert_eq!(report.contains(name), expected == "Captured", "{report}");
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

#[test]
fn how_often_it_was_sent_tells_the_doubt() {
    let write = |code, sent| {
        Error::from_server_code(code)
            .with_attempts(sent, true)
            .in_doubt()
    };
    assert!(write(9, 1) && write(14, 2) && !write(14, 1) && !write(9, 0));
    assert!(
        !Error::from_server_code(9)
            .with_attempts(3, false)
            .in_doubt()
    );
    assert!(
        Error::from_code(Numbering::Go, -18)
            .with_attempts(1, true)
            .in_doubt()
    );
}

#[test]
fn retry_follows_what_is_known_of_the_doubt() {
    let timeout = || Error::from(ErrorKind::TimeoutError);
    assert_eq!(timeout().retry(), Retry::IfIdempotent);
    assert_eq!(timeout().with_in_doubt(true).retry(), Retry::IfIdempotent);
    assert_eq!(timeout().with_in_doubt(false).retry(), Retry::Yes);
    let busy = || Error::from(ErrorKind::RecordBusy);
    assert_eq!(busy().retry(), Retry::Yes);
    assert_eq!(busy().with_attempts(1, true).retry(), Retry::Yes);
    assert_eq!(busy().with_attempts(2, true).retry(), Retry::IfIdempotent);
    let missing = || Error::from(ErrorKind::RecordNotFound);
    assert_eq!(missing().with_in_doubt(true).retry(), Retry::No);
    assert_eq!(missing().with_in_doubt(false).retry(), Retry::No);
}
