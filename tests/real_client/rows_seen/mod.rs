//! What the client was seen to return from a real server, row by row of `tests/data/real_client.tsv`: each is provoked
//! once more over a connection, and classified as somebody would who has to decide what to do next.
//!
//! Above each test stands the row that it is about. Where the scripted server can tell by itself that a request is to
//! fail — a missing record, a generation, a namespace, an edition — it does; else the script says the code, or breaks
//! the connection.

mod connecting;
mod data;
mod retried;
mod whole_requests;

/// A row that nobody tests would go unseen: every one has to stand, word for word, in a comment of these files.
#[test]
fn every_row_is_quoted() {
    let table = include_str!("../../data/real_client.tsv");
    let tests = [
        include_str!("connecting.rs"),
        include_str!("data.rs"),
        include_str!("retried.rs"),
        include_str!("whole_requests.rs"),
    ];
    let quoted = |row: &str| {
        let line = format!("// | {} |\n", row.replace('\t', " | "));
        tests
            .iter()
            .any(|file| file.replace("\r\n", "\n").contains(&line))
    };
    let rows: Vec<&str> = table.lines().skip(1).collect();
    assert_eq!(rows.len(), 39);
    let missing: Vec<&&str> = rows.iter().filter(|row| !quoted(row)).collect();
    assert!(missing.is_empty(), "rows without a test: {missing:#?}");
}
