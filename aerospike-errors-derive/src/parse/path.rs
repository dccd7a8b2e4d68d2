//! Paths as attributes hold them: words with `::` between them, without generic arguments.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;

use super::{item, list};

/// `krate::Other::X`, `::krate::Other`, `Self::X` or `X`.
pub(crate) struct Path {
    pub(crate) segments: Vec<Ident>,
    leading: bool,
    tokens: TokenStream,
}

impl Path {
    /// Reads all the tokens as one path.
    pub(crate) fn read(tokens: &[TokenTree]) -> Option<Self> {
        let mut rest = tokens;
        let leading = after_separator(rest);
        rest = leading.unwrap_or(rest);
        let mut segments = Vec::new();
        loop {
            let [TokenTree::Ident(segment), behind @ ..] = rest else {
                return None;
            };
            let text = segment.to_string();
            if item::is_keyword(&text)
                && !matches!(text.as_str(), "Self" | "self" | "super" | "crate")
            {
                return None;
            }
            segments.push(segment.clone());
            if behind.is_empty() {
                break;
            }
            rest = after_separator(behind)?;
        }
        Some(Self {
            segments,
            leading: leading.is_some(),
            tokens: list::stream(tokens),
        })
    }

    /// The word, where the path is no more than that.
    pub(crate) fn only(&self) -> Option<&Ident> {
        match self.segments.as_slice() {
            [only] if !self.leading => Some(only),
            _ => None,
        }
    }

    /// Whether it can lead into an enum: `::X` names a crate.
    pub(crate) fn is_of_item(&self) -> bool {
        !self.leading || self.segments.len() > 1
    }

    /// `krate::Other` of `krate::Other::X`.
    pub(crate) fn parent(&self) -> TokenStream {
        let tokens: Vec<TokenTree> = self.tokens.clone().into_iter().collect();
        list::stream(
            tokens
                .get(..tokens.len().saturating_sub(3))
                .unwrap_or_default(),
        )
    }
}

impl ToTokens for Path {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(self.tokens.clone());
    }
}

/// What follows a `::`.
fn after_separator(tokens: &[TokenTree]) -> Option<&[TokenTree]> {
    match tokens {
        [TokenTree::Punct(first), TokenTree::Punct(second), rest @ ..]
            if first.as_char() == ':' && second.as_char() == ':' =>
        {
            Some(rest)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(source: &str) -> Option<(Vec<String>, String)> {
        let tokens: Vec<TokenTree> = source
            .parse::<TokenStream>()
            .expect("tokens")
            .into_iter()
            .collect();
        let path = Path::read(&tokens)?;
        Some((
            path.segments.iter().map(ToString::to_string).collect(),
            path.parent().to_string(),
        ))
    }

    #[test]
    fn paths_of_every_form() {
        for (source, segments, parent) in [
            ("X", vec!["X"], ""),
            ("Self::X", vec!["Self", "X"], "Self"),
            (
                "::krate::Other::X",
                vec!["krate", "Other", "X"],
                ":: krate :: Other",
            ),
            (
                "crate::r#type::X",
                vec!["crate", "r#type", "X"],
                "crate :: r#type",
            ),
        ] {
            let segments = segments.into_iter().map(str::to_owned).collect();
            assert_eq!(
                read(source),
                Some((segments, parent.to_owned())),
                "{source}"
            );
        }
    }

    #[test]
    fn what_is_no_path() {
        for source in [
            "",
            "::",
            "X::",
            "a:b",
            "a::<T>::X",
            "a b",
            "2",
            "type",
            "a::type",
            "_",
        ] {
            assert_eq!(read(source), None, "{source}");
        }
    }
}
