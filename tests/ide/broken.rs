//! Incomplete declarations: the predicates still exist, and only the derive reports diagnostics.

use crate::completion::{LOOKUP, SESSION, STORE};
use crate::editor::{Editor, labels};

/// Breaks a declaration, completes a predicate, and checks that all diagnostics are errors of the
/// derive or of the parser.
fn assert_survives(old: &str, new: &str, expected: &[&str]) {
    assert_keeps(
        ("store.is_not_found()", "store.is_$0"),
        &STORE,
        old,
        new,
        expected,
    );
}

/// Does the same for another enum, with the expression that uses it and its predicates.
fn assert_keeps(
    (used, typed): (&str, &str),
    predicates: &[&str],
    old: &str,
    new: &str,
    expected: &[&str],
) {
    let mut editor = Editor::new();
    let file = editor.application();
    editor.type_over(&file, old, new);
    let diagnostics = editor.diagnostics(&file);
    let messages: Vec<&str> = diagnostics
        .iter()
        .map(|found| found["message"].as_str().unwrap_or_default())
        .collect();
    for words in expected {
        assert!(
            messages.iter().any(|message| message.contains(words)),
            "{new}: {words:?} in {messages:#?}"
        );
    }
    for found in &diagnostics {
        let is_ours = found["code"] == "macro-error";
        let of_the_syntax = found["code"] == "syntax-error";
        assert!(is_ours || of_the_syntax, "{new}: {found:#?}");
    }
    let at = editor.type_over(&file, used, typed);
    let items = editor.complete(&file, at);
    for predicate in predicates {
        assert!(
            labels(&items).contains(predicate),
            "{new}: {predicate} in {:?}",
            labels(&items)
        );
    }
}

const NOT_FOUND: &str = "#[parent(Record)]\n    #[code(2)]";

#[test]
fn misspelled_parent() {
    assert_survives(NOT_FOUND, "#[parent(Recrod)]\n    #[code(2)]", &["Recrod"]);
    assert_survives(
        NOT_FOUND,
        "#[parent(StoreError::Recrod)]\n    #[code(2)]",
        &["Recrod"],
    );
}

#[test]
fn duplicate_code() {
    assert_survives(NOT_FOUND, "#[parent(Record)]\n    #[code(3)]", &["3"]);
}

#[test]
fn empty_attribute() {
    for half in [
        "#[parent()]",
        "#[parent]",
        "#[code()]",
        "#[code]",
        "#[category()]",
        "#[alias(\"\")]",
        "#[aerospike()]",
    ] {
        assert_survives(NOT_FOUND, half, &[]);
    }
}

#[test]
fn incomplete_attribute() {
    for half in [
        "#[",
        "#[]",
        "#[par",
        "#[parent",
        "#[parent(",
        "#[parent(Rec",
        "#[parent(Rec]",
        "#[parent(StoreError::)]",
        "#[parent(StoreError:)]",
        "#[code(",
        "#[code(2",
        "#[code(2,)]",
        "#[code(1..)]",
        "#[code(-)]",
        "#[aerospike(pred)]",
        "#[aerospike(predicate =)]",
        "#[category(tran",
    ] {
        assert_survives(NOT_FOUND, &format!("{half}\n    #[code(2)]"), &[]);
    }
}

#[test]
fn missing_comma() {
    for old in ["Store,\n", "Record,\n", "NotFound,\n", "Stale,\n"] {
        assert_survives(
            &format!("    {old}"),
            &format!("    {}\n", old.trim_end_matches(",\n")),
            &[],
        );
    }
}

#[test]
fn incomplete_variant() {
    let last = "#[category(transient)]\n    Timeout,\n";
    for more in [
        "#[code(77)]\n",
        "/// A new one.\n",
        "New\n",
        "New {\n",
        "New(\n",
        "#\n",
        "New = \n",
    ] {
        assert_survives(last, &format!("{last}    {more}"), &[]);
    }
}

#[test]
fn enum_with_fields_and_mounted_tree() {
    let lookup = ("lookup.is_wrong_type()", "lookup.is_$0");
    for (old, new) in [
        ("    Lookup,\n", "    Lookup\n"),
        ("key: String,\n    },\n", "key: String,\n    }\n"),
        ("key: String,", "key: "),
        ("#[code(501)]", "#[code(501"),
        ("#[code(501)]", "#[code(500)]"),
        ("#[parent(Lookup)]", "#[parent(Lo"),
        ("#[parent(Lookup)]", "#[parent(Lokup)]"),
        ("#[aerospike(transparent)]", "#[aerospike(trans"),
    ] {
        assert_keeps(lookup, &LOOKUP, old, new, &[]);
    }
    let session = ("session.is_session_over()", "session.is_$0");
    for (old, new) in [
        ("    NoSession,\n", "    NoSession\n"),
        ("#[parent(CacheError::Miss)]", "#[parent(CacheError::)]"),
        ("#[parent(CacheError::Miss)]", "#[parent(CacheError::Mis)]"),
        ("#[parent(NoSession)]", "#[parent(NoSesion)]"),
        ("#[code(2001)]", "#[code(2000)]"),
    ] {
        assert_keeps(session, &SESSION, old, new, &[]);
    }
}

/// An attribute directly before the name of the variant. Only the end of the line is between them.
#[test]
fn incomplete_attribute_before_the_name() {
    for half in [
        "#[",
        "#[par",
        "#[parent(",
        "#[parent(Rec",
        "#[code(",
        "#[code(2",
    ] {
        assert_survives(NOT_FOUND, &format!("#[code(2)]\n    {half}"), &[]);
    }
}
