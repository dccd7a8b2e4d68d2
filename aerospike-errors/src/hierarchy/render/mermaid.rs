//! Diagrams as Mermaid.

use core::fmt::{self, Display, Formatter, Write};

use super::Label;
use super::diagram::Step;
use crate::Diagram;

/// A diagram as a Mermaid flowchart; `Display` prints its source, and `{:#}` adds the descriptions.
///
/// Mermaid draws at most 500 edges by default, see its setting `maxEdges`. Draw a larger tree in
/// subtrees.
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

/// A description in a quoted label. Quotes end a label, and Mermaid renders the rest as Markdown
/// with HTML and entities, so all punctuation is escaped.
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
