//! Rows of `codes.tsv`.

use aerospike_errors::ErrorKind;

use crate::tsv::{Row, rows};

const CODES: &str = include_str!("../data/codes.tsv");

/// The files that a failing test is about.
const HELP: &str = "see tests/data/codes.tsv and aerospike-errors/src/kind.rs";

/// A row of `codes.tsv`.
pub(crate) struct CodeRow(Row<'static>);

impl CodeRow {
    pub(crate) fn text(&self, column: &str) -> &'static str {
        self.0.get(column)
    }

    pub(crate) fn code(&self) -> i32 {
        self.text("code").parse().expect("a code")
    }

    /// Returns whether the code is an error: 0 is success and 50 the end of a response.
    pub(crate) fn is_error(&self) -> bool {
        ![0, 50].contains(&self.code())
    }

    /// Returns the names in a column, whose cells may hold several.
    pub(crate) fn names(&self, column: &str) -> impl Iterator<Item = &'static str> {
        self.text(column)
            .split(['/', '|', ';'])
            .filter_map(|cell| cell.split_whitespace().next())
            .map(|name| name.trim_start_matches("ClientResultCode::"))
            .filter(|name| !name.starts_with("Unknown(") && !name.contains("UNUSED"))
    }

    pub(crate) fn kind(&self) -> ErrorKind {
        let code = self.code();
        ErrorKind::from_code(code).unwrap_or_else(|| panic!("no node owns {code}; {HELP}"))
    }
}

/// Returns the rows of the families that start with one of the given words, without 0 and 50.
pub(crate) fn codes(families: &[&str]) -> Vec<CodeRow> {
    let is_wanted = |row: &Row<'_>| {
        families
            .iter()
            .any(|name| row.get("family").starts_with(name))
    };
    let rows: Vec<CodeRow> = rows(CODES)
        .into_iter()
        .filter(is_wanted)
        .map(CodeRow)
        .filter(CodeRow::is_error)
        .collect();
    assert!(!rows.is_empty(), "codes.tsv has no family {families:?}");
    rows
}

/// The families of the codes that `ErrorKind` owns.
pub(crate) const OWNED: [&str; 3] = ["server", "c (C", "c/go client"];

/// Returns the node with a name that a document uses.
pub(crate) fn named(name: &str) -> ErrorKind {
    ErrorKind::from_name(name).unwrap_or_else(|| panic!("no node is called {name}; {HELP}"))
}
