//! `description()`: the first paragraph of the doc comment as plain text on one line.

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
enum Comments {
    ///
    /// No such
    ///   record.
    ///
    /// More.
    Lines,
    /** No such
     * record.
     *
     * More.
     */
    Block,
    /// * one
    List,
    #[doc = "a \"b\" c"]
    Escaped,
    #[doc = r#"a "b" c"#]
    Raw,
    #[doc = "a \u{22}b\x22 c"]
    Codes,
    #[doc(hidden)]
    #[doc = include_str!("mod.rs")]
    NotAString,
    None,
}

#[test]
fn comment_of_every_form_has_a_first_paragraph() {
    let descriptions: Vec<&str> = Comments::ALL.iter().map(Comments::description).collect();
    assert_eq!(
        descriptions,
        [
            "No such record.",
            "No such record.",
            "* one",
            "a \"b\" c",
            "a \"b\" c",
            "a \"b\" c",
            "",
            "",
        ]
    );
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
#[allow(rustdoc::all, clippy::doc_markdown)]
enum Markdown {
    /// No [record](crate::Record) here.
    Link,
    /// See [the protocol][p] or [`Node`].
    Reference,
    /// A [Record] of a[0] and [two words].
    Shortcut,
    /// Use `a * b` or ``x ` y``.
    Code,
    /// **Never** *this*, but 2*3 * 4.
    Emphasis,
    /// A ` alone, [open, é*
    Open,
}

#[test]
fn markdown_becomes_plain_text() {
    let descriptions: Vec<&str> = Markdown::ALL.iter().map(Markdown::description).collect();
    assert_eq!(
        descriptions,
        [
            "No record here.",
            "See the protocol or Node.",
            "A Record of a[0] and [two words].",
            "Use a * b or x ` y.",
            "Never this, but 2*3 * 4.",
            "A ` alone, [open, é",
        ]
    );
}
