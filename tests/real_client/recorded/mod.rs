//! The errors that the client returned with a real server: the rows of
//! `tests/data/real_client.tsv`, each provoked again over a connection.
//!
//! The row is quoted above each test. The scripted server detects missing records, generations,
//! namespaces and editions itself; in all other cases the script sends the code or breaks the
//! connection.

mod connecting;
mod data;
mod retried;
mod whole_requests;

/// Each row of the table is quoted in one of these files, so that none is untested.
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
