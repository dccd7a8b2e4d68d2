//! Output for readers.

use std::io::{self, Write};

use aerospike_errors::{Category, ErrorKind, Node, Numbering};

use crate::explanation::Explanation;

/// Writes a paragraph about a term.
pub(crate) fn paragraph(
    term: &str,
    explanation: &Explanation,
    out: &mut impl Write,
) -> io::Result<()> {
    let Some(kind) = explanation.kind else {
        return ambiguous(term, explanation, out);
    };
    let is_assigned = is_assigned(explanation);
    if !is_assigned {
        let name = kind.name();
        writeln!(out, "{term}: unassigned code, classified as {name}")?;
    } else if term == kind.name() {
        writeln!(out, "{term}")?;
    } else {
        writeln!(out, "{term}: {}", kind.name())?;
    }
    facts(kind, explanation, out)?;
    if is_assigned {
        row("code", &codes(kind, explanation.numbering), out)?;
        row("since", kind.since().unwrap_or_default(), out)?;
        row("also", &kind.aliases().join(", "), out)?;
    }
    writeln!(out)
}

/// Returns `false` for a code that is classified by its range.
fn is_assigned(explanation: &Explanation) -> bool {
    explanation
        .code
        .is_none_or(|code| match explanation.numbering {
            Some(numbering) => numbering.from_code(code).is_some(),
            None => ErrorKind::from_code(code).is_some(),
        })
}

/// Writes the facts that hold for every code of a kind.
fn facts(kind: ErrorKind, explanation: &Explanation, out: &mut impl Write) -> io::Result<()> {
    let node = explanation.node().expect("a kind has a node");
    row("description", kind.description(), out)?;
    if let Some(number) = explanation.subcode {
        let meaning = explanation.known_subcode().map_or_else(
            || format!("{number}, which is not known"),
            |subcode| format!("{}: {}", subcode.name(), subcode.description()),
        );
        row("subcode", &meaning, out)?;
    }
    row("retry", &retry(explanation), out)?;
    let status = explanation.http_status().expect("a kind has a status");
    row("http_status", &status.to_string(), out)?;
    let ancestors = kind.node().ancestors().map(Node::name);
    row("below", &join(ancestors, " < "), out)?;
    let categories = node.categories().map(Category::name);
    row("categories", &join(categories, ", "), out)
}

/// Lists the meaning of a negative code in each numbering.
fn ambiguous(term: &str, explanation: &Explanation, out: &mut impl Write) -> io::Result<()> {
    let code = explanation.code.expect("only codes are ambiguous");
    writeln!(out, "{term}: depends on the client, see --numbering")?;
    for numbering in Numbering::ALL {
        if let Some(kind) = numbering.classify(code) {
            let meaning = format!("{}: {}", kind.name(), kind.description());
            row(numbering.name(), &meaning, out)?;
        }
    }
    writeln!(out)
}

fn row(label: &str, value: &str, out: &mut impl Write) -> io::Result<()> {
    if value.is_empty() {
        return Ok(());
    }
    writeln!(out, "    {label:<12} {value}")
}

fn retry(explanation: &Explanation) -> String {
    match (explanation.retry(), explanation.reason()) {
        (Some(retry), Some(reason)) => format!("{retry}: {reason}"),
        _ => String::new(),
    }
}

/// Lists the codes of a kind: first the code in the numbering, then the codes in the other
/// numberings.
fn codes(kind: ErrorKind, numbering: Option<Numbering>) -> String {
    if kind.code().is_none_or(|code| code >= 0) {
        return join(kind.codes().iter().map(ToString::to_string), ", ");
    }
    let others = Numbering::ALL.iter().copied();
    let others = others.filter(|other| Some(*other) != numbering);
    let all = numbering.into_iter().chain(others);
    let codes = all.filter_map(|numbering| {
        let code = numbering.code_of(kind)?;
        Some(format!("{code} in {numbering}"))
    });
    join(codes, ", ")
}

fn join(parts: impl Iterator<Item = impl Into<String>>, separator: &str) -> String {
    let parts: Vec<String> = parts.map(Into::into).collect();
    parts.join(separator)
}

/// Returns the line of a log report after the line number.
pub(crate) fn report(explanation: &Explanation) -> String {
    let name = explanation
        .kind
        .map_or("unknown numbering", |kind| kind.name());
    let code = explanation
        .code
        .map(|code| match (explanation.numbering, explanation.subcode) {
            (_, Some(subcode)) => format!(" ({code}/{subcode})"),
            (Some(numbering), None) if code < 0 => format!(" ({code} in {numbering})"),
            (_, None) => format!(" ({code})"),
        });
    let code = code.unwrap_or_default();
    let retry = retry(explanation);
    let separator = if retry.is_empty() { "" } else { ", retry: " };
    format!("{name}{code}{separator}{retry}\n")
}
