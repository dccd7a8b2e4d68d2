//! The server's result codes: every define that its headers ever had, and its documented table.

use std::collections::BTreeSet;

use aerospike_errors::clients::server::{Code, OK, SEC_OK_LAST};
use aerospike_errors::{Error, ErrorKind};

use super::CODES;
use crate::tsv::{Row, rows};

const DOCUMENTED: &str = include_str!("../../data/server_documented.tsv");

/// 0 and 50 are results, not errors.
fn errors() -> Vec<(i32, Row<'static>)> {
    rows(CODES)
        .into_iter()
        .filter(|row| row.get("family") == "server")
        .map(|row| (row.get("code").parse().expect("a code"), row))
        .filter(|(code, _)| ![OK, SEC_OK_LAST].contains(code))
        .collect()
}

/// The names of a cell such as `AS_A 4.0..4.4 | AS_B 4.5..8.1` or `AS_A / AS_B`.
fn defines(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(['|', '/', ' '])
        .filter(|word| word.starts_with("AS_"))
}

#[test]
fn every_code_is_here_with_its_defines_its_edition_and_its_version() {
    let rows = errors();
    // Codes are added, never taken back.
    assert!(rows.len() >= 84);
    assert_eq!(Code::ALL.len(), rows.len());
    for (code, row) in &rows {
        let node = Code::from_code(*code).unwrap_or_else(|| panic!("no code {code}"));
        assert_eq!(node.code(), Some(*code));
        assert!(!node.description().is_empty(), "{node}");
        assert_eq!(
            node.is_enterprise(),
            row.get("edition").starts_with("EE"),
            "the edition of {node}"
        );
        let since = row
            .get("since")
            .split(' ')
            .next()
            .filter(|version| !version.is_empty());
        assert_eq!(node.since(), since, "the version of {node}");
        let expected: BTreeSet<_> = defines(row.get("server_define"))
            .chain(defines(row.get("server_header_seen")))
            .collect();
        assert!(!expected.is_empty(), "{node}");
        assert_eq!(
            node.aliases().iter().copied().collect::<BTreeSet<_>>(),
            expected,
            "{node}"
        );
        for define in expected {
            assert_eq!(Code::from_name(define), Some(node), "{define}");
        }
    }
}

#[test]
fn the_documented_table_holds() {
    let rows = rows(DOCUMENTED);
    assert_eq!(rows.len(), 70);
    for row in &rows {
        let value = row.get("value").parse().expect("a value");
        match value {
            OK | SEC_OK_LAST => assert_eq!(Code::from_code(value), None),
            value => {
                let code = Code::from_name(row.get("define")).unwrap_or_else(|| panic!("{value}"));
                assert_eq!(code.code(), Some(value), "{}", row.get("define"));
                assert_eq!(code.is_enterprise(), row.get("edition") == "EE", "{code}");
                if !row.get("since").is_empty() {
                    assert_eq!(code.since(), Some(row.get("since")), "{code}");
                }
            }
        }
    }
}

#[test]
fn every_code_is_the_kind_that_owns_it() {
    for code in Code::ALL {
        let kind = ErrorKind::from(*code);
        assert_eq!(
            Some(kind),
            code.code().and_then(ErrorKind::from_code),
            "{code}"
        );
        assert_eq!(Code::from_kind(kind), Some(*code), "there and back");
        assert!(code.is_a(kind), "{code}");
    }
}

#[test]
fn a_kind_that_the_server_does_not_send_has_no_code_here() {
    let with: Vec<_> = ErrorKind::ALL
        .iter()
        .filter(|kind| Code::from_kind(**kind).is_some())
        .collect();
    assert_eq!(with.len(), Code::ALL.len());
    assert_eq!(Code::from_kind(ErrorKind::RecordError), None);
    assert_eq!(Code::from_kind(ErrorKind::UDFNotFound), None);
    assert_eq!(Code::from_kind(ErrorKind::ConnectionError), None);
}

#[test]
fn a_code_is_an_error_with_its_number() {
    let error = Error::from(Code::KeyBusy);
    assert_eq!(
        (error.kind(), error.code(), error.numbering()),
        (ErrorKind::RecordBusy, Some(14), None)
    );
}
