//! Random fault scripts, which record the requests that they applied.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use fastrand::Rng;
use scripted_server::message::field;
use scripted_server::{Frame, Message, Op, Protocol, Reply, Request, Row};

/// The codes that a server often sends, none of which leaves a write in doubt.
const COMMON: [u8; 16] = [3, 4, 5, 8, 12, 13, 16, 17, 19, 20, 22, 23, 24, 25, 26, 81];

/// One record, background query or administrative command.
pub(super) struct Target {
    pub(super) is_write: bool,
    /// The response after the target was applied, if that is not success.
    pub(super) after: Option<u8>,
    pub(super) is_applied: bool,
}

/// The faults of one operation: a reply for each attempt, computed when it arrives.
pub(super) struct Script {
    rng: Rng,
    /// The targets by key: one, or the rows of a batch.
    pub(super) targets: HashMap<Vec<u8>, Target>,
    /// `true` if each attempt was answered with a code that is final for the attempt.
    pub(super) is_answered: bool,
    /// `true` if an attempt was answered with 9 or 11, after which it may have been applied.
    pub(super) is_open: bool,
}

/// The scripts of the operations that are running, by the keys of their targets.
pub(super) type Scripts = Arc<Mutex<HashMap<Vec<u8>, Arc<Mutex<Script>>>>>;

/// Returns the keys that identify the operation of a request.
pub(super) fn keys(request: &Request) -> Vec<Vec<u8>> {
    let digest_or_set = |message: &Message| {
        let found = message
            .field(field::DIGEST)
            .or_else(|| message.field(field::SET));
        found.unwrap_or_default().to_vec()
    };
    match request {
        Request::Data(message) => vec![digest_or_set(message)],
        Request::Batch(_, rows) => rows.iter().map(|row| digest_or_set(&row.request)).collect(),
        Request::Info(names) => names.iter().filter_map(|name| admin_key(name)).collect(),
        Request::Security(_) | Request::Compressed => Vec::new(),
    }
}

/// Returns the name of set, index or module in an administrative command.
fn admin_key(command: &str) -> Option<Vec<u8>> {
    let names = ["set=", "indexname=", "filename="];
    let (verb, arguments) = command.split_once(':')?;
    let is_admin = ["truncate", "sindex-create", "sindex-delete", "udf-put"].contains(&verb);
    let mut found = arguments.split(';').filter_map(|argument| {
        let name = names.iter().find_map(|name| argument.strip_prefix(name))?;
        name.starts_with("op").then(|| name.as_bytes().to_vec())
    });
    found.next().filter(|_| is_admin)
}

impl Script {
    /// With a deadline, the client may not wait for a response.
    pub(super) fn new(seed: u64, targets: HashMap<Vec<u8>, Target>, has_deadline: bool) -> Self {
        Self {
            rng: Rng::with_seed(seed),
            targets,
            is_answered: !has_deadline,
            is_open: false,
        }
    }

    /// Returns the reply to the next attempt.
    pub(super) fn reply(&mut self, request: &Request) -> Reply {
        match self.rng.u8(0..100) {
            0..60 => {
                let codes = self.codes(request);
                self.answer(request, &codes)
            }
            60..75 => self.lose(request),
            75..80 => self.garble(request),
            // Refuses a batch as a whole, which only its first row reports.
            80..84 if request.is_batch() => Reply::Code(self.rng.u8(150..=152)),
            80..84 => self.reply_timeout(request),
            _ => {
                let codes = vec![0; keys(request).len()];
                self.answer(request, &codes)
            }
        }
    }

    /// Draws a code for each target, 0 to serve it.
    fn codes(&mut self, request: &Request) -> Vec<u8> {
        let draw = |_| match self.rng.u8(0..20) {
            0..9 => self.rng.choice([14, 18]).unwrap_or(14),
            9..17 => self.rng.choice(COMMON).unwrap_or(4),
            17 => self.rng.u8(1..=255),
            _ => 0,
        };
        keys(request).iter().map(draw).collect()
    }

    /// Serves the targets with the code 0, and refuses the others.
    fn answer(&mut self, request: &Request, codes: &[u8]) -> Reply {
        let codes = self.serve(request, codes);
        self.is_open |= codes.iter().any(|code| [9, 11].contains(code));
        match request {
            Request::Batch(_, rows) if self.rng.u8(0..20) == 0 => {
                // The connection closes after some of the rows.
                self.is_answered = false;
                let rows = &rows[..self.rng.usize(0..=rows.len())];
                Reply::Cut(encode_rows(rows, &codes, false))
            }
            Request::Batch(_, rows) => Reply::Bytes(encode_rows(rows, &codes, true)),
            Request::Info(_) if codes == [0] => Reply::Info("ok".to_owned()),
            Request::Data(_) if codes == [0] => Reply::Messages(vec![success(request)]),
            _ if codes == [100] && request.is_udf() => Reply::UdfFailure("x.lua:1: no".to_owned()),
            _ => Reply::Code(codes[0]),
        }
    }

    /// Applies the targets with the code 0; returns their codes.
    fn serve(&mut self, request: &Request, codes: &[u8]) -> Vec<u8> {
        let keys = keys(request);
        let targets = keys.iter().zip(codes).map(|(key, code)| {
            let target = self.targets.get_mut(key).expect("a target of the script");
            match target.after.filter(|_| target.is_applied) {
                Some(after) if *code == 0 => after,
                _ => {
                    target.is_applied |= *code == 0 && target.is_write;
                    *code
                }
            }
        });
        targets.collect()
    }

    /// Serves all targets or none.
    fn serve_perhaps(&mut self, request: &Request) {
        if self.rng.bool() {
            self.serve(request, &vec![0; keys(request).len()]);
        }
    }

    fn lose(&mut self, request: &Request) -> Reply {
        self.serve_perhaps(request);
        self.is_answered = false;
        self.rng
            .choice([Reply::Close, Reply::Reset])
            .unwrap_or(Reply::Close)
    }

    /// Sends bytes of no protocol, or announces a response that is too large for the client.
    fn garble(&mut self, request: &Request) -> Reply {
        self.serve_perhaps(request);
        self.is_answered = false;
        let protocol = if request.is_info() { 1 } else { 3 };
        let too_large = [2, protocol, 0, 0, 0x10, 0, 0, 0];
        Reply::Cut(if self.rng.bool() {
            b"HTTP/1.1 400 Bad Request\r\n\r\n".to_vec()
        } else {
            [too_large.as_slice(), &[22, 0, 0, 0], &[0; 18]].concat()
        })
    }

    fn reply_timeout(&mut self, request: &Request) -> Reply {
        self.serve_perhaps(request);
        // The record may have been applied, so the response is not final.
        self.is_answered = false;
        Reply::Code(9)
    }
}

fn success(request: &Request) -> Message {
    if request.is_query() {
        return Message::default().last();
    }
    Message {
        ops: vec![Op::bin("SUCCESS", 1, [0; 8])],
        ..Message::default()
    }
}

fn encode_rows(rows: &[Row], codes: &[u8], is_whole: bool) -> Vec<u8> {
    let rows = rows.iter().zip(codes).map(|(row, code)| match code {
        100 => Message::udf_failure("x.lua:1: no").row(row.index),
        code => Message::code(*code).row(row.index),
    });
    let end = is_whole.then(|| Message::default().last());
    let messages: Vec<Message> = rows.chain(end).collect();
    Frame::new(Protocol::Data, Message::encode_all(&messages)).encode()
}
