//! The documented tree, as text and as diagrams.

use std::io::{self, Write};

use aerospike_errors::ErrorKind;
use clap::Args;

use crate::names;

#[derive(Args)]
pub(crate) struct TreeArguments {
    /// Print the documented tree with codes
    #[arg(long)]
    pub(crate) tree: bool,

    /// Print the tree as a Mermaid flowchart
    #[arg(long)]
    pub(crate) mermaid: bool,

    /// Print the tree as a Graphviz digraph: `explain --dot | dot -Tsvg`
    #[arg(long)]
    pub(crate) dot: bool,

    /// Print only the subtree of this node, given as a code or a name
    #[arg(long, value_name = "NODE", value_parser = node)]
    pub(crate) subtree: Option<ErrorKind>,
}

impl TreeArguments {
    pub(crate) fn is_requested(&self) -> bool {
        self.tree || self.mermaid || self.dot || self.subtree.is_some()
    }

    /// Prints the tree or a subtree in each requested format, as text by default.
    pub(crate) fn print(&self, out: &mut impl Write) -> io::Result<()> {
        let diagram = match self.subtree {
            Some(kind) => kind.node().diagram(),
            None => ErrorKind::tree().diagram(),
        };
        if self.tree || !(self.mermaid || self.dot) {
            writeln!(out, "{diagram}")?;
        }
        if self.mermaid {
            write!(out, "{}", diagram.mermaid())?;
        }
        if self.dot {
            write!(out, "{}", diagram.dot())?;
        }
        Ok(())
    }
}

fn node(term: &str) -> Result<ErrorKind, String> {
    let found = match term.parse() {
        Ok(code) => ErrorKind::from_code(code),
        Err(_) => names::kind(term, None),
    };
    found.ok_or_else(|| "no node has this code or name".to_owned())
}
