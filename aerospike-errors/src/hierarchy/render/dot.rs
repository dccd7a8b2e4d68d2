//! Diagrams as Graphviz.

use core::fmt::{self, Display, Formatter, Write};

use super::Label;
use super::diagram::Step;
use crate::Diagram;

/// A diagram as a Graphviz digraph; `Display` prints its source.
///
/// The descriptions are tooltips, and with `{:#}` also second lines of the labels. Each large
/// subtree has a colour; ancestors are dashed.
///
/// ```console
/// $ cargo run --example explain -- --dot | dot -Tsvg > tree.svg
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Dot {
    diagram: Diagram,
}

/// Pale colours for black text; the first is for nodes outside of the coloured subtrees.
const COLOURS: [&str; 13] = [
    "#f2f2f2", "#d3e5f5", "#fde3c8", "#d9efd3", "#f6d5d8", "#e4dcf1", "#fbf2c0", "#d0eeea",
    "#f3dbeb", "#e6e2d3", "#cfe0d8", "#fcd9c9", "#dfe3fa",
];

/// Down to this depth, a node with children begins a subtree with its own colour.
const BRANCH_DEPTH: usize = 2;

impl Dot {
    pub(crate) const fn new(diagram: Diagram) -> Self {
        Self { diagram }
    }
}

impl Display for Dot {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let diagram = self.diagram;
        writeln!(formatter, "digraph \"{}\" {{", diagram.tree.name())?;
        formatter.write_str(
            "    rankdir=LR; ordering=out; ranksep=0.5; nodesep=0.05;\n    \
             node [shape=box, style=\"rounded,filled\", color=\"#808080\", penwidth=0.6, fontname=\"sans-serif\", \
             fontsize=10, width=2.3, height=0.22, margin=\"0.08,0.02\"];\n    \
             edge [arrowhead=none, color=\"#808080\", penwidth=0.6];\n",
        )?;
        let mut colours = Colours::default();
        for step in diagram.walk() {
            let node = step.node;
            write!(
                formatter,
                "    {} [label=\"{}",
                diagram.id(node),
                Label { node, diagram }
            )?;
            let description = node.description();
            if formatter.alternate() && !description.is_empty() {
                write!(formatter, "\\n{}", Quoted::label(description))?;
            }
            let tooltip = Quoted::tooltip(description);
            write!(
                formatter,
                "\", tooltip=\"{tooltip}\", fillcolor=\"{}\"",
                colours.of(&step)
            )?;
            formatter.write_str(if diagram.is_inside(node) {
                "];\n"
            } else {
                ", style=\"rounded,filled,dashed\"];\n"
            })?;
        }
        for Step { node, .. } in diagram.walk() {
            if let Some(parent) = diagram.parent(node) {
                writeln!(
                    formatter,
                    "    {}:e -> {}:w;",
                    diagram.id(parent),
                    diagram.id(node)
                )?;
            }
        }
        formatter.write_str("}\n")
    }
}

/// The colours of the current subtrees, by depth.
#[derive(Default)]
struct Colours {
    branches: usize,
    by_depth: [usize; BRANCH_DEPTH + 1],
}

impl Colours {
    fn of(&mut self, step: &Step) -> &'static str {
        if step.depth <= BRANCH_DEPTH {
            let inherited = step
                .depth
                .checked_sub(1)
                .map_or(0, |above| self.by_depth[above]);
            let begins_a_branch = step.depth > 0 && step.node.children().next().is_some();
            self.branches += usize::from(begins_a_branch);
            let own = if begins_a_branch {
                (self.branches - 1) % (COLOURS.len() - 1) + 1
            } else {
                inherited
            };
            self.by_depth[step.depth] = own;
        }
        COLOURS[self.by_depth[step.depth.min(BRANCH_DEPTH)]]
    }
}

/// A description in a quoted string of Graphviz, which contains escapes and HTML entities.
struct Quoted {
    text: &'static str,
    backslash: &'static str,
}

impl Quoted {
    fn label(text: &'static str) -> Self {
        Self {
            text,
            backslash: r"\\",
        }
    }

    /// Graphviz evaluates the escapes of a tooltip twice, the second time to replace `\N` by the
    /// name.
    fn tooltip(text: &'static str) -> Self {
        Self {
            text,
            backslash: r"\\\\",
        }
    }
}

impl Display for Quoted {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        self.text.chars().try_for_each(|character| match character {
            '"' => formatter.write_str("\\\""),
            '\\' => formatter.write_str(self.backslash),
            '&' => formatter.write_str("&amp;"),
            control if control.is_control() => formatter.write_char(' '),
            other => formatter.write_char(other),
        })
    }
}
