//! Names as Python writes them.

use core::fmt::{self, Display, Formatter};

use aerospike_errors::Node;

/// The name of a node's class: the node's name, with a trailing underscore if it is a keyword.
pub(crate) struct ClassName(pub(crate) Node);

impl Display for ClassName {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let name = self.0.name();
        formatter.write_str(name)?;
        if is_keyword(name) {
            formatter.write_str("_")
        } else {
            Ok(())
        }
    }
}

/// Returns whether Python accepts the name for a variable.
pub(crate) fn is_name(name: &str) -> bool {
    let mut letters = name.chars();
    let starts = letters
        .next()
        .is_some_and(|first| first == '_' || unicode_ident::is_xid_start(first));
    starts && letters.all(unicode_ident::is_xid_continue) && !is_keyword(name)
}

/// Returns whether every part of a dotted name is a name.
pub(crate) fn is_dotted_name(name: &str) -> bool {
    name.split('.').all(is_name)
}

fn is_keyword(name: &str) -> bool {
    KEYWORDS.binary_search(&name).is_ok()
}

/// The reserved words of Python 3, sorted.
const KEYWORDS: [&str; 35] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue",
    "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import",
    "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while",
    "with", "yield",
];
