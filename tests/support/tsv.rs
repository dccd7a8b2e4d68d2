//! Tables of facts: tab-separated, the first line names the columns.

use std::collections::HashMap;

/// A line of a table, by column.
pub(crate) struct Row<'a> {
    cells: HashMap<&'a str, &'a str>,
}

impl<'a> Row<'a> {
    /// The cell of a column; a column that the table lacks is a mistake of the test.
    pub(crate) fn get(&self, column: &str) -> &'a str {
        self.cells
            .get(column)
            .unwrap_or_else(|| panic!("no column {column}"))
    }
}

/// Every line of a table. A table without lines is a mistake: a test over it could not fail.
pub(crate) fn rows(table: &str) -> Vec<Row<'_>> {
    let mut lines = table.lines();
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
