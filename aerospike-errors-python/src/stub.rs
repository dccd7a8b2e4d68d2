//! Exceptions as a type stub.

use core::fmt::{self, Display, Formatter, Write};

use super::exceptions::Deprecated;
use super::names::ClassName;
use crate::Exceptions;
use aerospike_errors::Node;

/// The type stub of the module of a tree's exceptions: a `.pyi`, as its text. Made by [`Exceptions::stub`].
///
/// It is made of the description alone, without Python. What else the module has goes behind it, with
/// `__all__ += ["name"]` where `import *` is to bring it.
///
/// ```
/// use aerospike_errors::AerospikeError;
/// use aerospike_errors_python::Exceptions;
///
/// #[derive(AerospikeError)]
/// enum StoreError {
///     /// Anything the store reports.
///     Store,
///     /// No such record.
///     #[parent(Store)]
///     NotFound,
/// }
///
/// let stub = Exceptions::new(StoreError::tree(), "store").stub().to_string();
/// assert!(stub.ends_with("
/// class NotFound(Store):
///     \"\"\"No such record.\"\"\"
/// "));
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

impl Display for Stub<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        self.fmt_imports(formatter)?;
        self.fmt_all(formatter)?;
        for (name, value) in &self.exceptions.constants {
            writeln!(formatter, "{name}: typing.Final = {value}")?;
        }
        for node in self.exceptions.tree.nodes() {
            self.fmt_class(node, formatter)?;
        }
        for deprecated in &self.exceptions.deprecated {
            self.fmt_deprecated(deprecated, formatter)?;
        }
        Ok(())
    }
}

impl<'a> Stub<'a> {
    /// Everything is named in full: a class may be called as a built-in is, and `TimeoutError` often is.
    fn fmt_imports(self, formatter: &mut Formatter<'_>) -> fmt::Result {
        writeln!(
            formatter,
            "# Made from the tree {}.",
            self.exceptions.tree.name()
        )?;
        formatter.write_str("import builtins\nimport typing\n")?;
        if !self.exceptions.deprecated.is_empty() {
            formatter.write_str("\nimport typing_extensions\n")?;
        }
        let mut modules: Vec<&str> = self.bases().filter_map(module_of).collect();
        modules.sort_unstable();
        modules.dedup();
        modules.retain(|module| !["builtins", "typing", self.exceptions.module].contains(module));
        if !modules.is_empty() {
            formatter.write_char('\n')?;
        }
        modules
            .iter()
            .try_for_each(|module| writeln!(formatter, "import {module}"))?;
        formatter.write_char('\n')
    }

    /// The names that `import *` brings; the deprecated ones are not among them.
    fn fmt_all(self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("__all__ = [\n")?;
        for node in self.exceptions.tree.nodes() {
            writeln!(formatter, "    \"{}\",", ClassName(node))?;
        }
        for (name, _) in &self.exceptions.constants {
            writeln!(formatter, "    \"{name}\",")?;
        }
        formatter.write_str("]\n")?;
        if self.exceptions.constants.is_empty() {
            Ok(())
        } else {
            formatter.write_char('\n')
        }
    }

    /// The full names of bases that are of other modules.
    fn bases(self) -> impl Iterator<Item = Base<'a>> {
        let exceptions = self.exceptions;
        let of_roots = exceptions.tree.roots().map(move |root| self.base(root));
        let further = exceptions
            .further_bases
            .iter()
            .map(|(_, base)| Base::Named(base));
        of_roots.chain(further)
    }

    /// The first base of a class.
    fn base(self, node: Node) -> Base<'a> {
        let exceptions = self.exceptions;
        match node
            .parent()
            .filter(|parent| parent.tree() == exceptions.tree)
        {
            Some(parent) => Base::Here(parent),
            None => match exceptions.class_above(node) {
                Some((above, node)) if above.module == exceptions.module => Base::Here(node),
                Some((above, node)) => Base::Above(above.module, node),
                None => Base::Named(exceptions.base),
            },
        }
    }

    fn fmt_class(self, node: Node, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "\nclass {}({}", ClassName(node), self.base(node))?;
        for base in self.exceptions.bases_besides(node) {
            write!(formatter, ", {}", Base::Named(base))?;
        }
        let begins = matches!(self.base(node), Base::Named(_));
        let own: Vec<_> = self.exceptions.own_attributes(node).collect();
        let has_members = begins || !own.is_empty();
        // As ruff and black have it.
        match (node.description(), has_members) {
            ("", false) => formatter.write_str("): ...\n")?,
            ("", true) => formatter.write_str("):\n")?,
            (text, false) => writeln!(formatter, "):\n    \"\"\"{}\"\"\"", Docstring(text))?,
            (text, true) => writeln!(formatter, "):\n    \"\"\"{}\"\"\"\n", Docstring(text))?,
        }
        if begins {
            formatter.write_str(DOCUMENTED)?;
        }
        for attribute in &own {
            writeln!(
                formatter,
                "    {}: {}",
                attribute.name(),
                attribute.annotation()
            )?;
        }
        let adds_arguments = own.iter().any(|attribute| !attribute.is_copy_of_code());
        if begins || adds_arguments {
            self.fmt_constructors(node, formatter)?;
        }
        Ok(())
    }

    fn fmt_constructors(self, node: Node, formatter: &mut Formatter<'_>) -> fmt::Result {
        let mut attributes = self.exceptions.all_attributes(node);
        attributes.retain(|attribute| !attribute.is_copy_of_code());
        for arguments in [BY_MESSAGE, AS_DOCUMENTED] {
            write!(
                formatter,
                "    @typing.overload\n    def __init__(\n        self,\n{arguments}"
            )?;
            if !attributes.is_empty() && arguments == AS_DOCUMENTED {
                formatter.write_str("        *,\n")?;
            }
            for attribute in &attributes {
                writeln!(
                    formatter,
                    "        {}: {} = ...,",
                    attribute.name(),
                    attribute.annotation()
                )?;
            }
            formatter.write_str("    ) -> None: ...\n")?;
        }
        Ok(())
    }

    fn fmt_deprecated(self, deprecated: &Deprecated, formatter: &mut Formatter<'_>) -> fmt::Result {
        const WARNS: &str = "@typing_extensions.deprecated";
        let advice = format!(
            "\"{}\"",
            Docstring(&deprecated.advice(self.exceptions.module))
        );
        // As ruff and black break it.
        if WARNS.len() + "()".len() + advice.chars().count() <= 88 {
            writeln!(formatter, "\n{WARNS}({advice})")?;
        } else {
            writeln!(formatter, "\n{WARNS}(\n    {advice}\n)")?;
        }
        writeln!(
            formatter,
            "class {}({}): ...",
            deprecated.name,
            ClassName(deprecated.node)
        )
    }
}

/// What every instance has, in the documented order.
const DOCUMENTED: &str =
    "    __match_args__ = (\"code\", \"msg\", \"file\", \"line\", \"in_doubt\")
    code: builtins.int | None
    msg: builtins.str
    file: builtins.str | None
    line: builtins.int | None
    in_doubt: builtins.bool
";

const BY_MESSAGE: &str = "        msg: builtins.str = ...,
        *,
        code: builtins.int | None = ...,
        file: builtins.str | None = ...,
        line: builtins.int | None = ...,
        in_doubt: builtins.bool = ...,
";

const AS_DOCUMENTED: &str = "        code: builtins.int | None,
        msg: builtins.str | None = ...,
        file: builtins.str | None = ...,
        line: builtins.int | None = ...,
        in_doubt: builtins.bool = ...,
";

/// A class that another one is based on.
#[derive(Clone, Copy)]
enum Base<'a> {
    /// Of this module.
    Here(Node),
    /// Of the module of a tree above.
    Above(&'a str, Node),
    /// By its full name.
    Named(&'a str),
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

fn module_of(base: Base<'_>) -> Option<&str> {
    match base {
        Base::Here(_) => None,
        Base::Above(module, _) => Some(module),
        Base::Named(name) => name.rsplit_once('.').map(|(module, _)| module),
    }
}

/// A text between quotes, on one line.
struct Docstring<'a>(&'a str);

impl Display for Docstring<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|letter| match letter {
            '"' | '\\' => write!(formatter, "\\{letter}"),
            '\n' => formatter.write_str("\\n"),
            // No file of Python's may hold a zero, and a line ends at a carriage return too.
            control if control.is_control() => write!(formatter, "\\x{:02x}", u32::from(control)),
            letter => formatter.write_char(letter),
        })
    }
}
