//! The codec against captured messages of a real server and real clients: decoded as the tables
//! state, and encoded to the same bytes.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use scripted_server::message::{field, flag};
use scripted_server::{
    Frame, Message, Protocol, Reply, Request, Row, ScriptedServer, Security, info,
};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

type Result<T = ()> = std::result::Result<T, Box<dyn Error>>;

fn wire() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/wire")
}

/// Returns the rows of a table of captures by column name.
fn table(name: &str) -> Result<Vec<BTreeMap<String, String>>> {
    let text = fs::read_to_string(wire().join(name))?;
    let mut lines = text
        .lines()
        .map(|line| line.split('\t').map(str::to_owned).collect::<Vec<_>>());
    let names = lines.next().ok_or("an empty table")?;
    Ok(lines
        .map(|cells| names.iter().cloned().zip(cells).collect())
        .collect())
}

async fn frames(mut bytes: &[u8]) -> Result<Vec<Frame>> {
    let mut frames = Vec::new();
    while let Some(frame) = Frame::read(&mut bytes).await? {
        frames.push(frame);
    }
    Ok(frames)
}

/// Returns the frames of a capture, which encode to the same bytes.
async fn captured(file: &str) -> Result<Option<Vec<Frame>>> {
    if file == "(not kept)" {
        return Ok(None);
    }
    let bytes = fs::read(wire().join(file))?;
    let frames = frames(&bytes).await?;
    let again: Vec<u8> = frames.iter().flat_map(Frame::encode).collect();
    assert_eq!(again, bytes, "{file}");
    Ok(Some(frames))
}

fn number(protocol: Protocol) -> &'static str {
    match protocol {
        Protocol::Info => "1",
        Protocol::Security => "2",
        Protocol::Data => "3",
        Protocol::Compressed => "4",
    }
}

#[tokio::test]
async fn every_captured_request_is_decoded() -> Result {
    let mut seen = 0;
    for row in table("errors.tsv")? {
        let Some(frames) = captured(&row["req_file"]).await? else {
            continue;
        };
        let [frame] = frames.as_slice() else {
            return Err("a request is one frame".into());
        };
        assert_eq!(number(frame.protocol), row["proto"], "{}", row["scenario"]);
        let request = Request::decode(frame)?;
        let again = match &request {
            Request::Info(names) => info::encode_request(names),
            Request::Data(message) | Request::Batch(message, _) => Message::encode_all([message]),
            Request::Security(_) | Request::Compressed => frame.body.clone(),
        };
        assert_eq!(again, frame.body, "{}", row["scenario"]);
        seen += 1;
    }
    assert_eq!(seen, 93, "requests that were kept");
    Ok(())
}

#[tokio::test]
async fn every_captured_response_is_decoded() -> Result {
    let mut seen = 0;
    for row in table("errors.tsv")? {
        let Some(frames) = captured(&row["resp_file"]).await? else {
            continue;
        };
        let scenario = &row["scenario"];
        let last = frames.last().ok_or("a response")?;
        let code = match last.protocol {
            Protocol::Security => {
                let security = Security::decode(&last.body)?;
                assert_eq!(security.encode().as_slice(), last.body, "{scenario}");
                security.result_code.to_string()
            }
            Protocol::Info => {
                let pairs = info::decode_response(&last.body);
                assert_eq!(info::encode_response(&pairs), last.body, "{scenario}");
                let [(_, value)] = pairs.as_slice() else {
                    return Err("one name, one value".into());
                };
                let code = value
                    .split(':')
                    .nth(1)
                    .filter(|_| value.starts_with("ERROR:"));
                code.or(value.split(';').next())
                    .unwrap_or_default()
                    .to_owned()
            }
            Protocol::Data | Protocol::Compressed => {
                let mut messages = Vec::new();
                for frame in &frames {
                    let of_frame = Message::decode_all(&frame.body)?;
                    assert_eq!(Message::encode_all(&of_frame), frame.body, "{scenario}");
                    messages.extend(of_frame);
                }
                messages.last().ok_or("a message")?.result_code.to_string()
            }
        };
        assert_eq!(code, row["result_code"], "{scenario}");
        seen += 1;
    }
    assert_eq!(seen, 94, "responses that were kept");
    Ok(())
}

#[tokio::test]
async fn cluster_of_two_nodes_is_decoded() -> Result {
    let mut owned = Vec::new();
    for entry in fs::read_dir(wire().join("connect_2nodes"))? {
        let file = format!("connect_2nodes/{}", entry?.file_name().display());
        let frames = captured(&file).await?.ok_or("it was kept")?;
        for frame in frames {
            assert_eq!(frame.protocol, Protocol::Info, "{file}");
            let is_request = file.ends_with("_req.bin");
            if is_request {
                assert_eq!(
                    info::encode_request(&info::decode_request(&frame.body)),
                    frame.body,
                    "{file}"
                );
                continue;
            }
            let pairs = info::decode_response(&frame.body);
            assert_eq!(info::encode_response(&pairs), frame.body, "{file}");
            owned.extend(
                pairs
                    .into_iter()
                    .filter(|(name, _)| name == "replicas")
                    .map(|(_, value)| value),
            );
        }
    }
    let [replicas] = owned.as_slice() else {
        return Err(format!("one map: {owned:?}").into());
    };
    assert!(
        replicas.starts_with("test:0,2,"),
        "two copies of each partition"
    );
    Ok(())
}

/// Decodes the rows of a captured batch.
async fn rows(file: &str) -> Result<Vec<Row>> {
    let frames = captured(file).await?.ok_or("it was kept")?;
    match Request::decode(&frames[0])? {
        Request::Batch(_, rows) => Ok(rows),
        other => Err(format!("{file} is not a batch: {other:?}").into()),
    }
}

#[tokio::test]
async fn rows_of_captured_batches_are_requests() -> Result {
    let read = rows("errors/052_rc0_batch_read_mixed_missing_req.bin").await?;
    assert_eq!(read.iter().map(|row| row.index).collect::<Vec<_>>(), [0, 1]);
    for row in &read {
        assert_eq!(
            row.request.field(field::NAMESPACE),
            Some(b"test".as_slice())
        );
        assert_eq!(
            row.request.field(field::SET),
            Some(b"s".as_slice()),
            "also where the header is repeated"
        );
        assert_eq!(row.request.info1, flag::READ | flag::GET_ALL);
        assert_eq!(row.request.field(field::DIGEST).map(<[u8]>::len), Some(20));
    }
    assert_ne!(
        read[0].request.field(field::DIGEST),
        read[1].request.field(field::DIGEST)
    );

    let write = rows("errors/055_rc0_batch_write_mixed_req.bin").await?;
    assert!(
        write
            .iter()
            .any(|row| row.request.info2 & flag::WRITE != 0 && !row.request.ops.is_empty())
    );
    let refused = rows("errors/057_rc151_batch_max_requests_151_req.bin").await?;
    assert!(refused.len() > 40, "{} rows", refused.len());
    Ok(())
}

/// The responses of the scripted server equal the captured responses, except for the generation.
#[tokio::test]
async fn server_answers_as_the_captured_one() -> Result {
    let text = "UDF: Execution Error 1";
    let answers = [
        ("003_rc2_get_missing_2", Reply::Serve),
        ("005_rc2_delete_missing", Reply::Serve),
        ("006_rc2_touch_missing_2", Reply::Serve),
        ("007_rc2_update_only_missing_2", Reply::Serve),
        ("037_rc25_compression_CE_25", Reply::Serve),
        ("067_rc25_txn_get_CE_25", Reply::Serve),
        ("060_rc51_query_users_CE_51", Reply::Serve),
        ("070_rc4_info_bogus_cmd", Reply::Serve),
        ("057_rc151_batch_max_requests_151", Reply::Code(151)),
        ("058_rc150_batch_disabled_150", Reply::Code(150)),
        ("072_rc9_server_timeout_put_no_retry_9", Reply::Code(9)),
        ("080_rc22_reject_non_xdr_writes_put_22", Reply::Code(22)),
        (
            "046_rc100_udf_missing_module_100",
            Reply::UdfFailure(text.to_owned()),
        ),
    ];
    for (name, reply) in answers {
        let server = ScriptedServer::start().await?;
        server.when(|_| true).always(reply);
        let request = fs::read(wire().join(format!("errors/{name}_req.bin")))?;
        let expected = captured(&format!("errors/{name}_resp.bin"))
            .await?
            .ok_or("it was kept")?;
        let mut client = TcpStream::connect(server.address()).await?;
        client.write_all(&request).await?;
        let answer = Frame::read(&mut client).await?.ok_or("an answer")?;
        // In the capture, the generation is that of the real record, and the command about users is
        // not repeated.
        let (answer, expected) = (strip(&answer)?, strip(&expected[0])?);
        assert_eq!(answer, expected, "{name}");
    }
    Ok(())
}

fn strip(frame: &Frame) -> Result<Frame> {
    let body = match frame.protocol {
        Protocol::Data => {
            let mut messages = Message::decode_all(&frame.body)?;
            for message in &mut messages {
                message.generation = 0;
            }
            Message::encode_all(&messages)
        }
        Protocol::Security => Security {
            command: 0,
            ..Security::decode(&frame.body)?
        }
        .encode()
        .to_vec(),
        Protocol::Info | Protocol::Compressed => frame.body.clone(),
    };
    Ok(Frame::new(frame.protocol, body))
}

/// The requests by which the client connected and tended have the same answers, except for the
/// identity of the node.
#[tokio::test]
async fn connect_sequence_is_answered_as_captured() -> Result {
    let server = ScriptedServer::start().await?;
    let mut client = TcpStream::connect(server.address()).await?;
    let own = ["cluster-name", "peers-clear-std"];
    let mut compared = 0;
    for pair in table("connect.tsv")?.chunks(2) {
        let [request, response] = pair else {
            return Err("requests and responses alternate".into());
        };
        let request = captured(&request["file"]).await?.ok_or("it was kept")?;
        client.write_all(&request[0].encode()).await?;
        let answer = Frame::read(&mut client).await?.ok_or("an answer")?;
        let expected = captured(&response["file"]).await?.ok_or("it was kept")?;
        let (answer, expected) = (
            info::decode_response(&answer.body),
            info::decode_response(&expected[0].body),
        );
        assert_eq!(answer.len(), expected.len());
        for ((name, value), (expected_name, expected)) in answer.iter().zip(&expected) {
            assert_eq!(name, expected_name);
            if own.contains(&name.as_str()) {
                continue;
            }
            assert_eq!(value, expected, "{name}");
            compared += 1;
        }
    }
    assert_eq!(compared, 9);
    Ok(())
}
