//! Kinds and nodes in JSON, which is self-describing, and in postcard, which is not.

use std::collections::BTreeMap;
use std::fmt::Debug;

use aerospike_errors::{AerospikeError, ByName, ErrorKind};
use aerospike_errors_tests_library::CacheError;
use serde::de::{DeserializeOwned, DeserializeSeed};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, AerospikeError)]
enum StoreError {
    #[code(1, 5)]
    #[alias("STORE", "störung")]
    Store,
    #[parent(Store)]
    Closed,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Report {
    documented: ErrorKind,
    #[serde(with = "aerospike_errors::ByName")]
    own: StoreError,
    optional: Option<ByName<StoreError>>,
    counts: BTreeMap<ByName<StoreError>, u32>,
    by_kind: BTreeMap<ErrorKind, u32>,
}

fn report() -> Report {
    Report {
        documented: ErrorKind::IndexOOM,
        own: StoreError::Closed,
        optional: Some(StoreError::Store.into()),
        counts: BTreeMap::from([(ByName(StoreError::Store), 3)]),
        by_kind: BTreeMap::from([(ErrorKind::RecordBusy, 4)]),
    }
}

fn json<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    serde_json::from_str(text).map_err(|error| error.to_string())
}

#[test]
fn json_round_trip() {
    let text = serde_json::to_string(&report()).expect("written");
    assert_eq!(
        text,
        r#"{"documented":"IndexOOM","own":"Closed","optional":"Store","counts":{"Store":3},"by_kind":{"RecordBusy":4}}"#
    );
    assert_eq!(json(&text), Ok(report()));
}

#[test]
fn postcard_round_trip() {
    let bytes = postcard::to_allocvec(&report()).expect("written");
    assert_eq!(
        bytes[0], 8,
        "a length and the name, not a number of a variant"
    );
    assert_eq!(&bytes[1..9], b"IndexOOM");
    assert_eq!(postcard::from_bytes::<Report>(&bytes), Ok(report()));
}

/// All nodes of the documented tree.
#[test]
fn every_documented_name_alias_and_code() {
    for &kind in ErrorKind::ALL {
        let name = serde_json::to_string(&kind).expect("written");
        assert_eq!(name, format!("{:?}", kind.name()));
        assert_eq!(json(&name), Ok(kind));
        let bytes = postcard::to_allocvec(&kind).expect("written");
        assert_eq!(postcard::from_bytes::<ErrorKind>(&bytes), Ok(kind));
        for alias in kind.aliases() {
            assert_eq!(json(&format!("{alias:?}")), Ok(kind), "{alias}");
            let bytes = postcard::to_allocvec(alias).expect("written");
            assert_eq!(
                postcard::from_bytes::<ErrorKind>(&bytes),
                Ok(kind),
                "{alias}"
            );
        }
        for code in kind.codes() {
            assert_eq!(json(&code.to_string()), Ok(kind), "{code}");
        }
        assert_eq!(serde_json::to_string(&kind.node()).expect("written"), name);
    }
}

#[test]
fn own_kinds_by_name_alias_and_code() {
    for text in [
        "\"Store\"",
        "\"STORE\"",
        "\"störung\"",
        "\"st\\u00f6rung\"",
        "1",
        "5",
    ] {
        assert_eq!(json(text), Ok(ByName(StoreError::Store)), "{text}");
    }
    assert_eq!(json::<Option<ByName<StoreError>>>("null"), Ok(None));
}

fn fails<T: DeserializeOwned + Debug>(text: &str, with: &str) {
    let message = json::<T>(text).expect_err(text);
    assert!(message.contains(with), "{text}: {message}");
}

#[test]
fn unknown_names_and_codes_are_errors() {
    fails::<ErrorKind>("\"RecordLost\"", "no error is called \"RecordLost\"");
    fails::<ErrorKind>("207", "no error has the code 207");
    fails::<ErrorKind>("0", "no error has the code 0");
    fails::<ErrorKind>("-4000", "no error has the code -4000");
    fails::<ErrorKind>("2147483648", "no error has the code 2147483648");
    fails::<ErrorKind>("-2147483649", "no error has the code -2147483649");
    fails::<ErrorKind>(
        "18446744073709551615",
        "no error has the code 18446744073709551615",
    );
    fails::<ErrorKind>("\"2\"", "no error is called \"2\"");
    fails::<ErrorKind>(
        "\"recordnotfound\"",
        "no error is called \"recordnotfound\"",
    );
    fails::<ErrorKind>(
        "true",
        "expected the name, an alias or the code of an error",
    );
    fails::<ErrorKind>("2.0", "expected the name, an alias or the code of an error");
    fails::<ErrorKind>("{}", "expected the name, an alias or the code of an error");
    fails::<ByName<StoreError>>("\"IndexOOM\"", "no error is called \"IndexOOM\"");

    let bytes = postcard::to_allocvec("RecordLost").expect("written");
    assert!(postcard::from_bytes::<ErrorKind>(&bytes).is_err());
}

#[test]
fn tree_is_a_seed_for_its_nodes() {
    let read = |text: &str| {
        let mut json = serde_json::Deserializer::from_str(text);
        CacheError::tree()
            .deserialize(&mut json)
            .map_err(|error| error.to_string())
    };
    assert_eq!(read("\"Expired\""), Ok(CacheError::Expired.node()));
    assert_eq!(read("1001"), Ok(CacheError::Expired.node()));
    assert!(read("2").is_err_and(|message| message.contains("no error has the code 2")));

    let bytes = postcard::to_allocvec(&CacheError::Miss.node()).expect("written");
    let mut postcard = postcard::Deserializer::from_bytes(&bytes);
    assert_eq!(
        CacheError::tree().deserialize(&mut postcard),
        Ok(CacheError::Miss.node())
    );
}

#[test]
fn subcodes_are_read_by_name_only() {
    use aerospike_errors::Subcode;
    assert_eq!(
        json("\"SUB_FORBID_TRUNCATED\""),
        Ok(Subcode::ForbidTruncated)
    );
    fails::<Subcode>("6", "no error has the code 6");
}

#[test]
fn classes_of_the_python_clients_are_read_by_their_own_codes() {
    use aerospike_errors::clients::{aerospike_py, python};
    assert_eq!(json("15"), Ok(python::Exception::ScanAbortedError));
    assert_eq!(json("15"), Ok(aerospike_py::Exception::QueryAbortedError));
    let bytes = postcard::to_allocvec(&python::Exception::IndexOOM).expect("written");
    let read = postcard::from_bytes::<python::Exception>(&bytes);
    assert_eq!(read, Ok(python::Exception::IndexOOM));
}

/// An error with fields is written as the name of its node.
#[derive(Serialize)]
struct Failure {
    #[serde(with = "aerospike_errors::ByName")]
    error: CallError,
}

#[derive(Debug, AerospikeError)]
enum CallError {
    #[aerospike(transparent)]
    Store(ErrorKind),
    Refused {
        #[allow(dead_code)]
        by: String,
    },
}

#[test]
fn error_with_fields_is_written_as_its_node() {
    let written = |error| serde_json::to_string(&Failure { error }).expect("written");
    assert_eq!(
        written(CallError::Store(ErrorKind::RecordBusy)),
        r#"{"error":"RecordBusy"}"#
    );
    assert_eq!(
        written(CallError::Refused {
            by: "policy".to_owned()
        }),
        r#"{"error":"Refused"}"#
    );
}
