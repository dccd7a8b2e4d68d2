//! Hover, go to definition, find references and rename.

use std::path::{Path, PathBuf};

use crate::editor::{Editor, Place};

fn hover(text: &str) -> String {
    let mut editor = Editor::new();
    let file = editor.application();
    let at = editor.at(&file, text);
    editor.hover(&file, at)
}

fn assert_hover(text: &str, words: &[&str]) {
    let hover = hover(text);
    for word in words {
        assert!(
            hover.contains(word),
            "hover of `{text}` lacks {word:?}: {hover}"
        );
    }
}

/// Returns the only definition of the item under the cursor.
fn definition(text: &str) -> Place {
    let mut editor = Editor::new();
    let file = editor.application();
    let at = editor.at(&file, text);
    let places = editor.definition(&file, at);
    let [place] = places.as_slice() else {
        panic!("`{text}`: {places:?}")
    };
    place.clone()
}

fn assert_definition(text: &str, file: &Path, line: &str) {
    let place = definition(text);
    assert_eq!(
        (place.file.as_path(), place.line.as_str()),
        (file, line),
        "`{text}`"
    );
}

#[test]
fn hover_of_a_predicate() {
    assert_hover(
        "store.is_not$0_found()",
        &[
            "is_not_found",
            "Returns `true` if",
            "NotFound",
            "(code 2)",
            "No such record.",
        ],
    );
    assert_hover(
        "lookup.is_wrong$0_type()",
        &["Returns `true` if", "WrongType", "(code 501)"],
    );
    assert_hover(
        "session.is_session$0_over()",
        &["Returns `true` if", "SessionOver", "(code 2001)"],
    );
    assert_hover(
        "documented.is_record_not$0_found()",
        &["Returns `true` if", "RecordNotFound", "(code 2)"],
    );
}

#[test]
fn parent_has_the_hover_of_its_variant() {
    assert_hover(
        "#[parent(Rec$0ord)]\n    #[code(2)]",
        &["Record", "A failure that concerns one record."],
    );
    assert_hover("#[parent(Look$0up)]", &["Lookup", "Any lookup."]);
    assert_hover(
        "#[parent(CacheError::Mi$0ss)]",
        &["Miss", "The entry is not there."],
    );
    assert_hover(
        "#[parent(StoreError::Not$0Found)]",
        &["NotFound", "No such record."],
    );
}

#[test]
fn mount_has_the_hover_of_its_variant() {
    let mut editor = Editor::new();
    let file = editor.library();
    let at = editor.at(&file, "#[parent(ErrorKind::RecordNot$0Found)]");
    let hover = editor.hover(&file, at);
    assert!(
        hover.contains("RecordNotFound") && hover.contains("record"),
        "{hover}"
    );
    let places = editor.definition(&file, at);
    let expected = (editor.documented(), "RecordNotFound,");
    assert!(
        matches!(places.as_slice(), [place] if (place.file.clone(), place.line.as_str()) == expected),
        "{places:?}"
    );
}

#[test]
fn definition_of_a_predicate_is_its_variant() {
    let editor = Editor::new();
    let (application, documented) = (editor.application(), editor.documented());
    drop(editor);
    assert_definition("store.is_not$0_found()", &application, "NotFound,");
    assert_definition("lookup.is_wrong$0_type()", &application, "WrongType {");
    assert_definition("session.is_session$0_over()", &application, "SessionOver,");
    assert_definition(
        "documented.is_record_not$0_found()",
        &documented,
        "RecordNotFound,",
    );
}

#[test]
fn definition_of_a_parent_is_its_variant() {
    let editor = Editor::new();
    let (application, library) = (editor.application(), editor.library());
    drop(editor);
    assert_definition(
        "#[parent(Rec$0ord)]\n    #[code(2)]",
        &application,
        "Record,",
    );
    assert_definition("#[parent(Look$0up)]", &application, "Lookup,");
    assert_definition(
        "#[parent(StoreError::Not$0Found)]",
        &application,
        "NotFound,",
    );
    assert_definition("#[parent(CacheError::Mi$0ss)]", &library, "Miss,");
    assert_definition(
        "#[parent(CacheErr$0or::Miss)]",
        &library,
        "pub enum CacheError {",
    );
}

fn references(file: impl Fn(&Editor) -> PathBuf, text: &str) -> Vec<(PathBuf, String)> {
    let mut editor = Editor::new();
    let file = file(&editor);
    let at = editor.at(&file, text);
    editor
        .references(&file, at)
        .into_iter()
        .map(|place| (place.file, place.line))
        .collect()
}

#[test]
fn parents_are_references_of_their_variants() {
    let found = references(
        Editor::application,
        "/// A failure that concerns one record.\n    #[parent(Store)]\n    Rec$0ord,",
    );
    let count = |line: &str| found.iter().filter(|(_, found)| found == line).count();
    assert_eq!(
        (count("#[parent(Record)]"), count("Record,")),
        (2, 1),
        "{found:?}"
    );

    let editor = Editor::new();
    let (application, library) = (editor.application(), editor.library());
    drop(editor);
    let found = references(Editor::library, "#[code(1000)]\n    Mi$0ss,");
    for expected in [
        (&library, "Miss,"),
        (&library, "#[parent(Miss)]"),
        (&application, "#[parent(CacheError::Miss)]"),
    ] {
        let expected = (expected.0.clone(), expected.1.to_owned());
        assert!(found.contains(&expected), "{expected:?} in {found:?}");
    }
}

/// Checks the files after a rename: each contains all of `there` and none of `gone`.
fn assert_renamed(
    file: impl Fn(&Editor) -> PathBuf,
    text: &str,
    name: &str,
    expected: &[(PathBuf, &str)],
    gone: &[&str],
) {
    let mut editor = Editor::new();
    let file = file(&editor);
    let at = editor.at(&file, text);
    let files = editor
        .renamed(&file, at, name)
        .unwrap_or_else(|error| panic!("`{text}`: {error}"));
    for (file, there) in expected {
        let text = files
            .iter()
            .find(|(renamed, _)| renamed == file)
            .map(|(_, text)| text.as_str());
        assert!(
            text.is_some_and(|text| text.contains(there)),
            "{there:?} in {text:?}"
        );
    }
    for (file, text) in &files {
        for gone in gone {
            assert!(
                !text.contains(gone),
                "{gone:?} is left in {}: {text}",
                file.display()
            );
        }
    }
}

#[test]
fn rename_changes_every_parent() {
    let editor = Editor::new();
    let (application, library) = (editor.application(), editor.library());
    drop(editor);
    // Renames at the variant, and then at a parent.
    for text in [
        "#[parent(Store)]\n    Rec$0ord,",
        "#[parent(Rec$0ord)]\n    #[code(2)]",
    ] {
        assert_renamed(
            Editor::application,
            text,
            "Entry",
            &[
                (application.clone(), "#[parent(Entry)]\n    #[code(2)]"),
                (application.clone(), "    Entry,\n"),
            ],
            &["parent(Record)", "    Record,\n"],
        );
    }
    assert_renamed(
        Editor::application,
        "#[code(500)]\n    Look$0up,",
        "Search",
        &[
            (application.clone(), "#[parent(Search)]"),
            (application.clone(), "    Search,\n"),
        ],
        &["parent(Lookup)", "    Lookup,\n"],
    );
    // The crate that mounts its tree is also changed.
    assert_renamed(
        Editor::library,
        "#[code(1000)]\n    Mi$0ss,",
        "Absent",
        &[
            (library.clone(), "#[parent(Absent)]"),
            (library, "    Absent,\n"),
            (application.clone(), "#[parent(CacheError::Absent)]"),
        ],
        &["parent(Miss)", "CacheError::Miss"],
    );
    assert_renamed(
        Editor::application,
        "#[code(2)]\n    Not$0Found,",
        "Gone",
        &[(application, "#[parent(StoreError::Gone)]")],
        &["StoreError::NotFound", "    NotFound,\n"],
    );
}

#[test]
fn definition_of_an_arm_of_catch_is_its_variant() {
    let file = Editor::new().application();
    assert_definition("StoreError::Sta$0le => 1", &file, "Stale,");
    assert_definition("Store$0Error::Stale => 1", &file, "pub enum StoreError {");
    assert_definition("| StoreError::Time$0out if", &file, "Timeout,");
    assert_definition("StoreError::Sto$0re => attempt + 3", &file, "Store,");
    assert_hover(
        "StoreError::Sta$0le => 1",
        &["Stale", "The record is too old."],
    );
}
