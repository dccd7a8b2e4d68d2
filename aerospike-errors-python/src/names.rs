//! Names as Python has them.

use core::fmt::{self, Display, Formatter};

use aerospike_errors::Node;

/// The name of a node's class: its own, with an underscore behind it where Python has the word for itself.
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

/// Whether Python has the word for itself.
pub(crate) fn is_keyword(name: &str) -> bool {
    KEYWORDS.binary_search(&name).is_ok()
}

/// What cannot be a name in Python 3, sorted.
const KEYWORDS: [&str; 35] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue",
    "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import",
    "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while",
    "with", "yield",
];
