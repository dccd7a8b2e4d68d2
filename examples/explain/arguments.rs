//! The command line.

use std::path::PathBuf;

use aerospike_errors::Numbering;
use clap::Parser;

use crate::tree::TreeArguments;

/// Explains Aerospike error codes, names and log lines.
///
/// A term is a code (14, -8, 0x0e), a code with its subcode (22/6), the name of a constant or an
/// exception class of the server or a client in any case, or an error message. Without arguments,
/// terms are read from standard input, one per line. The exit status is 1 if a term is unknown.
///
/// The meaning of a negative code depends on the client: state it with `--numbering`.
#[derive(Parser)]
#[command(name = "explain", version, allow_negative_numbers = true)]
pub(crate) struct Arguments {
    /// Terms to explain; with `--log`, files to read
    #[arg(value_name = "TERM|FILE")]
    pub(crate) operands: Vec<String>,

    /// Report the errors in the lines of log files, or of standard input
    #[arg(long)]
    pub(crate) log: bool,

    /// Print one row per kind of error: count, kind, first and last line
    #[arg(long, requires = "log", conflicts_with = "json")]
    pub(crate) summary: bool,

    /// Print one JSON object per error
    #[arg(long)]
    pub(crate) json: bool,

    /// The client that sent the codes, if they do not show it: c, java, go, python, node, rust, …
    #[arg(long, value_name = "CLIENT", value_parser = numbering)]
    pub(crate) numbering: Option<Numbering>,

    #[command(flatten)]
    pub(crate) tree: TreeArguments,
}

impl Arguments {
    /// Returns the log files, or `-` for standard input.
    pub(crate) fn files(&self) -> Vec<PathBuf> {
        if self.operands.is_empty() {
            return vec![PathBuf::from("-")];
        }
        self.operands.iter().map(PathBuf::from).collect()
    }
}

fn numbering(client: &str) -> Result<Numbering, &'static str> {
    client.parse().map_err(|_| "no client has this name")
}
