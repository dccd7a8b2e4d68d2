//! The grammar of an enum, as far as its hierarchy goes.
//!
//! The compiler has read the item before a macro sees it, and what is only passed on — a type, a bound, a value — stays
//! the tokens that it was. That spares whoever depends on this crate the compilation of a parser for all of Rust, and
//! nothing here calls itself, however deep a type is.

use proc_macro2::{Delimiter, Group, Ident, Punct, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};

use super::list;

/// What the derive is written on.
pub(crate) struct Item {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) visibility: TokenStream,
    /// `enum`, `struct` or `union`; of the last two nothing more is read.
    pub(crate) keyword: Ident,
    pub(crate) ident: Ident,
    pub(crate) generics: Generics,
    pub(crate) variants: Vec<Variant>,
}

/// A variant as it is written.
pub(crate) struct Variant {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) ident: Ident,
    pub(crate) fields: Fields,
}

/// The fields of a variant, and the brackets they stand in.
#[derive(Default)]
pub(crate) struct Fields {
    pub(crate) brackets: Option<Delimiter>,
    pub(crate) list: Vec<Field>,
}

/// A field.
pub(crate) struct Field {
    pub(crate) attributes: Vec<Attribute>,
    /// None in parentheses.
    pub(crate) name: Option<Ident>,
    pub(crate) ty: TokenStream,
}

/// An attribute, with what its brackets hold.
pub(crate) struct Attribute {
    pound: Punct,
    brackets: Group,
    pub(crate) path: TokenStream,
    /// The path as text where it is one word.
    name: Option<String>,
    pub(crate) value: Value,
}

/// What follows the path of an attribute.
pub(crate) enum Value {
    /// Nothing.
    Word,
    /// What stands in brackets.
    List(TokenStream),
    /// What stands behind `=`.
    Equals(Vec<TokenTree>),
}

/// The generic parameters of the enum.
#[derive(Default)]
pub(crate) struct Generics {
    pub(crate) parameters: Vec<Parameter>,
    /// What stands behind `where`, without a comma at its end.
    pub(crate) bounds: TokenStream,
}

/// A generic parameter.
pub(crate) struct Parameter {
    /// `'a`, `T` or `N`.
    pub(crate) name: TokenStream,
    /// The name, if it is that of a type.
    pub(crate) of_type: Option<Ident>,
    /// As an `impl` introduces it: with its bounds, without its default.
    declaration: TokenStream,
}

impl Parameter {
    pub(crate) fn is_lifetime(&self) -> bool {
        matches!(
            self.name.clone().into_iter().next(),
            Some(TokenTree::Punct(_))
        )
    }
}

impl Generics {
    /// `impl<'a, T: Clone>`, `Enum<'a, T>`, `where T: Copy`: what follows each word.
    pub(crate) fn split_for_impl(&self) -> (TokenStream, TokenStream, Option<TokenStream>) {
        let bounds = &self.bounds;
        let bounds = (!bounds.is_empty()).then(|| quote!(where #bounds));
        if self.parameters.is_empty() {
            return (TokenStream::new(), TokenStream::new(), bounds);
        }
        let (mut declarations, mut names) = (TokenStream::new(), TokenStream::new());
        for Parameter {
            name, declaration, ..
        } in &self.parameters
        {
            declarations.extend(quote!(#declaration,));
            names.extend(quote!(#name,));
        }
        (quote!(<#declarations>), quote!(<#names>), bounds)
    }
}

impl Attribute {
    /// Whether it is `#[name]`, with or without a value.
    pub(crate) fn is(&self, name: &str) -> bool {
        self.name() == Some(name)
    }

    pub(crate) fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Whether a word stands in its parentheses.
    pub(crate) fn holds(&self, word: &str) -> bool {
        let Value::List(tokens) = &self.value else {
            return false;
        };
        tokens
            .clone()
            .into_iter()
            .any(|token| matches!(token, TokenTree::Ident(ident) if ident == word))
    }

    /// What stands in the brackets.
    pub(crate) fn content(&self) -> TokenStream {
        self.brackets.stream()
    }

    /// Reads the brackets behind a `#`.
    pub(crate) fn read(pound: Punct, brackets: Group) -> syn::Result<Self> {
        let mut reader = Reader::new(brackets.stream(), brackets.span_close());
        let mut path = reader.separator().unwrap_or_default();
        let first = reader.name("the name of an attribute")?;
        let mut name = path.is_empty().then(|| first.to_string());
        path.extend([TokenTree::from(first)]);
        while let Some(separator) = reader.separator() {
            name = None;
            path.extend(separator);
            path.extend([TokenTree::from(reader.name("the name of an attribute")?)]);
        }
        let value = match reader.next() {
            None => Value::Word,
            Some(TokenTree::Group(group)) if reader.is_at_end() => Value::List(group.stream()),
            Some(token) if is_mark(&token, '=') && !reader.is_at_end() => {
                Value::Equals(list::without_invisible_groups(reader.remaining()))
            }
            Some(token) => {
                return Err(unexpected(
                    &token,
                    "`(…)`, `= …` or the end of the attribute",
                ));
            }
        };
        Ok(Self {
            pound,
            brackets,
            path,
            name,
            value,
        })
    }
}

impl ToTokens for Attribute {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.pound.to_tokens(tokens);
        self.brackets.to_tokens(tokens);
    }
}

impl Item {
    /// Reads an item; the first thing that is no part of an enum ends it.
    pub(crate) fn read(tokens: TokenStream) -> syn::Result<Self> {
        let mut reader = Reader::new(tokens, Span::call_site());
        let attributes = reader.attributes()?;
        let visibility = reader.visibility();
        let keyword = reader.name("`enum`")?;
        if keyword != "enum" && keyword != "struct" && keyword != "union" {
            return Err(unexpected(&keyword.into(), "`enum`"));
        }
        let ident = reader.ident("the name of the enum")?;
        if keyword != "enum" {
            let (generics, variants) = (Generics::default(), Vec::new());
            return Ok(Self {
                attributes,
                visibility,
                keyword,
                ident,
                generics,
                variants,
            });
        }
        let parameters = reader.parameters()?;
        let body = reader.last_braces()?;
        let bounds = reader.bounds()?;
        let mut body = Reader::new(body.stream(), body.span_close());
        let mut variants = Vec::new();
        while !body.is_at_end() {
            variants.push(body.variant()?);
            body.comma_or_end()?;
        }
        Ok(Self {
            attributes,
            visibility,
            keyword,
            ident,
            generics: Generics { parameters, bounds },
            variants,
        })
    }
}

/// The fields in the brackets behind a variant's name.
pub(crate) fn fields(group: &Group) -> syn::Result<Fields> {
    let is_named = group.delimiter() == Delimiter::Brace;
    let mut reader = Reader::new(group.stream(), group.span_close());
    let mut list = Vec::new();
    while !reader.is_at_end() {
        let attributes = reader.attributes()?;
        reader.visibility();
        let name = if is_named {
            let name = reader.ident("the name of a field")?;
            reader
                .mark(':')
                .ok_or_else(|| reader.error("`:` and a type"))?;
            Some(name)
        } else {
            None
        };
        let ty = reader.up_to_comma(Angles::of_type());
        if ty.is_empty() {
            return Err(reader.error("a type"));
        }
        list.push(Field {
            attributes,
            name,
            ty,
        });
        reader.comma_or_end()?;
    }
    Ok(Fields {
        brackets: Some(group.delimiter()),
        list,
    })
}

/// The tokens between two brackets, one after the other.
struct Reader {
    /// What is left, the next token last.
    rest: Vec<TokenTree>,
    /// Where the closing bracket is.
    end: Span,
}

impl Reader {
    fn new(tokens: TokenStream, end: Span) -> Self {
        let mut rest: Vec<TokenTree> = tokens.into_iter().collect();
        rest.reverse();
        Self { rest, end }
    }

    /// The next token, without the invisible brackets that `macro_rules!` puts around what it passes on.
    fn peek(&mut self) -> Option<&TokenTree> {
        while let Some(TokenTree::Group(group)) = self.rest.last() {
            if group.delimiter() != Delimiter::None {
                break;
            }
            let inner = group.stream();
            self.rest.pop();
            let start = self.rest.len();
            self.rest.extend(inner);
            self.rest[start..].reverse();
        }
        self.rest.last()
    }

    /// What is next within invisible brackets, which stay: they may keep a type together.
    fn first_visible(&self) -> Option<TokenTree> {
        match self.rest.last()? {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                list::without_invisible_groups(group.stream())
                    .into_iter()
                    .next()
            }
            token => Some(token.clone()),
        }
    }

    fn is_at_end(&mut self) -> bool {
        self.peek().is_none()
    }

    fn next(&mut self) -> Option<TokenTree> {
        self.peek()?;
        self.rest.pop()
    }

    /// The next token of a type or a value, of which only the marks are looked at; invisible brackets around more than
    /// a mark stay, as they keep together what is one.
    fn next_of_type(&mut self) -> Option<TokenTree> {
        let token = self.rest.pop()?;
        if let TokenTree::Group(group) = &token {
            if group.delimiter() == Delimiter::None {
                if let [TokenTree::Punct(mark)] =
                    list::without_invisible_groups(group.stream()).as_slice()
                {
                    return Some(mark.clone().into());
                }
            }
        }
        Some(token)
    }

    fn remaining(&mut self) -> TokenStream {
        self.rest.drain(..).rev().collect()
    }

    fn error(&mut self, expected: &str) -> syn::Error {
        match self.peek() {
            Some(token) => unexpected(&token.clone(), expected),
            None => syn::Error::new(
                self.end,
                format!("expected {expected}, found the end of input"),
            ),
        }
    }

    fn mark(&mut self, wanted: char) -> Option<Punct> {
        match self.peek() {
            Some(TokenTree::Punct(mark)) if mark.as_char() == wanted => {
                let mark = mark.clone();
                self.rest.pop();
                Some(mark)
            }
            _ => None,
        }
    }

    fn group(&mut self, delimiter: Delimiter) -> Option<Group> {
        match self.peek() {
            Some(TokenTree::Group(group)) if group.delimiter() == delimiter => {
                let group = group.clone();
                self.rest.pop();
                Some(group)
            }
            _ => None,
        }
    }

    /// Any word, keywords as well.
    fn name(&mut self, expected: &str) -> syn::Result<Ident> {
        match self.peek() {
            Some(TokenTree::Ident(name)) => {
                let name = name.clone();
                self.rest.pop();
                Ok(name)
            }
            _ => Err(self.error(expected)),
        }
    }

    /// A word that can be a name.
    fn ident(&mut self, expected: &str) -> syn::Result<Ident> {
        let name = self.name(expected)?;
        if is_keyword(&name.to_string()) {
            Err(unexpected(&name.into(), expected))
        } else {
            Ok(name)
        }
    }

    fn is_word(&mut self, wanted: &str) -> bool {
        matches!(self.peek(), Some(TokenTree::Ident(word)) if word == wanted)
    }

    /// `::`
    fn separator(&mut self) -> Option<TokenStream> {
        let first = self.mark(':')?;
        let Some(second) = self.mark(':') else {
            self.rest.push(first.into());
            return None;
        };
        Some(
            [TokenTree::from(first), second.into()]
                .into_iter()
                .collect(),
        )
    }

    fn attributes(&mut self) -> syn::Result<Vec<Attribute>> {
        let mut attributes = Vec::new();
        while self
            .first_visible()
            .is_some_and(|token| is_mark(&token, '#'))
        {
            let Some(pound) = self.mark('#') else { break };
            let brackets = self
                .group(Delimiter::Bracket)
                .ok_or_else(|| self.error("`[…]`"))?;
            attributes.push(Attribute::read(pound, brackets)?);
        }
        Ok(attributes)
    }

    /// `pub`, `pub(crate)`, or nothing.
    fn visibility(&mut self) -> TokenStream {
        // An empty `$vis`.
        while matches!(self.rest.last(), Some(TokenTree::Group(group))
            if group.delimiter() == Delimiter::None && group.stream().is_empty())
        {
            self.rest.pop();
        }
        let mut visibility = TokenStream::new();
        if matches!(self.first_visible(), Some(TokenTree::Ident(word)) if word == "pub") {
            visibility.extend(self.next());
            if let Some(scope) = self.group(Delimiter::Parenthesis) {
                let first = scope
                    .stream()
                    .into_iter()
                    .next()
                    .map(|token| token.to_string());
                if matches!(first.as_deref(), Some("crate" | "self" | "super" | "in")) {
                    visibility.extend([TokenTree::from(scope)]);
                } else {
                    self.rest.push(scope.into());
                }
            }
        }
        visibility
    }

    fn variant(&mut self) -> syn::Result<Variant> {
        let attributes = self.attributes()?;
        self.visibility();
        let mut ident = self.ident("the name of a variant")?;
        // A name before edition 2024, in which the compiler reads what is generated.
        if ident == "gen" {
            ident = Ident::new_raw("gen", ident.span());
        }
        let brackets = self
            .group(Delimiter::Parenthesis)
            .or_else(|| self.group(Delimiter::Brace));
        let fields = brackets
            .as_ref()
            .map(fields)
            .transpose()?
            .unwrap_or_default();
        if self.mark('=').is_some() && self.up_to_comma(Angles::of_value()).is_empty() {
            return Err(self.error("a value"));
        }
        Ok(Variant {
            attributes,
            ident,
            fields,
        })
    }

    fn comma_or_end(&mut self) -> syn::Result<()> {
        if self.is_at_end() || self.mark(',').is_some() {
            Ok(())
        } else {
            Err(self.error("a comma"))
        }
    }

    /// Everything up to a comma that stands in no brackets.
    fn up_to_comma(&mut self, mut angles: Angles) -> TokenStream {
        let mut tokens = TokenStream::new();
        while let Some(token) = self.next_of_type() {
            if is_mark(&token, ',') && angles.depth == 0 {
                self.rest.push(token);
                break;
            }
            angles.pass(&token);
            tokens.extend([token]);
        }
        tokens
    }

    /// `<'a, T: Clone, const N: usize = 3>`
    fn parameters(&mut self) -> syn::Result<Vec<Parameter>> {
        let mut parameters = Vec::new();
        if self.mark('<').is_none() {
            return Ok(parameters);
        }
        while self.mark('>').is_none() {
            parameters.push(self.parameter()?);
            if self.mark(',').is_none() && !self.peek().is_some_and(|token| is_mark(token, '>')) {
                return Err(self.error("a comma or `>`"));
            }
        }
        Ok(parameters)
    }

    fn parameter(&mut self) -> syn::Result<Parameter> {
        let mut declaration = TokenStream::new();
        for attribute in self.attributes()? {
            attribute.to_tokens(&mut declaration);
        }
        let (name, of_type) = if let Some(apostrophe) = self.mark('\'') {
            let lifetime = self.name("the name of a lifetime")?;
            (quote!(#apostrophe #lifetime), None)
        } else if self.is_word("const") {
            declaration.extend(self.next());
            (
                self.ident("the name of a constant")?.into_token_stream(),
                None,
            )
        } else {
            let name = self.ident("a generic parameter")?;
            (name.to_token_stream(), Some(name))
        };
        name.to_tokens(&mut declaration);
        let mut angles = Angles::of_type();
        let mut is_default = false;
        while let Some(token) = self.next_of_type() {
            let ends = is_mark(&token, ',') || angles.closes(&token);
            if ends && angles.depth == 0 {
                self.rest.push(token);
                break;
            }
            is_default |= is_mark(&token, '=') && angles.depth == 0;
            angles.pass(&token);
            if !is_default {
                declaration.extend([token]);
            }
        }
        Ok(Parameter {
            name,
            of_type,
            declaration,
        })
    }

    /// The body, which is the last of an enum; a bound before it may have braces as well.
    fn last_braces(&mut self) -> syn::Result<Group> {
        self.peek();
        match self.rest.first() {
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::None => {
                let inner = list::without_invisible_groups(group.stream());
                self.rest.splice(..1, inner.into_iter().rev());
                self.last_visible_braces()
            }
            _ => self.last_visible_braces(),
        }
    }

    fn last_visible_braces(&mut self) -> syn::Result<Group> {
        match self.rest.first() {
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                let group = group.clone();
                self.rest.remove(0);
                Ok(group)
            }
            Some(token) => Err(unexpected(token, "the variants in braces")),
            None => Err(self.error("the variants in braces")),
        }
    }

    /// What is left before the body: nothing, or `where` and the bounds.
    fn bounds(&mut self) -> syn::Result<TokenStream> {
        if self.is_at_end() {
            return Ok(TokenStream::new());
        }
        if !self.is_word("where") {
            return Err(self.error("`where` or the variants in braces"));
        }
        self.next();
        if self.rest.first().is_some_and(|token| is_mark(token, ',')) {
            self.rest.remove(0);
        }
        Ok(self.remaining())
    }
}

/// How many angle brackets are open: they are tokens like others.
struct Angles {
    depth: usize,
    /// In a value an angle bracket behind a word, a number or a group is an operator; at the start and behind another
    /// mark it opens a path such as `<T as Trait<A, B>>::C`.
    of_value: bool,
    before: char,
}

impl Angles {
    fn of_type() -> Self {
        Self {
            depth: 0,
            of_value: false,
            before: ':',
        }
    }

    fn of_value() -> Self {
        Self {
            of_value: true,
            ..Self::of_type()
        }
    }

    fn pass(&mut self, token: &TokenTree) {
        let mark = mark_of(token);
        if mark == '<' && (!self.of_value || self.depth > 0 || !matches!(self.before, ' ' | '<')) {
            self.depth += 1;
        } else if self.closes(token) {
            self.depth = self.depth.saturating_sub(1);
        }
        self.before = mark;
    }

    /// Whether it is a `>` that is not the head of an arrow.
    fn closes(&self, token: &TokenTree) -> bool {
        mark_of(token) == '>' && self.before != '-' && self.before != '='
    }
}

fn mark_of(token: &TokenTree) -> char {
    match token {
        TokenTree::Punct(mark) => mark.as_char(),
        _ => ' ',
    }
}

fn is_mark(token: &TokenTree, wanted: char) -> bool {
    mark_of(token) == wanted
}

fn unexpected(token: &TokenTree, expected: &str) -> syn::Error {
    syn::Error::new(token.span(), format!("expected {expected}"))
}

/// Whether a word, as source text, can be no name. A raw identifier can.
pub(crate) fn is_keyword(word: &str) -> bool {
    matches!(
        word,
        "_" | "Self"
            | "abstract"
            | "as"
            | "async"
            | "await"
            | "become"
            | "box"
            | "break"
            | "const"
            | "continue"
            | "crate"
            | "do"
            | "dyn"
            | "else"
            | "enum"
            | "extern"
            | "false"
            | "final"
            | "fn"
            | "for"
            | "if"
            | "impl"
            | "in"
            | "let"
            | "loop"
            | "macro"
            | "match"
            | "mod"
            | "move"
            | "mut"
            | "override"
            | "priv"
            | "pub"
            | "ref"
            | "return"
            | "self"
            | "static"
            | "struct"
            | "super"
            | "trait"
            | "true"
            | "try"
            | "type"
            | "typeof"
            | "unsafe"
            | "unsized"
            | "use"
            | "virtual"
            | "where"
            | "while"
            | "yield"
    )
}
