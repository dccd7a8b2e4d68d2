//! Trees as Mermaid.

use core::fmt::{self, Display, Formatter, Write};

use super::Label;
use super::diagram::Step;
use crate::Diagram;

/// A tree or a branch as a Mermaid flowchart; displays as its text, and with `{:#}` with the descriptions.
///
/// Mermaid draws no more than 500 lines between nodes unless its setting `maxEdges` says otherwise: a tree of more
/// nodes is drawn branch by branch.
///
/// ```
/// use aerospike_errors::ErrorKind;
///
/// assert_eq!(ErrorKind::ClusterError.node().diagram().mermaid().to_string(), "\
/// flowchart LR
///     n0[\"ClusterError 11\"]
///     n1[\"ClusterChangeError 7\"]
///     n0 --> n1
/// ");
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Mermaid {
    diagram: Diagram,
}

impl Mermaid {
    pub(crate) const fn new(diagram: Diagram) -> Self {
        Self { diagram }
    }
}

impl Display for Mermaid {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let diagram = self.diagram;
        formatter.write_str("flowchart LR\n")?;
        for Step { node, .. } in diagram.walk() {
            write!(
                formatter,
                "    {}[\"{}",
                diagram.id(node),
                Label { node, diagram }
            )?;
            if formatter.alternate() && !node.description().is_empty() {
                write!(formatter, "<br/>{}", Entities(node.description()))?;
            }
            formatter.write_str(if diagram.is_inside(node) {
                "\"]\n"
            } else {
                "\"]:::above\n"
            })?;
        }
        for Step { node, .. } in diagram.walk() {
            if let Some(parent) = diagram.parent(node) {
                writeln!(
                    formatter,
                    "    {} --> {}",
                    diagram.id(parent),
                    diagram.id(node)
                )?;
            }
        }
        if diagram.walk().any(|step| !diagram.is_inside(step.node)) {
            formatter.write_str("    classDef above stroke-dasharray: 4 3\n")?;
        }
        Ok(())
    }
}

/// A description inside of a quoted label. Quotes would end it, and Mermaid reads the rest as Markdown with HTML and
/// entities in it, so no punctuation stands for itself.
struct Entities(&'static str);

impl Display for Entities {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|character| {
            if character.is_ascii_punctuation() || character.is_control() {
                write!(formatter, "#{};", u32::from(character))
            } else {
                formatter.write_char(character)
            }
        })
    }
}
