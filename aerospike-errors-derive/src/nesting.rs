//! How deep a declaration goes, counted before anything reads it.
//!
//! Types and expressions are read by functions that call themselves, on a stack that is the compiler's. A declaration
//! that a person wrote is nowhere near the limit; one that a machine wrote gets an error instead of a crash.

use proc_macro2::token_stream::IntoIter;
use proc_macro2::{Span, TokenStream, TokenTree};

/// A level of a type takes some 30 kB of stack in a build without optimisation, and the compiler's threads have 8 MB.
pub(crate) const MAX_NESTING: usize = 64;

/// The first place that is nested deeper than [`MAX_NESTING`]. Iterative, as it keeps everything else from recursing.
pub(crate) fn too_deep(input: &TokenStream) -> Option<Span> {
    let mut open = vec![Brackets::new(input.clone(), 0)];
    while let Some(innermost) = open.last_mut() {
        let Some(token) = innermost.tokens.next() else {
            open.pop();
            continue;
        };
        innermost.pass(&token);
        let nesting = innermost.nesting();
        if nesting > MAX_NESTING {
            return Some(first_of(&token));
        }
        if let TokenTree::Group(group) = token {
            // The comma between two variants ends whatever the first left open: `1 << 4` opens no angle bracket.
            let is_body = open.len() == 1;
            open.push(Brackets { is_body, ..Brackets::new(group.stream(), nesting + 1) });
        }
    }
    None
}

fn first_of(token: &TokenTree) -> Span {
    match token {
        TokenTree::Group(group) => group.span_open(),
        token => token.span(),
    }
}

/// What is open between two brackets: angle brackets, which are tokens like others, and in each the prefixes that
/// nest without any bracket, as in `&&&T`, `fn() -> fn() -> T` and `!!x`.
struct Brackets {
    tokens: IntoIter,
    outside: usize,
    /// The prefixes before each open angle bracket, and those after the last.
    prefixes: Vec<usize>,
    /// The sum of `prefixes`.
    sum: usize,
    before: Option<char>,
    is_body: bool,
    /// How many angle brackets are open that can be no operator: `x::<` and `= <`.
    sure: usize,
}

impl Brackets {
    fn new(tokens: TokenStream, outside: usize) -> Self {
        let tokens = tokens.into_iter();
        Self { tokens, outside, prefixes: vec![0], sum: 0, before: None, is_body: false, sure: 0 }
    }

    fn nesting(&self) -> usize {
        self.outside + self.sum + self.prefixes.len() - 1
    }

    fn pass(&mut self, token: &TokenTree) {
        let mark = match token {
            TokenTree::Punct(mark) => Some(mark.as_char()),
            _ => None,
        };
        match mark {
            Some(',' | ';') if self.is_body && self.sure == 0 => {
                self.prefixes = vec![0];
                self.sum = 0;
            }
            Some(',' | ';') => self.sum -= self.prefixes.last_mut().map_or(0, std::mem::take),
            Some('<') => {
                self.prefixes.push(0);
                self.sure += usize::from(matches!(self.before, Some(':' | '=')));
            }
            Some('>') if self.prefixes.len() > 1 && !matches!(self.before, Some('-' | '=')) => {
                self.sum -= self.prefixes.pop().unwrap_or(0);
                self.sure = self.sure.min(self.prefixes.len() - 1);
            }
            Some('&' | '*' | '!' | '-') => {
                if let Some(prefixes) = self.prefixes.last_mut() {
                    *prefixes += 1;
                    self.sum += 1;
                }
            }
            _ => {}
        }
        self.before = mark;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_too_deep(source: &str) -> bool {
        too_deep(&source.parse().expect("tokens")).is_some()
    }

    #[test]
    fn every_way_to_nest_is_counted() {
        for (open, inner, close) in [
            ("(", "1", ")"),
            ("[", "u8", "; 1]"),
            ("Option<", "u8", ">"),
            ("Result::<u8, ", "u8", ">"),
            ("&", "u8", ""),
            ("*const ", "u8", ""),
            ("fn() -> ", "u8", ""),
            ("!", "1", ""),
            ("- ", "1", ""),
            ("&Option<(", "u8", ",)>"),
        ] {
            let nested = |depth: usize| format!("{}{inner}{}", open.repeat(depth), close.repeat(depth));
            assert!(is_too_deep(&format!("enum E {{ A({}) }}", nested(MAX_NESTING + 1))), "{open}");
            assert!(is_too_deep(&format!("enum E {{ A = {} }}", nested(MAX_NESTING + 1))), "{open}");
            assert!(!is_too_deep(&format!("enum E {{ A({}) }}", nested(MAX_NESTING / 4 - 2))), "{open}");
        }
    }

    #[test]
    fn what_stands_side_by_side_is_not_nested() {
        let many = |part: &str| part.repeat(10 * MAX_NESTING);
        for source in [
            format!("enum E {{ {} }}", many("A = 1 << 4, ")),
            format!("enum E {{ {} }}", many("A = -1, ")),
            format!("enum E {{ A {{ {} }} }}", many("a: Option<&'static fn() -> Vec<u8>>, ")),
            format!("enum E {{ A({}) }}", many("Result<u8, u8>, ")),
            format!("enum E<{}> {{ A }}", many("T: Into<u8>, ")),
            format!("{} enum E {{ A }}", many("#[code(-1, -2)]")),
        ] {
            assert!(!is_too_deep(&source), "{source}");
        }
    }
}
