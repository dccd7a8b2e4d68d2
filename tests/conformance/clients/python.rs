//! The exceptions of the official Python client: the released and the documented trees, and their
//! codes.

use aerospike_errors::clients::python::Exception;
use aerospike_errors::{Error, ErrorKind, IsA};

use super::{CODES, assert_ancestry_is_kept, assert_descriptions, classes};
use crate::tsv::rows;

const RELEASED: &str = include_str!("../../data/trees/python_released.tsv");
const DIAGRAM: &str = include_str!("../../data/trees/python_diagram.tsv");
const PROSE: &str = include_str!("../../data/trees/python_prose.tsv");

fn class(name: &str) -> Exception {
    Exception::from_name(name).unwrap_or_else(|| panic!("no class {name}"))
}

#[test]
fn released_tree() {
    let rows = classes(RELEASED);
    assert_eq!((rows.len(), Exception::ALL.len()), (86, 86));
    for row in &rows {
        let class = class(row.name);
        assert_eq!(class.name(), row.name);
        assert_eq!(
            class.parent().map(|parent| parent.name()),
            row.parent,
            "the parent of {class}"
        );
        // The root has ranges for codes without a class, but no code.
        assert_eq!(class.codes(), row.codes, "the code of {class}");
        assert!(!class.description().is_empty(), "{class}");
    }
}

#[test]
fn diagram_of_the_documentation() {
    let rows = classes(DIAGRAM);
    assert_eq!(rows.len(), 57);
    for row in &rows {
        let class = class(row.name);
        if let Some(parent) = row.parent {
            assert!(class.is_a(self::class(parent)), "{class}");
        }
        match row.name {
            // The class has no code in the diagram, and 100 in the package.
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
fn prose_of_the_documentation() {
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
fn classes_have_name_and_code_of_their_kind() {
    for class in Exception::ALL {
        let kind = ErrorKind::from(*class);
        assert_eq!(kind.name(), class.name());
        assert_eq!(Exception::from(kind), *class, "there and back");
        assert_eq!(kind.code(), class.code(), "{class}");
    }
}

#[test]
fn conversion_keeps_the_ancestry() {
    let pairs = assert_ancestry_is_kept(Exception::ALL, Exception::is_a);
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
                assert!(kind.is_a(above), "{kind:?} is not a {above:?}");
            }
        }
    }
}

#[test]
fn codes_raise_the_documented_classes() {
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
        // The class is not narrower than the kind.
        if let Some(kind) = ErrorKind::classify(code) {
            assert!(kind.is_a(ErrorKind::from(expected)), "{code}");
        }
        checked += 1;
    }
    assert!(
        checked >= 85 + 20 + 2,
        "server codes except 0, codes of the C client, 1301 and 1302"
    );
    assert_eq!(Exception::classify(0), None);
}

#[test]
fn kinds_become_the_nearest_class() {
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
fn classes_are_errors_with_a_code() {
    let error = Error::from(Exception::InvalidHostError);
    assert_eq!(
        (error.kind(), error.code()),
        (ErrorKind::InvalidHostError, Some(-4))
    );
    let class: &dyn std::error::Error = &Exception::IndexOOM;
    assert_eq!(class.to_string(), "IndexOOM");
    assert!(IsA::is_a(&Exception::IndexOOM, Exception::IndexError));
}

#[test]
fn classes_have_the_descriptions_of_their_kinds() {
    assert_descriptions(Exception::ALL, |class| (class.name(), class.description()));
}
