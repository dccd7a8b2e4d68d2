//! The type stub of a module.

use core::fmt::{self, Display, Formatter, Write};
use std::collections::BTreeSet;

use aerospike_errors::Node;

use crate::exceptions::Deprecated;
use crate::names::ClassName;
use crate::{Attribute, Exceptions};

/// The type stub of a module: its `Display` is the text of a `.pyi`. Returned by
/// [`Exceptions::stub`].
///
/// If trees above share the module, their classes are in the stub too. Further members of the
/// module are appended to the text, with `__all__ += ["name"]` for those that `import *` imports.
///
/// ```
/// use aerospike_errors::AerospikeError;
/// use aerospike_errors_python::Exceptions;
///
/// #[derive(AerospikeError)]
/// enum StoreError {
///     /// Any failure of the store.
///     Store,
///     /// No such record.
///     #[parent(Store)]
///     NotFound,
/// }
///
/// let exceptions = Exceptions::new(StoreError::tree(), "store");
/// assert!(exceptions.stub()?.to_string().ends_with("
/// class NotFound(Store):
///     \"\"\"No such record.\"\"\"
/// "));
/// # Ok::<(), aerospike_errors_python::InvalidExceptions>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Stub<'a> {
    exceptions: &'a Exceptions,
}

impl<'a> Stub<'a> {
    pub(crate) const fn new(exceptions: &'a Exceptions) -> Self {
        Self { exceptions }
    }
}

/// The text is formatted as by ruff and black.
impl Display for Stub<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let parts: Vec<_> = self.exceptions.of_the_module().map(Part).collect();
        fmt_imports(&parts, self.exceptions, formatter)?;
        fmt_all(&parts, self.exceptions, formatter)?;
        for Part(part) in &parts {
            for (name, value) in &part.constants {
                writeln!(formatter, "{name}: typing.Final = {value}")?;
            }
        }
        for part in &parts {
            for node in part.0.nodes() {
                part.fmt_class(node, formatter)?;
            }
            for deprecated in &part.0.deprecated {
                part.fmt_deprecated(deprecated, formatter)?;
            }
        }
        Ok(())
    }
}

/// All names are qualified, because a class may have the name of a built-in one.
fn fmt_imports(
    parts: &[Part<'_>],
    exceptions: &Exceptions,
    formatter: &mut Formatter<'_>,
) -> fmt::Result {
    let tree = exceptions.tree.name();
    writeln!(formatter, "# Generated from the tree {tree}.")?;
    formatter.write_str("import builtins\nimport typing\n")?;
    if parts.iter().any(|part| !part.0.deprecated.is_empty()) {
        formatter.write_str("\nimport typing_extensions\n")?;
    }
    let mut modules: BTreeSet<&str> = parts
        .iter()
        .flat_map(|part| part.modules_of_bases())
        .collect();
    for known in ["builtins", "typing", exceptions.module] {
        modules.remove(known);
    }
    let submodules = exceptions.submodule_names();
    if !modules.is_empty() || !submodules.is_empty() {
        formatter.write_char('\n')?;
    }
    for module in modules {
        writeln!(formatter, "import {module}")?;
    }
    for name in submodules {
        writeln!(formatter, "from . import {name} as {name}")?;
    }
    formatter.write_char('\n')
}

/// The names that `import *` imports. The deprecated names are not among them.
fn fmt_all(
    parts: &[Part<'_>],
    exceptions: &Exceptions,
    formatter: &mut Formatter<'_>,
) -> fmt::Result {
    formatter.write_str("__all__ = [\n")?;
    for name in exceptions.submodule_names() {
        writeln!(formatter, "    \"{name}\",")?;
    }
    for Part(part) in parts {
        for node in part.nodes() {
            writeln!(formatter, "    \"{}\",", ClassName(node))?;
        }
        for (name, _) in &part.constants {
            writeln!(formatter, "    \"{name}\",")?;
        }
    }
    formatter.write_str("]\n")?;
    if parts.iter().all(|part| part.0.constants.is_empty()) {
        return Ok(());
    }
    formatter.write_char('\n')
}

/// The exceptions of one tree.
#[derive(Clone, Copy)]
struct Part<'a>(&'a Exceptions);

impl<'a> Part<'a> {
    fn modules_of_bases(self) -> impl Iterator<Item = &'a str> {
        let exceptions = self.0;
        let roots = exceptions.tree.roots();
        let roots = roots.filter(move |root| exceptions.has_class(*root));
        let further = exceptions.further_bases.iter();
        roots
            .map(move |root| self.base(root))
            .chain(further.map(|(_, base)| Base::Named(base)))
            .filter_map(Base::module)
    }

    /// The first base of a class.
    fn base(self, node: Node) -> Base<'a> {
        let exceptions = self.0;
        let parent = node.parent().filter(|parent| exceptions.has_class(*parent));
        match (parent, exceptions.class_above(node)) {
            (Some(parent), _) => Base::Here(parent),
            (None, Some((above, node))) if above.module == exceptions.module => Base::Here(node),
            (None, Some((above, node))) => Base::Above(above.module, node),
            (None, None) => Base::Named(exceptions.base),
        }
    }

    fn fmt_class(self, node: Node, formatter: &mut Formatter<'_>) -> fmt::Result {
        let base = self.base(node);
        write!(formatter, "\nclass {}({base}", ClassName(node))?;
        for base in self.0.bases_besides(node) {
            write!(formatter, ", {}", Base::Named(base))?;
        }
        let is_first = matches!(base, Base::Named(_));
        let own: Vec<_> = self.0.own_attributes(node).collect();
        let has_members = is_first || !own.is_empty();
        match (node.description(), has_members) {
            ("", false) => formatter.write_str("): ...\n")?,
            ("", true) => formatter.write_str("):\n")?,
            (text, false) => writeln!(formatter, "):\n    \"\"\"{}\"\"\"", Docstring(text))?,
            (text, true) => writeln!(formatter, "):\n    \"\"\"{}\"\"\"\n", Docstring(text))?,
        }
        if is_first {
            formatter.write_str(DOCUMENTED)?;
        }
        for attribute in &own {
            let (name, annotation) = (attribute.name(), attribute.annotation());
            writeln!(formatter, "    {name}: {annotation}")?;
        }
        if is_first || !own.iter().all(Attribute::is_copy_of_code) {
            self.fmt_constructors(node, formatter)?;
        }
        Ok(())
    }

    fn fmt_constructors(self, node: Node, formatter: &mut Formatter<'_>) -> fmt::Result {
        let mut attributes = self.0.all_attributes(node);
        attributes.retain(|attribute| !attribute.is_copy_of_code());
        for arguments in [BY_MESSAGE, AS_DOCUMENTED] {
            formatter.write_str("    @typing.overload\n    def __init__(\n        self,\n")?;
            formatter.write_str(arguments)?;
            if !attributes.is_empty() && arguments == AS_DOCUMENTED {
                formatter.write_str("        *,\n")?;
            }
            for attribute in &attributes {
                let (name, annotation) = (attribute.name(), attribute.annotation());
                writeln!(formatter, "        {name}: {annotation} = ...,")?;
            }
            formatter.write_str("    ) -> None: ...\n")?;
        }
        Ok(())
    }

    fn fmt_deprecated(self, deprecated: &Deprecated, formatter: &mut Formatter<'_>) -> fmt::Result {
        const DECORATOR: &str = "@typing_extensions.deprecated";
        let advice = deprecated.advice(self.0.module);
        let advice = format!("\"{}\"", Docstring(&advice));
        if DECORATOR.len() + "()".len() + advice.chars().count() <= 88 {
            writeln!(formatter, "\n{DECORATOR}({advice})")?;
        } else {
            writeln!(formatter, "\n{DECORATOR}(\n    {advice}\n)")?;
        }
        let class = ClassName(deprecated.node);
        writeln!(formatter, "class {}({class}): ...", deprecated.name)
    }
}

/// The attributes of every instance, in the documented order.
const DOCUMENTED: &str =
    "    __match_args__ = (\"code\", \"msg\", \"file\", \"line\", \"in_doubt\")
    code: builtins.int | None
    msg: builtins.str
    file: builtins.str | None
    line: builtins.int | None
    in_doubt: builtins.bool | None
";

const BY_MESSAGE: &str = "        msg: builtins.str = ...,
        *,
        code: builtins.int | None = ...,
        file: builtins.str | None = ...,
        line: builtins.int | None = ...,
        in_doubt: builtins.bool | None = ...,
";

const AS_DOCUMENTED: &str = "        code: builtins.int | None,
        msg: builtins.str | None = ...,
        file: builtins.str | None = ...,
        line: builtins.int | None = ...,
        in_doubt: builtins.bool | None = ...,
";

/// The base of a class.
#[derive(Clone, Copy)]
enum Base<'a> {
    /// A class of the same module.
    Here(Node),
    /// A class of the module of a tree above.
    Above(&'a str, Node),
    /// A full name, or the name of a built-in class.
    Named(&'a str),
}

impl<'a> Base<'a> {
    fn module(self) -> Option<&'a str> {
        match self {
            Self::Here(_) => None,
            Self::Above(module, _) => Some(module),
            Self::Named(name) => name.rsplit_once('.').map(|(module, _)| module),
        }
    }
}

impl Display for Base<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Here(node) => ClassName(node).fmt(formatter),
            Self::Above(module, node) => write!(formatter, "{module}.{}", ClassName(node)),
            Self::Named(name) if name.contains('.') => formatter.write_str(name),
            Self::Named(name) => write!(formatter, "builtins.{name}"),
        }
    }
}

/// A text between quotes, on one line.
struct Docstring<'a>(&'a str);

impl Display for Docstring<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|letter| match letter {
            '"' | '\\' => write!(formatter, "\\{letter}"),
            '\n' => formatter.write_str("\\n"),
            control if control.is_control() => write!(formatter, "\\x{:02x}", u32::from(control)),
            letter => formatter.write_char(letter),
        })
    }
}
