//! Doc comments: the description of a node.

use proc_macro2::{Literal, TokenTree};

use super::item::{Attribute, Value};

/// The first paragraph of the doc comment, on one line; empty without one.
pub(crate) fn first_paragraph(attributes: &[Attribute]) -> String {
    let mut paragraph = String::new();
    for text in attributes.iter().filter_map(text) {
        for line in lines(&text) {
            match (line.is_empty(), paragraph.is_empty()) {
                (true, true) => {}
                (true, false) => return paragraph,
                (false, true) => paragraph.push_str(line),
                (false, false) => {
                    paragraph.push(' ');
                    paragraph.push_str(line);
                }
            }
        }
    }
    paragraph
}

/// Whether the item is `#[doc(hidden)]`.
pub(crate) fn is_hidden(attributes: &[Attribute]) -> bool {
    attributes
        .iter()
        .any(|attribute| attribute.is("doc") && attribute.holds("hidden"))
}

/// The text of one `#[doc = "…"]`. A text that another macro makes (`include_str!`) is not known here.
fn text(attribute: &Attribute) -> Option<String> {
    match &attribute.value {
        Value::Equals(value) if attribute.is("doc") => match value.as_slice() {
            [TokenTree::Literal(text)] => string(text),
            _ => None,
        },
        _ => None,
    }
}

/// What a string literal says. A comment mostly needs no more than its quotes taken off.
fn string(literal: &Literal) -> Option<String> {
    let source = literal.to_string();
    let inner = source
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'));
    match inner {
        Some(plain) if !plain.contains('\\') => Some(plain.to_owned()),
        _ => match syn::Lit::new(literal.clone()) {
            syn::Lit::Str(text) => Some(text.value()),
            _ => None,
        },
    }
}

/// The lines of a comment, without the stars that a block comment may have down its left side.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    let starred = text.contains('\n')
        && text
            .split('\n')
            .skip(1)
            .all(|line| line.trim_start().starts_with('*') || line.trim().is_empty());
    // Not `lines()`, which has none in an empty text: that is what an empty comment line is.
    text.split('\n').enumerate().map(move |(number, line)| {
        let line = line.trim();
        match line.strip_prefix('*') {
            Some(rest) if starred && number > 0 => rest.trim(),
            _ => line,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::Item;

    fn attributes(source: &str) -> Vec<Attribute> {
        let item = Item::read(format!("{source} enum E {{}}").parse().expect("tokens"));
        item.unwrap_or_else(|error| panic!("{error}")).attributes
    }

    #[test]
    fn the_first_paragraph_on_one_line() {
        let comment = attributes("///\n/// No such\n///   record.\n///\n/// More.\n");
        assert_eq!(first_paragraph(&comment), "No such record.");
    }

    #[test]
    fn block_comments_lose_their_stars_and_lists_keep_theirs() {
        let comment =
            attributes(r#"#[doc = " No such\n     * record.\n     *\n     * More.\n     "]"#);
        assert_eq!(first_paragraph(&comment), "No such record.");
        assert_eq!(first_paragraph(&attributes("/// * one\n")), "* one");
    }

    #[test]
    fn a_text_of_every_form() {
        for source in [
            r#""a \"b\" c""#,
            r##"r#"a "b" c"#"##,
            r#""a \u{22}b\x22 c""#,
        ] {
            assert_eq!(
                first_paragraph(&attributes(&format!("#[doc = {source}]"))),
                "a \"b\" c",
                "{source}"
            );
        }
        assert_eq!(
            first_paragraph(&attributes(
                "#[doc = include_str!(\"x\")] #[doc = b\"x\"] #[doc]"
            )),
            ""
        );
    }

    #[test]
    fn no_comment_is_empty() {
        let hidden = attributes("#[doc(hidden)]");
        assert_eq!(first_paragraph(&hidden), "");
        assert!(is_hidden(&hidden));
    }
}
