//! Error recovery: the valid parts of a declaration with broken syntax.
//!
//! The compiler stops at broken syntax and expands nothing. An editor expands at every keystroke,
//! and without recovery a missing comma would remove every method of the enum.

use std::collections::VecDeque;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::parse::Parser;
use syn::{Attribute, DeriveInput};

use crate::errors::Errors;
use crate::parse::args::{is_group, is_name, is_punct, stream, with_content};

/// The nesting that is parsed. syn is recursive, and uses up to 50 kB of stack for each level.
const MAX_DEPTH: usize = 100;

/// Parses an item. Broken syntax in an enum is reported, repaired, and parsed again.
pub(crate) fn parse(tokens: TokenStream, errors: &mut Errors) -> syn::Result<DeriveInput> {
    check_depth(tokens.clone())?;
    let error = match syn::parse2(tokens.clone()) {
        Ok(input) => return Ok(input),
        Err(error) => error,
    };
    match repair(tokens).and_then(|tokens| syn::parse2(tokens).ok()) {
        Some(input) => {
            errors.push(error);
            Ok(input)
        }
        None => Err(error),
    }
}

/// Returns an error if brackets, generic arguments or prefixes such as `&` are nested too deeply.
fn check_depth(tokens: TokenStream) -> syn::Result<()> {
    // For each open group: its tokens, and the marks since the last separator that may open a
    // level.
    let mut open = vec![(tokens.into_iter(), 0)];
    let mut depth = 0;
    while let Some((innermost, marks)) = open.last_mut() {
        let Some(token) = innermost.next() else {
            depth -= *marks;
            open.pop();
            continue;
        };
        if is_punct(&token, ',') || is_punct(&token, ';') {
            depth -= std::mem::take(marks);
        } else if "<&*-!".chars().any(|mark| is_punct(&token, mark)) {
            *marks += 1;
            depth += 1;
        } else if let TokenTree::Group(group) = &token {
            open.push((group.stream().into_iter(), 0));
        }
        if depth + open.len() > MAX_DEPTH {
            return Err(syn::Error::new(token.span(), "nested too deeply"));
        }
    }
    Ok(())
}

/// Returns the same enum with a comma after each variant and without the attributes, fields and
/// discriminants that cannot be parsed; `None` if it is not an enum with a body.
fn repair(input: TokenStream) -> Option<TokenStream> {
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
    let mut variants = Vec::new();
    while !rest.tokens.is_empty() {
        variants.push(rest.variant());
    }
    let variants = quote!(#(#variants)*);
    before.push(with_content(&body, variants).into());
    Some(stream(&before))
}

/// The tokens of the body that are not parsed yet.
struct Rest {
    tokens: VecDeque<TokenTree>,
}

impl Rest {
    /// Returns the next variant with a comma after it, or nothing if no name follows.
    fn variant(&mut self) -> TokenStream {
        let mut attributes = Vec::new();
        while let Some(token) = self.tokens.pop_front() {
            if is_punct(&token, '#') {
                attributes.extend(self.attribute(&token));
            } else if is_name(&token) {
                let fields = self.fields();
                let value = self.value();
                return quote!(#(#attributes)* #token #fields #value,);
            }
        }
        TokenStream::new()
    }

    /// Returns the brackets after a `#`, if they are an attribute.
    fn attribute(&mut self, pound: &TokenTree) -> Option<TokenStream> {
        let TokenTree::Group(group) = self.next_if(|token| is_group(token, Delimiter::Bracket))?
        else {
            return None;
        };
        let mut content: Vec<TokenTree> = group.stream().into_iter().collect();
        for token in swallowed(&mut content, 0).into_iter().rev() {
            self.tokens.push_front(token);
        }
        let whole = with_content(&group, stream(&content));
        let attribute = quote!(#pound #whole);
        Attribute::parse_outer.parse2(attribute.clone()).ok()?;
        Some(attribute)
    }

    /// Returns the fields of a variant, or one of type `()` if they cannot be parsed.
    fn fields(&mut self) -> Option<TokenStream> {
        let is_fields = |token: &TokenTree| {
            is_group(token, Delimiter::Parenthesis) || is_group(token, Delimiter::Brace)
        };
        let TokenTree::Group(fields) = self.next_if(is_fields)? else {
            return None;
        };
        let tokens = fields.to_token_stream();
        let is_valid = syn::parse2::<syn::Variant>(quote!(Variant #tokens)).is_ok();
        Some(if is_valid { tokens } else { quote!((())) })
    }

    /// Returns `= 5`, up to the start of the next variant.
    fn value(&mut self) -> Option<TokenStream> {
        let equals = self.next_if(|token| is_punct(token, '='))?;
        let mut value = Vec::new();
        let is_value = |token: &TokenTree| !is_punct(token, ',') && !is_punct(token, '#');
        while let Some(token) = self.next_if(is_value) {
            value.push(token);
        }
        (!value.is_empty()).then(|| quote!(#equals #(#value)*))
    }

    fn next_if(&mut self, is_wanted: fn(&TokenTree) -> bool) -> Option<TokenTree> {
        self.tokens.front().filter(|token| is_wanted(token))?;
        self.tokens.pop_front()
    }
}

/// The number of open brackets that are searched for the end of an attribute.
const OPEN: usize = 8;

/// Removes and returns the tokens that do not belong to an attribute: one without its closing
/// bracket extends to the end of the enum.
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
            let closed = with_content(group, stream(&inner));
            taken.extend(content.split_off(at + 1));
            content[at] = closed.into();
            return taken;
        }
    }
    Vec::new()
}

/// Returns the end of an attribute, if a place has tokens that no attribute contains: another
/// attribute, or the name of a variant after a word.
fn end_of_attribute(content: &[TokenTree], at: usize) -> Option<usize> {
    if is_punct(&content[at], '#') {
        content
            .get(at + 1)
            .filter(|next| is_group(next, Delimiter::Bracket))?;
        return Some(variant_before(content, at).unwrap_or(at));
    }
    let before = content.get(at.checked_sub(1)?)?;
    let is_word = matches!(before, TokenTree::Ident(_) | TokenTree::Literal(_));
    (is_word && is_variant_name(&content[at])).then_some(at)
}

/// Returns the start of `NotFound,` or `NotFound { … },` that ends at a place.
fn variant_before(content: &[TokenTree], end: usize) -> Option<usize> {
    let comma = end
        .checked_sub(1)
        .filter(|&comma| is_punct(&content[comma], ','))?;
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
            let input = format!("enum E {{ {body} }}").parse().expect("tokens");
            let repaired = repair(input).expect("an enum");
            let input: DeriveInput = syn::parse2(repaired).expect(body);
            let syn::Data::Enum(data) = input.data else {
                panic!("not an enum: {body}")
            };
            let names: Vec<_> = data.variants.iter().map(|v| v.ident.to_string()).collect();
            assert_eq!(names, ["A", "B", "C"], "{body}");
        }
    }
}
