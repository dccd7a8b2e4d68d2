//! `#[code(…)]` on a variant, and discriminants: integers and ranges that fit `i32`.

use std::fmt::Display;
use std::ops::RangeInclusive;

use proc_macro2::{Ident, Literal, TokenStream, TokenTree};
use quote::ToTokens;

use super::args::{self, describe, is_punct};

/// A code of a variant.
pub(crate) struct Code {
    pub(crate) value: i32,
    pub(crate) tokens: TokenStream,
}

/// A code range of a variant, its bounds inclusive.
pub(crate) struct CodeRange {
    pub(crate) low: i32,
    pub(crate) high: i32,
    pub(crate) tokens: TokenStream,
}

/// An item of `#[code(…)]`.
pub(crate) enum Item {
    Code(Code),
    Range(CodeRange),
    /// `none`: the discriminant is not a code.
    None(Ident),
    /// A literal that the compiler itself reports, such as `0b2`.
    Invalid,
}

/// Parses one item of the list: `2`, `-8`, `0x1F`, `1_000i32`, `1..=255`, `..0`, `none`.
pub(crate) fn item(tokens: &[TokenTree]) -> syn::Result<Item> {
    let is_dots = |pair: &[TokenTree]| pair.iter().all(|token| is_punct(token, '.'));
    match (tokens, tokens.windows(2).position(is_dots)) {
        ([TokenTree::Ident(none)], _) if none == "none" => Ok(Item::None(none.clone())),
        _ if tokens.iter().any(is_invalid) => Ok(Item::Invalid),
        (_, Some(dots)) => range(tokens, dots).map(Item::Range),
        (_, None) => code(tokens).map(Item::Code),
    }
}

fn is_invalid(token: &TokenTree) -> bool {
    let TokenTree::Literal(literal) = token else {
        return false;
    };
    has_base(literal) && !matches!(syn::Lit::new(literal.clone()), syn::Lit::Int(_))
}

fn has_base(literal: &Literal) -> bool {
    let text = literal.to_string();
    ["0b", "0o", "0x"].iter().any(|base| text.starts_with(base))
}

fn code(tokens: &[TokenTree]) -> syn::Result<Code> {
    Ok(Code {
        value: integer(tokens)?,
        tokens: args::stream(tokens),
    })
}

fn range(tokens: &[TokenTree], dots: usize) -> syn::Result<CodeRange> {
    let failure = |message: &str| Err(error(tokens, message));
    let start = &tokens[..dots];
    let (inclusive, end) = match &tokens[dots + 2..] {
        [dot, ..] if is_punct(dot, '.') => {
            return failure("unexpected `...`\nhelp: use `..=` for an inclusive range");
        }
        [equals, end @ ..] if is_punct(equals, '=') => (true, end),
        end => (false, end),
    };
    let low = if start.is_empty() {
        i32::MIN
    } else {
        integer(start)?
    };
    let high = match end {
        [] if inclusive => {
            return failure(
                "inclusive range with no end\nhelp: use `a..` for a range without an upper bound",
            );
        }
        [] => Some(i32::MAX),
        end if inclusive => Some(integer(end)?),
        end => integer(end)?.checked_sub(1),
    };
    match high {
        Some(high) if low <= high => Ok(CodeRange {
            low,
            high,
            tokens: args::stream(tokens),
        }),
        _ => failure(
            "empty code range\nhelp: the start must not be greater than the end, as in `200..=219`; \
             `a..b` does not contain `b`",
        ),
    }
}

fn integer(tokens: &[TokenTree]) -> syn::Result<i32> {
    let (sign, literal) = match tokens {
        [TokenTree::Literal(literal)] => ("", literal),
        [minus, TokenTree::Literal(literal)] if is_punct(minus, '-') => ("-", literal),
        _ => return Err(no_integer(tokens)),
    };
    let syn::Lit::Int(integer) = syn::Lit::new(literal.clone()) else {
        return Err(no_integer(&[literal.clone().into()]));
    };
    let suffix = integer.suffix();
    let range: RangeInclusive<i32> = match suffix {
        "" | "i32" | "i64" | "i128" | "isize" => i32::MIN..=i32::MAX,
        "u32" | "u64" | "u128" | "usize" => 0..=i32::MAX,
        "i8" => i8::MIN.into()..=i8::MAX.into(),
        "i16" => i16::MIN.into()..=i16::MAX.into(),
        "u8" => 0..=u8::MAX.into(),
        "u16" => 0..=u16::MAX.into(),
        _ => {
            let message = format!("invalid suffix `{suffix}` for an integer literal");
            return Err(error(tokens, message));
        }
    };
    let signed = format!("{sign}{}", integer.base10_digits());
    let value = signed.parse();
    match &value {
        Ok(value) if range.contains(value) => Ok(*value),
        _ => {
            let type_name = if value.is_ok() { suffix } else { "i32" };
            let help = bits(literal, &signed);
            let message = format!("`{sign}{literal}` is out of range for `{type_name}`{help}");
            Err(error(tokens, message))
        }
    }
}

/// The message for an item that is not one integer.
fn no_integer(tokens: &[TokenTree]) -> syn::Error {
    let separator = |token: &&TokenTree| is_punct(token, '|');
    let separator = tokens.iter().find(separator).or(match tokens {
        [TokenTree::Literal(_), second @ TokenTree::Literal(_), ..] => Some(second),
        _ => None,
    });
    let found = separator.map_or(tokens, std::slice::from_ref);
    let is_text = |literal: &Literal| literal.to_string().starts_with('"');
    let (expected, help) = match tokens {
        _ if separator.is_some() => ("`,`", "separate codes with commas, as in `#[code(9, 212)]`"),
        [TokenTree::Literal(literal)] if is_text(literal) => {
            ("integer literal", "use `#[alias(\"…\")]` for a name")
        }
        [TokenTree::Literal(_)] => ("integer literal", "for example `2`"),
        tokens if tokens.iter().any(is_computed) => {
            let help = "write the number; a macro cannot evaluate constants or expressions";
            ("integer literal", help)
        }
        _ => (
            "integer literal or range",
            "for example `2`, `-8` or `200..=219`",
        ),
    };
    let found = describe(found);
    error(
        tokens,
        format!("expected {expected}, found {found}\nhelp: {help}"),
    )
}

/// A help for a literal of 32 bits, as Windows writes its results: the same bits as an `i32`.
fn bits(literal: &Literal, digits: &str) -> String {
    match digits.parse::<u32>() {
        Ok(bits) if has_base(literal) && i32::try_from(bits).is_err() => {
            let signed = i32::from_ne_bytes(bits.to_ne_bytes());
            format!("\nhelp: as `i32`, these bits are `{signed}`")
        }
        _ => "\nhelp: codes have the type `i32`".to_owned(),
    }
}

/// Returns whether a token belongs to an expression that only the compiler can evaluate, such as
/// `u8::MAX`, `BASE + 2` or `(2)`.
fn is_computed(token: &TokenTree) -> bool {
    match token {
        TokenTree::Ident(name) => name != "true" && name != "false",
        TokenTree::Group(_) => true,
        TokenTree::Punct(punct) => !matches!(punct.as_char(), '-' | '.' | '='),
        TokenTree::Literal(_) => false,
    }
}

/// Parses a discriminant that is a code: an integer or byte literal.
pub(crate) fn discriminant(tokens: TokenStream) -> syn::Result<Code> {
    let flat = args::without_invisible_groups(tokens);
    if let Ok(byte) = syn::parse2::<syn::LitByte>(args::stream(&flat)) {
        return Ok(Code {
            value: byte.value().into(),
            tokens: byte.into_token_stream(),
        });
    }
    code(&flat)
}

fn error(tokens: &[TokenTree], message: impl Display) -> syn::Error {
    syn::Error::new_spanned(args::stream(tokens), message)
}
