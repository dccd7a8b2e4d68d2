//! Every code: who owns it, what it is called, since when.

use std::collections::BTreeSet;

use aerospike_errors::{ErrorKind, Numbering};

use crate::table::{CodeRow, codes, named};

/// The rows that are errors. 0 is success and 50 the end of a reply.
fn server() -> Vec<CodeRow> {
    codes("server")
        .into_iter()
        .filter(|row| ![0, 50].contains(&row.code()))
        .collect()
}

#[test]
fn every_server_code_has_a_node_below_server_error() {
    // Codes are added, never taken back.
    assert!(server().len() >= 84);
    for row in server() {
        let kind = row.kind();
        // 9 is the one number that server and client share.
        assert_eq!(kind.is_server_error(), row.code() != 9, "{kind}");
        assert_eq!(kind.code(), Some(row.code()));
        assert_eq!(ErrorKind::classify(row.code()), Some(kind));
    }
}

#[test]
fn every_client_code_of_the_c_family_has_a_node() {
    for row in codes("c (C,Python,Node)") {
        assert!(row.kind().is_client_error(), "{}", row.code());
    }
    for row in codes("c/go client") {
        assert!(row.kind().is_udf_error(), "{}", row.code());
    }
}

#[test]
fn no_other_code_is_owned() {
    let documented: BTreeSet<i32> = server()
        .iter()
        .chain(&codes("c (C,Python,Node)"))
        .chain(&codes("c/go client"))
        .map(CodeRow::code)
        .collect();
    let owned: BTreeSet<i32> = ErrorKind::ALL
        .iter()
        .flat_map(ErrorKind::codes)
        .copied()
        .collect();
    assert_eq!(owned, documented);
}

#[test]
fn the_names_are_those_of_the_official_python_client() {
    for row in server()
        .iter()
        .chain(&codes("c (C,Python,Node)"))
        .chain(&codes("c/go client"))
    {
        let class = row.text("python_class_official");
        if class != "(AerospikeError fallback)" {
            assert_eq!(row.kind().name(), class);
        }
    }
}

#[test]
fn every_name_of_the_server_and_the_c_client_is_found() {
    for row in server()
        .iter()
        .chain(&codes("c (C,Python,Node)"))
        .chain(&codes("c/go client"))
    {
        for column in ["server_define", "c_status"] {
            for name in row.names(column).filter(|name| !name.contains("UNUSED")) {
                assert_eq!(named(name), row.kind(), "{name}");
            }
        }
    }
}

/// Names that mean one code in one client and another in the next; the alias is the C client's alone.
const DISPUTED: [(&str, i32); 2] = [("AEROSPIKE_ERR_PARAM", -2), ("AEROSPIKE_ERR_CLUSTER", 11)];

#[test]
fn every_name_of_the_other_clients_is_found() {
    for row in server().iter().chain(&codes("aerospike_py")) {
        for column in ["java", "go", "rust3_variant", "aerospike_py_constant"] {
            for name in row
                .names(column)
                .filter(|name| !name.starts_with("Unknown("))
            {
                let disputed = DISPUTED.iter().find(|(disputed, _)| *disputed == name);
                let owner = disputed.map_or(row.code(), |(_, code)| *code);
                assert_eq!(named(name).code(), Some(owner), "{name} of {column}");
            }
        }
    }
}

/// What Go alone tells apart: these are no names of the broader kinds that the codes fall to, and C# calls another
/// failure by one of them.
const NARROWER: [&str; 8] = [
    "COMMAND_REJECTED",
    "TYPE_NOT_SUPPORTED",
    "RECORDSET_CLOSED",
    "CLUSTER_NAME_MISMATCH_ERROR",
    "INVALID_CLUSTER_PARTITION_MAP",
    "RACK_NOT_DEFINED",
    "COMMON_ERROR",
    "GRPC_ERROR",
];

#[test]
fn every_name_of_a_client_side_failure_is_found() {
    let mut narrower = BTreeSet::new();
    let mut checked = 0;
    for (prefix, family) in [("java", Numbering::Java), ("go", Numbering::Go)] {
        for row in codes(prefix) {
            let kind = family.from_code(row.code());
            for column in ["java", "go", "rust3_variant"] {
                let names = row
                    .names(column)
                    .map(|name| name.trim_start_matches("ClientResultCode::"));
                for name in names.filter(|name| !name.starts_with("Unknown(")) {
                    match ErrorKind::from_name(name) {
                        Some(found) => assert_eq!(Some(found), kind, "{name} of {column}"),
                        None => drop(narrower.insert(name)),
                    }
                    checked += 1;
                }
            }
        }
    }
    assert_eq!(narrower, NARROWER.into());
    assert!(checked >= 16 + 16 + 20, "the names of Java, Rust and Go");
}

#[test]
fn every_alias_and_name_leads_back_to_its_node() {
    for kind in ErrorKind::ALL {
        assert_eq!(named(kind.name()), *kind);
        for alias in kind.aliases() {
            assert_eq!(named(alias), *kind, "{alias}");
        }
    }
}

#[test]
fn the_old_rust_clients_kinds_have_a_place() {
    for (name, kind) in [
        ("Base64", "Base64"),
        ("InvalidUtf8", "InvalidUtf8"),
        ("Io", "Io"),
        ("MpscRecv", "MpscRecv"),
        ("ParseAddr", "ParseAddr"),
        ("ParseInt", "ParseInt"),
        ("PwHash", "PwHash"),
        ("BadResponse", "BadResponse"),
        ("Connection", "ConnectionError"),
        ("InvalidArgument", "ParamError"),
        ("ServerError", "ServerError"),
        ("UdfBadResponse", "UDFError"),
    ] {
        assert_eq!(named(name).name(), kind);
    }
}

#[test]
fn since_is_the_first_version_that_the_documents_give() {
    for row in server() {
        let since = row
            .text("since")
            .split(' ')
            .next()
            .filter(|version| !version.is_empty());
        assert_eq!(row.kind().since(), since, "{}", row.code());
    }
}
