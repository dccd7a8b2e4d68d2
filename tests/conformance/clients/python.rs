//! The official Python client's exceptions: the released tree, the documents' two, and the code of each.

use aerospike_errors::clients::python::Exception;
use aerospike_errors::{Error, ErrorKind, IsA};

use super::{CODES, assert_ancestry_is_kept, classes};
use crate::tsv::rows;

const RELEASED: &str = include_str!("../../data/trees/python_released.tsv");
const DIAGRAM: &str = include_str!("../../data/trees/python_diagram.tsv");
const PROSE: &str = include_str!("../../data/trees/python_prose.tsv");

fn class(name: &str) -> Exception {
    Exception::from_name(name).unwrap_or_else(|| panic!("no class {name}"))
}

#[test]
fn the_released_tree_is_here_node_for_node() {
    let rows = classes(RELEASED);
    assert_eq!((rows.len(), Exception::ALL.len()), (86, 86));
    for row in &rows {
        let class = class(row.name);
        assert_eq!(class.name(), row.name);
        assert_eq!(
            class.parent().map(|parent| parent.name()),
            row.parent,
            "above {class}"
        );
        // The root has a band, for codes without a class, but no code.
        assert_eq!(class.codes(), row.codes, "the code of {class}");
        assert!(!class.description().is_empty(), "{class}");
    }
}

#[test]
fn the_diagram_of_the_documentation_holds() {
    let rows = classes(DIAGRAM);
    assert_eq!(rows.len(), 57);
    for row in &rows {
        let class = class(row.name);
        if let Some(parent) = row.parent {
            assert!(class.is_a(self::class(parent)), "{class}");
        }
        match row.name {
            // The diagram says that it has no code; the package has 100.
            "UDFError" => assert_eq!((row.codes.as_slice(), class.codes()), (&[][..], &[100][..])),
            name => assert_eq!(class.codes(), row.codes, "the code of {name}"),
        }
    }
    let renamed: Vec<_> = rows
        .iter()
        .map(|row| row.name)
        .filter(|name| class(name).name() != *name)
        .collect();
    assert_eq!(renamed, ["InvalidHost"]);
}

#[test]
fn the_prose_of_the_documentation_holds() {
    let rows = classes(PROSE);
    assert_eq!(rows.len(), 59);
    for row in &rows {
        let class = class(row.name);
        assert_eq!(class.name(), row.name);
        if let Some(parent) = row.parent {
            assert!(class.is_a(self::class(parent)), "{class}");
        }
    }
}

#[test]
fn every_class_is_the_kind_of_its_name_and_code() {
    for class in Exception::ALL {
        let kind = ErrorKind::from(*class);
        assert_eq!(kind.name(), class.name());
        assert_eq!(Exception::from(kind), *class, "there and back");
        // The canonical root and groups own no code either; no class with a code has a kind without.
        assert_eq!(kind.code(), class.code(), "{class}");
    }
}

#[test]
fn whatever_is_a_class_is_its_kind() {
    let pairs = assert_ancestry_is_kept(Exception::ALL, Exception::is_a);
    // Each class with itself and everything above it.
    assert_eq!(
        pairs,
        Exception::ALL
            .iter()
            .map(|class| class.depth() + 1)
            .sum::<usize>()
    );
    for table in [DIAGRAM, PROSE] {
        for row in classes(table) {
            let find =
                |name| ErrorKind::from_name(name).unwrap_or_else(|| panic!("no kind {name}"));
            if let Some(parent) = row.parent {
                let (kind, above) = (find(row.name), find(parent));
                assert!(kind.is_a(above), "{kind:?} is no {above:?}");
            }
        }
    }
}

#[test]
fn a_code_raises_the_documented_class() {
    let mut rows: Vec<_> = rows(CODES);
    rows.retain(|row| row.get("family") == "server" || row.get("family").starts_with('c'));
    let mut checked = 0;
    for row in rows.iter().filter(|row| row.get("code") != "0") {
        let code = row.get("code").parse().expect("a code");
        let expected = match row.get("python_class_official") {
            "" | "(AerospikeError fallback)" => Exception::AerospikeError,
            name => class(name),
        };
        assert_eq!(Exception::classify(code), Some(expected), "{code}");
        // What is raised is no more special than what it is.
        if let Some(kind) = ErrorKind::classify(code) {
            assert!(kind.is_a(ErrorKind::from(expected)), "{code}");
        }
        checked += 1;
    }
    assert!(
        checked >= 85 + 20 + 2,
        "server codes but 0, the C client's, and 1301 and 1302"
    );
    assert_eq!(Exception::classify(0), None);
}

#[test]
fn a_kind_becomes_the_nearest_class_above() {
    assert_eq!(
        Exception::from(ErrorKind::MrtBlocked),
        Exception::ServerError
    );
    assert_eq!(Exception::from(ErrorKind::LdapQuery), Exception::AdminError);
    assert_eq!(Exception::from(ErrorKind::ParseInt), Exception::ClientError);
    assert_eq!(
        Exception::from(ErrorKind::QueryNetIo),
        Exception::QueryError
    );
    for kind in ErrorKind::ALL {
        let class = Exception::from(*kind);
        assert!(
            kind.is_a(ErrorKind::from(class)),
            "{kind:?} becomes {class}"
        );
    }
}

#[test]
fn a_class_is_an_error_with_its_code() {
    let error = Error::from(Exception::InvalidHostError);
    assert_eq!(
        (error.kind(), error.code()),
        (ErrorKind::InvalidHostError, Some(-4))
    );
    let class: &dyn std::error::Error = &Exception::IndexOOM;
    assert_eq!(class.to_string(), "IndexOOM");
    assert!(IsA::is_a(&Exception::IndexOOM, Exception::IndexError));
}
