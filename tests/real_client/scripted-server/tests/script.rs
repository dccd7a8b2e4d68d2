//! Clients receive the replies of the script in its order.

use std::error::Error;
use std::io::ErrorKind;
use std::time::{Duration, Instant};

use scripted_server::message::{field, flag, op, particle};
use scripted_server::{Field, Frame, Message, Op, Protocol, Reply, Request, ScriptedServer, info};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

type Result<T = ()> = std::result::Result<T, Box<dyn Error>>;

/// A connection that sends encoded messages.
struct Client(TcpStream);

impl Client {
    async fn connect(server: &ScriptedServer) -> Result<Self> {
        Ok(Self(TcpStream::connect(server.address()).await?))
    }

    async fn send(&mut self, frame: &Frame) -> Result {
        Ok(self.0.write_all(&frame.encode()).await?)
    }

    async fn ask(&mut self, message: &Message) -> Result<Message> {
        self.send(&Frame::new(Protocol::Data, Message::encode_all([message])))
            .await?;
        let answer = Frame::read(&mut self.0).await?.ok_or("an answer")?;
        Ok(Message::decode_all(&answer.body)?.remove(0))
    }

    async fn code(&mut self, message: &Message) -> Result<u8> {
        Ok(self.ask(message).await?.result_code)
    }

    /// Sends a message. Returns all bytes of the response, and the error of the connection if there is
    /// one.
    async fn ask_for_the_end(mut self, message: &Message) -> Result<(Vec<u8>, Option<ErrorKind>)> {
        self.send(&Frame::new(Protocol::Data, Message::encode_all([message])))
            .await?;
        let mut bytes = Vec::new();
        let ended = self
            .0
            .read_to_end(&mut bytes)
            .await
            .err()
            .map(|error| error.kind());
        Ok((bytes, ended))
    }
}

fn about(id: u8) -> Message {
    let fields = vec![
        Field::new(field::NAMESPACE, "test"),
        Field::new(field::SET, "s"),
        Field::new(field::DIGEST, [id; 20]),
    ];
    Message {
        fields,
        ..Message::default()
    }
}

fn read(id: u8) -> Message {
    Message {
        info1: flag::READ | flag::GET_ALL,
        ..about(id)
    }
}

fn write(id: u8, value: i64) -> Message {
    let bin = Op {
        op: op::WRITE,
        ..Op::bin("a", particle::INTEGER, value.to_be_bytes())
    };
    Message {
        info2: flag::WRITE,
        ops: vec![bin],
        ..about(id)
    }
}

#[tokio::test]
async fn replies_are_sent_in_order_before_those_of_older_rules() -> Result {
    let server = ScriptedServer::start().await?;
    let mut client = Client::connect(&server).await?;
    server.when(Request::is_read).always(Reply::Code(11));
    server
        .when(Request::is_read)
        .replies([Reply::Code(14), Reply::Code(18)]);
    server.when(Request::is_read).once(Reply::Code(9));
    for expected in [9, 14, 18, 11, 11] {
        assert_eq!(client.code(&read(1)).await?, expected);
    }
    assert_eq!(
        client.code(&write(1, 1)).await?,
        0,
        "no rule is for a write"
    );
    server.forget();
    assert_eq!(client.code(&read(1)).await?, 0);
    Ok(())
}

#[tokio::test]
async fn rules_apply_to_selected_requests() -> Result {
    let server = ScriptedServer::start().await?;
    let mut client = Client::connect(&server).await?;
    server
        .when(|request| request.digest() == Some([7; 20].as_slice()))
        .always(Reply::Code(14));
    server
        .when(|request| request.is_in_set("other"))
        .always(Reply::Code(18));
    assert_eq!(client.code(&read(7)).await?, 14);
    assert_eq!(client.code(&read(8)).await?, 2);
    let mut other = read(8);
    other.fields[1] = Field::new(field::SET, "other");
    assert_eq!(client.code(&other).await?, 18);
    assert_eq!(server.received(Request::is_read).len(), 3);
    assert!(server.received(|_| true).is_empty(), "they were taken");
    Ok(())
}

#[tokio::test]
async fn connections_close_and_are_reset() -> Result {
    let server = ScriptedServer::start().await?;
    for (reply, expected) in [
        (Reply::Close, (vec![], None)),
        (Reply::Reset, (vec![], Some(ErrorKind::ConnectionReset))),
    ] {
        server.when(Request::is_data).once(reply);
        assert_eq!(
            Client::connect(&server)
                .await?
                .ask_for_the_end(&read(1))
                .await?,
            expected
        );
    }
    Ok(())
}

#[tokio::test]
async fn stalled_connections_stay_open_and_replies_are_delayed() -> Result {
    let server = ScriptedServer::start().await?;
    server.when(Request::is_data).once(Reply::Stall);
    let mut stalled = Client::connect(&server).await?;
    let answer = tokio::time::timeout(Duration::from_millis(50), stalled.ask(&read(1))).await;
    assert!(answer.is_err(), "no answer came");
    assert_eq!(stalled.code(&read(1)).await?, 2, "the next one is answered");

    let (started, delay) = (Instant::now(), Duration::from_millis(50));
    server
        .when(Request::is_data)
        .once(Reply::Code(9).after(delay));
    assert_eq!(Client::connect(&server).await?.code(&read(1)).await?, 9);
    assert!(started.elapsed() >= delay);
    Ok(())
}

#[tokio::test]
async fn applied_requests_are_served() -> Result {
    let server = ScriptedServer::start().await?;
    for (id, reply, expected) in [(1, Reply::Reset.applied(), 0), (2, Reply::Reset, 2)] {
        server.when(Request::is_write).once(reply);
        Client::connect(&server)
            .await?
            .ask_for_the_end(&write(id, 1))
            .await?;
        assert_eq!(
            Client::connect(&server).await?.code(&read(id)).await?,
            expected
        );
    }
    Ok(())
}

#[tokio::test]
async fn records_are_kept_changed_and_guarded() -> Result {
    let server = ScriptedServer::start().await?;
    let mut client = Client::connect(&server).await?;
    assert_eq!(client.code(&write(1, 5)).await?, 0);
    let add = |kind, value: &[u8]| {
        let bin = Op {
            op: op::ADD,
            ..Op::bin("a", kind, value)
        };
        Message {
            info2: flag::WRITE,
            ops: vec![bin],
            ..about(1)
        }
    };
    assert_eq!(
        client
            .code(&add(particle::INTEGER, &2_i64.to_be_bytes()))
            .await?,
        0
    );
    assert_eq!(client.code(&add(particle::STRING, b"x")).await?, 12);
    let record = client.ask(&read(1)).await?;
    assert_eq!(
        record.ops,
        [Op::bin("a", particle::INTEGER, 7_i64.to_be_bytes())]
    );
    assert_eq!(record.generation, 2, "the failed operation changed nothing");

    let guarded = |info2, info3, generation| Message {
        info2: flag::WRITE | info2,
        info3,
        generation,
        ..write(1, 9)
    };
    assert_eq!(client.code(&guarded(flag::CREATE_ONLY, 0, 0)).await?, 5);
    assert_eq!(client.code(&guarded(flag::GENERATION, 0, 1)).await?, 3);
    assert_eq!(client.code(&guarded(flag::GENERATION_GT, 0, 2)).await?, 3);
    assert_eq!(client.code(&guarded(flag::GENERATION, 0, 2)).await?, 0);
    assert_eq!(client.code(&guarded(flag::GENERATION_GT, 0, 4)).await?, 0);
    assert_eq!(
        client
            .code(&Message {
                info3: flag::UPDATE_ONLY,
                ..write(2, 1)
            })
            .await?,
        2
    );
    assert_eq!(
        client
            .code(&Message {
                info3: flag::REPLACE_ONLY,
                ..write(2, 1)
            })
            .await?,
        2
    );
    assert_eq!(
        client
            .code(&Message {
                ops: vec![],
                ..write(2, 1)
            })
            .await?,
        4
    );
    let long = Op {
        op: op::WRITE,
        ..Op::bin("a234567890123456", particle::INTEGER, [0; 8])
    };
    assert_eq!(
        client
            .code(&Message {
                ops: vec![long],
                ..write(2, 1)
            })
            .await?,
        21
    );
    let mut nowhere = write(2, 1);
    nowhere.fields[0] = Field::new(field::NAMESPACE, "nope");
    assert_eq!(client.code(&nowhere).await?, 20);

    let delete = Message {
        info2: flag::WRITE | flag::DELETE,
        ..about(1)
    };
    assert_eq!(client.code(&delete).await?, 0);
    assert_eq!(client.code(&delete).await?, 2);
    Ok(())
}

#[tokio::test]
async fn info_is_answered_name_by_name() -> Result {
    let server = ScriptedServer::start().await?;
    let mut client = Client::connect(&server).await?;
    let names = ["node".to_owned(), "nonsense".to_owned()];
    let ask = Frame::new(Protocol::Info, info::encode_request(&names));
    for (reply, expected) in [
        (Reply::Serve, ["A1", "ERROR:4:unrecognized command"]),
        (Reply::Info("yes".to_owned()), ["yes", "yes"]),
    ] {
        server.when(|request| request.has_name("node")).once(reply);
        client.send(&ask).await?;
        let answer = Frame::read(&mut client.0).await?.ok_or("an answer")?;
        let values: Vec<String> = info::decode_response(&answer.body)
            .into_iter()
            .map(|pair| pair.1)
            .collect();
        assert_eq!(values, expected);
    }
    Ok(())
}

#[tokio::test]
async fn invalid_requests_end_the_connection() -> Result {
    let server = ScriptedServer::start().await?;
    let truncated = Frame::new(Protocol::Data, [22, 0, 0]).encode();
    let too_long = [2, 3, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff].to_vec();
    for bytes in [b"GET / HTTP/1.1\r\n\r\n".to_vec(), truncated, too_long] {
        let mut stream = TcpStream::connect(server.address()).await?;
        stream.write_all(&bytes).await?;
        let mut rest = Vec::new();
        // Unread bytes turn the close into a reset.
        let _ = stream.read_to_end(&mut rest).await;
        assert!(rest.is_empty(), "{bytes:?}");
    }
    assert!(server.received(|_| true).is_empty());
    Ok(())
}

#[tokio::test]
async fn stopped_server_resumes_with_its_records() -> Result {
    let mut server = ScriptedServer::start().await?;
    let mut client = Client::connect(&server).await?;
    assert_eq!(client.code(&write(1, 1)).await?, 0);
    server.stop().await;
    assert!(
        client.ask(&read(1)).await.is_err(),
        "the connection is closed"
    );
    assert!(
        Client::connect(&server).await.is_err(),
        "the port is closed"
    );
    server.resume().await?;
    assert_eq!(Client::connect(&server).await?.code(&read(1)).await?, 0);
    Ok(())
}
