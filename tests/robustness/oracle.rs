//! What is true of every answer of the derive, whatever it was asked.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::Visit;

use crate::derive::derive;

/// The methods of every enum that the derive accepts as a tree, whatever else is wrong with it.
const METHODS: [&str; 16] = [
    "name",
    "description",
    "code",
    "codes",
    "since",
    "aliases",
    "from_code",
    "classify",
    "from_name",
    "parent",
    "ancestors",
    "children",
    "descendants",
    "depth",
    "node",
    "tree",
];

/// What an answer holds.
#[derive(Default)]
pub(crate) struct Answer {
    /// The messages, each with the text it points at; empty where that is nowhere in the source.
    pub(crate) errors: Vec<(String, String)>,
    /// The names of the functions of all inherent impls.
    pub(crate) methods: Vec<String>,
    /// The lengths of the lists of all nodes: one, or two after a mistake with the kind.
    pub(crate) nodes: Vec<usize>,
    /// The names of all variables.
    pub(crate) variables: BTreeSet<String>,
}

impl<'ast> Visit<'ast> for Answer {
    /// What is left out for all but editors has none that matter.
    fn visit_item_fn(&mut self, function: &'ast syn::ItemFn) {
        if function.sig.ident != "__names" {
            syn::visit::visit_item_fn(self, function);
        }
    }

    fn visit_pat_ident(&mut self, variable: &'ast syn::PatIdent) {
        self.variables.insert(variable.ident.to_string());
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        if call
            .path
            .segments
            .last()
            .is_some_and(|segment| segment.ident == "compile_error")
        {
            let message: syn::LitStr = call.parse_body().expect("an error has a message");
            let place = call.path.segments[0]
                .ident
                .span()
                .source_text()
                .unwrap_or_default();
            self.errors.push((message.value(), place));
        }
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        if item.trait_.is_none() {
            for item in &item.items {
                match item {
                    syn::ImplItem::Fn(function) => {
                        self.methods.push(function.sig.ident.to_string())
                    }
                    syn::ImplItem::Macro(call) => {
                        self.methods.extend(listed_methods(call.mac.tokens.clone()));
                    }
                    syn::ImplItem::Const(constant) => {
                        if let syn::Expr::Reference(list) = &constant.expr {
                            if let syn::Expr::Array(list) = &*list.expr {
                                self.nodes.push(list.elems.len());
                            }
                        }
                    }
                    _ => {}
                }
            }
        }
        syn::visit::visit_item_impl(self, item);
    }
}

/// The methods that a macro of the runtime crate makes of a list: each name stands before its documentation.
fn listed_methods(list: TokenStream) -> Vec<String> {
    let tokens: Vec<TokenTree> = list.into_iter().collect();
    let named = tokens.windows(2).filter_map(|pair| match pair {
        [TokenTree::Ident(name), TokenTree::Literal(_)] => Some(name.to_string()),
        _ => None,
    });
    named.collect()
}

/// Asks the derive, and checks what holds for every answer but the places of its errors.
pub(crate) fn ask(tokens: TokenStream) -> Result<Answer, String> {
    let input = syn::parse2::<syn::DeriveInput>(tokens.clone()).ok();
    let output = derive(tokens);
    if input.as_ref().is_some_and(|input| {
        input
            .generics
            .type_params()
            .any(|parameter| parameter.ident == "_")
    }) {
        // syn reads a parameter without a name; Rust has none, so that no item with one reaches a macro.
        return Ok(Answer::default());
    }
    let declared = input.and_then(|input| match input.data {
        syn::Data::Enum(data) => Some(data),
        _ => None,
    });
    let file: syn::File = match syn::parse2(output) {
        Ok(file) => file,
        // A type or a bound is passed on as it stands, and it is the compiler that refuses it before any macro runs.
        Err(_) if declared.is_none() => return Ok(Answer::default()),
        Err(error) => return Err(format!("the output is not Rust: {error}")),
    };
    let mut answer = Answer::default();
    answer.visit_file(&file);
    match declared {
        None if answer.errors.is_empty() && !has_methods(&answer) => {
            Err("what is no enum passed in silence".to_owned())
        }
        None => Ok(answer),
        Some(data) => whole(&data, answer),
    }
}

/// Whether every error points into the source, from which the tokens were read.
pub(crate) fn points_into(answer: &Answer, source: &str) -> Result<(), String> {
    for (message, place) in &answer.errors {
        // What breaks off has no token at its end; the compiler never hands a macro half an item.
        let breaks_off = message.contains("end of input");
        if !breaks_off && (place.is_empty() || !source.contains(place)) {
            return Err(format!("{message:?} points nowhere"));
        }
    }
    Ok(())
}

/// An enum has all methods and nodes, mistakes or not; and without a mistake, all predicates.
fn whole(data: &syn::DataEnum, answer: Answer) -> Result<Answer, String> {
    if !has_methods(&answer) {
        return Err(format!("there are only the methods {:?}", answer.methods));
    }
    let mut names: Vec<String> = data
        .variants
        .iter()
        .map(|variant| variant.ident.to_string())
        .collect();
    names.sort();
    names.dedup();
    if answer.errors.is_empty() {
        if answer.nodes != [names.len()] {
            return Err(format!(
                "{} variants, but {:?} nodes",
                names.len(),
                answer.nodes
            ));
        }
        let fielded = data
            .variants
            .iter()
            .any(|variant| !variant.fields.is_empty());
        let each = if fielded { 2 } else { 1 };
        let predicates = answer
            .methods
            .iter()
            .filter(|name| !is_method(name))
            .count();
        if predicates < names.len() * each {
            return Err(format!(
                "{} variants, but {predicates} predicates",
                names.len()
            ));
        }
    }
    Ok(answer)
}

fn has_methods(answer: &Answer) -> bool {
    METHODS
        .iter()
        .all(|method| answer.methods.iter().any(|name| name == method))
}

fn is_method(name: &str) -> bool {
    METHODS.contains(&name) || ["is_a", "kind", "__names"].contains(&name)
}
