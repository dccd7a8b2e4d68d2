//! Tables of facts: tab-separated; the first line with a tab names the columns, and comments before
//! it start with `#`.

use std::collections::HashMap;

/// A line of a table, by column.
pub(crate) struct Row<'a> {
    cells: HashMap<&'a str, &'a str>,
}

impl<'a> Row<'a> {
    /// Returns the cell of a column. An unknown column is a mistake of the test.
    pub(crate) fn get(&self, column: &str) -> &'a str {
        self.cells
            .get(column)
            .unwrap_or_else(|| panic!("no column {column}"))
    }
}

/// Returns the lines of a table, which must not be empty.
pub(crate) fn rows(table: &str) -> Vec<Row<'_>> {
    let lines = table.lines().map(|line| line.trim_start_matches("# "));
    let mut lines = lines.skip_while(|line| !line.contains('\t'));
    let columns: Vec<_> = lines
        .next()
        .into_iter()
        .flat_map(|line| line.split('\t'))
        .collect();
    let rows: Vec<_> = lines
        .map(|line| {
            let cells: Vec<_> = line.split('\t').collect();
            assert_eq!(cells.len(), columns.len(), "the cells of {line:?}");
            Row {
                cells: columns.iter().copied().zip(cells).collect(),
            }
        })
        .collect();
    assert!(!rows.is_empty(), "the table has no lines");
    rows
}
