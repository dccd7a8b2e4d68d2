//! Inputs: correct declarations, declarations with a few wrong tokens, and arbitrary tokens.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use proptest::prelude::*;
use proptest::sample::select;

/// Words that have a meaning in a declaration, and other words.
const WORDS: [&str; 68] = [
    "enum",
    "struct",
    "union",
    "pub",
    "crate",
    "super",
    "Self",
    "self",
    "where",
    "const",
    "dyn",
    "fn",
    "for",
    "impl",
    "in",
    "as",
    "mut",
    "unsafe",
    "async",
    "code",
    "parent",
    "category",
    "alias",
    "aerospike",
    "doc",
    "cfg",
    "since",
    "predicate",
    "transparent",
    "kind",
    "property",
    "codes",
    "discriminants",
    "skip",
    "forward",
    "none",
    "Store",
    "Record",
    "Recrod",
    "NotFound",
    "StoreError",
    "StoreErrorKind",
    "ALL",
    "tree",
    "A",
    "a",
    "is_a",
    "is_store",
    "transient",
    "transeint",
    "Transient",
    "r#type",
    "r#fn",
    "_",
    "x",
    "T",
    "u8",
    "str",
    "Box",
    "Option",
    "hidden",
    "deprecated",
    "non_exhaustive",
    "true",
    "é",
    "ß",
    "__private",
    "'a",
];

const NUMBERS: [&str; 24] = [
    "0",
    "1",
    "2",
    "-1",
    "9",
    "255",
    "200",
    "219",
    "2147483647",
    "2147483648",
    "-2147483648",
    "0x1F",
    "0b1",
    "0o7",
    "1_000",
    "2i32",
    "2u8",
    "2f32",
    "2.0",
    "1e3",
    "2x",
    "99999999999999999999999999999999999999999999",
    "'c'",
    "b'c'",
];

const TEXTS: [&str; 11] = [
    "\"\"",
    "\"Store\"",
    "\"is_x\"",
    "\"4.6\"",
    "\"a b\"",
    "\"(\"",
    "r\"raw\"",
    "b\"bytes\"",
    "c\"c\"",
    "\"\\u{1F600}\"",
    "\"::x::\"",
];

const MARKS: [&str; 30] = [
    ",", ",", ",", ";", ":", "::", "=", "==", "=>", "->", "..", "..=", "...", ".", "-", "+", "!",
    "?", "&", "&&", "*", "<", ">", "<<", "|", "@", "#", "$", "/", "%",
];

/// One token, or two characters of a token.
pub(crate) fn token() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => select(&WORDS[..]),
        2 => select(&NUMBERS[..]),
        1 => select(&TEXTS[..]),
        3 => select(&MARKS[..]),
    ]
    .prop_map(str::to_owned)
}

/// Tokens in any order and in any brackets.
pub(crate) fn tokens() -> impl Strategy<Value = String> {
    let leaf = prop::collection::vec(token(), 0..8).prop_map(|tokens| tokens.join(" "));
    leaf.prop_recursive(5, 60, 6, |inner| {
        let bracketed = (
            inner,
            select(vec![
                ("(", ")"),
                ("[", "]"),
                ("{", "}"),
                ("#[", "]"),
                ("", ""),
            ]),
        )
            .prop_map(|(inside, (open, close))| format!("{open} {inside} {close}"));
        prop::collection::vec(prop_oneof![2 => bracketed, 1 => token()], 0..6)
            .prop_map(|parts| parts.join(" "))
    })
}

/// An enum with arbitrary tokens in its parts.
pub(crate) fn almost_an_enum() -> impl Strategy<Value = String> {
    (tokens(), tokens(), tokens(), tokens()).prop_map(|(outer, generics, attribute, body)| {
        format!(
            "#[aerospike({outer})] enum StoreError {generics} {{ #[code({attribute})] Store, {body} }}"
        )
    })
}

fn name() -> impl Strategy<Value = &'static str> {
    select(vec![
        "Store", "Record", "NotFound", "Timeout", "Udf", "UDF", "Io", "A", "ALL", "r#type", "None",
    ])
}

fn item_of_code() -> impl Strategy<Value = String> {
    let number = || -300..300_i32;
    prop_oneof![
        4 => number().prop_map(|code| code.to_string()),
        1 => (number(), number()).prop_map(|(low, high)| format!("{low}..={high}")),
        1 => (number(), 1..100_i32).prop_map(|(low, width)| format!("{low}..{}", low + width)),
        1 => select(vec!["..", "..0", "1..", "..=-1"]).prop_map(str::to_owned),
    ]
}

fn attribute() -> impl Strategy<Value = String> {
    let list = |items: Vec<String>| items.join(", ");
    let several = |names: &'static [&'static str]| {
        prop::collection::vec(select(names), 1..3).prop_map(|names| names.join(", "))
    };
    let paths = [
        "Self::Store",
        "StoreError::Record",
        "ErrorKind::RecordError",
        "a::b::C",
    ];
    let options = [
        "since = \"4.6\"",
        "predicate = is_x",
        "transparent",
        "kind = K",
        "crate = k",
    ];
    let settings = [
        "status = 404",
        "status = forward",
        "statsu = 2",
        "status = f(x) + 2",
    ];
    let others = [
        "#[doc = \" Text.\"]",
        "#[doc(hidden)]",
        "#[deprecated]",
        "#[cfg(all())]",
        "#[other]",
    ];
    prop_oneof![
        3 => prop::collection::vec(item_of_code(), 1..4)
            .prop_map(move |codes| format!("#[code({})]", list(codes))),
        4 => name().prop_map(|parent| format!("#[parent({parent})]")),
        1 => select(paths.to_vec()).prop_map(|parent| format!("#[parent({parent})]")),
        2 => several(&["transient", "refused", "transeint", "enterprise"])
            .prop_map(|names| format!("#[category({names})]")),
        1 => several(&["\"A\"", "\"B\"", "\"Store\"", "\"C\""])
            .prop_map(|names| format!("#[alias({names})]")),
        1 => select(options.to_vec()).prop_map(|option| format!("#[aerospike({option})]")),
        1 => select(settings.to_vec()).prop_map(|setting| format!("#[property({setting})]")),
        1 => select(others.to_vec()).prop_map(str::to_owned),
    ]
}

/// An enum of which most parts are correct.
pub(crate) fn declaration() -> impl Strategy<Value = String> {
    let fields = select(vec![
        "",
        "",
        "",
        "",
        "(u8)",
        "{ key: String }",
        "{}",
        "()",
        "(T, #[code(1)] u8)",
        "(#[code] u8)",
        "= 3",
    ]);
    let variant = (prop::collection::vec(attribute(), 0..4), name(), fields)
        .prop_map(|(attributes, name, fields)| format!("{} {name} {fields}", attributes.join(" ")));
    let outer = select(vec![
        "",
        "",
        "",
        "#[aerospike(kind = K)]",
        "#[aerospike(crate = a::b)]",
        "#[non_exhaustive]",
        "#[property(status: u16 = 500)]",
        "#[property(/// Doc.\n status: u16, other: &'static [u8] = &[1])]",
        "#[aerospike(codes = discriminants)]",
        "#[aerospike(skip(FromStr, name, is_transient))]",
    ]);
    let generics = select(vec![
        "",
        "",
        "",
        "<T>",
        "<'a, T: Clone + 'a, const N: usize = 3>",
    ]);
    (outer, generics, prop::collection::vec(variant, 0..8)).prop_map(
        |(outer, generics, variants)| {
            format!(
                "{outer} pub enum StoreError {generics} {{ {} }}",
                variants.join(", ")
            )
        },
    )
}

/// One wrong token.
#[derive(Debug, Clone)]
pub(crate) enum Mistake {
    Remove,
    Repeat,
    Replace(String),
    Insert(String),
    SwapWithNext,
}

fn mistake() -> impl Strategy<Value = Mistake> {
    prop_oneof![
        Just(Mistake::Remove),
        Just(Mistake::Repeat),
        Just(Mistake::SwapWithNext),
        token().prop_map(Mistake::Replace),
        token().prop_map(Mistake::Insert),
    ]
}

/// A declaration with a few wrong tokens.
pub(crate) fn near_declaration() -> impl Strategy<Value = String> {
    let mistakes = prop::collection::vec((any::<prop::sample::Index>(), mistake()), 1..6);
    (declaration(), mistakes).prop_map(|(source, mistakes)| {
        let mut words = Vec::new();
        words_of(
            source.parse().expect("a declaration is made of tokens"),
            &mut words,
        );
        for (place, mistake) in mistakes {
            // Brackets stay in pairs, since a single one is not a token.
            let places: Vec<usize> = (0..words.len())
                .filter(|&place| !is_bracket(&words[place]))
                .collect();
            if places.is_empty() {
                break;
            }
            let place = *place.get(&places);
            match mistake {
                Mistake::Remove => _ = words.remove(place),
                Mistake::Repeat => words.insert(place, words[place].clone()),
                Mistake::Replace(token) => words[place] = token,
                Mistake::Insert(token) => words.insert(place, token),
                Mistake::SwapWithNext => {
                    let next = places
                        .iter()
                        .copied()
                        .find(|&next| next > place)
                        .unwrap_or(places[0]);
                    words.swap(place, next);
                }
            }
        }
        words.join(" ")
    })
}

fn is_bracket(word: &str) -> bool {
    matches!(word, "(" | ")" | "[" | "]" | "{" | "}")
}

/// The tokens as text, with brackets as tokens.
fn words_of(tokens: TokenStream, words: &mut Vec<String>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                words.push(open.to_owned());
                words_of(group.stream(), words);
                words.push(close.to_owned());
            }
            // Characters of one mark are joined: `: :` is not a path.
            TokenTree::Punct(mark) => match words.last_mut() {
                Some(last) if last.ends_with(JOINED) => {
                    last.pop();
                    last.push(mark.as_char());
                    push_joint(last, &mark);
                }
                _ => {
                    let mut word = mark.as_char().to_string();
                    push_joint(&mut word, &mark);
                    words.push(word);
                }
            },
            token => words.push(token.to_string()),
        }
    }
    for word in words {
        if word.ends_with(JOINED) {
            word.pop();
        }
    }
}

/// Follows a mark whose next character belongs to it.
const JOINED: char = '\u{1}';

fn push_joint(word: &mut String, mark: &proc_macro2::Punct) {
    if mark.spacing() == proc_macro2::Spacing::Joint {
        word.push(JOINED);
    }
}

/// Puts an invisible group around every `n`th token, as `macro_rules!` does around a fragment.
pub(crate) fn with_invisible_groups(tokens: TokenStream, every: usize) -> TokenStream {
    let mut count = 0;
    wrap(tokens, every, &mut count)
}

fn wrap(tokens: TokenStream, every: usize, count: &mut usize) -> TokenStream {
    tokens
        .into_iter()
        .map(|token| {
            *count += 1;
            let is_wrapped = *count % every == 0;
            let token = match token {
                TokenTree::Group(group) => {
                    let mut inner =
                        Group::new(group.delimiter(), wrap(group.stream(), every, count));
                    inner.set_span(group.span());
                    TokenTree::Group(inner)
                }
                token => token,
            };
            if is_wrapped {
                let span = token.span();
                let mut group = Group::new(Delimiter::None, token.into());
                group.set_span(span);
                TokenTree::Group(group)
            } else {
                token
            }
        })
        .collect()
}
