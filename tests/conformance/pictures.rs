//! Trees as text and as pictures. `tests/pictures/check` renders the files that the test
//! `sources_for_the_tools` writes, and compares the result with the expected nodes and lines.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::Path;

use aerospike_errors::{AerospikeError, Diagram, ErrorKind, Node};
use aerospike_errors_tests_library::CacheError;
use serde_json::json;

/// Roots that are mounted on two branches alternately, and descriptions with the syntax of each
/// format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
enum Nasty {
    /// "Quoted" \ backslash \n \N \l & &amp; &lt;b&gt; <b>bold</b> 'single' `code` #35; #quot;
    #[parent(ErrorKind::RecordNotFound)]
    #[code(1, 2, -3, 10..=20, ..=-100, 100..)]
    First,
    /// 1. A list | { } [ ] ( ) --> end; %% comment
    #[parent(ErrorKind::TimeoutError)]
    Second,
    /// Ünïcode → “quotes” 錯誤 🦀
    #[parent(ErrorKind::RecordBusy)]
    Third,
    // A keyword of Mermaid.
    #[parent(First)]
    #[allow(non_camel_case_types)]
    end,
    /// - dash
    #[parent(First)]
    Größe,
    /// **Below** _all_ of it
    #[parent(CacheError::Expired)]
    Fourth,
    #[parent(Second)]
    #[allow(non_camel_case_types)]
    r#type,
}

fn diagrams() -> Vec<(&'static str, Diagram)> {
    vec![
        ("documented", ErrorKind::tree().diagram()),
        ("branch", ErrorKind::IndexError.node().diagram()),
        (
            "branch_with_ancestry",
            ErrorKind::LdapError.node().diagram().with_ancestry(),
        ),
        ("leaf", ErrorKind::TimeoutError.node().diagram()),
        ("mounted", CacheError::tree().diagram().with_ancestry()),
        ("nasty", Nasty::tree().diagram()),
        (
            "nasty_with_ancestry",
            Nasty::tree().diagram().with_ancestry(),
        ),
    ]
}

#[test]
fn text_of_a_tree() {
    assert_eq!(
        Nasty::tree().to_string(),
        "\
First (1, 2, -3, 10..=20, ..=-100, 100..)
├── end
└── Größe
Second
└── type
Third
Fourth"
    );
    let text = format!("{:#}", Nasty::tree());
    assert!(
        text.contains("Third — Ünïcode → “quotes” 錯誤 🦀\n"),
        "{text}"
    );
    assert!(
        text.contains("├── end\n└── Größe — - dash\n"),
        "a node without a description: {text}"
    );
    for tree in [ErrorKind::tree(), Nasty::tree(), CacheError::tree()] {
        assert_eq!(tree.to_string(), tree.diagram().to_string());
        assert_eq!(format!("{tree:#}"), format!("{:#}", tree.diagram()));
    }
}

#[test]
fn text_of_a_mounted_tree_with_ancestry() {
    assert_eq!(
        Nasty::tree().diagram().with_ancestry().to_string(),
        "\
ErrorKind::AerospikeError
├── ErrorKind::ServerError (1, 1..=49, 51..)
│   └── ErrorKind::RecordError
│       ├── ErrorKind::RecordNotFound (2)
│       │   ├── First (1, 2, -3, 10..=20, ..=-100, 100..)
│       │   │   ├── end
│       │   │   └── Größe
│       │   └── CacheError::Miss (1000)
│       │       └── CacheError::Expired (1001)
│       │           └── Fourth
│       └── ErrorKind::RecordBusy (14)
│           └── Third
└── ErrorKind::TimeoutError (9)
    └── Second
        └── type"
    );
}

#[test]
fn text_of_a_branch() {
    assert_eq!(
        ErrorKind::LdapError
            .node()
            .diagram()
            .with_ancestry()
            .to_string()
            .lines()
            .next(),
        Some("AerospikeError"),
        "nodes of the same tree have their names"
    );
    assert_eq!(
        ErrorKind::TimeoutError.node().diagram().to_string(),
        "TimeoutError (9)"
    );
    assert_eq!(
        Nasty::First.node().diagram().to_string(),
        "First (1, 2, -3, 10..=20, ..=-100, 100..)\n├── end\n└── Größe"
    );
    assert_eq!(
        Nasty::Third.node().diagram().with_ancestry().to_string(),
        "\
ErrorKind::AerospikeError
└── ErrorKind::ServerError (1, 1..=49, 51..)
    └── ErrorKind::RecordError
        └── ErrorKind::RecordBusy (14)
            └── Third"
    );
}

/// A tree without a mount has no further ancestry.
#[test]
fn ancestry_is_drawn_on_demand() {
    let documented = ErrorKind::tree().diagram();
    assert_eq!(
        documented.with_ancestry().to_string(),
        documented.to_string()
    );
    assert_eq!(
        documented.with_ancestry().dot().to_string(),
        documented.dot().to_string()
    );
    assert_eq!(
        documented.with_ancestry().mermaid().to_string(),
        documented.mermaid().to_string()
    );
    assert!(!Nasty::tree().dot().to_string().contains("RecordNotFound"));
    assert_eq!(
        Nasty::tree().mermaid().to_string(),
        Nasty::tree().diagram().mermaid().to_string()
    );
    assert_eq!(
        Nasty::tree().dot().to_string(),
        Nasty::tree().diagram().dot().to_string()
    );
}

/// Returns the nodes and lines of a diagram by label, from the methods of the tree.
fn expected(diagram: Diagram, name: &str) -> serde_json::Value {
    let (tree, inside): (_, Vec<Node>) = match name {
        "branch" => (ErrorKind::tree(), subtree(ErrorKind::IndexError)),
        "branch_with_ancestry" => (ErrorKind::tree(), subtree(ErrorKind::LdapError)),
        "leaf" => (ErrorKind::tree(), subtree(ErrorKind::TimeoutError)),
        "documented" => (ErrorKind::tree(), ErrorKind::tree().nodes().collect()),
        "mounted" => (CacheError::tree(), CacheError::tree().nodes().collect()),
        _ => (Nasty::tree(), Nasty::tree().nodes().collect()),
    };
    let label = |node: Node| {
        let mut label = if node.tree() == tree {
            node.name().to_owned()
        } else {
            format!("{node:?}")
        };
        for (number, code) in node.codes().iter().enumerate() {
            let _ = write!(label, "{}{code}", if number == 0 { " " } else { ", " });
        }
        label
    };
    let mut nodes = inside.clone();
    if name.contains("ancestry") || name == "mounted" {
        let above: Vec<Node> = inside.iter().flat_map(|node| node.ancestors()).collect();
        nodes.extend(above.into_iter().filter(|node| !inside.contains(node)));
    }
    let labels: BTreeMap<String, &str> = nodes
        .iter()
        .map(|&node| (label(node), node.description()))
        .collect();
    let lines: BTreeSet<(String, String)> = nodes
        .iter()
        .filter_map(|&node| {
            Some((
                label(node.parent().filter(|parent| nodes.contains(parent))?),
                label(node),
            ))
        })
        .collect();
    assert_eq!(diagram.to_string().lines().count(), labels.len(), "{name}");
    json!({ "nodes": labels, "lines": lines })
}

fn subtree(kind: ErrorKind) -> Vec<Node> {
    std::iter::once(kind)
        .chain(kind.descendants().iter().copied())
        .map(Node::from)
        .collect()
}

#[test]
fn sources_have_each_node_and_line_once() {
    for (name, diagram) in diagrams() {
        let expected = expected(diagram, name);
        let dot = diagram.dot().to_string();
        let statements: Vec<&str> = dot
            .lines()
            .filter_map(|line| line.strip_prefix("    n"))
            .collect();
        let labels = statements
            .iter()
            .filter_map(|line| line.split_once(" [label=\""));
        let labels = labels.filter_map(|(id, rest)| Some((id, rest.split_once('"')?.0)));
        let lines = statements
            .iter()
            .filter_map(|line| line.trim_end_matches(":w;").split_once(":e -> n"));
        same(name, &expected, labels, lines);

        let mermaid = diagram.mermaid().to_string();
        let statements: Vec<&str> = mermaid
            .lines()
            .filter_map(|line| line.strip_prefix("    n"))
            .collect();
        let labels = statements.iter().filter_map(|line| line.split_once("[\""));
        let labels = labels.filter_map(|(id, rest)| Some((id, rest.split_once('"')?.0)));
        let lines = statements
            .iter()
            .filter_map(|line| line.split_once(" --> n"));
        same(name, &expected, labels, lines);
    }
}

fn same<'a>(
    name: &str,
    expected: &serde_json::Value,
    labels: impl Iterator<Item = (&'a str, &'a str)>,
    lines: impl Iterator<Item = (&'a str, &'a str)>,
) {
    let all: Vec<(&str, &str)> = labels.collect();
    let by_id: BTreeMap<&str, &str> = all.iter().copied().collect();
    assert_eq!(by_id.len(), all.len(), "{name}: ids are unique");
    let found: BTreeSet<&str> = by_id.values().copied().collect();
    let wanted = expected["nodes"].as_object().expect("an object");
    assert_eq!(found, wanted.keys().map(String::as_str).collect(), "{name}");
    let found: BTreeSet<(&str, &str)> = lines.map(|(from, to)| (by_id[from], by_id[to])).collect();
    assert_eq!(json!(found), expected["lines"], "{name}");
}

/// Writes the diagrams for `tests/pictures/check`.
#[test]
fn sources_for_the_tools() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pictures");
    fs::create_dir_all(&folder).expect("a folder");
    let write = |name: String, text: String| fs::write(folder.join(name), text).expect("a file");
    for (name, diagram) in diagrams() {
        write(format!("{name}.json"), expected(diagram, name).to_string());
        write(format!("{name}.dot"), diagram.dot().to_string());
        write(format!("{name}.mmd"), diagram.mermaid().to_string());
        write(
            format!("{name}.described.dot"),
            format!("{:#}", diagram.dot()),
        );
        write(
            format!("{name}.described.mmd"),
            format!("{:#}", diagram.mermaid()),
        );
    }
}

/// The coordinates depend on the version of Graphviz, so they are not compared.
#[test]
fn committed_picture_shows_the_tree() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../aerospike-errors/docs/tree.svg");
    let svg = fs::read_to_string(path).expect("the picture");
    let texts = |before: &str, after: &str| -> Vec<String> {
        let parts = svg.split(before).skip(1);
        parts
            .filter_map(|rest| Some(unescaped(rest.split_once(after)?.0)))
            .collect()
    };
    let tree = ErrorKind::tree();
    let number = |node: Node| {
        tree.nodes()
            .position(|other| other == node)
            .expect("a node")
    };
    let lines = tree.nodes().filter_map(|node| {
        let parent = node.parent()?;
        Some(format!("n{}:e->n{}:w", number(parent), number(node)))
    });
    assert_drawn(
        texts("<title>", "</title>")
            .into_iter()
            .filter(|title| title.contains("->")),
        lines,
    );

    let labels = svg.split("<text ").skip(1).filter_map(|rest| {
        let (_, rest) = rest.split_once('>')?;
        Some(unescaped(rest.split_once("</text>")?.0))
    });
    let descriptions = texts("xlink:title=\"", "\">");
    let expected = expected(tree.diagram(), "documented");
    let nodes = expected["nodes"].as_object().expect("an object");
    assert_drawn(
        labels
            .zip(descriptions)
            .map(|(label, description)| format!("{label}: {description}")),
        nodes.iter().map(|(label, description)| {
            format!("{label}: {}", description.as_str().unwrap_or_default())
        }),
    );
}

/// Compares the content of the picture, and reports only the differences.
fn assert_drawn(drawn: impl Iterator<Item = String>, expected: impl Iterator<Item = String>) {
    let (drawn, expected): (BTreeSet<_>, BTreeSet<_>) = (drawn.collect(), expected.collect());
    let missing: Vec<_> = expected.difference(&drawn).collect();
    let extra: Vec<_> = drawn.difference(&expected).collect();
    assert!(
        missing.is_empty() && extra.is_empty(),
        "run tests/pictures/draw: the picture lacks {missing:#?} and has {extra:#?}"
    );
}

/// Replaces the entities that Graphviz writes.
fn unescaped(text: &str) -> String {
    [
        ("&#45;", "-"),
        ("&#160;", " "),
        ("&#39;", "'"),
        ("&quot;", "\""),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&amp;", "&"),
    ]
    .iter()
    .fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}
