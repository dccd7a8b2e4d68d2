//! Diagrams as text, as Mermaid and as Graphviz.

mod diagram;
mod dot;
mod mermaid;

pub use diagram::Diagram;
pub use dot::Dot;
pub use mermaid::Mermaid;

use core::fmt::{self, Display, Formatter, Write};
use core::ops::RangeInclusive;

use crate::__private::{depth, part};
use crate::{Node, Tree};

/// Prints one line per node; `{:#}` adds the description.
impl Display for Tree {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let columns = &self.columns;
        let mut lines = Lines::new();
        for index in 0..self.len() {
            let position = usize::from(index);
            let parent = usize::from(columns.parents[position]);
            let end = index + columns.sizes[position];
            let end_of_parent = columns
                .sizes
                .get(parent)
                .map(|size| columns.parents[position] + size);
            lines.begin(depth(self, index), end_of_parent == Some(end), formatter)?;
            self.fmt_line(index, formatter)?;
        }
        Ok(())
    }
}

/// Prints one line per node; `{:#}` adds the description. A node of another tree has the name of
/// that tree as a prefix.
impl Display for Diagram {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let mut lines = Lines::new();
        for step in self.walk() {
            lines.begin(step.depth, step.is_last, formatter)?;
            if step.node.tree() != self.tree {
                write!(formatter, "{}::", step.node.tree().name())?;
            }
            step.node.tree().fmt_line(step.node.index, formatter)?;
        }
        Ok(())
    }
}

/// The connectors at the beginning of each line.
struct Lines {
    is_last: Levels,
    is_first_line: bool,
}

impl Lines {
    fn new() -> Self {
        Self {
            is_last: Levels::new(),
            is_first_line: true,
        }
    }

    fn begin(&mut self, depth: usize, is_last: bool, formatter: &mut Formatter<'_>) -> fmt::Result {
        if !core::mem::take(&mut self.is_first_line) {
            formatter.write_char('\n')?;
        }
        self.is_last.set(depth, is_last);
        for level in 1..depth {
            formatter.write_str(if self.is_last.get(level) {
                "    "
            } else {
                "│   "
            })?;
        }
        match (depth, is_last) {
            (0, _) => Ok(()),
            (_, true) => formatter.write_str("└── "),
            (_, false) => formatter.write_str("├── "),
        }
    }
}

impl Tree {
    fn fmt_line(&self, index: u16, formatter: &mut Formatter<'_>) -> fmt::Result {
        let columns = &self.columns;
        let position = usize::from(index);
        formatter.write_str(columns.names[position])?;
        let mut claims = Separated {
            separator: " (",
            formatter,
        };
        for code in part(columns.codes, columns.code_starts, index) {
            claims.write(code)?;
        }
        for range in self.ranges(index) {
            claims.write(&CodeRange(range))?;
        }
        if claims.separator == ", " {
            formatter.write_char(')')?;
        }
        match columns.descriptions[position] {
            description if formatter.alternate() && !description.is_empty() => {
                write!(formatter, " — {description}")
            }
            _ => Ok(()),
        }
    }
}

/// The name and the codes of a node in a picture. A node of another tree has the name of that tree
/// as a prefix. Identifiers and numbers need no escapes.
pub(crate) struct Label {
    pub(crate) node: Node,
    pub(crate) diagram: Diagram,
}

impl Display for Label {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        if self.node.tree() != self.diagram.tree {
            write!(formatter, "{}::", self.node.tree().name())?;
        }
        formatter.write_str(self.node.name())?;
        let mut codes = Separated {
            separator: " ",
            formatter,
        };
        self.node
            .codes()
            .iter()
            .try_for_each(|code| codes.write(code))
    }
}

/// Writes items with a first separator, then commas.
pub(crate) struct Separated<'a, 'b> {
    pub(crate) separator: &'static str,
    pub(crate) formatter: &'a mut Formatter<'b>,
}

impl Separated<'_, '_> {
    pub(crate) fn write(&mut self, item: &dyn Display) -> fmt::Result {
        write!(self.formatter, "{}{item}", self.separator)?;
        self.separator = ", ";
        Ok(())
    }
}

/// A code range as it is declared: without a bound at the end of `i32`.
struct CodeRange(RangeInclusive<i32>);

impl Display for CodeRange {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match (*self.0.start(), *self.0.end()) {
            (i32::MIN, i32::MAX) => formatter.write_str(".."),
            (i32::MIN, high) => write!(formatter, "..={high}"),
            (low, i32::MAX) => write!(formatter, "{low}.."),
            (low, high) => write!(formatter, "{low}..={high}"),
        }
    }
}

/// Contains one bit per level of the deepest tree. It needs neither an allocator nor recursion.
struct Levels([u64; Self::WORDS]);

impl Levels {
    const WORDS: usize = (u16::MAX as usize + 1) / 64;

    fn new() -> Self {
        Self([0; Self::WORDS])
    }

    /// A deeper level is ignored. Only several mounted trees of the greatest depth have one.
    fn set(&mut self, level: usize, value: bool) {
        let bit = 1 << (level % 64);
        if let Some(word) = self.0.get_mut(level / 64) {
            *word = if value { *word | bit } else { *word & !bit };
        }
    }

    fn get(&self, level: usize) -> bool {
        self.0
            .get(level / 64)
            .is_some_and(|word| word & (1 << (level % 64)) != 0)
    }
}
