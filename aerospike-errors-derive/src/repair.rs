//! A declaration that is being typed: what is whole of it, made into an enum that can be read.
//!
//! The compiler stops at broken syntax and expands nothing. An editor does expand, at every keystroke, and would lose
//! every method of the enum for a missing comma.

use std::collections::VecDeque;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::Ident;

/// The same enum with a comma after each variant and without the attributes, fields and values that cannot be read.
/// `None` where it is no enum with a body.
pub(crate) fn repaired(input: TokenStream) -> Option<TokenStream> {
    let mut before: Vec<TokenTree> = input.into_iter().collect();
    let body = before.iter().position(|token| is_group(token, Delimiter::Brace))?;
    before.truncate(body + 1);
    let Some(TokenTree::Group(body)) = before.pop() else { return None };
    let mut rest = Rest { tokens: body.stream().into_iter().collect() };
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
                variant.extend(self.attribute());
            } else if syn::parse2::<Ident>(token.to_token_stream()).is_ok() {
                let fields = self.fields();
                let value = self.value();
                return quote!(#variant #token #fields #value,);
            }
        }
        TokenStream::new()
    }

    /// What stands in brackets behind a `#`, if it is an attribute.
    fn attribute(&mut self) -> Option<TokenStream> {
        let TokenTree::Group(group) = self.next_if(|token| is_group(token, Delimiter::Bracket))? else {
            return None;
        };
        let mut content: Vec<TokenTree> = group.stream().into_iter().collect();
        for token in swallowed(&mut content).into_iter().rev() {
            self.tokens.push_front(token);
        }
        let content: TokenStream = content.into_iter().collect();
        syn::parse2::<syn::Meta>(content.clone()).ok()?;
        let mut whole = Group::new(Delimiter::Bracket, content);
        whole.set_span(group.span());
        Some(quote!(# #whole))
    }

    /// The fields of a variant. Those that cannot be read are one of no use: the variant still is one with fields.
    fn fields(&mut self) -> Option<TokenStream> {
        let is_fields =
            |token: &TokenTree| is_group(token, Delimiter::Parenthesis) || is_group(token, Delimiter::Brace);
        let fields = self.next_if(is_fields)?.into_token_stream();
        let variant = syn::parse2::<syn::Variant>(quote!(V #fields));
        Some(if variant.is_ok() { fields } else { quote!((())) })
    }

    /// `= 5`, up to what begins the next variant.
    fn value(&mut self) -> Option<TokenStream> {
        let equals = self.next_if(|token| is_mark(token, '='))?;
        let mut value = TokenStream::new();
        while let Some(token) = self.next_if(|token| !is_mark(token, ',') && !is_mark(token, '#')) {
            value.extend([token]);
        }
        syn::parse2::<syn::Expr>(value.clone()).ok()?;
        Some(quote!(#equals #value))
    }

    fn next_if(&mut self, is_wanted: impl FnOnce(&TokenTree) -> bool) -> Option<TokenTree> {
        self.tokens.front().filter(|token| is_wanted(token))?;
        self.tokens.pop_front()
    }
}

/// An attribute that is not closed yet runs on to the end of the enum. None holds another attribute, so what follows
/// from the first one in it is no part of it: that is taken out. Recurses as deep as a declaration may nest.
fn swallowed(content: &mut Vec<TokenTree>) -> Vec<TokenTree> {
    for at in 0..content.len() {
        let is_attribute = is_mark(&content[at], '#')
            && content.get(at + 1).is_some_and(|next| is_group(next, Delimiter::Bracket));
        if is_attribute {
            return content.split_off(at);
        }
        let TokenTree::Group(group) = &content[at] else { continue };
        let mut inner: Vec<TokenTree> = group.stream().into_iter().collect();
        let mut taken = swallowed(&mut inner);
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
