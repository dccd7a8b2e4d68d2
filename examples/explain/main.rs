//! Explains Aerospike error codes, names and log lines:
//! `cargo run --example explain -- 2 207 -8 AS_ERR_KEY_BUSY`.
//!
//! With `--log` it reports the errors in log files. Without arguments it reads terms from standard
//! input, so that the error column of a log can be piped in.

mod arguments;
mod explanation;
mod forms;
mod input;
mod json;
mod log;
mod names;
mod summary;
mod terms;
mod text;
mod tree;

use std::borrow::Cow;
use std::fmt;
use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use clap::{CommandFactory, Parser};

use arguments::Arguments;
use input::Lines;
use terms::Meaning;

/// The number of characters of a line that a message quotes.
const QUOTED: usize = 200;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    if reads_terminal(&arguments) {
        let usage = Arguments::command().render_help();
        let _ = write!(io::stderr(), "{usage}");
        return ExitCode::from(2);
    }
    match run(&arguments) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        // The reader has closed the pipe, as in `explain --tree | head`.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            complain(error);
            ExitCode::FAILURE
        }
    }
}

/// Returns `true` if the program would wait for a user to type its input.
fn reads_terminal(arguments: &Arguments) -> bool {
    arguments.operands.is_empty() && !arguments.tree.is_requested() && io::stdin().is_terminal()
}

/// Prints the output, and returns the number of unknown terms and unreadable files.
fn run(arguments: &Arguments) -> io::Result<usize> {
    let stdout = io::stdout().lock();
    if stdout.is_terminal() {
        // Standard output is flushed after each line.
        return print(arguments, stdout);
    }
    print(arguments, io::BufWriter::with_capacity(1 << 16, stdout))
}

fn print(arguments: &Arguments, mut out: impl Write) -> io::Result<usize> {
    let failures = if arguments.log {
        log::report(arguments, &mut out)?
    } else if arguments.operands.is_empty() && !arguments.tree.is_requested() {
        explain_lines(arguments, &mut out)?
    } else {
        let mut unknown = 0;
        for term in &arguments.operands {
            unknown += explain(term, None, arguments, &mut out)?;
        }
        unknown
    };
    if arguments.tree.is_requested() {
        arguments.tree.print(&mut out)?;
    }
    out.flush()?;
    Ok(failures)
}

/// Explains the terms on standard input, one per line, and returns how many are unknown.
fn explain_lines(arguments: &Arguments, out: &mut impl Write) -> io::Result<usize> {
    let mut lines = Lines::new(io::stdin().lock());
    let mut unknown = 0;
    let mut number = 0;
    while let Some(line) = lines.next()? {
        number += 1;
        match std::str::from_utf8(line).map(str::trim) {
            Ok("") => {}
            Ok(term) => unknown += explain(term, Some(number), arguments, out)?,
            Err(_) => {
                unknown += 1;
                let line = quoted(line.trim_ascii_end(), QUOTED);
                complain(format_args!("line {number}: {line:?} is not UTF-8"));
            }
        }
    }
    Ok(unknown)
}

/// Explains a term, or reports on standard error that it is unknown. Returns the number of unknown
/// terms.
fn explain(
    term: &str,
    line: Option<u64>,
    arguments: &Arguments,
    out: &mut impl Write,
) -> io::Result<usize> {
    match terms::meaning(term, arguments.numbering) {
        Some(Meaning::Error(explanation)) if arguments.json => {
            json::object(line, term, &json::members(&explanation), out)?;
        }
        Some(Meaning::Error(explanation)) => text::paragraph(term, &explanation, out)?,
        Some(Meaning::NoError) if arguments.json => {}
        Some(Meaning::NoError) => writeln!(out, "{term}: documented, and not an error\n")?,
        None => {
            let place = line.map_or_else(String::new, |line| format!("line {line}: "));
            let help = names::similar(term)
                .map_or_else(String::new, |name| format!(", did you mean {name}?"));
            let term = quoted(term.as_bytes(), QUOTED);
            complain(format_args!(
                "{place}{term:?} is neither a code nor a name{help}"
            ));
            return Ok(1);
        }
    }
    Ok(0)
}

/// Writes a message to standard error. A closed standard error is ignored.
fn complain(message: impl fmt::Display) {
    let _ = writeln!(io::stderr(), "explain: {message}");
}

/// Returns at most `limit` characters of `bytes`, with an ellipsis if there are more.
fn quoted(bytes: &[u8], limit: usize) -> Cow<'_, str> {
    // A character has at most four bytes.
    let start = &bytes[..bytes.len().min((limit + 1) * 4)];
    let text = String::from_utf8_lossy(start);
    match text.char_indices().nth(limit) {
        Some((end, _)) => Cow::Owned(format!("{}…", &text[..end])),
        None => text,
    }
}
