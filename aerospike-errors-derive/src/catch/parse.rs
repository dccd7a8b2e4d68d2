//! Splits a `match` into its scrutinee and its arms.
//!
//! Expressions are not parsed. An arm ends at a comma or after a block if the tokens behind it
//! start another arm.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::ToTokens;

use crate::parse::args::{is_group, is_keyword, is_punct, stream};

/// A `match` over nodes.
pub(super) struct Catch {
    /// The `$crate` of the runtime crate.
    pub(super) krate: TokenTree,
    pub(super) scrutinee: TokenStream,
    pub(super) arms: Vec<Arm>,
    pub(super) errors: Vec<syn::Error>,
}

pub(super) struct Arm {
    /// The paths of nodes, joined by `|`. Empty for `_`.
    pub(super) nodes: Vec<TokenStream>,
    pub(super) guard: Option<TokenStream>,
    pub(super) body: TokenStream,
}

impl Arm {
    pub(super) fn is_wildcard(&self) -> bool {
        self.nodes.is_empty()
    }
}

impl Catch {
    /// Parses `$crate match scrutinee { arms }`.
    ///
    /// Mistakes in arms are collected in `errors`. The arms are kept for completion in editors.
    pub(super) fn read(input: TokenStream) -> syn::Result<Self> {
        let tokens: Vec<TokenTree> = input.into_iter().collect();
        let (krate, scrutinee, arms) = match tokens.as_slice() {
            [
                krate,
                TokenTree::Ident(keyword),
                scrutinee @ ..,
                TokenTree::Group(arms),
            ] if keyword == "match"
                && arms.delimiter() == Delimiter::Brace
                && !scrutinee.is_empty() =>
            {
                (krate, scrutinee, arms)
            }
            other => {
                let found = stream(other.get(1..).unwrap_or_default());
                return Err(syn::Error::new_spanned(
                    found,
                    "expected `match error { … }`",
                ));
            }
        };
        let mut catch = Self {
            krate: krate.clone(),
            scrutinee: stream(scrutinee),
            arms: Vec::new(),
            errors: Vec::new(),
        };
        let tokens: Vec<TokenTree> = arms.stream().into_iter().collect();
        let mut rest = tokens.as_slice();
        while !rest.is_empty() {
            rest = catch.read_arm(rest);
        }
        if tokens.is_empty() {
            catch.error(arms, "expected at least one arm");
        }
        Ok(catch)
    }

    fn error(&mut self, tokens: &dyn ToTokens, message: &str) {
        self.errors.push(syn::Error::new_spanned(tokens, message));
    }

    /// Parses the first arm and returns the tokens after it.
    fn read_arm<'a>(&mut self, tokens: &'a [TokenTree]) -> &'a [TokenTree] {
        let (alternatives, after) = alternatives(tokens);
        let arrow = arrow(after);
        if alternatives.is_empty() {
            let wrong = &tokens[..arrow.unwrap_or(tokens.len()).max(1)];
            self.error(&stream(wrong), "expected the path of a node or `_`");
            return arrow.map_or(&[], |arrow| body(&after[arrow + 2..]).1);
        }
        let Some(arrow) = arrow.filter(|_| path(after).is_empty()) else {
            let head = &tokens[..tokens.len() - after.len()];
            self.error(&stream(head), "expected `=>` after the path of a node");
            self.push(&alternatives, None, &[]);
            return if arrow.is_some() { after } else { &[] };
        };
        let guard = match &after[..arrow] {
            [TokenTree::Ident(keyword), guard @ ..] if keyword == "if" && !guard.is_empty() => {
                Some(stream(guard))
            }
            other => {
                if !other.is_empty() {
                    let message = "expected `=>`, `if` or `|` after the path of a node";
                    self.error(&stream(other), message);
                }
                None
            }
        };
        let after = &after[arrow..];
        let (body, rest) = body(&after[2..]);
        if body.is_empty() {
            self.error(&stream(&after[..2]), "expected an expression after `=>`");
        } else if body.len() + rest.len() + 2 == after.len()
            && !rest.is_empty()
            && !body.last().is_some_and(is_block)
        {
            self.error(&stream(path(rest)), "expected `,` before this arm");
        }
        self.push(&alternatives, guard, body);
        rest
    }

    fn push(&mut self, paths: &[&[TokenTree]], guard: Option<TokenStream>, body: &[TokenTree]) {
        if self.arms.last().is_some_and(Arm::is_wildcard) {
            self.error(&stream(paths[0]), "unreachable arm after `_`");
            return;
        }
        let mut nodes: Vec<TokenStream> = paths.iter().map(|path| stream(path)).collect();
        if let Some(wildcard) = paths.iter().find(|path| is_wildcard(path)) {
            if paths.len() > 1 {
                self.error(
                    &stream(wildcard),
                    "`_` covers every node; remove the paths beside it",
                );
            }
            if let Some(guard) = &guard {
                self.error(guard, "`_` takes no guard; use `if` in the body of the arm");
            }
            nodes.clear();
        }
        self.arms.push(Arm {
            nodes,
            guard,
            body: stream(body),
        });
    }
}

/// Returns the paths at the start of an arm, and the tokens after them.
fn alternatives(tokens: &[TokenTree]) -> (Vec<&[TokenTree]>, &[TokenTree]) {
    let (mut alternatives, mut rest) = (Vec::new(), tokens);
    loop {
        if rest.first().is_some_and(|token| is_punct(token, '|')) {
            rest = &rest[1..];
        }
        let found = match rest {
            [wildcard, ..] if is_wildcard(std::slice::from_ref(wildcard)) => &rest[..1],
            _ => path(rest),
        };
        if found.is_empty() {
            return (alternatives, rest);
        }
        alternatives.push(found);
        rest = &rest[found.len()..];
        if !rest.first().is_some_and(|token| is_punct(token, '|')) {
            return (alternatives, rest);
        }
    }
}

/// Returns the tokens of the path at the start: segments with `::` between them, which may have
/// generic arguments.
fn path(tokens: &[TokenTree]) -> &[TokenTree] {
    let mut end = 0;
    if tokens
        .first()
        .is_some_and(|path| is_group(path, Delimiter::None))
    {
        return &tokens[..1];
    }
    loop {
        let colons = usize::from(is_separator(&tokens[end..])) * 2;
        if end > 0 && colons == 0 {
            return &tokens[..end];
        }
        match &tokens[end + colons..] {
            [TokenTree::Ident(segment), ..] if is_segment(segment) => end += colons + 1,
            [less, arguments @ ..] if end > 0 && is_punct(less, '<') => {
                end += colons + 1 + generic_arguments(arguments);
            }
            // A path that is being typed may end in `::`.
            _ => return &tokens[..if end > 0 { end + colons } else { 0 }],
        }
    }
}

/// Returns the number of tokens up to the `>` that closes generic arguments.
fn generic_arguments(tokens: &[TokenTree]) -> usize {
    let mut depth = 1_usize;
    for (number, token) in tokens.iter().enumerate() {
        depth = depth + usize::from(is_punct(token, '<')) - usize::from(is_punct(token, '>'));
        if depth == 0 {
            return number + 1;
        }
    }
    tokens.len()
}

/// Returns `true` if an identifier can be a segment of a path.
fn is_segment(ident: &Ident) -> bool {
    let text = ident.to_string();
    ["crate", "$crate", "self", "super", "Self"].contains(&text.as_str()) || !is_keyword(ident)
}

/// Returns `true` if the tokens start with the paths of an arm and its guard or `=>`.
fn is_head(tokens: &[TokenTree]) -> bool {
    let (alternatives, rest) = alternatives(tokens);
    let is_guard = matches!(rest, [TokenTree::Ident(keyword), ..] if keyword == "if");
    !alternatives.is_empty() && (is_guard || is_arrow(rest))
}

/// Returns `true` if the tokens start with an arm, which may have no `=>` while it is being typed.
fn starts_arm(tokens: &[TokenTree]) -> bool {
    let after = &tokens[path(tokens).len()..];
    let is_typed = after.len() < tokens.len() && (after.is_empty() || !path(after).is_empty());
    is_typed || is_head(tokens)
}

/// Splits the tokens after a `=>` into the body of the arm and the next arms.
fn body(tokens: &[TokenTree]) -> (&[TokenTree], &[TokenTree]) {
    let arrow = arrow(tokens);
    let before = &tokens[..arrow.unwrap_or(tokens.len())];
    for (number, token) in before.iter().enumerate() {
        let after = &tokens[number + 1..];
        let end = number + usize::from(is_block(token));
        if (is_punct(token, ',') || is_block(token)) && (after.is_empty() || starts_arm(after)) {
            return (&tokens[..end], after);
        }
    }
    let Some(arrow) = arrow else {
        return (tokens, &[]);
    };
    // The next arm has no comma before it, or no valid path.
    if let Some(start) = (1..arrow).find(|&start| is_head(&tokens[start..])) {
        return tokens.split_at(start);
    }
    let is_end = |token: &TokenTree| is_punct(token, ',') || is_block(token);
    match before[..arrow.saturating_sub(1)].iter().rposition(is_end) {
        Some(comma) => (&tokens[..comma], &tokens[comma + 1..]),
        None => tokens.split_at(arrow),
    }
}

/// Returns the position of the first `=>`.
fn arrow(tokens: &[TokenTree]) -> Option<usize> {
    tokens.windows(2).position(is_arrow)
}

fn is_arrow(tokens: &[TokenTree]) -> bool {
    matches!(tokens, [first, second, ..] if is_punct(first, '=') && is_punct(second, '>'))
}

fn is_separator(tokens: &[TokenTree]) -> bool {
    matches!(tokens, [first, second, ..] if is_punct(first, ':') && is_punct(second, ':'))
}

fn is_block(token: &TokenTree) -> bool {
    is_group(token, Delimiter::Brace)
}

fn is_wildcard(path: &[TokenTree]) -> bool {
    matches!(path, [TokenTree::Ident(ident)] if ident == "_")
}
