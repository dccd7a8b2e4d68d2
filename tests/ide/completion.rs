//! Completion: the items, their order and their documentation.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::editor::{Editor, labels};

/// The predicates of each enum of the fixture, and `is_a`.
pub const STORE: [&str; 7] = [
    "is_a",
    "is_store",
    "is_record",
    "is_not_found",
    "is_stale",
    "is_timeout",
    "is_transient",
];
pub const LOOKUP: [&str; 5] = [
    "is_a",
    "is_lookup",
    "is_wrong_type",
    "is_inner",
    "is_permanent",
];
pub const SESSION: [&str; 4] = ["is_a", "is_no_session", "is_session_over", "is_no_user"];

/// Replaces `old` by `new` in the application, and completes at the cursor of `new`.
fn typed(editor: &mut Editor, old: &str, new: &str) -> Vec<Value> {
    let file = editor.application();
    let at = editor.type_over(&file, old, new);
    editor.complete(&file, at)
}

fn find<'a>(items: &'a [Value], label: &str) -> &'a Value {
    let position = labels(items).iter().position(|listed| *listed == label);
    &items[position.unwrap_or_else(|| panic!("`{label}` is not in {:?}", labels(items)))]
}

fn assert_predicates(old: &str, new: &str, predicates: &[&str]) {
    let mut editor = Editor::new();
    let items = typed(&mut editor, old, new);
    for predicate in predicates {
        let item = find(&items, predicate);
        let documentation = editor.documentation(item);
        assert!(
            documentation.starts_with("Returns `true` if "),
            "{predicate}: {documentation:?}"
        );
    }
    // The only other items with this prefix are methods of the trait.
    let mut listed: BTreeSet<&str> = labels(&items)
        .into_iter()
        .filter(|label| label.starts_with("is_"))
        .collect();
    listed.remove("is_a_node");
    assert_eq!(listed, predicates.iter().copied().collect());
}

#[test]
fn predicates_of_a_fieldless_enum() {
    assert_predicates("store.is_not_found()", "store.is_$0", &STORE);
}

#[test]
fn predicates_of_an_enum_with_fields() {
    assert_predicates("lookup.is_wrong_type()", "lookup.is_$0", &LOOKUP);
}

#[test]
fn predicates_of_a_generated_kind() {
    assert_predicates("lookup.is_wrong_type()", "lookup.kind().is_$0", &LOOKUP);
}

#[test]
fn predicates_of_a_mounted_tree() {
    assert_predicates("session.is_session_over()", "session.is_$0", &SESSION);
}

/// The expected names are read from the source of the documented tree.
#[test]
fn variants_and_predicates_of_the_documented_tree() {
    let mut editor = Editor::new();
    let source = std::fs::read_to_string(editor.documented()).expect("the source");
    let variants: Vec<&str> = source
        .lines()
        .filter_map(|line| line.strip_prefix("    ")?.strip_suffix(','))
        .filter(|name| {
            name.starts_with(char::is_uppercase) && name.chars().all(char::is_alphanumeric)
        })
        .collect();
    assert!(variants.len() > 100, "{variants:?}");

    let items = typed(&mut editor, "ErrorKind::RecordTooBig", "ErrorKind::$0");
    for variant in &variants {
        assert!(
            !editor.documentation(find(&items, variant)).is_empty(),
            "{variant}"
        );
    }
    assert!(
        editor
            .documentation(find(&items, "RecordNotFound"))
            .contains("record"),
        "its own words are shown"
    );
    drop(editor);

    let mut editor = Editor::new();
    let items = typed(
        &mut editor,
        "documented.is_record_not_found()",
        "documented.is_$0",
    );
    let predicates: BTreeSet<&str> = labels(&items)
        .into_iter()
        .filter(|label| label.starts_with("is_"))
        .collect();
    // The ten categories, `is_a`, and `is_a_node` of the trait.
    assert_eq!(predicates.len(), variants.len() + 12, "{predicates:?}");
    for predicate in [
        "is_a",
        "is_transient",
        "is_index_oom",
        "is_udf_error",
        "is_record_not_found",
    ] {
        let documentation = editor.documentation(find(&items, predicate));
        assert!(
            documentation.starts_with("Returns `true` if "),
            "{predicate}"
        );
    }
}

#[test]
fn variants_have_documentation() {
    let mut editor = Editor::new();
    let items = typed(
        &mut editor,
        "store.is_not_found()",
        "store == StoreError::$0",
    );
    for (variant, documentation) in [
        ("NotFound", "No such record."),
        ("Timeout", "The deadline passed."),
    ] {
        assert_eq!(editor.documentation(find(&items, variant)), documentation);
    }
    drop(editor);
    let mut editor = Editor::new();
    let items = typed(
        &mut editor,
        "lookup.is_wrong_type()",
        "lookup.kind() == LookupErrorKind::$0",
    );
    assert_eq!(
        editor.documentation(find(&items, "WrongType")),
        "The value has another type."
    );
}

/// Variants come first, and internal items of the derive are not listed.
#[test]
fn internal_items_are_not_listed() {
    for (old, new) in [
        ("store.is_not_found()", "store.$0"),
        ("lookup.is_wrong_type()", "lookup.$0"),
        ("store.is_not_found()", "StoreError::$0"),
        ("lookup.is_wrong_type()", "LookupErrorKind::$0"),
    ] {
        let mut editor = Editor::new();
        let items = typed(&mut editor, old, new);
        let labels = labels(&items);
        assert!(
            !labels.is_empty() && labels.iter().all(|label| !label.starts_with("__")),
            "{new}: {labels:?}"
        );
        let place = |name: &str| labels.iter().position(|label| *label == name);
        if new.starts_with("StoreError") {
            assert!(place("NotFound") < place("from_code"), "{labels:?}");
        }
    }
}

/// `is_no` is the prefix of two predicates.
#[test]
fn shared_prefix_matches_both_predicates() {
    let mut editor = Editor::new();
    let items = typed(&mut editor, "session.is_session_over()", "session.is_no_$0");
    // The server lists all items, and the editor filters them by the typed prefix.
    let fitting: Vec<&str> = labels(&items)
        .into_iter()
        .filter(|label| label.starts_with("is_no_"))
        .collect();
    assert_eq!(fitting, ["is_no_session", "is_no_user"]);
}

#[test]
fn variants_complete_in_the_parent_attribute() {
    for typed_so_far in ["Rec$0", "$0", "No$0"] {
        let mut editor = Editor::new();
        let new = format!("#[parent({typed_so_far})]\n    #[code(2)]");
        let items = typed(&mut editor, "#[parent(Record)]\n    #[code(2)]", &new);
        let labels = labels(&items);
        for variant in ["Store", "Record", "NotFound", "Stale", "Timeout"] {
            assert!(labels.contains(&variant), "{typed_so_far}: {labels:?}");
        }
    }
}

#[test]
fn variants_of_another_tree_complete_in_the_parent_attribute() {
    for (old, new, variant) in [
        (
            "#[parent(CacheError::Miss)]",
            "#[parent(CacheError::$0)]",
            "Expired",
        ),
        (
            "#[parent(CacheError::Miss)]",
            "#[parent(CacheError::Exp$0)]",
            "Expired",
        ),
        (
            "#[parent(StoreError::NotFound)]",
            "#[parent(StoreError::Sta$0)]",
            "Stale",
        ),
    ] {
        let mut editor = Editor::new();
        let items = typed(&mut editor, old, new);
        assert!(
            labels(&items).contains(&variant),
            "{new}: {:?}",
            labels(&items)
        );
    }
}

#[test]
fn properties_complete_in_the_attribute_of_a_variant() {
    for typed_so_far in ["http_sta$0 = 409", "http$0", "http_status = 1, http$0"] {
        let mut editor = Editor::new();
        let new = format!("#[property({typed_so_far})]");
        let items = typed(&mut editor, "#[property(http_status = 409)]", &new);
        assert!(
            labels(&items).contains(&"http_status"),
            "{typed_so_far}: {:?}",
            labels(&items)
        );
    }
}

#[test]
fn constants_complete_in_the_value_of_a_property() {
    let mut editor = Editor::new();
    let new = "#[property(http_status = u16::MA$0)]";
    let items = typed(&mut editor, "#[property(http_status = 409)]", new);
    assert!(labels(&items).contains(&"MAX"), "{:?}", labels(&items));
}

#[test]
fn generated_items_complete_in_skip() {
    for (typed_so_far, name) in [
        ("from_$0", "from_code"),
        ("FromStr, is_tra$0", "is_transient"),
    ] {
        let mut editor = Editor::new();
        let new = format!("#[aerospike(skip({typed_so_far}))]");
        let items = typed(&mut editor, "#[aerospike(skip(FromStr))]", &new);
        assert!(
            labels(&items).contains(&name),
            "{typed_so_far}: {:?}",
            labels(&items)
        );
    }
}

/// An arm completes before it has a `=>`, before and after other arms, and after `|`.
#[test]
fn catch_completes_the_variants_in_its_arms() {
    for (old, new) in [
        ("StoreError::Stale => 1", "StoreError::$0 => 1"),
        ("StoreError::Stale => 1", "StoreError::Sta$0 => 1"),
        ("StoreError::Stale => 1,", "StoreError::$0"),
        ("StoreError::Stale => 1,", "StoreError::Sta$0"),
        (
            "StoreError::Stale => 1,",
            "StoreError::Stale => 1,\n        StoreError::$0",
        ),
        (
            "StoreError::Stale => 1,",
            "StoreError::Stale => { 1 }\n        StoreError::Re$0",
        ),
        ("| StoreError::Timeout", "| StoreError::$0"),
        ("| StoreError::Timeout", "| StoreError::Tim$0"),
        ("StoreError::Store => attempt + 3,", "StoreError::$0"),
        ("StoreError::Store => attempt + 3,", "StoreError::Sto$0"),
        (
            "StoreError::Store => attempt + 3,",
            "StoreError::Store => 3, StoreError::No$0",
        ),
    ] {
        let mut editor = Editor::new();
        let items = typed(&mut editor, old, new);
        let labels = labels(&items);
        for variant in ["Store", "Record", "NotFound", "Stale", "Timeout"] {
            assert!(labels.contains(&variant), "{new}: {labels:?}");
        }
    }
}

#[test]
fn catch_completes_expressions_in_its_arms() {
    for (old, new, expected) in [
        ("match caught", "match caught.$0", "parent"),
        ("if attempt < 3", "if caught.is_$0", "is_stale"),
        ("if attempt < 3", "if att$0", "attempt"),
        ("=> attempt + 3", "=> att$0", "attempt"),
        ("=> attempt + 3", "=> caught.is_$0", "is_stale"),
        (
            "StoreError::Stale => 1,",
            "StoreError::Stale => caught.is_$0",
            "is_stale",
        ),
    ] {
        let mut editor = Editor::new();
        let items = typed(&mut editor, old, new);
        assert!(
            labels(&items).contains(&expected),
            "{new}: {:?}",
            labels(&items)
        );
    }
}
