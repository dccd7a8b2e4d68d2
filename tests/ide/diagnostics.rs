//! rust-analyzer reports no diagnostics in generated code.

use crate::editor::Editor;

#[test]
fn valid_declaration_has_no_diagnostics() {
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

/// Checks that errors are reported at all.
#[test]
fn invalid_line_has_a_diagnostic() {
    let mut editor = Editor::new();
    let file = editor.application();
    editor.type_over(&file, "store.is_not_found()", "store.is_not_found(1)");
    let diagnostics = editor.diagnostics(&file);
    // Compares the message, since the code depends on the version of the server.
    let message = "expected 0 arguments, found 1";
    assert!(
        diagnostics.iter().any(|found| found["message"] == message),
        "{diagnostics:#?}"
    );
}
