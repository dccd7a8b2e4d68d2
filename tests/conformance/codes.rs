//! Codes: their nodes, names and versions.

use std::collections::BTreeSet;

use aerospike_errors::ErrorKind;

use crate::table::{CodeRow, OWNED, codes, named};
use crate::tsv::rows;

const DOCUMENTED: &str = include_str!("../data/server_documented.tsv");
const OLD_RUST: &str = include_str!("../data/rust_old.tsv");

#[test]
fn server_codes_are_below_server_error() {
    for row in codes(&["server"]) {
        let kind = row.kind();
        // Server and client share 9.
        assert_eq!(kind.is_server_error(), row.code() != 9, "{kind:?}");
        assert_eq!(kind.code(), Some(row.code()));
        assert_eq!(ErrorKind::classify(row.code()), Some(kind));
    }
}

#[test]
fn client_codes_of_c_are_below_client_error() {
    for row in codes(&["c (C"]) {
        assert!(row.kind().is_client_error(), "{}", row.code());
    }
    for row in codes(&["c/go client"]) {
        assert!(row.kind().is_udf_error(), "{}", row.code());
    }
}

#[test]
fn only_documented_codes_are_owned() {
    let documented: BTreeSet<i32> = codes(&OWNED).iter().map(CodeRow::code).collect();
    let owned: BTreeSet<i32> = ErrorKind::ALL
        .iter()
        .flat_map(ErrorKind::codes)
        .copied()
        .collect();
    assert_eq!(
        owned, documented,
        "codes of kind.rs, and rows of tests/data/codes.tsv"
    );
}

#[test]
fn names_follow_the_official_python_client() {
    for row in codes(&OWNED) {
        let class = row.text("python_class_official");
        if !class.is_empty() && !class.starts_with('(') {
            assert_eq!(row.kind().name(), class);
        }
    }
}

/// Two constants of aerospike-py are constants of the C client for other codes.
const AEROSPIKE_PY: [(&str, i32); 2] = [("AEROSPIKE_ERR_PARAM", -2), ("AEROSPIKE_ERR_CLUSTER", 11)];

#[test]
fn names_of_every_column_are_found() {
    let columns = [
        "server_define",
        "c_status",
        "java",
        "go",
        "csharp",
        "node",
        "ruby",
        "rust3_variant",
        "native_rc",
        "aerospike_py_constant",
    ];
    for row in codes(&["server", "c (C", "c/go client", "aerospike_py"]) {
        for name in columns.into_iter().flat_map(|column| row.names(column)) {
            let py = AEROSPIKE_PY.iter().find(|(constant, _)| *constant == name);
            let code = py.map_or(row.code(), |(_, code)| *code);
            assert_eq!(named(name).code(), Some(code), "{name}");
        }
    }
}

#[test]
fn defines_of_older_headers_are_aliases() {
    for row in codes(&["server"]) {
        for define in row
            .names("server_header_seen")
            .filter(|name| name.starts_with("AS_"))
        {
            assert_eq!(named(define), row.kind(), "{define}");
        }
    }
}

#[test]
fn names_and_aliases_are_found() {
    for kind in ErrorKind::ALL {
        assert_eq!(named(kind.name()), *kind);
        for alias in kind.aliases() {
            assert_eq!(named(alias), *kind, "{alias}");
        }
    }
}

#[test]
fn versions_equal_the_reference() {
    for row in codes(&["server"]) {
        let since = row.text("since").split_whitespace().next();
        assert_eq!(row.kind().since(), since, "{}", row.code());
    }
}

#[test]
fn documented_table_of_the_server_holds() {
    for row in rows(DOCUMENTED) {
        let code: i32 = row.get("value").parse().expect("a code");
        let Some(kind) = ErrorKind::from_code(code) else {
            assert!([0, 50].contains(&code), "{code}");
            continue;
        };
        assert_eq!(named(row.get("define")), kind);
        assert!(
            row.get("edition") != "EE" || kind.is_enterprise(),
            "{kind:?}"
        );
        let since = row.get("since");
        assert!(since.is_empty() || kind.since() == Some(since), "{kind:?}");
    }
}

#[test]
fn kinds_of_the_old_rust_client_are_found() {
    for row in rows(OLD_RUST) {
        assert_eq!(named(row.get("kind")).name(), row.get("error_kind"));
    }
}
