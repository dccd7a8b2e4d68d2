//! The editor: one server for all tests, which run one at a time. Each test reverts its changes.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use serde_json::{Value, json};

use crate::client::{self, Client, Position, uri};
use crate::fixture::Fixture;

/// Marks the cursor in a text.
pub const CURSOR: &str = "$0";

struct Session {
    client: Client,
    fixture: Fixture,
}

/// Exclusive access to the session.
pub struct Editor {
    session: MutexGuard<'static, Session>,
    changed: Vec<(PathBuf, String)>,
}

/// A location in a response, with the source line.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    pub file: PathBuf,
    pub start: Position,
    /// The line at the start, trimmed.
    pub line: String,
}

impl Editor {
    /// Waits for the session. The first call starts the server and opens the project.
    pub fn new() -> Self {
        static SESSION: OnceLock<Mutex<Session>> = OnceLock::new();
        let session = SESSION.get_or_init(|| {
            let fixture = Fixture::write();
            let mut client = Client::start(&fixture.root);
            for file in [
                &fixture.library,
                &fixture.application,
                &fixture.large,
                &fixture.documented,
            ] {
                client.open(file);
            }
            Mutex::new(Session { client, fixture })
        });
        // A failed test poisons the lock, but reverts its changes.
        let session = session.lock().unwrap_or_else(PoisonError::into_inner);
        Self {
            session,
            changed: Vec::new(),
        }
    }

    pub fn application(&self) -> PathBuf {
        self.session.fixture.application.clone()
    }

    pub fn library(&self) -> PathBuf {
        self.session.fixture.library.clone()
    }

    pub fn large(&self) -> PathBuf {
        self.session.fixture.large.clone()
    }

    pub fn documented(&self) -> PathBuf {
        self.session.fixture.documented.clone()
    }

    /// Returns the position of the cursor of `text` in an open file. The text must occur exactly
    /// once.
    #[track_caller]
    pub fn at(&self, file: &Path, text: &str) -> Position {
        let (before, after) = text.split_once(CURSOR).expect("a cursor in the text");
        let plain = format!("{before}{after}");
        let held = self.session.client.text(file);
        assert_eq!(
            held.matches(&plain).count(),
            1,
            "`{plain}` must occur exactly once"
        );
        position(held, held.find(&plain).expect("counted") + before.len())
    }

    /// Replaces `old` by `new`, and returns the position of the cursor of `new`.
    #[track_caller]
    pub fn type_over(&mut self, file: &Path, old: &str, new: &str) -> Position {
        let held = self.session.client.text(file).to_owned();
        assert_eq!(
            held.matches(old).count(),
            1,
            "`{old}` must occur exactly once"
        );
        let (before, after) = new.split_once(CURSOR).unwrap_or((new, ""));
        let start = held.find(old).expect("counted");
        let text = held.replacen(old, &format!("{before}{after}"), 1);
        let cursor = position(&text, start + before.len());
        self.session.client.change(file, &text);
        self.changed.push((file.to_owned(), held));
        cursor
    }

    /// Returns the completion list as editors sort it: by the server's sort text, then by label.
    /// The order in the response depends on hash tables and varies between runs.
    pub fn complete(&mut self, file: &Path, at: Position) -> Vec<Value> {
        let response =
            self.session
                .client
                .request_at("textDocument/completion", file, at, &json!({}));
        let mut items = response["items"]
            .as_array()
            .or(response.as_array())
            .cloned()
            .unwrap_or_default();
        items.sort_by_key(|item| {
            let text = |field: &str| item[field].as_str().unwrap_or_default().to_owned();
            (text("sortText"), text("label"))
        });
        items
    }

    /// Returns the documentation of an item in a completion list.
    pub fn documentation(&mut self, item: &Value) -> String {
        let resolved = self.session.client.request("completionItem/resolve", item);
        resolved["documentation"]["value"]
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    pub fn hover(&mut self, file: &Path, at: Position) -> String {
        let response = self
            .session
            .client
            .request_at("textDocument/hover", file, at, &json!({}));
        response["contents"]["value"]
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    pub fn definition(&mut self, file: &Path, at: Position) -> Vec<Place> {
        let response =
            self.session
                .client
                .request_at("textDocument/definition", file, at, &json!({}));
        places(&response)
    }

    pub fn references(&mut self, file: &Path, at: Position) -> Vec<Place> {
        let more = json!({ "context": { "includeDeclaration": true } });
        let response = self
            .session
            .client
            .request_at("textDocument/references", file, at, &more);
        places(&response)
    }

    /// Returns the texts that a rename results in. The files do not change.
    pub fn renamed(
        &mut self,
        file: &Path,
        at: Position,
        name: &str,
    ) -> Result<Vec<(PathBuf, String)>, Value> {
        let parameters = json!({ "textDocument": { "uri": uri(file) }, "position": at.to_json(), "newName": name });
        let response = self
            .session
            .client
            .try_request("textDocument/rename", &parameters)?;
        let documents = response["documentChanges"]
            .as_array()
            .cloned()
            .unwrap_or_default();
        Ok(documents
            .iter()
            .map(|document| {
                let file = client::path(&document["textDocument"]["uri"]);
                let edits = document["edits"].as_array().cloned().unwrap_or_default();
                let text = edited(self.session.client.text(&file), &edits);
                (file, text)
            })
            .collect())
    }

    /// Returns the diagnostics of the server for a file, including the errors of macros.
    pub fn diagnostics(&mut self, file: &Path) -> Vec<Value> {
        let parameters = json!({ "textDocument": { "uri": uri(file) } });
        let response = self
            .session
            .client
            .request("textDocument/diagnostic", &parameters);
        response["items"].as_array().cloned().unwrap_or_default()
    }
}

impl Drop for Editor {
    fn drop(&mut self) {
        for (file, text) in self.changed.drain(..).rev() {
            self.session.client.change(&file, &text);
        }
    }
}

/// Returns the locations in a response, sorted by file.
fn places(response: &Value) -> Vec<Place> {
    let one_or_more = match response {
        Value::Array(places) => places.clone(),
        Value::Null => Vec::new(),
        place => vec![place.clone()],
    };
    let places: BTreeSet<Place> = one_or_more
        .iter()
        .map(|place| {
            let file = client::path(&place["uri"]);
            let start = Position::read(&place["range"]["start"]);
            let text = std::fs::read_to_string(&file).unwrap_or_default();
            let line = usize::try_from(start.line)
                .ok()
                .and_then(|line| text.lines().nth(line));
            let line = line.unwrap_or_default().trim().to_owned();
            Place { file, start, line }
        })
        .collect();
    places.into_iter().collect()
}

fn position(text: &str, offset: usize) -> Position {
    let before = &text[..offset];
    let line = before.matches('\n').count();
    let column = before.len() - before.rfind('\n').map_or(0, |end| end + 1);
    Position {
        line: line as u64,
        column: column as u64,
    }
}

fn offset(text: &str, at: Position) -> usize {
    let lines = text
        .split_inclusive('\n')
        .take(usize::try_from(at.line).expect("a line"));
    lines.map(str::len).sum::<usize>() + usize::try_from(at.column).expect("a column")
}

/// Applies edits that do not overlap, from the last to the first, so that the positions of the
/// others do not change.
fn edited(text: &str, edits: &[Value]) -> String {
    let mut edits: Vec<(usize, usize, &str)> = edits
        .iter()
        .map(|edit| {
            let place = |end: &str| offset(text, Position::read(&edit["range"][end]));
            (
                place("start"),
                place("end"),
                edit["newText"].as_str().unwrap_or_default(),
            )
        })
        .collect();
    edits.sort_unstable();
    let mut text = text.to_owned();
    for (start, end, new) in edits.into_iter().rev() {
        text.replace_range(start..end, new);
    }
    text
}

/// Returns the names in a completion list, without parentheses.
pub fn labels(items: &[Value]) -> Vec<&str> {
    items
        .iter()
        .map(|item| item["label"].as_str().unwrap_or_default())
        .map(|label| label.split('(').next().unwrap_or(label))
        .collect()
}
