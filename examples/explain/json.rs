//! Output for programs: one JSON object per error.

use std::fmt::Write as _;
use std::io::{self, Write};

use aerospike_errors::{Category, Node, Retry};
use serde_json::{Value, json};

use crate::explanation::Explanation;

/// Writes an object; `tail` is the result of [`members`] for the same error.
pub(crate) fn object(
    line: Option<u64>,
    text: &str,
    tail: &str,
    out: &mut impl Write,
) -> io::Result<()> {
    match line {
        Some(line) => write!(out, "{{\"line\":{line},\"text\":")?,
        None => write!(out, "{{\"line\":null,\"text\":")?,
    }
    serde_json::to_writer(&mut *out, text)?;
    out.write_all(tail.as_bytes())
}

/// Returns the members that depend on the error alone, to the end of the object.
pub(crate) fn members(explanation: &Explanation) -> String {
    let node = explanation.node();
    let ancestors = explanation.kind.map(|kind| {
        let ancestors = kind.node().ancestors().map(Node::name);
        ancestors.collect::<Vec<_>>()
    });
    let retry = explanation.retry().map(|retry| match retry {
        Retry::Yes => "yes",
        Retry::IfIdempotent => "if-idempotent",
        Retry::No => "no",
    });
    let members: [(&str, Value); 9] = [
        ("kind", json!(explanation.kind.map(|kind| kind.name()))),
        ("code", json!(explanation.code)),
        ("subcode", json!(explanation.subcode)),
        (
            "numbering",
            json!(
                explanation
                    .numbering
                    .map(|numbering| numbering.name().to_lowercase())
            ),
        ),
        ("in_doubt", json!(explanation.in_doubt)),
        ("retry", json!(retry)),
        (
            "categories",
            json!(node.map(|node| node.categories().map(Category::name).collect::<Vec<_>>())),
        ),
        ("ancestors", json!(ancestors)),
        ("description", json!(node.map(Node::description))),
    ];
    let mut text = String::new();
    for (name, value) in members {
        let _ = write!(text, ",\"{name}\":{value}");
    }
    text.push_str(
        "}
",
    );
    text
}
