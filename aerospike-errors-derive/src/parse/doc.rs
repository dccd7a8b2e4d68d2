//! Doc comments: the description of a variant.

use quote::ToTokens;
use syn::{Attribute, Meta};

use super::args;

/// Returns the first paragraph of the doc comment as plain text on one line, or an empty string.
pub(crate) fn first_paragraph(attributes: &[Attribute]) -> String {
    let mut paragraph = String::new();
    for text in attributes.iter().filter_map(text) {
        for line in lines(&text) {
            if line.is_empty() && !paragraph.is_empty() {
                return plain(&paragraph);
            }
            if !line.is_empty() && !paragraph.is_empty() {
                paragraph.push(' ');
            }
            paragraph.push_str(line);
        }
    }
    plain(&paragraph)
}

pub(crate) fn is_hidden(attributes: &[Attribute]) -> bool {
    attributes
        .iter()
        .any(|attribute| attribute.path().is_ident("doc") && super::holds(attribute, "hidden"))
}

/// Returns whether an attribute is a doc comment or `#[doc = …]`.
pub(crate) fn is_text(attribute: &Attribute) -> bool {
    matches!(&attribute.meta, Meta::NameValue(meta) if meta.path.is_ident("doc"))
}

/// Returns the text of `#[doc = "…"]`. The text of `#[doc = include_str!(…)]` is not available to
/// a macro.
fn text(attribute: &Attribute) -> Option<String> {
    let meta = attribute.meta.require_name_value().ok()?;
    // `macro_rules!` puts a group around a fragment.
    let value = args::without_invisible_groups(meta.value.to_token_stream());
    let text: syn::LitStr = syn::parse2(args::stream(&value)).ok()?;
    meta.path.is_ident("doc").then(|| text.value())
}

/// The trimmed lines of a comment, without the stars at the left of a block comment.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    let starred = text.contains('\n')
        && text
            .split('\n')
            .skip(1)
            .all(|line| line.trim_start().starts_with('*') || line.trim().is_empty());
    // An empty comment line has an empty text, for which `lines()` returns no item.
    text.split('\n').enumerate().map(move |(number, line)| {
        let line = line.trim();
        match line.strip_prefix('*') {
            Some(rest) if starred && number > 0 => rest.trim(),
            _ => line,
        }
    })
}

/// Removes the Markdown of links, code and emphasis.
fn plain(markdown: &str) -> String {
    let mut plain = String::with_capacity(markdown.len());
    let mut rest = markdown;
    while let Some(character) = rest.chars().next() {
        let before = plain.chars().next_back();
        let (text, after) = match character {
            '`' => code(rest),
            '[' => link(rest, before).map(|(text, after)| (self::plain(text), after)),
            '*' => emphasis(rest, before).map(|after| (String::new(), after)),
            _ => None,
        }
        .unwrap_or_else(|| (character.to_string(), &rest[character.len_utf8()..]));
        plain.push_str(&text);
        rest = after;
    }
    plain
}

/// `` `code` ``: the content, with any number of backticks around it.
fn code(rest: &str) -> Option<(String, &str)> {
    let inner = rest.trim_start_matches('`');
    let fence = &rest[..rest.len() - inner.len()];
    let (content, after) = inner.split_once(fence)?;
    Some((content.trim().to_owned(), after))
}

/// `[text](target)`, `[text][label]` and the shortcuts `[text]` to an item: the text.
fn link(rest: &str, before: Option<char>) -> Option<(&str, &str)> {
    let (text, after) = bracketed(rest, '[', ']')?;
    let target = bracketed(after, '(', ')').or_else(|| bracketed(after, '[', ']'));
    let is_path = |character: char| character.is_alphanumeric() || "`_:!()<>@".contains(character);
    match target {
        Some((_, after)) => Some((text, after)),
        None if before.is_some_and(char::is_alphanumeric) => None,
        None => text.chars().all(is_path).then_some((text, after)),
    }
}

/// Splits `[a [b] c] d` into `a [b] c` and ` d`.
fn bracketed(rest: &str, open: char, close: char) -> Option<(&str, &str)> {
    let mut depth = 0;
    for (place, character) in rest.strip_prefix(open)?.char_indices() {
        if character == close && depth == 0 {
            return Some((&rest[1..=place], &rest[place + 2..]));
        }
        depth += usize::from(character == open);
        depth -= usize::from(character == close);
    }
    None
}

/// `*` and `**` at the start or the end of a word.
fn emphasis(rest: &str, before: Option<char>) -> Option<&str> {
    let after = rest.trim_start_matches('*');
    let is_word = |side: Option<char>| side.is_some_and(char::is_alphanumeric);
    (is_word(before) != is_word(after.chars().next())).then_some(after)
}
