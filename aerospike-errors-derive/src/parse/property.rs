//! `#[property(…)]`: declarations on the enum, values on variants.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::token::Paren;
use syn::{Attribute, Expr, Fields, MacroDelimiter, MetaList, Token};

use super::{args, doc};
use crate::errors::{Errors, mistake};

/// `/// Documentation. name: Type = default`
pub(crate) struct Property {
    pub(crate) docs: Vec<Attribute>,
    /// The name without `r#`.
    pub(crate) name: String,
    pub(crate) ident: Ident,
    pub(crate) ty: TokenStream,
    pub(crate) default: Option<TokenStream>,
    /// `true` if the type and the default can be used outside the enum.
    pub(crate) is_valid: bool,
}

/// `name = value` on a variant.
pub(crate) struct Setting {
    /// The name without `r#`.
    pub(crate) name: String,
    pub(crate) ident: Ident,
    pub(crate) value: PropertyValue,
}

pub(crate) enum PropertyValue {
    Value(TokenStream),
    /// `forward`: the method of the wrapped error.
    Forward(Ident),
}

/// An item, and the tokens after it.
type Parsed<T> = syn::Result<(T, TokenStream)>;

/// Parses the items in `#[property(…)]`, up to the first syntax error.
pub(super) fn list<T>(
    mut rest: TokenStream,
    item: impl Fn(ParseStream, &mut Errors) -> Parsed<T>,
    errors: &mut Errors,
) -> Vec<T> {
    let mut items = Vec::new();
    while !rest.is_empty() {
        let comma_or_end = |input: ParseStream| {
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
            input.parse::<TokenStream>()
        };
        let parsed = parse(rest, |input| item(input, errors)).and_then(|(parsed, after)| {
            items.push(parsed);
            parse(after, comma_or_end)
        });
        match parsed {
            Ok(after) => rest = after,
            Err(error) => {
                errors.push(error);
                break;
            }
        }
    }
    items
}

/// Parses tokens. An error at their end has the location of the last token.
fn parse<T>(
    tokens: TokenStream,
    parser: impl FnOnce(ParseStream) -> syn::Result<T>,
) -> syn::Result<T> {
    let spans = tokens.clone().into_iter().map(|token| token.span());
    let end = spans.last().unwrap_or_else(Span::call_site);
    let arguments = MetaList {
        path: Ident::new("property", end).into(),
        delimiter: MacroDelimiter::Paren(Paren(end)),
        tokens,
    };
    arguments.parse_args_with(parser)
}

/// Parses a declaration on the enum.
pub(super) fn declaration(input: ParseStream, errors: &mut Errors) -> Parsed<Property> {
    let attributes = input.call(Attribute::parse_outer)?;
    let (docs, others): (Vec<_>, _) = attributes.into_iter().partition(doc::is_text);
    for other in others {
        mistake!(errors, other => "expected doc comment, found attribute");
    }
    let ident: Ident = input.parse()?;
    let name = ident.unraw().to_string();
    if !input.peek(Token![:]) {
        let message = format!(
            "missing type of property `{name}`\nhelp: declare it as in `{name}: u16 = 500`"
        );
        return Err(syn::Error::new(ident.span(), message));
    }
    input.parse::<Token![:]>()?;
    let ty = input.parse::<syn::Type>()?.into_token_stream();
    let has_default = input.peek(Token![=]);
    let mut rest: TokenStream = input.parse()?;
    let mut default = None;
    if has_default {
        let (variant, after) = parse(quote!(#ident #rest), assignment)?;
        default = variant.discriminant.map(|(_, value)| expression(&value));
        rest = after;
    }
    let property = Property {
        docs,
        name,
        ident,
        ty,
        default,
        is_valid: true,
    };
    Ok((property, rest))
}

/// Parses a value on a variant.
pub(super) fn setting(input: ParseStream, _: &mut Errors) -> Parsed<Setting> {
    let (variant, rest) = assignment(input)?;
    let is_plain = variant.attrs.is_empty() && matches!(variant.fields, Fields::Unit);
    let ident = variant.ident;
    let name = ident.unraw().to_string();
    let Some((_, value)) = variant.discriminant.filter(|_| is_plain) else {
        let message =
            format!("expected a value of property `{name}`\nhelp: set it as in `{name} = 404`");
        return Err(syn::Error::new(ident.span(), message));
    };
    let value = match forward(&value) {
        Some(forward) => PropertyValue::Forward(forward),
        None => PropertyValue::Value(expression(&value)),
    };
    let setting = Setting { name, ident, value };
    Ok((setting, rest))
}

/// Parses `name = value`. It is parsed as a discriminant, where syn accepts any expression without
/// its feature `full`.
fn assignment(input: ParseStream) -> Parsed<syn::Variant> {
    Ok((input.parse()?, input.parse()?))
}

fn expression(value: &Expr) -> TokenStream {
    args::with_parentheses(value.to_token_stream())
}

fn forward(value: &Expr) -> Option<Ident> {
    let tokens = args::stream(&args::without_invisible_groups(value.to_token_stream()));
    syn::parse2::<Ident>(tokens)
        .ok()
        .filter(|ident| ident == "forward")
}
