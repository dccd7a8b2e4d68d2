//! While a declaration is being typed: the predicates stay, and what the editor reports is what we say.

use crate::completion::{LOOKUP, SESSION, STORE};
use crate::editor::{Editor, labels};

/// Breaks the declaration, then completes a predicate and looks at the diagnostics. All that is wrong is what the
/// derive says; where the syntax itself is broken, the parser may say so as well.
fn assert_survives(old: &str, new: &str, says: &[&str]) {
    assert_keeps(
        ("store.is_not_found()", "store.is_$0"),
        &STORE,
        old,
        new,
        says,
    );
}

/// The same of any enum: how it is used, and the predicates that are to be listed there.
fn assert_keeps(
    (used, typed): (&str, &str),
    predicates: &[&str],
    old: &str,
    new: &str,
    says: &[&str],
) {
    let mut editor = Editor::new();
    let file = editor.application();
    editor.type_over(&file, old, new);
    let diagnostics = editor.diagnostics(&file);
    let messages: Vec<&str> = diagnostics
        .iter()
        .map(|found| found["message"].as_str().unwrap_or_default())
        .collect();
    for words in says {
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
fn a_misspelt_parent() {
    assert_survives(NOT_FOUND, "#[parent(Recrod)]\n    #[code(2)]", &["Recrod"]);
    assert_survives(
        NOT_FOUND,
        "#[parent(StoreError::Recrod)]\n    #[code(2)]",
        &["Recrod"],
    );
}

#[test]
fn a_code_typed_twice() {
    assert_survives(NOT_FOUND, "#[parent(Record)]\n    #[code(3)]", &["3"]);
}

#[test]
fn an_attribute_that_says_nothing_yet() {
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
fn a_half_typed_attribute() {
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
fn a_missing_comma() {
    for old in ["Store,\n", "Record,\n", "NotFound,\n", "Stale,\n"] {
        assert_survives(
            &format!("    {old}"),
            &format!("    {}\n", old.trim_end_matches(",\n")),
            &[],
        );
    }
}

#[test]
fn a_variant_that_is_being_typed() {
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
fn an_enum_with_fields_and_a_mounted_tree_survive_the_same() {
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

/// Right before the name of the variant, where nothing but the line ends the attribute.
#[test]
fn a_half_typed_attribute_before_the_name() {
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
