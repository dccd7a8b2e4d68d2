//! Validation of a description, without Python.

use core::error::Error;
use core::fmt::{self, Display, Formatter};
use std::collections::HashSet;

use crate::Exceptions;
use crate::names::{ClassName, is_dotted_name, is_name};

/// A description of exceptions from which neither classes nor a stub can be made.
///
/// [`Exceptions::stub`] and `Exceptions::create` report the same mistakes.
///
/// ```
/// use aerospike_errors::ErrorKind;
/// use aerospike_errors_python::Exceptions;
///
/// let exceptions = Exceptions::new(ErrorKind::tree(), "store").constant("class", 1);
/// let error = exceptions.stub().unwrap_err();
/// assert_eq!(error.to_string(), "`class` is not a valid name in Python");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidExceptions(String);

impl Display for InvalidExceptions {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl Error for InvalidExceptions {}

/// The names that every exception has already, without the special names with two underscores.
const RESERVED: [&str; 10] = [
    "code",
    "msg",
    "file",
    "line",
    "in_doubt",
    "args",
    "with_traceback",
    "add_note",
    "_defaults",
    "_copies_of_code",
];

/// The modules that a stub imports.
const IMPORTED: [&str; 3] = ["builtins", "typing", "typing_extensions"];

/// Returns the first mistake.
pub(crate) fn validate(exceptions: &Exceptions) -> Result<(), InvalidExceptions> {
    nodes_are_of_the_tree(exceptions)?;
    modules_and_bases_are_names(exceptions)?;
    attributes_are_free(exceptions)?;
    names_are_unique(exceptions)
}

fn require(condition: bool, message: impl FnOnce() -> String) -> Result<(), InvalidExceptions> {
    if condition {
        Ok(())
    } else {
        Err(InvalidExceptions(message()))
    }
}

fn require_name(name: &str, is_valid: bool) -> Result<(), InvalidExceptions> {
    require(is_valid, || {
        format!("`{name}` is not a valid name in Python")
    })
}

fn nodes_are_of_the_tree(exceptions: &Exceptions) -> Result<(), InvalidExceptions> {
    require(exceptions.nodes().next().is_some(), || {
        format!(
            "all variants of `{}` are transparent",
            exceptions.tree.name()
        )
    })?;
    let attributes = exceptions.attributes.iter().map(|(node, _)| *node);
    let bases = exceptions.further_bases.iter().map(|(node, _)| *node);
    let deprecated = exceptions.deprecated.iter().map(|old| old.node);
    for node in attributes.chain(bases).chain(deprecated) {
        require(exceptions.has_class(node), || {
            format!("`{}` has no class for `{node:?}`", exceptions.module)
        })?;
    }
    Ok(())
}

fn modules_and_bases_are_names(exceptions: &Exceptions) -> Result<(), InvalidExceptions> {
    let further = exceptions.further_bases.iter().map(|(_, base)| *base);
    for name in [exceptions.module, exceptions.base]
        .into_iter()
        .chain(further)
    {
        require_name(name, is_dotted_name(name))?;
    }
    Ok(())
}

fn attributes_are_free(exceptions: &Exceptions) -> Result<(), InvalidExceptions> {
    for (node, attribute) in &exceptions.attributes {
        let name = attribute.name();
        require_name(name, is_name(name))?;
        let is_taken = RESERVED.contains(&name) || IMPORTED.contains(&name);
        require(!is_taken && !name.starts_with("__"), || {
            format!("`{node}` has an attribute `{name}` already")
        })?;
    }
    Ok(())
}

/// Submodules, classes, constants and deprecated names share the module.
fn names_are_unique(exceptions: &Exceptions) -> Result<(), InvalidExceptions> {
    let submodules = exceptions.submodule_names().into_iter();
    let mut names: Vec<String> = submodules.map(ToOwned::to_owned).collect();
    for part in exceptions.of_the_module() {
        names.extend(part.nodes().map(|node| ClassName(node).to_string()));
        names.extend(part.constants.iter().map(|(name, _)| (*name).to_owned()));
        names.extend(part.deprecated.iter().map(|old| old.name.to_owned()));
    }
    let mut seen = HashSet::from(IMPORTED);
    for name in &names {
        require_name(name, is_name(name))?;
        require(!name.starts_with("__") && seen.insert(name), || {
            let module = exceptions.module;
            format!("duplicate name `{name}` in the module `{module}`")
        })?;
    }
    Ok(())
}
