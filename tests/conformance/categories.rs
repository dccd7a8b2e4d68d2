//! Categories: the stated policy, on the codes that the documents give for each.

use aerospike_errors::ErrorKind;

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

/// The source of the server decides these before it applies a write.
#[test]
fn refused_is_decided_before_the_write() {
    let refused = in_category("refused");
    assert!(
        [8, 14, 18, 22].iter().all(|code| refused.contains(code)),
        "{refused:?}"
    );
    // These codes are sent after the write may have begun, or come from the client.
    let others = [1, 2, 9, 11, 15, 28, 83, 100, 120, 152, 212, -1, -10];
    assert!(
        !others.iter().any(|code| refused.contains(code)),
        "{refused:?}"
    );
}

/// At least one client or tool retries each of these codes after a response.
#[test]
fn transient_codes_are_retried_by_clients() {
    let transient = in_category("transient");
    for retried in [9, 11, 14, 18, 28, 83, -7, -10, -12, -14, 212] {
        assert!(transient.contains(&retried), "{retried}");
    }
    // The code also covers conditions that need an operator, or for a transaction that has to
    // be repeated as a whole.
    for other in [
        1, 2, 3, 4, 5, 8, 10, 13, 15, 16, 20, 22, 25, 27, 51, 80, 81, 100, 121, 150, 151, 201, -1,
        -2, -17,
    ] {
        assert!(!transient.contains(&other), "{other}");
    }
}

#[test]
fn category_enterprise_follows_the_documented_edition() {
    let documented: Vec<i32> = codes(&["server"])
        .iter()
        .filter(|row| row.text("edition").starts_with("EE"))
        .map(CodeRow::code)
        .collect();
    assert_eq!(in_category("enterprise"), documented);
}

/// The groups of the Java SDK's documented tree, and the additions of the other documents.
#[test]
fn groups_of_the_documents_are_categories() {
    let groups: [(&str, &[i32]); 4] = [
        ("authentication", &[60, 62, 63, 65, 66, 80, 93]),
        ("authorization", &[81, 82]),
        ("capacity", &[-11, -7, 8, 14, 18, 32, 151, 152, 202, 211]),
        ("not_found", &[2, 17, 20, 23, 201, 1301, 1302]),
    ];
    for (category, members) in groups {
        let codes = in_category(category);
        assert!(
            members.iter().all(|code| codes.contains(code)),
            "{category}: {codes:?}"
        );
        let others = [1, 4, 9, 11, 25, 51, 100, 204, 213];
        assert!(
            !others.iter().any(|code| codes.contains(code)),
            "{category}: {codes:?}"
        );
    }
}

#[test]
fn no_node_is_both_transient_and_permanent() {
    for kind in ErrorKind::ALL {
        assert!(!(kind.is_transient() && kind.is_permanent()), "{kind:?}");
    }
}

/// A mapping has to decide, so these three exclude each other.
#[test]
fn categories_for_mapping_are_disjoint() {
    for kind in ErrorKind::ALL {
        let held = [kind.is_not_found(), kind.is_conflict(), kind.is_invalid()];
        assert!(held.iter().filter(|held| **held).count() <= 1, "{kind:?}");
    }
}
