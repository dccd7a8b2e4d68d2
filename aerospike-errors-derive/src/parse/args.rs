//! Comma-separated arguments of attributes.

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, Meta};

use crate::errors::{Errors, mistake};

/// The comma-separated arguments of an attribute. Reports an attribute without arguments.
pub(super) fn arguments(
    attribute: &Attribute,
    example: &str,
    errors: &mut Errors,
) -> Vec<Vec<TokenTree>> {
    split(list(attribute, example, errors), errors)
}

/// The tokens in the parentheses of an attribute. Reports an attribute without tokens.
pub(super) fn list(attribute: &Attribute, example: &str, errors: &mut Errors) -> TokenStream {
    match &attribute.meta {
        Meta::List(list) if !list.tokens.is_empty() => return list.tokens.clone(),
        Meta::NameValue(value) => mistake!(errors, value =>
            "expected `(…)`, found `=`";
            help: "for example `{example}`"),
        meta => mistake!(errors, meta => "expected at least one value, as in `{example}`"),
    }
    TokenStream::new()
}

/// Parses an argument. Any other argument is reported, with the description `expected`. Quotes
/// around a name are reported and ignored.
pub(super) fn parse<T>(
    argument: &[TokenTree],
    parser: fn(ParseStream) -> syn::Result<T>,
    (expected, example): (&str, &str),
    errors: &mut Errors,
) -> Option<T> {
    let tokens = stream(argument);
    if let Ok(value) = parser.parse2(tokens.clone()) {
        return Some(value);
    }
    let text = syn::parse2::<syn::LitStr>(tokens.clone()).ok();
    let unquoted = text.and_then(|text| Some((text.parse_with(parser).ok()?, text.value())));
    let (value, help) = match unquoted {
        Some((value, text)) => (Some(value), format!("remove the quotes: `{text}`")),
        None => (None, format!("for example `{example}`")),
    };
    let found = describe(argument);
    errors.help(
        &tokens,
        &format!("expected {expected}, found {found}"),
        &help,
    );
    value
}

/// Parses an item of a list, which is one token, and reports a missing comma after it.
pub(super) fn parse_item<T>(
    item: &[TokenTree],
    parser: fn(ParseStream) -> syn::Result<T>,
    expected: (&str, &str),
    errors: &mut Errors,
) -> Option<T> {
    let value = parse(&item[..1], parser, expected, errors)?;
    if let Some(next) = item.get(1) {
        let found = describe(&item[1..2]);
        mistake!(errors, next => "expected `,`, found {found}");
    }
    Some(value)
}

/// A parser for a string literal that is not empty.
pub(super) fn string(input: ParseStream) -> syn::Result<syn::LitStr> {
    let text: syn::LitStr = input.parse()?;
    if text.value().is_empty() {
        return Err(input.error("empty string literal"));
    }
    Ok(text)
}

/// Splits a list at its commas. An empty item is reported at its comma and left out; a trailing
/// comma is accepted. The items have no invisible groups.
pub(crate) fn split(tokens: TokenStream, errors: &mut Errors) -> Vec<Vec<TokenTree>> {
    let mut items = Vec::new();
    let mut item = Vec::new();
    for token in without_invisible_groups(tokens) {
        if !is_punct(&token, ',') {
            item.push(token);
        } else if item.is_empty() {
            mistake!(errors, token => "expected value, found `,`");
        } else {
            items.push(std::mem::take(&mut item));
        }
    }
    if !item.is_empty() {
        items.push(item);
    }
    items
}

/// Flattens the invisible groups that `macro_rules!` puts around a fragment such as
/// `$lit:literal`, `$e:expr` or `$name:ident`.
pub(crate) fn without_invisible_groups(tokens: TokenStream) -> Vec<TokenTree> {
    let mut flat = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                flat.extend(without_invisible_groups(group.stream()));
            }
            token => flat.push(token),
        }
    }
    flat
}

pub(crate) fn stream(tokens: &[TokenTree]) -> TokenStream {
    quote!(#(#tokens)*)
}

pub(crate) fn is_punct(token: &TokenTree, punct: char) -> bool {
    matches!(token, TokenTree::Punct(found) if found.as_char() == punct)
}

pub(crate) fn is_group(token: &TokenTree, delimiter: Delimiter) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == delimiter)
}

/// Returns a group with the same brackets and span, and other tokens in it.
pub(crate) fn with_content(group: &Group, content: TokenStream) -> Group {
    let mut replaced = Group::new(group.delimiter(), content);
    replaced.set_span(group.span());
    replaced
}

/// Returns whether an identifier is a keyword, which cannot name an item.
pub(crate) fn is_keyword(ident: &Ident) -> bool {
    syn::parse2::<Ident>(ident.to_token_stream()).is_err()
}

/// Returns whether a token can name an item.
pub(crate) fn is_name(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Ident(name) if !is_keyword(name))
}

/// Describes tokens in an error message, as in "expected …, found …".
pub(crate) fn describe(tokens: &[TokenTree]) -> String {
    match tokens {
        [TokenTree::Ident(ident)] if is_keyword(ident) => format!("keyword `{ident}`"),
        [TokenTree::Ident(ident)] => format!("identifier `{ident}`"),
        [TokenTree::Literal(literal)] => match syn::Lit::new(literal.clone()) {
            syn::Lit::Str(text) if text.value().is_empty() => "empty string literal",
            syn::Lit::Str(_) => "string literal",
            syn::Lit::ByteStr(_) => "byte string literal",
            syn::Lit::Byte(_) => "byte literal",
            syn::Lit::Char(_) => "character literal",
            syn::Lit::Int(_) => "integer literal",
            syn::Lit::Float(_) => "float literal",
            _ => "literal",
        }
        .to_owned(),
        [TokenTree::Group(group), ..] => match group.delimiter() {
            Delimiter::Parenthesis => "`(`".to_owned(),
            Delimiter::Bracket => "`[`".to_owned(),
            _ => "`{`".to_owned(),
        },
        [TokenTree::Punct(punct), ..] => format!("`{punct}`"),
        _ => format!("`{}`", text(&stream(tokens))),
    }
}

/// Formats a path or a type without spaces.
pub(crate) fn text(tokens: &TokenStream) -> String {
    let text = tokens.to_string();
    text.replace(" :: ", "::")
        .replace(" < ", "<")
        .replace(" >", ">")
}

/// Replaces the invisible groups in an expression by parentheses, where they are needed. The compiler
/// ignores invisible groups in generated code, so that `$value * 2` would have another value.
pub(crate) fn with_parentheses(tokens: TokenStream) -> TokenStream {
    let replace = |token| {
        let TokenTree::Group(group) = token else {
            return token.into();
        };
        let content = with_parentheses(group.stream());
        if group.delimiter() != Delimiter::None {
            return TokenTree::from(with_content(&group, content)).into();
        }
        if syn::parse2::<TokenTree>(content.clone()).is_ok()
            || syn::parse2::<syn::Path>(content.clone()).is_ok()
        {
            return content;
        }
        TokenTree::from(Group::new(Delimiter::Parenthesis, content)).into()
    };
    let replaced = tokens.into_iter().map(replace);
    quote!(#(#replaced)*)
}

/// Replaces `Self` at any depth.
pub(crate) fn replace_self(tokens: TokenStream, this: &TokenStream) -> TokenStream {
    let replaced = tokens.into_iter().map(|token| match token {
        TokenTree::Ident(ident) if ident == "Self" => this.clone(),
        TokenTree::Group(group) => {
            let content = replace_self(group.stream(), this);
            with_content(&group, content).to_token_stream()
        }
        token => token.into(),
    });
    quote!(#(#replaced)*)
}

/// Returns the first use of one of the names, at any depth. A name behind `::` belongs to another
/// item.
pub(crate) fn find_name(tokens: TokenStream, is_searched: &dyn Fn(&str) -> bool) -> Option<Ident> {
    let mut colons = 0;
    for token in tokens {
        let found = match &token {
            TokenTree::Ident(ident) => Some(ident.clone())
                .filter(|ident| colons < 2 && is_searched(&ident.unraw().to_string())),
            TokenTree::Group(group) => find_name(group.stream(), is_searched),
            _ => None,
        };
        if found.is_some() {
            return found;
        }
        colons = if is_punct(&token, ':') { colons + 1 } else { 0 };
    }
    None
}
