//! Says what an Aerospike error code or name is: `cargo run --example explain -- 2 207 -8 AS_ERR_KEY_BUSY --tree`.
//!
//! Without arguments it reads codes or names from standard input, one a line, so that the error column of a log can
//! be piped in.

use std::fmt;
use std::io::{self, BufRead, Write};
use std::process::ExitCode;

use aerospike_errors::{Category, ErrorKind, Numbering};
use clap::{Parser, ValueEnum};

/// Say what an Aerospike error code or name is.
///
/// Negative codes are those of the C, Python and Node clients, unless a family is given. The exit status is 1 when a term
/// is unknown.
#[derive(Parser)]
#[command(name = "explain", allow_negative_numbers = true)]
struct Arguments {
    /// Codes (2, -8), names (`RecordNotFound`) or aliases (`AS_ERR_KEY_BUSY`); standard input, one a line, without any
    terms: Vec<String>,

    /// Whose the negative codes are
    #[arg(long, value_enum, default_value_t = NumberingName::C)]
    family: NumberingName,

    /// Print the documented tree with codes
    #[arg(long)]
    tree: bool,

    /// Print the tree as a Mermaid flowchart, for a page
    #[arg(long)]
    mermaid: bool,

    /// Print the tree as a Graphviz digraph, for a picture: `explain --dot | dot -Tsvg`
    #[arg(long)]
    dot: bool,

    /// Print only the branch below this node, given as a code, a name or an alias; as text if no form is chosen
    #[arg(long, value_name = "NODE", value_parser = node)]
    subtree: Option<ErrorKind>,
}

/// The families, as they are named on the command line.
#[derive(Clone, Copy, ValueEnum)]
enum NumberingName {
    /// C, Python and Node
    C,
    /// Java, C# and Rust
    Java,
    /// Go, Ruby and PHP
    Go,
}

impl From<NumberingName> for Numbering {
    fn from(numbering: NumberingName) -> Self {
        match numbering {
            NumberingName::C => Self::C,
            NumberingName::Java => Self::Java,
            NumberingName::Go => Self::Go,
        }
    }
}

impl Arguments {
    fn prints_a_tree(&self) -> bool {
        self.tree || self.mermaid || self.dot || self.subtree.is_some()
    }
}

/// A node as it is named on the command line.
fn node(term: &str) -> Result<ErrorKind, String> {
    let found = match term.parse() {
        Ok(code) => ErrorKind::from_code(code),
        Err(_) => ErrorKind::from_name(term),
    };
    found.ok_or_else(|| "no node has this code or name".to_owned())
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        // Whoever reads has read enough: `explain --tree | head`.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("explain: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Answers what was asked for, and returns how many terms are unknown.
fn run(arguments: &Arguments) -> io::Result<usize> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    let family = arguments.family.into();
    let unknown = if arguments.terms.is_empty() && !arguments.prints_a_tree() {
        explain_lines(io::stdin().lock(), family, &mut out)?
    } else {
        explain_terms(&arguments.terms, family, &mut out)?
    };
    if arguments.prints_a_tree() {
        draw(arguments, &mut out)?;
    }
    out.flush()?;
    Ok(unknown)
}

/// Prints the tree, or the branch asked for, in each form asked for.
fn draw(arguments: &Arguments, out: &mut impl Write) -> io::Result<()> {
    let drawing = match arguments.subtree {
        Some(kind) => kind.node().diagram(),
        None => ErrorKind::tree().diagram(),
    };
    if arguments.tree || !(arguments.mermaid || arguments.dot) {
        writeln!(out, "{drawing}")?;
    }
    if arguments.mermaid {
        write!(out, "{}", drawing.mermaid())?;
    }
    if arguments.dot {
        write!(out, "{}", drawing.dot())?;
    }
    Ok(())
}

fn explain_terms(terms: &[String], family: Numbering, out: &mut impl Write) -> io::Result<usize> {
    let mut unknown = 0;
    for term in terms {
        unknown += explain(term, family, "", out)?;
    }
    Ok(unknown)
}

/// As [`explain_terms`], for a stream whose lines may be anything; empty lines are passed over.
fn explain_lines(
    mut input: impl BufRead,
    family: Numbering,
    out: &mut impl Write,
) -> io::Result<usize> {
    let mut unknown = 0;
    let mut line = Vec::new();
    for number in 1_u64.. {
        line.clear();
        if input.read_until(b'\n', &mut line)? == 0 {
            break;
        }
        match std::str::from_utf8(&line).map(str::trim) {
            Ok("") => {}
            Ok(term) => unknown += explain(term, family, &format!("line {number}: "), out)?,
            Err(_) => {
                unknown += 1;
                let text = String::from_utf8_lossy(&line);
                eprintln!("explain: line {number}: {:?} is not UTF-8", text.trim_end());
            }
        }
    }
    Ok(unknown)
}

/// Answers one term, or says on standard error where an unknown one stands; returns how many are unknown.
fn explain(term: &str, family: Numbering, place: &str, out: &mut impl Write) -> io::Result<usize> {
    if let Some(answer) = Answer::find(term, family) {
        writeln!(out, "{answer}")?;
        return Ok(0);
    }
    eprintln!("explain: {place}{term:?} is neither a code nor a name");
    Ok(1)
}

/// What is known of a term; displays as a paragraph.
enum Answer<'a> {
    /// A node, under the term that found it.
    Kind {
        term: &'a str,
        kind: ErrorKind,
        family: Numbering,
    },
    /// A code that no node owns, and the node that it falls to.
    Band { code: i32, kind: ErrorKind },
    /// A code that is documented and no error.
    NoError { code: i32 },
}

impl<'a> Answer<'a> {
    fn find(term: &'a str, family: Numbering) -> Option<Self> {
        let Ok(code) = term.parse::<i32>() else {
            return ErrorKind::from_name(term).map(|kind| Self::Kind { term, kind, family });
        };
        Some(match (family.from_code(code), family.classify(code)) {
            (Some(kind), _) => Self::Kind { term, kind, family },
            (None, Some(kind)) => Self::Band { code, kind },
            (None, None) => Self::NoError { code },
        })
    }
}

impl fmt::Display for Answer<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Kind { term, kind, .. } if term == kind.name() => writeln!(formatter, "{kind}")?,
            Self::Kind { term, kind, .. } => writeln!(formatter, "{term}: {kind}")?,
            Self::Band { code, kind } => {
                writeln!(
                    formatter,
                    "{code}: no error owns this code; by its range it falls to {kind}"
                )?;
            }
            Self::NoError { code } => {
                return writeln!(formatter, "{code}: documented, and not an error");
            }
        }
        match *self {
            Self::Kind { kind, family, .. } => describe(kind, family, formatter),
            Self::Band { kind, .. } => write_rows(&place(kind), formatter),
            Self::NoError { .. } => Ok(()),
        }
    }
}

type Row = (&'static str, String);

fn describe(kind: ErrorKind, family: Numbering, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut codes = kind
        .codes()
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join(", ");
    if family != Numbering::C && kind.code().is_some_and(|code| code < 0) {
        codes += " with C, Python and Node";
    }
    write_rows(&[("code", codes)], formatter)?;
    write_rows(&place(kind), formatter)?;
    let since = kind.since().unwrap_or_default().to_owned();
    write_rows(
        &[("since", since), ("also", kind.aliases().join(", "))],
        formatter,
    )
}

/// What is true of a kind and of every code that falls to it.
fn place(kind: ErrorKind) -> [Row; 3] {
    let above = kind
        .ancestors()
        .map(|ancestor| ancestor.name())
        .collect::<Vec<_>>()
        .join(" < ");
    let categories = kind
        .node()
        .categories()
        .map(Category::name)
        .collect::<Vec<_>>()
        .join(", ");
    [
        ("description", kind.description().to_owned()),
        ("below", above),
        ("categories", categories),
    ]
}

fn write_rows(rows: &[Row], formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    rows.iter()
        .filter(|(_, value)| !value.is_empty())
        .try_for_each(|(label, value)| writeln!(formatter, "    {label:<12} {value}"))
}
