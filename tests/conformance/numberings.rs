//! The three numberings of client-side failures.

use std::collections::BTreeSet;

use aerospike_errors::{ErrorKind, Numbering};

use crate::table::{CodeRow, codes};
use crate::tsv::rows;

const NAMES: &str = include_str!("../data/names.tsv");

const HELP: &str = "see tests/data/codes.tsv and aerospike-errors/src/numbering.rs";

/// The columns of `codes.tsv` that hold names of the clients of a numbering.
fn columns(numbering: Numbering) -> &'static [&'static str] {
    match numbering {
        Numbering::C => &["c_status", "node"],
        Numbering::Java => &["java", "csharp", "rust3_variant", "native_rc"],
        _ => &["go", "ruby"],
    }
}

/// Returns the codes that a client of the numbering has.
fn documented(numbering: Numbering) -> BTreeSet<i32> {
    let family = numbering.name().to_lowercase();
    let has_name = |row: &CodeRow| {
        columns(numbering)
            .iter()
            .any(|column| row.names(column).next().is_some())
    };
    let of_codes = codes(&["server", "c/go client", &family])
        .into_iter()
        .filter(|row| row.text("family").starts_with(&family) || has_name(row))
        .map(|row| row.code());
    let of_names = rows(NAMES)
        .into_iter()
        .filter(|row| row.get("numbering") == family && row.get("node") != "none")
        .filter_map(|row| row.get("code").parse().ok());
    of_codes.chain(of_names).collect()
}

#[test]
fn numberings_have_the_codes_of_their_clients() {
    for numbering in Numbering::ALL {
        let own: BTreeSet<i32> = (-300..=1400)
            .filter(|code| numbering.from_code(*code).is_some())
            .collect();
        assert_eq!(own, documented(*numbering), "{numbering}; {HELP}");
    }
    let has = |code| Numbering::Java.from_code(code).is_some();
    assert!([29, 160, 214, 215].into_iter().all(has));
    assert!(![1301, 1302, 90].into_iter().any(has));
}

/// A name of `codes.tsv` finds the node of its code, unless another numbering has the name too.
#[test]
fn names_lead_to_the_node_of_their_code() {
    for numbering in Numbering::ALL {
        for row in codes(&[&numbering.name().to_lowercase()]) {
            for name in columns(*numbering)
                .iter()
                .flat_map(|column| row.names(column))
            {
                let (found, kind) = (numbering.from_name(name), numbering.from_code(row.code()));
                assert_eq!(found, kind, "{name} of {numbering}; {HELP}");
            }
        }
    }
}

#[test]
fn one_code_has_three_meanings() {
    let of = |code| {
        let mut kinds = Numbering::ALL
            .iter()
            .filter_map(|numbering| numbering.from_code(code));
        [(); 3].map(|()| kinds.next().expect("a kind").name())
    };
    let twelve = [
        "MaxRetriesExceeded",
        "MaxErrorRateExceeded",
        "InvalidClusterPartitionMap",
    ];
    assert_eq!(of(-12), twelve);
    assert_eq!(
        of(-8),
        [
            "InvalidNodeError",
            "ConnectionError",
            "NoMoreConnectionsError"
        ]
    );
    assert_eq!(of(-1), ["ClientError", "ClientError", "SerializeError"]);
}

#[test]
fn server_not_available_is_a_connection_error_in_all_numberings() {
    for numbering in Numbering::ALL {
        let kind = numbering.from_name("SERVER_NOT_AVAILABLE");
        assert_eq!(kind, Some(ErrorKind::ConnectionError));
    }
}

#[test]
fn positive_codes_are_classified_alike() {
    for numbering in Numbering::ALL {
        for code in (0..=1400).chain([i32::MAX]) {
            assert_eq!(
                numbering.classify(code),
                ErrorKind::classify(code),
                "{code}"
            );
        }
    }
}

#[test]
fn unknown_negative_codes_are_client_errors() {
    for numbering in Numbering::ALL {
        for code in (-300..0).chain([i32::MIN]) {
            let kind = numbering
                .classify(code)
                .expect("every negative code is an error");
            assert!(kind.is_client_error(), "{code} of {numbering}");
            let exact = numbering.from_code(code);
            assert_eq!(
                kind,
                exact.unwrap_or(ErrorKind::ClientError),
                "{code} of {numbering}"
            );
        }
    }
}

#[test]
fn code_of_is_the_inverse_of_from_code() {
    for numbering in Numbering::ALL {
        for kind in ErrorKind::ALL {
            if let Some(code) = numbering.code_of(*kind) {
                assert_eq!(
                    numbering.from_code(code),
                    Some(*kind),
                    "{code} of {numbering}"
                );
            }
        }
        for code in -300..=1400 {
            if let Some(kind) = numbering.from_code(code) {
                assert!(numbering.code_of(kind).is_some(), "{code} of {numbering}");
            }
        }
    }
}

/// `AsyncQueueFull` is −9 in Java and −6 in C#; `ConnectionError` is −11 and −18 in Go.
#[test]
fn code_of_prefers_the_code_with_the_meaning_of_the_kind() {
    assert_eq!(Numbering::Java.code_of(ErrorKind::AsyncQueueFull), Some(-9));
    assert_eq!(Numbering::Go.code_of(ErrorKind::ConnectionError), Some(-11));
    assert_eq!(Numbering::Go.code_of(ErrorKind::ClientError), None);
    assert_eq!(Numbering::C.code_of(ErrorKind::GrpcError), None);
    assert_eq!(Numbering::C.code_of(ErrorKind::QueryNetIo), None);
}

#[test]
fn constants_and_names_of_clients_agree() {
    let clients = [
        ("c", Numbering::C),
        ("Python", Numbering::PYTHON),
        ("node", Numbering::NODE),
        ("Node.js", Numbering::NODE),
        ("nodejs", Numbering::NODE),
        ("aerospike-py", Numbering::PYTHON),
        ("aerospike_py", Numbering::PYTHON),
        ("Python SDK", Numbering::Java),
        ("php7", Numbering::PHP7),
        ("PHP 7", Numbering::PHP7),
        ("JAVA", Numbering::Java),
        ("rust", Numbering::RUST),
        ("C#", Numbering::CSHARP),
        ("csharp", Numbering::CSHARP),
        ("Go", Numbering::Go),
        ("ruby", Numbering::RUBY),
        ("PHP8", Numbering::PHP8),
        ("elixir", Numbering::ELIXIR),
    ];
    for (name, numbering) in clients {
        assert_eq!(name.parse(), Ok(numbering), "{name}");
    }
    for numbering in Numbering::ALL {
        assert_eq!(numbering.to_string().parse(), Ok(*numbering));
    }
    for unknown in ["", "PHP", "C++", "-", "PHP 9"] {
        let error = unknown
            .parse::<Numbering>()
            .expect_err("no client has this name");
        assert_eq!(error.name(), unknown);
    }
}
