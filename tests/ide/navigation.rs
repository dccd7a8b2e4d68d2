//! Hover, go to definition, find references and rename.

use std::path::{Path, PathBuf};

use crate::editor::{Editor, Place};

fn hover(text: &str) -> String {
    let mut editor = Editor::new();
    let file = editor.application();
    let at = editor.at(&file, text);
    editor.hover(&file, at)
}

fn assert_says(text: &str, words: &[&str]) {
    let hover = hover(text);
    for word in words {
        assert!(hover.contains(word), "`{text}` is to say {word:?}: {hover}");
    }
}

/// Where the definition of what is under the cursor is: the one place, as a line of source.
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

fn assert_leads_to(text: &str, file: &Path, line: &str) {
    let place = definition(text);
    assert_eq!(
        (place.file.as_path(), place.line.as_str()),
        (file, line),
        "`{text}`"
    );
}

#[test]
fn a_predicate_says_what_it_is_true_for() {
    assert_says(
        "store.is_not$0_found()",
        &[
            "is_not_found",
            "Returns `true` if",
            "NotFound",
            "(code 2)",
            "No such record.",
        ],
    );
    assert_says(
        "lookup.is_wrong$0_type()",
        &["Returns `true` if", "WrongType", "(code 501)"],
    );
    assert_says(
        "session.is_session$0_over()",
        &["Returns `true` if", "SessionOver", "(code 2001)"],
    );
    assert_says(
        "documented.is_record_not$0_found()",
        &["Returns `true` if", "RecordNotFound", "(code 2)"],
    );
}

#[test]
fn a_parent_says_what_the_variant_says() {
    assert_says(
        "#[parent(Rec$0ord)]\n    #[code(2)]",
        &["Record", "A failure that concerns one record."],
    );
    assert_says("#[parent(Look$0up)]", &["Lookup", "Any lookup."]);
    assert_says(
        "#[parent(CacheError::Mi$0ss)]",
        &["Miss", "The entry is not there."],
    );
    assert_says(
        "#[parent(StoreError::Not$0Found)]",
        &["NotFound", "No such record."],
    );
}

#[test]
fn a_mount_on_the_documented_tree_says_what_the_variant_says() {
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
fn a_predicate_leads_to_its_variant() {
    let editor = Editor::new();
    let (application, documented) = (editor.application(), editor.documented());
    drop(editor);
    assert_leads_to("store.is_not$0_found()", &application, "NotFound,");
    assert_leads_to("lookup.is_wrong$0_type()", &application, "WrongType {");
    assert_leads_to("session.is_session$0_over()", &application, "SessionOver,");
    assert_leads_to(
        "documented.is_record_not$0_found()",
        &documented,
        "RecordNotFound,",
    );
}

#[test]
fn a_parent_leads_to_its_variant() {
    let editor = Editor::new();
    let (application, library) = (editor.application(), editor.library());
    drop(editor);
    assert_leads_to(
        "#[parent(Rec$0ord)]\n    #[code(2)]",
        &application,
        "Record,",
    );
    assert_leads_to("#[parent(Look$0up)]", &application, "Lookup,");
    assert_leads_to(
        "#[parent(StoreError::Not$0Found)]",
        &application,
        "NotFound,",
    );
    assert_leads_to("#[parent(CacheError::Mi$0ss)]", &library, "Miss,");
    assert_leads_to(
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
fn the_parents_that_name_a_variant_are_its_references() {
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

/// The files after a rename, each to have all of `there` and none of `gone`.
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
fn a_rename_changes_every_parent() {
    let editor = Editor::new();
    let (application, library) = (editor.application(), editor.library());
    drop(editor);
    // At the variant, and at a parent that names it.
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
    // In the crate that mounts its tree on it as well.
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
