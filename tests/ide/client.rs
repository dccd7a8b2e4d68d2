//! A client of the language server, with the part of the protocol that the tests need.

use std::collections::HashMap;
use std::ffi::OsString;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};

/// The timeout of a response. The first response is delayed by the build of the fixture.
const TIMEOUT: Duration = Duration::from_mins(5);

/// The error `ContentModified`: the state of the server changed, so the request must be repeated.
const CONTENT_MODIFIED: i64 = -32801;

const NOT_INSTALLED: &str = "\n\nrust-analyzer is not installed. Run tests/ide/check, which installs it, or set RUST_ANALYZER \
     to a binary.\n";

/// A running rust-analyzer with an open project. It exits when its standard input is closed.
pub struct Client {
    _process: Child,
    to_server: ChildStdin,
    from_server: Receiver<Value>,
    requests: u64,
    /// The text and the version of each open document.
    documents: HashMap<PathBuf, (String, u64)>,
}

/// A position in a file. The column is in UTF-16 units, which are bytes in an ASCII file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    pub line: u64,
    pub column: u64,
}

impl Position {
    pub fn read(value: &Value) -> Self {
        let number = |name: &str| {
            value[name]
                .as_u64()
                .unwrap_or_else(|| panic!("no position: {value}"))
        };
        Self {
            line: number("line"),
            column: number("character"),
        }
    }

    pub fn to_json(self) -> Value {
        json!({ "line": self.line, "character": self.column })
    }
}

impl Client {
    /// Starts the server in the workspace `root`, and waits until the workspace is loaded and its
    /// macros are built.
    pub fn start(root: &Path) -> Self {
        let log = fs::File::create(root.join("rust-analyzer.log")).expect("a log file");
        let mut process = Command::new(server())
            .current_dir(root)
            .env("CARGO_TARGET_DIR", root.join("target"))
            .env_remove("RUSTFLAGS")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .expect("the server starts");
        let to_server = process.stdin.take().expect("piped");
        let mut output = BufReader::new(process.stdout.take().expect("piped"));
        let (sender, from_server) = channel();
        thread::spawn(move || {
            while let Some(message) = read_message(&mut output) {
                if sender.send(message).is_err() {
                    break;
                }
            }
        });
        let documents = HashMap::new();
        let mut client = Self {
            _process: process,
            to_server,
            from_server,
            requests: 0,
            documents,
        };
        client.request("initialize", &initialize(root));
        client.notify("initialized", &json!({}));
        client.wait_until_quiet();
        client
    }

    /// Opens a file.
    pub fn open(&mut self, file: &Path) {
        let text =
            fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let document =
            json!({ "uri": uri(file), "languageId": "rust", "version": 0, "text": text });
        self.notify("textDocument/didOpen", &json!({ "textDocument": document }));
        self.documents.insert(file.to_owned(), (text, 0));
    }

    pub fn text(&self, file: &Path) -> &str {
        &self.documents[file].0
    }

    /// Replaces the text of an open file. The file on the disk does not change.
    pub fn change(&mut self, file: &Path, text: &str) {
        let (held, version) = self.documents.get_mut(file).expect("an open file");
        *version += 1;
        text.clone_into(held);
        let document = json!({ "uri": uri(file), "version": *version });
        let changes = json!([{ "text": text }]);
        self.notify(
            "textDocument/didChange",
            &json!({ "textDocument": document, "contentChanges": changes }),
        );
    }

    /// Sends a request about a position in a file, and returns the result.
    pub fn request_at(&mut self, method: &str, file: &Path, at: Position, more: &Value) -> Value {
        let mut parameters =
            json!({ "textDocument": { "uri": uri(file) }, "position": at.to_json() });
        if let (Some(parameters), Some(more)) = (parameters.as_object_mut(), more.as_object()) {
            parameters.extend(more.clone());
        }
        self.request(method, &parameters)
    }

    /// Sends a request and returns the result. Panics if the server returns an error.
    pub fn request(&mut self, method: &str, parameters: &Value) -> Value {
        match self.try_request(method, parameters) {
            Ok(result) => result,
            Err(error) => panic!("{method} {parameters}: {error}"),
        }
    }

    /// Sends a request and returns the result or the error.
    pub fn try_request(&mut self, method: &str, parameters: &Value) -> Result<Value, Value> {
        loop {
            self.requests += 1;
            let id = self.requests;
            self.send(
                &json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": parameters }),
            );
            let response = loop {
                let message = self.next_message(method);
                if message["id"] == id && message.get("method").is_none() {
                    break message;
                }
            };
            match response.get("error") {
                Some(error) if error["code"] == CONTENT_MODIFIED => {}
                Some(error) => return Err(error.clone()),
                None => return Ok(response["result"].clone()),
            }
        }
    }

    fn notify(&mut self, method: &str, parameters: &Value) {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": parameters }));
    }

    fn send(&mut self, message: &Value) {
        let body = message.to_string();
        write!(
            self.to_server,
            "Content-Length: {}\r\n\r\n{body}",
            body.len()
        )
        .expect("the server listens");
        self.to_server.flush().expect("the server listens");
    }

    /// Returns the next message. Requests of the server get an empty response.
    fn next_message(&mut self, waiting_for: &str) -> Value {
        let message = self.from_server.recv_timeout(TIMEOUT).unwrap_or_else(|_| {
            panic!("no response to {waiting_for}; see rust-analyzer.log in the fixture")
        });
        if let (Some(id), Some(method)) = (message.get("id"), message["method"].as_str()) {
            let items = message["params"]["items"].as_array().map_or(0, Vec::len);
            let empty = if method == "workspace/configuration" {
                json!(vec![Value::Null; items])
            } else {
                Value::Null
            };
            self.send(&json!({ "jsonrpc": "2.0", "id": id, "result": empty }));
        }
        message
    }

    /// Waits until the server reports that the project is loaded and its macros are built.
    fn wait_until_quiet(&mut self) {
        loop {
            let message = self.next_message("the loading of the project");
            if message["method"] == "experimental/serverStatus"
                && message["params"]["quiescent"] == true
            {
                // A warning reports a toolchain without `rust-src`, which the tests do not need.
                assert_ne!(message["params"]["health"], "error", "{message}");
                return;
            }
        }
    }
}

/// Reads a message such as `Content-Length: 2`, an empty line and `{}`. Returns `None` at the end
/// of the stream.
fn read_message(output: &mut impl BufRead) -> Option<Value> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        output.read_line(&mut line).ok().filter(|&read| read > 0)?;
        let line = line.trim_end();
        if line.is_empty() {
            break;
        }
        if let Some(number) = line.strip_prefix("Content-Length: ") {
            length = number.parse().ok()?;
        }
    }
    let mut body = vec![0; length];
    output.read_exact(&mut body).ok()?;
    serde_json::from_slice(&body).ok()
}

/// Returns the parameters of `initialize`: the capabilities of an editor that the tests use.
fn initialize(root: &Path) -> Value {
    let resolved = json!({ "properties": ["documentation", "detail"] });
    json!({
        "processId": null,
        "rootUri": uri(root),
        "workspaceFolders": [{ "uri": uri(root), "name": "fixture" }],
        "capabilities": {
            "experimental": { "serverStatusNotification": true },
            "workspace": { "workspaceEdit": { "documentChanges": true } },
            "textDocument": {
                "completion": { "completionItem": {
                    "documentationFormat": ["markdown"],
                    "labelDetailsSupport": true,
                    "resolveSupport": resolved,
                } },
                "diagnostic": {},
                "hover": { "contentFormat": ["markdown"] },
                "rename": { "prepareSupport": true },
            },
        },
        // Other tests cover the diagnostics of the compiler, so that only those of the server are
        // enabled.
        "initializationOptions": {
            "checkOnSave": false,
            "cachePriming": { "enable": false },
            "completion": { "autoimport": { "enable": false }, "postfix": { "enable": false } },
        },
    })
}

pub fn uri(file: &Path) -> String {
    format!("file://{}", file.display())
}

pub fn path(uri: &Value) -> PathBuf {
    let uri = uri.as_str().unwrap_or_else(|| panic!("not a URI: {uri}"));
    PathBuf::from(
        uri.strip_prefix("file://")
            .unwrap_or_else(|| panic!("not a file URI: {uri}")),
    )
}

/// Returns the first binary that runs: `RUST_ANALYZER`, `rust-analyzer` on the path, or the one
/// that `check` installs. The one on the path may be rustup's proxy for a component that is not
/// installed.
fn server() -> OsString {
    let built = Path::new(env!("CARGO_MANIFEST_DIR")).join("server/bin/rust-analyzer");
    let candidates = std::env::var_os("RUST_ANALYZER")
        .into_iter()
        .chain(["rust-analyzer".into(), built.into()]);
    candidates
        .into_iter()
        .find(runs)
        .unwrap_or_else(|| panic!("{NOT_INSTALLED}"))
}

fn runs(server: &OsString) -> bool {
    Command::new(server)
        .arg("--version")
        .output()
        .is_ok_and(|output| output.status.success())
}
