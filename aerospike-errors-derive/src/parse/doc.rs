//! Doc comments: the description of a node.

use syn::{Attribute, Expr, ExprLit, Lit, Meta};

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
    attributes.iter().any(|attribute| match &attribute.meta {
        Meta::List(list) if list.path.is_ident("doc") => list
            .tokens
            .clone()
            .into_iter()
            .any(|token| matches!(token, proc_macro2::TokenTree::Ident(word) if word == "hidden")),
        _ => false,
    })
}

/// The text of one `#[doc = "…"]`. A text that another macro makes (`include_str!`) is not known here.
fn text(attribute: &Attribute) -> Option<String> {
    match &attribute.meta {
        Meta::NameValue(meta) if meta.path.is_ident("doc") => match &meta.value {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}

/// The lines of a comment, without the stars that a block comment may have down its left side.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    let starred = text.contains('\n')
        && text.split('\n').skip(1).all(|line| line.trim_start().starts_with('*') || line.trim().is_empty());
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
    use syn::parse_quote;

    #[test]
    fn the_first_paragraph_on_one_line() {
        let input: syn::DeriveInput = parse_quote! {
            ///
            /// No such
            ///   record.
            ///
            /// More.
            struct S;
        };
        assert_eq!(first_paragraph(&input.attrs), "No such record.");
    }

    #[test]
    fn block_comments_lose_their_stars_and_lists_keep_theirs() {
        let input: syn::DeriveInput = parse_quote! {
            #[doc = " No such\n     * record.\n     *\n     * More.\n     "]
            struct S;
        };
        assert_eq!(first_paragraph(&input.attrs), "No such record.");
        let input: syn::DeriveInput = parse_quote! {
            /// * one
            struct S;
        };
        assert_eq!(first_paragraph(&input.attrs), "* one");
    }

    #[test]
    fn no_comment_is_empty() {
        let input: syn::DeriveInput = parse_quote!(
            #[doc(hidden)]
            struct S;
        );
        assert_eq!(first_paragraph(&input.attrs), "");
        assert!(is_hidden(&input.attrs));
    }
}
