//! What rust-analyzer itself finds in generated code: nothing.

use crate::editor::Editor;

#[test]
fn a_sound_declaration_has_no_diagnostic() {
    let mut editor = Editor::new();
    for file in [editor.application(), editor.library(), editor.large()] {
        let diagnostics = editor.diagnostics(&file);
        assert!(
            diagnostics.is_empty(),
            "{}: {diagnostics:#?}",
            file.display()
        );
    }
}

/// That an error is seen at all: without this, an answer that is always empty would pass.
#[test]
fn an_unsound_line_has_one() {
    let mut editor = Editor::new();
    let file = editor.application();
    editor.type_over(&file, "store.is_not_found()", "store.is_not_found(1)");
    let diagnostics = editor.diagnostics(&file);
    // By its words: the number that goes with them is not the same in all versions of the server.
    let message = "expected 0 arguments, found 1";
    assert!(
        diagnostics.iter().any(|found| found["message"] == message),
        "{diagnostics:#?}"
    );
}
