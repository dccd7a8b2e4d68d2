//! A client of the language server: as much of the protocol as these tests ask with.

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

/// How long an answer may take before the server is taken for hung. The first one waits for the fixture to be built.
const PATIENCE: Duration = Duration::from_mins(5);

/// `ContentModified`: the server's state changed while it was answering; to be asked again.
const CONTENT_MODIFIED: i64 = -32801;

const HOW_TO_INSTALL: &str = "\n\nrust-analyzer was not found, and these tests ask nothing else. Run tests/ide/check, which \
     installs it, or set RUST_ANALYZER to a binary.\n";

/// A running rust-analyzer with a project open. It ends when its standard input is closed, as with any editor.
pub struct Client {
    _process: Child,
    to_server: ChildStdin,
    from_server: Receiver<Value>,
    requests: u64,
    /// What each open document holds, and how many times it changed.
    documents: HashMap<PathBuf, (String, u64)>,
}

/// A place in a file: line, and column in UTF-16 units; the fixture is ASCII.
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
    /// Starts the server on the Cargo workspace at `root` and waits until it has read it and built its macros.
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

    /// Opens a file with what is on the disk.
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

    /// Replaces what an open file holds in the editor; the disk stays as it is.
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

    /// What the server says to a question about a place in a file.
    pub fn ask(&mut self, method: &str, file: &Path, at: Position, more: &Value) -> Value {
        let mut parameters =
            json!({ "textDocument": { "uri": uri(file) }, "position": at.to_json() });
        if let (Some(parameters), Some(more)) = (parameters.as_object_mut(), more.as_object()) {
            parameters.extend(more.clone());
        }
        self.request(method, &parameters)
    }

    /// Asks, and waits for the result. Panics on an error of the server's, which no question here is to cause.
    pub fn request(&mut self, method: &str, parameters: &Value) -> Value {
        match self.try_request(method, parameters) {
            Ok(result) => result,
            Err(error) => panic!("{method} {parameters}: {error}"),
        }
    }

    /// Asks, and waits for the result or the error.
    pub fn try_request(&mut self, method: &str, parameters: &Value) -> Result<Value, Value> {
        loop {
            self.requests += 1;
            let id = self.requests;
            self.send(
                &json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": parameters }),
            );
            let answer = loop {
                let message = self.next_message(method);
                if message["id"] == id && message.get("method").is_none() {
                    break message;
                }
            };
            match answer.get("error") {
                Some(error) if error["code"] == CONTENT_MODIFIED => {}
                Some(error) => return Err(error.clone()),
                None => return Ok(answer["result"].clone()),
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

    /// The next message; the server's own questions are answered on the way, with nothing to say.
    fn next_message(&mut self, waiting_for: &str) -> Value {
        let message = self.from_server.recv_timeout(PATIENCE).unwrap_or_else(|_| {
            panic!("no answer to {waiting_for}; see rust-analyzer.log beside the fixture")
        });
        if let (Some(id), Some(method)) = (message.get("id"), message["method"].as_str()) {
            let items = message["params"]["items"].as_array().map_or(0, Vec::len);
            let nothing = if method == "workspace/configuration" {
                json!(vec![Value::Null; items])
            } else {
                Value::Null
            };
            self.send(&json!({ "jsonrpc": "2.0", "id": id, "result": nothing }));
        }
        message
    }

    /// Until the server says that nothing is under way: the project is loaded, and its macros are built.
    fn wait_until_quiet(&mut self) {
        loop {
            let message = self.next_message("the loading of the project");
            if message["method"] == "experimental/serverStatus"
                && message["params"]["quiescent"] == true
            {
                // It warns of a toolchain without `rust-src`, with which everything here holds as well.
                assert_ne!(message["params"]["health"], "error", "{message}");
                return;
            }
        }
    }
}

/// `Content-Length: 2`, an empty line, `{}`. `None` at the end of the stream.
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

/// What an editor with all that is asked for here says of itself.
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
        // The compiler's diagnostics are tested with the compiler; here it is the server's own that count.
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
    let uri = uri.as_str().unwrap_or_else(|| panic!("no address: {uri}"));
    PathBuf::from(
        uri.strip_prefix("file://")
            .unwrap_or_else(|| panic!("no file: {uri}")),
    )
}

/// `RUST_ANALYZER`, else the one on the path, else what `check` built. The one on the path may be rustup's stand-in for
/// a component that is not installed, so each is asked for its version.
fn server() -> OsString {
    let built = Path::new(env!("CARGO_MANIFEST_DIR")).join("server/bin/rust-analyzer");
    let candidates = std::env::var_os("RUST_ANALYZER")
        .into_iter()
        .chain(["rust-analyzer".into(), built.into()]);
    candidates
        .into_iter()
        .find(runs)
        .unwrap_or_else(|| panic!("{HOW_TO_INSTALL}"))
}

fn runs(server: &OsString) -> bool {
    Command::new(server)
        .arg("--version")
        .output()
        .is_ok_and(|output| output.status.success())
}
