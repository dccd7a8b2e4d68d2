//! Each code of a byte, converted from the error of the client.

use aerospike::{Bins, ResultCode};
use aerospike_errors::{Error, ErrorKind, Numbering, Operation};
use scripted_server::{Field, Message, Reply, Request};

use crate::support::{Outcome, Pair, bins, key, read_policy, write_policy};

/// Returns the expected kind of a code: the root for 50, which means success.
fn expected(code: u8) -> ErrorKind {
    ErrorKind::classify(code.into()).unwrap_or(ErrorKind::AerospikeError)
}

fn check(error: &aerospike::Error, code: u8, address: &str) {
    assert_eq!(ErrorKind::from(error), expected(code), "{error}");
    let ours = Error::from(error.clone());
    assert_eq!(ours.kind(), expected(code), "{error}");
    assert_eq!(ours.code(), Some(code.into()), "{error}");
    assert_eq!(
        ours.numbering(),
        None,
        "a server code means the same in every family"
    );
    let answer = error.cause().unwrap_or(error);
    assert_eq!(ours.message(), answer.base_message(), "{error}");
    let node = ours.context().server_node().unwrap_or_default();
    assert_eq!(node, address, "{error}");
    let source = ours
        .source()
        .and_then(|source| source.downcast_ref::<aerospike::Error>());
    assert_eq!(source.map(ToString::to_string), Some(error.to_string()));
}

#[tokio::test]
async fn every_code_of_a_read() -> Outcome {
    let pair = Pair::connect().await?;
    for code in 1..=255 {
        let error = pair.failed_read(&[Reply::Code(code)]).await;
        let read = Error::from(&error).during(Operation::Read);
        assert_eq!(read.in_doubt(), Some(false), "{error}");
        let is_answered = ![9, 11].contains(&code);
        assert_eq!(Error::from(&error).in_doubt(), is_answered.then_some(false));
        check(&error, code, &pair.server.hosts());
    }
    Ok(())
}

#[tokio::test]
async fn every_code_of_a_write() -> Outcome {
    let pair = Pair::connect().await?;
    for code in 1..=255 {
        let error = pair.failed_write(&[Reply::Code(code)]).await;
        // A timeout and an unavailable partition leave open whether it was applied.
        assert_eq!(
            Error::from(&error).in_doubt(),
            Some([9, 11].contains(&code)),
            "{error}"
        );
        check(&error, code, &pair.server.hosts());
    }
    Ok(())
}

#[tokio::test]
async fn every_code_of_a_deletion_and_a_touch() -> Outcome {
    let pair = Pair::connect().await?;
    for code in 1..=255 {
        pair.server
            .when(Request::is_write)
            .always(Reply::Code(code));
        let deleted = pair.client.delete(&write_policy(1), &key()).await;
        match (code, deleted) {
            (2, deleted) => assert!(!deleted?, "there was no record"),
            (_, deleted) => check(&deleted.expect_err("it failed"), code, &pair.server.hosts()),
        }
        let touched = pair.client.touch(&write_policy(1), &key()).await;
        check(&touched.expect_err("it failed"), code, &pair.server.hosts());
        pair.server.forget();
    }
    Ok(())
}

/// Newer servers send details in a field: a map in `MessagePack` of the subcode (1) and a text (2).
#[tokio::test]
async fn subcode_and_text_are_kept() -> Outcome {
    let pair = Pair::connect().await?;
    let detail = [b"\x82\x01\x07\x02\xac".as_slice(), b"ttl too long"].concat();
    for code in [4, 14] {
        let answer = Message {
            fields: vec![Field::new(45, detail.clone())],
            ..Message::code(code)
        };
        let error = Error::from(pair.failed_write(&[Reply::Messages(vec![answer])]).await);
        assert_eq!(
            (error.code(), error.subcode()),
            (Some(code.into()), Some(7)),
            "{error}"
        );
        assert!(error.message().contains("ttl too long"), "{error}");
    }
    let error = Error::from(pair.failed_write(&[Reply::Code(4)]).await);
    assert_eq!(error.subcode(), None, "{error}");
    Ok(())
}

/// The client has other names for some of these codes, and no names for some.
#[tokio::test]
async fn some_codes_by_name() -> Outcome {
    let pair = Pair::connect().await?;
    let named = [
        (2, ErrorKind::RecordNotFound),
        (3, ErrorKind::RecordGenerationError),
        (9, ErrorKind::TimeoutError),
        (11, ErrorKind::ClusterError),
        (14, ErrorKind::RecordBusy),
        (15, ErrorKind::ScanAbortedError),
        (18, ErrorKind::DeviceOverload),
        (20, ErrorKind::NamespaceNotFound),
        (29, ErrorKind::InvalidEncoding),
        (33, ErrorKind::ServerError),
        (50, ErrorKind::AerospikeError),
        (57, ErrorKind::AdminError),
        (91, ErrorKind::LdapSetup),
        (105, ErrorKind::UDFError),
        (125, ErrorKind::MrtAborted),
        (128, ErrorKind::TransactionError),
        (155, ErrorKind::BatchError),
        (165, ErrorKind::GeoError),
        (207, ErrorKind::IndexError),
        (255, ErrorKind::ServerError),
    ];
    for (code, kind) in named {
        let error = pair.failed_read(&[Reply::Code(code)]).await;
        assert_eq!(ErrorKind::from(&error), kind, "{error}");
    }
    Ok(())
}

#[test]
fn every_result_code_is_classified() {
    for code in 0..=255 {
        let kind = ErrorKind::try_from(ResultCode::from(code));
        match code {
            0 | 50 => assert_eq!(kind.map_err(|unknown| unknown.0), Err(i32::from(code))),
            _ => assert_eq!(kind, Ok(expected(code))),
        }
    }
}

#[test]
fn every_client_code_is_numbered_as_in_java() {
    for code in -100..0 {
        let kind = ErrorKind::from(aerospike::ClientResultCode::from(code));
        assert_eq!(Some(kind), Numbering::Java.classify(code), "{code}");
        assert!(kind.is_client_error(), "{code}");
    }
    let kind = |code| ErrorKind::from(aerospike::ClientResultCode::from(code));
    assert_eq!(kind(-8), ErrorKind::ConnectionError);
    assert_eq!(kind(-12), ErrorKind::MaxErrorRateExceeded);
    assert_eq!(kind(-11), ErrorKind::MaxRetriesExceeded);
}

#[tokio::test]
async fn served_requests_succeed() -> Outcome {
    let Pair { server, client } = &Pair::connect().await?;
    client.put(&write_policy(1), &key(), &bins()).await?;
    let record = client.get(&read_policy(1), &key(), Bins::All).await?;
    assert_eq!(record.bins.get("a"), Some(&aerospike::Value::Int(1)));
    assert_eq!(record.generation, 1);
    client.add(&write_policy(1), &key(), &bins()).await?;
    client
        .append(&write_policy(1), &key(), &[aerospike::as_bin!("t", "x")])
        .await?;
    client
        .prepend(&write_policy(1), &key(), &[aerospike::as_bin!("t", "y")])
        .await?;
    let some = client
        .get(&read_policy(1), &key(), Bins::from(["t"]))
        .await?;
    assert_eq!(some.bins.get("t"), Some(&aerospike::Value::from("yx")));
    assert_eq!((some.bins.len(), some.generation), (1, 4));
    assert!(client.exists(&read_policy(1), &key()).await?);
    assert!(client.delete(&write_policy(1), &key()).await?);
    assert!(!client.exists(&read_policy(1), &key()).await?);
    assert_eq!(server.received(Request::is_data).len(), 9);
    Ok(())
}
