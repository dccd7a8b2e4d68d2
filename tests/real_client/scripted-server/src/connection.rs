//! One connection: reads frames and writes replies.

use std::io;
use std::sync::Arc;

use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

use crate::batch::Row;
use crate::frame::{Frame, Protocol};
use crate::info;
use crate::message::Message;
use crate::request::Request;
use crate::script::Reply;
use crate::security::Security;
use crate::server::Shared;

/// The response of an edition without security to each security command.
const SECURITY_NOT_SUPPORTED: u8 = 51;
/// The response of the Community Edition to a compressed request.
const ENTERPRISE_ONLY: u8 = 25;

/// The effect of a reply on the connection.
enum Next {
    Write(Vec<u8>),
    Cut(Vec<u8>),
    Wait,
    Close,
    Reset,
}

/// Answers until the client closes the connection, sends an invalid request, or the script ends it.
pub(crate) async fn serve(mut stream: TcpStream, shared: Arc<Shared>) {
    // The client sees the connection close, as with any server.
    let _ = talk(&mut stream, &shared).await;
}

async fn talk(stream: &mut TcpStream, shared: &Shared) -> io::Result<()> {
    stream.set_nodelay(true)?;
    while let Some(frame) = Frame::read(stream).await? {
        let request = Request::decode(&frame).map_err(io::Error::other)?;
        let mut reply = {
            let mut state = shared.state();
            state.received.push(request.clone());
            state.script.reply(&request)
        };
        while let Reply::After(delay, then) = reply {
            tokio::time::sleep(delay).await;
            reply = *then;
        }
        match next(&request, reply, shared) {
            Next::Write(bytes) => stream.write_all(&bytes).await?,
            Next::Cut(bytes) => return stream.write_all(&bytes).await,
            Next::Wait => {}
            Next::Close => return Ok(()),
            Next::Reset => return stream.set_zero_linger(),
        }
    }
    Ok(())
}

fn next(request: &Request, reply: Reply, shared: &Shared) -> Next {
    match reply {
        Reply::Serve => Next::Write(served(request, &[], shared)),
        Reply::Code(code) => Next::Write(refused(request, code)),
        Reply::Rows(codes) => Next::Write(served(request, &codes, shared)),
        Reply::UdfFailure(text) => Next::Write(data([&Message::udf_failure(&text)])),
        Reply::Messages(messages) => Next::Write(data(&messages)),
        Reply::Info(value) => Next::Write(informed(request, |_| value.clone())),
        Reply::Bytes(bytes) => Next::Write(bytes),
        Reply::Cut(bytes) => Next::Cut(bytes),
        Reply::Close => Next::Close,
        Reply::Reset => Next::Reset,
        Reply::Stall => Next::Wait,
        Reply::Applied(then) => {
            served(request, &[], shared);
            next(request, *then, shared)
        }
        Reply::After(_, then) => next(request, *then, shared),
    }
}

/// Encodes a result code in the protocol of the request.
fn refused(request: &Request, code: u8) -> Vec<u8> {
    match request {
        Request::Info(_) => informed(request, |_| info::failure(code)),
        Request::Security(command) => secured(*command, code),
        Request::Batch(..) => data([&Message::code(code).last()]),
        Request::Data(_) if request.is_query() => data([&Message::code(code).last()]),
        Request::Data(_) | Request::Compressed => data([&Message::code(code)]),
    }
}

/// The response of a healthy server, except for the rows with a code.
fn served(request: &Request, codes: &[u8], shared: &Shared) -> Vec<u8> {
    match request {
        Request::Info(_) => informed(request, |name| shared.cluster.answer(name, shared.address)),
        Request::Security(command) => secured(*command, SECURITY_NOT_SUPPORTED),
        Request::Compressed => refused(request, ENTERPRISE_ONLY),
        Request::Batch(_, rows) => {
            let mut state = shared.state();
            let codes = codes.iter().copied().chain(std::iter::repeat(0));
            let answer = |(row, code): (&Row, u8)| match code {
                0 => state.store.serve(&row.request).row(row.index),
                code => Message::code(code).row(row.index),
            };
            let answers: Vec<Message> = rows.iter().zip(codes).map(answer).collect();
            [data(&answers), data([&Message::default().last()])].concat()
        }
        Request::Data(message) if request.is_query() => data(&shared.state().store.scan(message)),
        Request::Data(message) => data([&shared.state().store.serve(message)]),
    }
}

fn data<'a>(messages: impl IntoIterator<Item = &'a Message>) -> Vec<u8> {
    Frame::new(Protocol::Data, Message::encode_all(messages)).encode()
}

fn informed(request: &Request, value: impl Fn(&str) -> String) -> Vec<u8> {
    let Request::Info(names) = request else {
        return Vec::new();
    };
    let pairs: Vec<_> = names
        .iter()
        .map(|name| (name.clone(), value(name)))
        .collect();
    Frame::new(Protocol::Info, info::encode_response(&pairs)).encode()
}

fn secured(command: Security, code: u8) -> Vec<u8> {
    Frame::new(
        Protocol::Security,
        Security {
            result_code: code,
            ..command
        }
        .encode(),
    )
    .encode()
}
