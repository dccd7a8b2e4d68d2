//! Counts of the errors in a log.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::io::{self, Write};

use aerospike_errors::ErrorKind;

use crate::explanation::Explanation;

/// The errors of a log, counted by kind.
#[derive(Default)]
pub(crate) struct Summary {
    rows: HashMap<Subject, Row>,
}

/// A kind, or a negative code without a numbering. Few codes have several meanings, so the number of
/// subjects is bounded.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Subject {
    Kind(ErrorKind),
    Code(Option<i32>),
}

struct Row {
    count: u64,
    first: Place,
    last: Place,
}

/// A line of one of several files.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    pub(crate) file: usize,
    pub(crate) line: u64,
}

impl Summary {
    pub(crate) fn count(&mut self, explanation: &Explanation, place: Place) {
        let subject = explanation
            .kind
            .map_or(Subject::Code(explanation.code), Subject::Kind);
        let row = self.rows.entry(subject).or_insert(Row {
            count: 0,
            first: place,
            last: place,
        });
        row.count += 1;
        row.last = place;
    }

    /// Writes a row per kind, the most frequent first. `label` formats the place of a line.
    pub(crate) fn write(
        &self,
        label: impl Fn(Place) -> String,
        out: &mut impl Write,
    ) -> io::Result<()> {
        let mut rows: Vec<_> = self
            .rows
            .iter()
            .map(|(subject, row)| (Reverse(row.count), subject.name(), row))
            .collect();
        rows.sort_by(|left, right| (&left.0, &left.1).cmp(&(&right.0, &right.1)));
        for (Reverse(count), name, row) in rows {
            let (first, last) = (label(row.first), label(row.last));
            writeln!(out, "{count:>7} {name:<28} {first} {last}")?;
        }
        Ok(())
    }
}

impl Subject {
    fn name(self) -> String {
        match self {
            Self::Kind(kind) => kind.name().to_owned(),
            Self::Code(code) => format!("{} in an unknown numbering", code.unwrap_or_default()),
        }
    }
}
