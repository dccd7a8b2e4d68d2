//! Properties of every expansion, for any input.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::visit::Visit;

use crate::derive::derive;

/// The methods of every kind, also after a mistake.
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

/// The function for editors.
pub(crate) const FOR_EDITORS: &str = "__names";

/// The parts of an expansion.
#[derive(Default)]
pub(crate) struct Output {
    /// The messages, each with the source text that it points at.
    pub(crate) errors: Vec<(String, String)>,
    /// The names of the functions of all inherent impls.
    pub(crate) methods: Vec<String>,
    /// The length of the list of all nodes.
    pub(crate) nodes: Vec<usize>,
    /// The names of all variables.
    pub(crate) variables: BTreeSet<String>,
    /// The time of the expansion.
    pub(crate) time: Duration,
}

impl<'ast> Visit<'ast> for Output {
    fn visit_item_fn(&mut self, function: &'ast syn::ItemFn) {
        if function.sig.ident != FOR_EDITORS {
            syn::visit::visit_item_fn(self, function);
        }
    }

    fn visit_pat_ident(&mut self, variable: &'ast syn::PatIdent) {
        self.variables.insert(variable.ident.to_string());
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        let name = &call.path.segments.last().expect("a macro has a name").ident;
        if name == "compile_error" {
            let message: syn::LitStr = call.parse_body().expect("an error has a message");
            let place = call.path.segments[0].ident.span().source_text();
            self.errors
                .push((message.value(), place.unwrap_or_default()));
        }
    }

    fn visit_impl_item_const(&mut self, constant: &'ast syn::ImplItemConst) {
        if let (syn::Expr::Reference(list), true) = (&constant.expr, constant.ident == "NODES") {
            if let syn::Expr::Array(list) = &*list.expr {
                self.nodes.push(list.elems.len());
            }
        }
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        let of_type = item.items.iter().filter(|_| item.trait_.is_none());
        for item in of_type {
            match item {
                syn::ImplItem::Fn(function) => self.methods.push(function.sig.ident.to_string()),
                syn::ImplItem::Macro(call) => {
                    self.methods.extend(listed_methods(call.mac.tokens.clone()));
                }
                _ => {}
            }
        }
        syn::visit::visit_item_impl(self, item);
    }
}

/// The methods that a macro of the runtime crate defines: the names in the first brackets.
fn listed_methods(list: TokenStream) -> Vec<String> {
    let mut groups = list.into_iter().filter_map(|token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket => Some(group.stream()),
        _ => None,
    });
    let names = groups.next().unwrap_or_default().into_iter();
    names.map(|name| name.to_string()).collect()
}

/// Expands an input, and checks all properties but the places of errors.
pub(crate) fn expand(tokens: TokenStream) -> Result<Output, String> {
    let input = syn::parse2::<syn::DeriveInput>(tokens.clone()).ok();
    let may_skip = tokens.to_string().contains("skip");
    let start = Instant::now();
    let output = derive(tokens);
    let time = start.elapsed();
    let declared = input.and_then(|input| match input.data {
        // syn parses a parameter with the name `_`, which Rust does not have.
        _ if input
            .generics
            .type_params()
            .any(|parameter| parameter.ident == "_") =>
        {
            None
        }
        syn::Data::Enum(data) => Some(data),
        _ => None,
    });
    let file: syn::File = match syn::parse2(output) {
        Ok(file) => file,
        // The compiler reports such a type or bound before it expands a macro.
        Err(_) if declared.is_none() => return Ok(Output::default()),
        Err(error) => return Err(format!("the output is not Rust: {error}")),
    };
    let mut output = Output {
        time,
        ..Output::default()
    };
    output.visit_file(&file);
    match declared {
        None if output.errors.is_empty() && !has_methods(&output) => {
            Err("no error for an input that is not an enum".to_owned())
        }
        Some(data) if !may_skip => check_enum(&data, output),
        _ => Ok(output),
    }
}

/// Checks that each error points into the source from which the tokens were parsed.
pub(crate) fn points_into(output: &Output, source: &str) -> Result<(), String> {
    for (message, place) in &output.errors {
        // An incomplete item has no token at its end, but the compiler parses items before it
        // expands a derive.
        let is_incomplete = message.contains("end of input");
        if !is_incomplete && (place.is_empty() || !source.contains(place)) {
            return Err(format!("{message:?} has no place in the source"));
        }
    }
    Ok(())
}

/// Checks that an enum has all methods and, without a mistake, all nodes and predicates.
fn check_enum(data: &syn::DataEnum, output: Output) -> Result<Output, String> {
    let is_too_deep = output
        .errors
        .iter()
        .any(|(message, _)| message == "nested too deeply");
    if is_too_deep {
        return Ok(output);
    }
    if !has_methods(&output) {
        return Err(format!("methods are missing: {:?}", output.methods));
    }
    let names: BTreeSet<_> = data
        .variants
        .iter()
        .map(|variant| variant.ident.to_string())
        .collect();
    if output.errors.is_empty() {
        if output.nodes != [names.len()] {
            return Err(format!(
                "{} variants, but nodes {:?}",
                names.len(),
                output.nodes
            ));
        }
        let has_fields = data
            .variants
            .iter()
            .any(|variant| !variant.fields.is_empty());
        let expected = names.len() * if has_fields { 2 } else { 1 };
        let predicates = output
            .methods
            .iter()
            .filter(|name| !is_method(name))
            .count();
        if predicates < expected {
            return Err(format!(
                "{} variants, but {predicates} predicates",
                names.len()
            ));
        }
    }
    Ok(output)
}

fn has_methods(output: &Output) -> bool {
    METHODS
        .iter()
        .all(|method| output.methods.iter().any(|name| name == method))
}

fn is_method(name: &str) -> bool {
    METHODS.contains(&name) || ["is_a", "kind"].contains(&name)
}
