//! `#[code(…)]`: integers and ranges that fit an `i32`.

use proc_macro2::{Literal, TokenStream, TokenTree};

use super::list;

/// An integer that a node owns.
pub(crate) struct Code {
    pub(crate) value: i32,
    pub(crate) tokens: TokenStream,
}

/// A range of codes, its bounds inclusive.
pub(crate) struct BandRange {
    pub(crate) low: i32,
    pub(crate) high: i32,
    pub(crate) tokens: TokenStream,
}

pub(crate) enum Item {
    Code(Code),
    Band(BandRange),
}

/// Reads one item of the list: `2`, `-8`, `0x1F`, `1_000i32`, `1..=255`, `..0`.
pub(crate) fn item(tokens: &[TokenTree]) -> syn::Result<Item> {
    let Some(dots) = tokens
        .windows(2)
        .position(|pair| pair.iter().all(|token| is_punct(token, '.')))
    else {
        let value = integer(tokens)?;
        return Ok(Item::Code(Code {
            value,
            tokens: list::stream(tokens),
        }));
    };
    let (start, rest) = (&tokens[..dots], &tokens[dots + 2..]);
    let (inclusive, end) = match rest {
        [equals, end @ ..] if is_punct(equals, '=') => (true, end),
        [dot, ..] if is_punct(dot, '.') => {
            return Err(error(
                tokens,
                "`...` is not a range; write `a..=b` with both bounds in the range",
            ));
        }
        end => (false, end),
    };
    if inclusive && end.is_empty() {
        return Err(error(
            tokens,
            "`..=` needs a bound on its right; write `a..` for a range without end",
        ));
    }
    let low = if start.is_empty() {
        i32::MIN
    } else {
        integer(start)?
    };
    let high = match end {
        [] => Some(i32::MAX),
        end if inclusive => Some(integer(end)?),
        end => integer(end)?.checked_sub(1),
    };
    match high {
        Some(high) if low <= high => Ok(Item::Band(BandRange {
            low,
            high,
            tokens: list::stream(tokens),
        })),
        _ => Err(error(
            tokens,
            "this range holds no code; its start is to be at most its end, as in `200..=219`, and `a..b` leaves `b` out",
        )),
    }
}

fn integer(tokens: &[TokenTree]) -> syn::Result<i32> {
    let (negative, literal) = match tokens {
        [TokenTree::Literal(literal)] => (false, literal),
        [minus, TokenTree::Literal(literal)] if is_punct(minus, '-') => (true, literal),
        [TokenTree::Literal(_), TokenTree::Literal(_), ..] => {
            return Err(error(
                tokens,
                "expected one code; a comma stands between two, as in `#[code(9, 212)]`",
            ));
        }
        [token @ TokenTree::Ident(name)] if is_computed(token) => {
            return Err(error(
                tokens,
                format!(
                    "a code is written as its number; what `{name}` stands for is not known here"
                ),
            ));
        }
        tokens if tokens.iter().any(is_computed) => {
            return Err(error(
                tokens,
                "a code is written as its number; what this expression comes to is not known here",
            ));
        }
        _ => {
            return Err(error(
                tokens,
                "expected an integer such as `2` or `-8`, or a range such as `200..=219`",
            ));
        }
    };
    let digits = digits(tokens, literal)?;
    let signed = if negative {
        format!("-{digits}")
    } else {
        digits
    };
    signed.parse().map_err(|_| {
        let message = match bits(literal, &signed) {
            Some(code) => {
                format!("`{literal}` does not fit a code, which is an `i32`; as one, these bits are `{code}`")
            }
            None => {
                format!(
                    "`{signed}` does not fit a code, which is an `i32`: from {} to {}",
                    i32::MIN,
                    i32::MAX
                )
            }
        };
        error(tokens, message)
    })
}

/// What is written as 32 bits, as Windows writes its results, with a sign.
fn bits(literal: &Literal, digits: &str) -> Option<i32> {
    let source = literal.to_string();
    let bits: u32 = ["0x", "0o", "0b"]
        .iter()
        .find(|base| source.starts_with(**base))
        .and(digits.parse().ok())?;
    Some(i32::from_ne_bytes(bits.to_ne_bytes()))
}

/// Whether this is of an expression that only the compiler can evaluate: `u8::MAX`, `BASE + 2`, `(2)`.
fn is_computed(token: &TokenTree) -> bool {
    match token {
        TokenTree::Ident(name) => name != "true" && name != "false",
        TokenTree::Group(_) => true,
        TokenTree::Punct(punct) => !matches!(punct.as_char(), '-' | '.' | '='),
        TokenTree::Literal(_) => false,
    }
}

const NOT_A_FLOAT: &str = "a code is an integer, not a float";

/// The decimal digits of an integer literal of any base, with or without underscores and a suffix.
fn digits(tokens: &[TokenTree], literal: &Literal) -> syn::Result<String> {
    let wrong = match syn::Lit::new(literal.clone()) {
        syn::Lit::Int(integer) => {
            return match integer.suffix() {
                "" | "i8" | "i16" | "i32" | "i64" | "i128" | "isize" | "u8" | "u16" | "u32"
                | "u64" | "u128" | "usize" => Ok(integer.base10_digits().to_owned()),
                "f16" | "f32" | "f64" | "f128" => Err(error(tokens, NOT_A_FLOAT)),
                suffix => Err(error(
                    tokens,
                    format!("`{suffix}` is no integer type; write the number alone"),
                )),
            };
        }
        syn::Lit::Float(_) => NOT_A_FLOAT,
        syn::Lit::Str(_) => "a code is an integer, not a string; a name goes in `#[alias(\"…\")]`",
        syn::Lit::Char(_) | syn::Lit::Byte(_) => {
            "a code is an integer; write the number of this character"
        }
        _ => "a code is an integer such as `2` or `-8`",
    };
    Err(error(tokens, wrong))
}

fn is_punct(token: &TokenTree, wanted: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == wanted)
}

fn error(tokens: &[TokenTree], message: impl std::fmt::Display) -> syn::Error {
    syn::Error::new_spanned(list::stream(tokens), message)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(source: &str) -> Result<(i32, i32), String> {
        let tokens: Vec<TokenTree> = source
            .parse::<TokenStream>()
            .expect("tokens")
            .into_iter()
            .collect();
        match item(&tokens) {
            Ok(Item::Code(code)) => Ok((code.value, code.value)),
            Ok(Item::Band(band)) => Ok((band.low, band.high)),
            Err(error) => Err(error.to_string()),
        }
    }

    #[test]
    fn integers_of_every_form() {
        for (source, value) in [
            ("2", 2),
            ("-8", -8),
            ("0x1F", 31),
            ("0b1_0", 2),
            ("0o17", 15),
            ("1_000", 1000),
            ("7i32", 7),
            ("255u8", 255),
            ("-2147483648", i32::MIN),
            ("2147483647", i32::MAX),
        ] {
            assert_eq!(read(source), Ok((value, value)), "{source}");
        }
    }

    #[test]
    fn ranges_of_every_form() {
        for (source, bounds) in [
            ("1..=255", (1, 255)),
            ("1..255", (1, 254)),
            ("..=-1", (i32::MIN, -1)),
            ("..0", (i32::MIN, -1)),
            ("51..", (51, i32::MAX)),
            ("..", (i32::MIN, i32::MAX)),
            ("-20..=-1", (-20, -1)),
            ("0x10 ..= 0x1F", (16, 31)),
            ("5..=5", (5, 5)),
        ] {
            assert_eq!(read(source), Ok(bounds), "{source}");
        }
    }

    #[test]
    fn what_is_no_code_says_why() {
        for (source, part) in [
            ("2147483648", "does not fit"),
            ("-2147483649", "does not fit"),
            (
                "0x8007_0005",
                "`0x8007_0005` does not fit a code, which is an `i32`; as one, these bits are `-2147024891`",
            ),
            (
                "0b1_0000_0000_0000_0000_0000_0000_0000_0000",
                "`4294967296` does not fit",
            ),
            ("-0x8000_0001", "`-2147483649` does not fit"),
            ("99999999999999999999999", "does not fit"),
            ("2.0", "not a float"),
            ("2f32", "not a float"),
            ("\"2\"", "not a string"),
            ("'2'", "this character"),
            ("b'2'", "this character"),
            ("true", "expected an integer"),
            ("--2", "expected an integer"),
            ("2 3", "a comma stands between two"),
            ("X", "what `X` stands for is not known here"),
            ("u8::MAX", "what this expression comes to is not known here"),
            (
                "BASE + 2",
                "what this expression comes to is not known here",
            ),
            ("1 + 1", "what this expression comes to is not known here"),
            ("(2)", "what this expression comes to is not known here"),
            (
                "1..=u8::MAX",
                "what this expression comes to is not known here",
            ),
            ("9..=1", "holds no code"),
            ("5..5", "holds no code"),
            ("..-2147483648", "holds no code"),
            ("1..=", "needs a bound"),
            ("1...3", "`...` is not a range"),
            ("1..2..3", "expected an integer"),
            ("1..=x", "what `x` stands for is not known here"),
        ] {
            let message = read(source).expect_err(source);
            assert!(message.contains(part), "{source}: {message}");
        }
    }
}
