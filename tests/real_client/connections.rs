//! Connections that are refused, reset, closed, stalled or garbled.

use std::time::Instant;

use aerospike::{AuthMode, Bins, Client};
use aerospike_errors::{Error, ErrorKind, Retry};
use scripted_server::{Frame, Message, Op, Protocol, Reply, Request, ScriptedServer};

use crate::support::{Outcome, Pair, client_policy, during_read, key, read_policy, write_policy};

/// Returns the error of an attempt to connect.
async fn connect(policy: &aerospike::ClientPolicy, hosts: &str) -> Error {
    match Client::new(policy, &hosts.to_owned()).await {
        Ok(_) => panic!("{hosts} is not to be reached"),
        Err(error) => error.into(),
    }
}

#[tokio::test]
async fn closed_port_is_a_connection_error() -> Outcome {
    let mut server = ScriptedServer::start().await?;
    server.stop().await;
    let error = connect(&client_policy(), &server.hosts()).await;
    assert_eq!(error.kind(), ErrorKind::ConnectionError);
    assert_eq!(error.retry(), Retry::Yes, "nothing was sent");
    assert!(error.message().contains(&server.hosts()), "{error}");
    server.resume().await?;
    assert!(Client::new(&client_policy(), &server.hosts()).await.is_ok());
    Ok(())
}

#[tokio::test]
async fn faults_while_connecting_are_connection_errors() -> Outcome {
    let server = ScriptedServer::start().await?;
    for reply in [
        Reply::Close,
        Reply::Reset,
        Reply::Stall,
        Reply::garbage(),
        Reply::Code(4),
    ] {
        server.when(Request::is_info).always(reply.clone());
        let error = connect(&client_policy(), &server.hosts()).await;
        assert_eq!(
            error.kind(),
            ErrorKind::ConnectionError,
            "{reply:?}: {error}"
        );
        server.forget();
    }
    Ok(())
}

#[tokio::test]
async fn refused_logins_have_the_kind_of_their_code() -> Outcome {
    let refuse = async |code| {
        let server = ScriptedServer::start().await?;
        let mut policy = client_policy();
        policy.set_auth_mode(AuthMode::Internal("user".to_owned(), "password".to_owned()));
        server.when(Request::is_security).always(Reply::Code(code));
        let error = connect(&policy, &server.hosts()).await;
        assert_eq!(
            Some(error.kind()),
            ErrorKind::from_code(code.into()),
            "{error}"
        );
        Outcome::Ok(())
    };
    // With 52 (security is disabled) the client continues without a login.
    tokio::try_join!(
        refuse(51),
        refuse(53),
        refuse(60),
        refuse(62),
        refuse(63),
        refuse(65),
        refuse(81),
        refuse(82),
        refuse(83),
        refuse(93),
    )?;
    Ok(())
}

#[tokio::test]
async fn broken_connection_is_a_connection_error() -> Outcome {
    let pair = Pair::connect().await?;
    for reply in [Reply::Reset, Reply::Close] {
        let read = during_read(pair.failed_read(std::slice::from_ref(&reply)).await);
        assert_eq!(
            (read.kind(), read.in_doubt()),
            (ErrorKind::ConnectionError, Some(false)),
            "{read}"
        );
        assert_eq!(read.retry(), Retry::Yes);
        let write = Error::from(pair.failed_write(std::slice::from_ref(&reply)).await);
        assert_eq!(
            (write.kind(), write.in_doubt()),
            (ErrorKind::ConnectionError, Some(true)),
            "{write}"
        );
        assert_eq!(write.retry(), Retry::IfIdempotent);
    }
    Ok(())
}

#[tokio::test]
async fn silence_is_a_timeout() -> Outcome {
    let pair = Pair::connect().await?;
    // The second is an incomplete header.
    for reply in [Reply::Stall, Reply::Bytes(b"\x02\x03\x00".to_vec())] {
        let started = Instant::now();
        let read = during_read(pair.failed_read(std::slice::from_ref(&reply)).await);
        assert!(started.elapsed().as_millis() >= u128::from(crate::support::SOCKET_TIMEOUT));
        assert_eq!(
            (read.kind(), read.in_doubt()),
            (ErrorKind::TimeoutError, Some(false)),
            "{read}"
        );
        let write = Error::from(pair.failed_write(std::slice::from_ref(&reply)).await);
        assert_eq!(
            (write.kind(), write.in_doubt()),
            (ErrorKind::TimeoutError, Some(true)),
            "{write}"
        );
    }
    Ok(())
}

#[tokio::test]
async fn garbage_is_a_bad_response() -> Outcome {
    let pair = Pair::connect().await?;
    let read = during_read(pair.failed_read(&[Reply::garbage()]).await);
    assert_eq!(
        (read.kind(), read.in_doubt()),
        (ErrorKind::BadResponse, Some(false)),
        "{read}"
    );
    assert_eq!(read.retry(), Retry::No);
    let write = Error::from(pair.failed_write(&[Reply::garbage()]).await);
    assert_eq!(
        (write.kind(), write.in_doubt()),
        (ErrorKind::BadResponse, Some(true)),
        "{write}"
    );
    Ok(())
}

/// The header is valid, and the body is not.
#[tokio::test]
async fn malformed_body_is_a_bad_response() -> Outcome {
    let pair = Pair::connect().await?;
    let mut message = Message {
        ops: vec![Op::bin("a", 1, [0; 8])],
        ..Message::default()
    };
    let mut bytes = Frame::new(Protocol::Data, Message::encode_all([&message])).encode();
    // The length of the operation, shorter than its own header.
    bytes[33] = 1;
    let read = during_read(pair.failed_read(&[Reply::Bytes(bytes)]).await);
    assert_eq!(
        (read.kind(), read.code()),
        (ErrorKind::BadResponse, Some(-2)),
        "{read}"
    );

    message.ops = vec![Op::bin([0xff, 0xfe], 1, [0; 8])];
    let read = during_read(pair.failed_read(&[Reply::Messages(vec![message])]).await);
    assert_eq!(
        (read.kind(), read.code()),
        (ErrorKind::InvalidUtf8, Some(-2)),
        "{read}"
    );
    Ok(())
}

#[tokio::test]
async fn unknown_server_node_is_an_invalid_node() -> Outcome {
    let pair = Pair::connect().await?;
    let error = Error::from(
        pair.client
            .get_node("B2")
            .err()
            .ok_or("A1 is the only one")?,
    );
    assert_eq!(
        (error.kind(), error.code()),
        (ErrorKind::InvalidNodeError, Some(-3)),
        "{error}"
    );
    Ok(())
}

/// The record shows whether the write was applied.
#[tokio::test]
async fn lost_answer_is_in_doubt() -> Outcome {
    let pair = Pair::connect().await?;
    let error = Error::from(pair.failed_write(&[Reply::Reset.applied()]).await);
    assert_eq!(error.in_doubt(), Some(true), "{error}");
    assert!(
        pair.client.exists(&read_policy(1), &key()).await?,
        "it was applied"
    );

    let pair = Pair::connect().await?;
    let error = Error::from(pair.failed_write(&[Reply::Reset]).await);
    assert_eq!(error.in_doubt(), Some(true), "{error}");
    assert!(
        !pair.client.exists(&read_policy(1), &key()).await?,
        "it was not applied"
    );
    Ok(())
}

#[tokio::test]
async fn client_reconnects_to_a_restarted_server() -> Outcome {
    let mut pair = Pair::connect().await?;
    pair.server.stop().await;
    let error = Error::from(
        pair.client
            .get(&read_policy(1), &key(), Bins::All)
            .await
            .expect_err("it is away"),
    );
    assert!(error.kind().is_transient(), "{error}");
    pair.server.resume().await?;
    let mut policy = write_policy(1);
    policy.base_policy.total_timeout = 300;
    let deadline = Instant::now() + std::time::Duration::from_secs(10);
    while let Err(error) = pair
        .client
        .put(&policy, &key(), &crate::support::bins())
        .await
    {
        let error = Error::from(error);
        assert!(error.kind().is_transient(), "{error}");
        assert!(
            Instant::now() < deadline,
            "the client does not come back: {error}"
        );
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    Ok(())
}
