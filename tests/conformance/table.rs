//! The reference tables: tab-separated, and read at compile time so that none can be missing.

use std::collections::HashMap;

use aerospike_errors::ErrorKind;

/// A row of `codes.tsv`, by the names of its columns.
pub(crate) struct CodeRow(HashMap<&'static str, &'static str>);

impl CodeRow {
    pub(crate) fn text(&self, column: &str) -> &'static str {
        self.0
            .get(column)
            .copied()
            .unwrap_or_else(|| panic!("codes.tsv has no column {column}"))
    }

    pub(crate) fn code(&self) -> i32 {
        self.text("code").parse().expect("a code")
    }

    /// The names in a column, which may hold several.
    pub(crate) fn names(&self, column: &str) -> impl Iterator<Item = &'static str> {
        self.text(column)
            .split('/')
            .map(str::trim)
            .filter(|name| !name.is_empty())
    }

    pub(crate) fn kind(&self) -> ErrorKind {
        ErrorKind::from_code(self.code()).unwrap_or_else(|| panic!("nobody owns {}", self.code()))
    }
}

/// The rows of `codes.tsv` whose family begins with the given word.
pub(crate) fn codes(family: &str) -> Vec<CodeRow> {
    let mut lines = include_str!("../data/codes.tsv").lines();
    let columns: Vec<&str> = lines.next().expect("a heading").split('\t').collect();
    let rows: Vec<CodeRow> = lines
        .map(|line| CodeRow(columns.iter().copied().zip(line.split('\t')).collect()))
        .filter(|row| row.text("family").starts_with(family))
        .collect();
    assert!(!rows.is_empty(), "codes.tsv has no family {family}");
    rows
}

/// The rows of a table whose comments begin with `#`.
pub(crate) fn rows<const N: usize>(table: &'static str) -> Vec<[&'static str; N]> {
    table
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| {
            let cells: Vec<&str> = line.split('\t').collect();
            cells
                .try_into()
                .unwrap_or_else(|_| panic!("not {N} cells: {line}"))
        })
        .collect()
}

/// The kind that a name of any documentation stands for.
pub(crate) fn named(name: &str) -> ErrorKind {
    ErrorKind::from_name(name).unwrap_or_else(|| panic!("no kind is called {name}"))
}
