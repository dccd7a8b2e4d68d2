//! Trees as text, as Mermaid and as Graphviz.

use core::fmt::{self, Display, Formatter, Write};
use core::ops::RangeInclusive;

use crate::__private::{codes, depth};
use crate::{Node, Tree};

/// Prints the tree with a line a node; with `{:#}` the description stands behind it.
impl Display for Tree {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let columns = &self.columns;
        let mut is_last = Levels::new();
        for index in 0..self.len() {
            let position = usize::from(index);
            let (depth, parent) = (depth(self, index), usize::from(columns.parents[position]));
            if depth > 0 {
                let end = index + columns.sizes[position];
                is_last.set(depth, end == columns.parents[position] + columns.sizes[parent]);
            }
            if index > 0 {
                formatter.write_char('\n')?;
            }
            for level in 1..depth {
                formatter.write_str(if is_last.get(level) { "    " } else { "│   " })?;
            }
            if depth > 0 {
                formatter.write_str(if is_last.get(depth) { "└── " } else { "├── " })?;
            }
            self.fmt_line(index, formatter)?;
        }
        Ok(())
    }
}

impl Tree {
    fn fmt_line(&self, index: u16, formatter: &mut Formatter<'_>) -> fmt::Result {
        let columns = &self.columns;
        let position = usize::from(index);
        formatter.write_str(columns.names[position])?;
        let mut claims = Separated { separator: " (", formatter };
        for code in codes(columns.codes, columns.code_starts, index) {
            claims.write(code)?;
        }
        for &(_, (low, high)) in columns.bands.iter().filter(|(owner, _)| *owner == index) {
            claims.write(&Band(&(low..=high)))?;
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

/// Writes items with an opening before the first and commas before the others.
struct Separated<'a, 'b> {
    separator: &'static str,
    formatter: &'a mut Formatter<'b>,
}

impl Separated<'_, '_> {
    fn write(&mut self, item: &dyn Display) -> fmt::Result {
        write!(self.formatter, "{}{item}", self.separator)?;
        self.separator = ", ";
        Ok(())
    }
}

/// A band as it is declared: open where it reaches the end of `i32`.
struct Band<'a>(&'a RangeInclusive<i32>);

impl Display for Band<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match (*self.0.start(), *self.0.end()) {
            (i32::MIN, i32::MAX) => formatter.write_str(".."),
            (i32::MIN, high) => write!(formatter, "..={high}"),
            (low, i32::MAX) => write!(formatter, "{low}.."),
            (low, high) => write!(formatter, "{low}..={high}"),
        }
    }
}

/// A bit a level, for as many levels as a tree can have: without an allocator, and without recursion.
struct Levels([u64; Self::WORDS]);

impl Levels {
    const WORDS: usize = (u16::MAX as usize + 1) / 64;

    fn new() -> Self {
        Self([0; Self::WORDS])
    }

    fn set(&mut self, level: usize, value: bool) {
        let bit = 1 << (level % 64);
        if value {
            self.0[level / 64] |= bit;
        } else {
            self.0[level / 64] &= !bit;
        }
    }

    fn get(&self, level: usize) -> bool {
        self.0[level / 64] & (1 << (level % 64)) != 0
    }
}

/// A [`Tree`] as a Mermaid flowchart; displays as its text.
#[derive(Debug, Clone, Copy)]
pub struct Mermaid {
    tree: &'static Tree,
}

impl Mermaid {
    pub(crate) fn new(tree: &'static Tree) -> Self {
        Self { tree }
    }
}

impl Display for Mermaid {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("flowchart LR\n")?;
        for node in self.tree.nodes() {
            writeln!(formatter, "    n{}[\"{}\"]", node.index, Label(node))?;
        }
        for node in self.tree.nodes() {
            for child in node.children() {
                writeln!(formatter, "    n{} --> n{}", node.index, child.index)?;
            }
        }
        Ok(())
    }
}

/// A [`Tree`] as a Graphviz digraph; displays as its text.
#[derive(Debug, Clone, Copy)]
pub struct Dot {
    tree: &'static Tree,
}

impl Dot {
    pub(crate) fn new(tree: &'static Tree) -> Self {
        Self { tree }
    }
}

impl Display for Dot {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "digraph \"{}\" {{", self.tree.name())?;
        formatter
            .write_str("    rankdir=LR;\n    node [shape=box, style=rounded, fontname=\"sans-serif\"];\n")?;
        for node in self.tree.nodes() {
            writeln!(
                formatter,
                "    n{} [label=\"{}\", tooltip=\"{}\"];",
                node.index,
                Label(node),
                Quoted(node.description())
            )?;
        }
        for node in self.tree.nodes() {
            for child in node.children() {
                writeln!(formatter, "    n{} -> n{};", node.index, child.index)?;
            }
        }
        formatter.write_str("}\n")
    }
}

/// The name and the codes of a node. Neither can hold a quote: names are identifiers, codes are numbers.
struct Label(Node);

impl Display for Label {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.0.name())?;
        let mut codes = Separated { separator: " ", formatter };
        for code in self.0.codes() {
            codes.write(code)?;
        }
        Ok(())
    }
}

/// A description inside of a quoted string of Graphviz.
struct Quoted(&'static str);

impl Display for Quoted {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|character| match character {
            '"' | '\\' => write!(formatter, "\\{character}"),
            other => formatter.write_char(other),
        })
    }
}
