//! Categories: the stated policy, clause by clause, on the codes that the documents give for each.

use aerospike_errors::{Category, ErrorKind};

use crate::table::{CodeRow, codes};

fn in_category(name: &str) -> Vec<i32> {
    let mut codes: Vec<i32> = ErrorKind::ALL
        .iter()
        .filter(|kind| {
            kind.node()
                .categories()
                .any(|category| category.name() == name)
        })
        .flat_map(ErrorKind::codes)
        .copied()
        .collect();
    codes.sort_unstable();
    codes
}

/// What the server's source decides before it applies a write.
#[test]
fn refused_is_what_the_server_decides_first() {
    assert_eq!(in_category("refused"), [8, 14, 18, 22]);
}

/// What at least one client retries by itself after a reply, and what one of them calls transient.
#[test]
fn transient_holds_what_clients_retry() {
    let transient = in_category("transient");
    for retried in [9, 11, 14, 18, -7, -10, -12, -14, 212] {
        assert!(transient.contains(&retried), "{retried}");
    }
    // One number for what passes and for what somebody has to change; or a whole transaction to be done again.
    for permanent in [
        1, 2, 3, 4, 5, 8, 10, 13, 15, 16, 20, 22, 25, 27, 51, 80, 81, 100, 121, 150, 151, 201, -1,
        -2,
    ] {
        assert!(!transient.contains(&permanent), "{permanent}");
    }
}

#[test]
fn enterprise_is_the_edition_column() {
    let documented: Vec<i32> = codes("server")
        .iter()
        .filter(|row| row.text("edition").starts_with("EE") && row.code() != 50)
        .map(CodeRow::code)
        .collect();
    assert_eq!(in_category("enterprise"), documented);
}

/// The groups of the Java SDK's documented tree, and what the other documents add to each.
#[test]
fn authentication_authorization_and_capacity() {
    assert_eq!(in_category("authentication"), [60, 62, 63, 65, 66, 80, 93]);
    assert_eq!(in_category("authorization"), [81, 82]);
    assert_eq!(
        in_category("capacity"),
        [-11, -7, 8, 14, 18, 32, 151, 152, 202, 211]
    );
}

/// The predicates of categories, and `categories()`, say the same of every node.
#[test]
fn predicates_and_names_agree() {
    for kind in ErrorKind::ALL {
        let predicates = [
            ("transient", kind.is_transient()),
            ("refused", kind.is_refused()),
            ("enterprise", kind.is_enterprise()),
            ("authentication", kind.is_authentication()),
            ("authorization", kind.is_authorization()),
            ("capacity", kind.is_capacity()),
        ];
        let mut expected: Vec<&str> = predicates
            .iter()
            .filter(|(_, holds)| *holds)
            .map(|(name, _)| *name)
            .collect();
        let mut categories: Vec<&str> = kind.node().categories().map(Category::name).collect();
        expected.sort_unstable();
        categories.sort_unstable();
        assert_eq!(categories, expected, "{kind}");
    }
}

#[test]
fn the_tree_lists_each_category_once() {
    let categories = ErrorKind::tree().categories().iter();
    let mut listed: Vec<&str> = categories.map(|category| category.name()).collect();
    listed.sort_unstable();
    assert_eq!(
        listed,
        [
            "authentication",
            "authorization",
            "capacity",
            "enterprise",
            "refused",
            "transient"
        ]
    );
}
