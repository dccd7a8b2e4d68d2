//! Tables in Markdown.

/// A table: the names of its columns, and its cells.
#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) columns: Vec<String>,
    pub(crate) rows: Vec<Vec<String>>,
}

impl Table {
    /// Whether some row has these cells below columns of these names, all of which the table has.
    pub(crate) fn has(&self, columns: &[String], cells: &[String]) -> bool {
        let places: Option<Vec<usize>> = columns
            .iter()
            .map(|column| self.columns.iter().position(|own| own == column))
            .collect();
        let Some(places) = places else { return false };
        self.rows.iter().any(|row| {
            places
                .iter()
                .zip(cells)
                .all(|(place, cell)| row[*place] == *cell)
        })
    }
}

/// Every table of a text, in its order.
pub(crate) fn tables(text: &str) -> Vec<Table> {
    let mut tables = Vec::new();
    let mut open: Option<Table> = None;
    for line in text.lines().chain([""]) {
        match (cells(line), &mut open) {
            (Some(columns), None) => {
                open = Some(Table {
                    columns,
                    rows: Vec::new(),
                })
            }
            (Some(row), Some(table))
                if row
                    .iter()
                    .all(|cell| cell.trim_matches(['-', ':']).is_empty() && !cell.is_empty()) =>
            {
                assert_eq!(row.len(), table.columns.len(), "{line}");
            }
            (Some(row), Some(table)) => {
                assert_eq!(row.len(), table.columns.len(), "{line}");
                table.rows.push(row);
            }
            (None, _) => tables.extend(open.take()),
        }
    }
    tables
}

fn cells(line: &str) -> Option<Vec<String>> {
    let inside = line.strip_prefix('|')?.strip_suffix('|')?;
    let escaped = inside.replace("\\|", "\u{0}");
    Some(
        escaped
            .split('|')
            .map(|cell| cell.trim().replace('\u{0}', "|"))
            .collect(),
    )
}
