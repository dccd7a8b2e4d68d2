//! A declaration that is being typed: what is whole of it, made into an enum that can be read.
//!
//! The compiler stops at broken syntax and expands nothing. An editor does expand, at every keystroke, and would lose
//! every method of the enum for a missing comma.

use std::collections::VecDeque;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::{ToTokens, quote};

use crate::parse::item::{self, Attribute, is_keyword};

/// The same enum with a comma after each variant and without the attributes, fields and values that cannot be read.
/// `None` where it is no enum with a body.
pub(crate) fn repaired(input: TokenStream) -> Option<TokenStream> {
    let mut before: Vec<TokenTree> = input.into_iter().collect();
    let body = before
        .iter()
        .position(|token| is_group(token, Delimiter::Brace))?;
    before.truncate(body + 1);
    let Some(TokenTree::Group(body)) = before.pop() else {
        return None;
    };
    let mut rest = Rest {
        tokens: body.stream().into_iter().collect(),
    };
    let mut variants = TokenStream::new();
    while !rest.tokens.is_empty() {
        variants.extend(rest.variant());
    }
    let mut whole = Group::new(Delimiter::Brace, variants);
    whole.set_span(body.span());
    Some(before.into_iter().chain([whole.into()]).collect())
}

fn is_group(token: &TokenTree, delimiter: Delimiter) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == delimiter)
}

fn is_name(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Ident(name) if !is_keyword(&name.to_string()))
}

fn is_mark(token: &TokenTree, mark: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == mark)
}

/// What is not read yet of the body.
struct Rest {
    tokens: VecDeque<TokenTree>,
}

impl Rest {
    /// The next variant, with a comma behind it; nothing where no name follows.
    fn variant(&mut self) -> TokenStream {
        let mut variant = TokenStream::new();
        while let Some(token) = self.tokens.pop_front() {
            if is_mark(&token, '#') {
                variant.extend(self.attribute(&token));
            } else if is_name(&token) {
                let fields = self.fields();
                let value = self.value();
                return quote!(#variant #token #fields #value,);
            }
        }
        TokenStream::new()
    }

    /// What stands in brackets behind a `#`, if it is an attribute.
    fn attribute(&mut self, pound: &TokenTree) -> Option<TokenStream> {
        let TokenTree::Group(group) = self.next_if(|token| is_group(token, Delimiter::Bracket))?
        else {
            return None;
        };
        let mut content: Vec<TokenTree> = group.stream().into_iter().collect();
        for token in swallowed(&mut content, 0).into_iter().rev() {
            self.tokens.push_front(token);
        }
        let mut whole = Group::new(Delimiter::Bracket, content.into_iter().collect());
        whole.set_span(group.span());
        let TokenTree::Punct(pound) = pound else {
            return None;
        };
        Attribute::read(pound.clone(), whole)
            .ok()
            .map(ToTokens::into_token_stream)
    }

    /// The fields of a variant. Those that cannot be read are one of no use: the variant still is one with fields.
    fn fields(&mut self) -> Option<TokenStream> {
        let is_fields = |token: &TokenTree| {
            is_group(token, Delimiter::Parenthesis) || is_group(token, Delimiter::Brace)
        };
        let TokenTree::Group(fields) = self.next_if(is_fields)? else {
            return None;
        };
        Some(if item::fields(&fields).is_ok() {
            fields.into_token_stream()
        } else {
            quote!((()))
        })
    }

    /// `= 5`, up to what begins the next variant.
    fn value(&mut self) -> Option<TokenStream> {
        let equals = self.next_if(|token| is_mark(token, '='))?;
        let mut value = TokenStream::new();
        while let Some(token) = self.next_if(|token| !is_mark(token, ',') && !is_mark(token, '#')) {
            value.extend([token]);
        }
        (!value.is_empty()).then(|| quote!(#equals #value))
    }

    fn next_if(&mut self, is_wanted: impl FnOnce(&TokenTree) -> bool) -> Option<TokenTree> {
        self.tokens.front().filter(|token| is_wanted(token))?;
        self.tokens.pop_front()
    }
}

/// How many brackets may stand open between the attribute and what it ran on to; nobody types more at once.
const OPEN: usize = 8;

/// An attribute that is not closed yet runs on to the end of the enum: what is no part of it is taken out.
fn swallowed(content: &mut Vec<TokenTree>, open: usize) -> Vec<TokenTree> {
    if open > OPEN {
        return Vec::new();
    }
    for at in 0..content.len() {
        if let Some(end) = end_of_attribute(content, at) {
            return content.split_off(end);
        }
        let TokenTree::Group(group) = &content[at] else {
            continue;
        };
        let mut inner: Vec<TokenTree> = group.stream().into_iter().collect();
        let mut taken = swallowed(&mut inner, open + 1);
        if !taken.is_empty() {
            let mut closed = Group::new(group.delimiter(), inner.into_iter().collect());
            closed.set_span(group.span());
            taken.extend(content.split_off(at + 1));
            content[at] = closed.into();
            return taken;
        }
    }
    Vec::new()
}

/// Where an attribute ends that has, at a place, what none has: another attribute, or the name of a variant right
/// behind a word.
fn end_of_attribute(content: &[TokenTree], at: usize) -> Option<usize> {
    if is_mark(&content[at], '#') {
        content
            .get(at + 1)
            .filter(|next| is_group(next, Delimiter::Bracket))?;
        return Some(variant_before(content, at).unwrap_or(at));
    }
    let before = content.get(at.checked_sub(1)?)?;
    let is_word = matches!(before, TokenTree::Ident(_) | TokenTree::Literal(_));
    (is_word && is_variant_name(&content[at])).then_some(at)
}

/// The start of `NotFound,` or `NotFound { … },` that ends at a place.
fn variant_before(content: &[TokenTree], end: usize) -> Option<usize> {
    let comma = end
        .checked_sub(1)
        .filter(|&comma| is_mark(&content[comma], ','))?;
    let last = comma.checked_sub(1)?;
    let name = if matches!(content[last], TokenTree::Group(_)) {
        last.checked_sub(1)?
    } else {
        last
    };
    is_variant_name(&content[name]).then_some(name)
}

fn is_variant_name(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Ident(name) if name.to_string().starts_with(char::is_uppercase))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The names of the variants that are left of a body.
    fn variants(body: &str) -> Vec<String> {
        let input = format!("enum E {{ {body} }}").parse().expect("tokens");
        let repaired = repaired(input).expect("an enum");
        let input = item::Item::read(repaired)
            .unwrap_or_else(|error| panic!("an enum that can be read: {error}"));
        input
            .variants
            .iter()
            .map(|variant| variant.ident.to_string())
            .collect()
    }

    #[test]
    fn no_variant_is_lost() {
        for body in [
            "A B, C",
            "A #[parent(A)] B, C",
            "A, #[] B, C,",
            "A, # B, C",
            "A, #[par #[code(2)] B, C]",
            "A, #[parent(A #[code(2)] B, C)]",
            "A, #[parent(A B, #[code(3)] C)]",
            "A, #[ B, #[code(3)] C ]",
            "A, #[code(2 B(u8), C )]",
            "A { key: } B(u8) C",
            "A = 1, B = , C",
            "A, B, C, #[code(7)]",
        ] {
            assert_eq!(variants(body), ["A", "B", "C"], "{body}");
        }
    }

    #[test]
    fn what_is_no_enum_is_left_alone() {
        assert!(repaired("struct S;".parse().expect("tokens")).is_none());
    }
}
