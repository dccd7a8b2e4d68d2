//! The texts of converted errors: one line, each cause once, one spelling of a server node.

use aerospike::Client;
use aerospike_errors::{Error, ErrorKind};
use scripted_server::{Reply, Request, ScriptedServer};

use crate::support::{Outcome, Pair, client_policy, key, write_policy};

/// Asserts that `{}` and `{:#}` are one line, and that the report has no text twice.
fn assert_plain(error: &Error) {
    let (line, full) = (error.to_string(), format!("{error:#}"));
    assert!(!full.contains(['\n', '\r']), "{full}");
    assert!(full.starts_with(&line), "{full}");
    assert!(!full.contains("caused by"), "{full}");
    let report = format!("{error:?}");
    let report = report
        .split("\n\nStack backtrace:")
        .next()
        .unwrap_or_default();
    let causes: Vec<&str> = report
        .lines()
        .skip_while(|line| !line.starts_with("Caused by:"))
        .skip(1)
        .map(|line| {
            line.trim_start()
                .trim_start_matches(|c: char| c.is_ascii_digit() || c == ':')
        })
        .map(str::trim)
        .collect();
    for (index, cause) in causes.iter().enumerate() {
        assert!(!line.contains(cause), "{cause:?} twice in {report}");
        assert!(
            !causes[..index].contains(cause),
            "{cause:?} twice in {report}"
        );
        assert_eq!(full.matches(cause).count(), 1, "{cause:?} in {full}");
    }
}

#[tokio::test]
async fn retried_failures() -> Outcome {
    let pair = Pair::connect().await?;
    let hosts = pair.server.hosts();
    for replies in [
        vec![Reply::Code(14); 3],
        vec![Reply::Code(9), Reply::Reset, Reply::Close],
        vec![Reply::Code(14), Reply::Code(5)],
        vec![Reply::garbage()],
        vec![Reply::Code(2)],
    ] {
        let error = Error::from(pair.failed_write(&replies).await);
        assert_plain(&error);
        assert_plain(&error.wrap("not stored"));
        let error = Error::from(pair.failed_write(&replies).await);
        assert_eq!(
            error.context().server_node(),
            Some(hosts.as_str()),
            "{error}"
        );
    }
    let error = Error::from(pair.failed_write(&[Reply::Code(14)]).await);
    assert_eq!(
        format!("{error:#}"),
        format!(
            "RecordBusy (14): Hot key [server node {hosts}]: Client Timeout: Timeout after 1 tries"
        )
    );
    Ok(())
}

#[tokio::test]
async fn failed_connections() -> Outcome {
    let mut server = ScriptedServer::start().await?;
    server.stop().await;
    for hosts in [server.hosts(), "host.invalid:3000".to_owned()] {
        let connected = Client::new(&client_policy(), &hosts).await;
        let error = Error::from(connected.err().ok_or("no server is there")?);
        assert_plain(&error);
        let is_unknown = error.kind() == ErrorKind::InvalidHostError;
        assert_eq!(
            error.message().ends_with("(reported as ConnectionError)"),
            is_unknown,
            "the code is that of a connection error: {error}"
        );
    }
    Ok(())
}

#[tokio::test]
async fn exhausted_pool_is_named() -> Outcome {
    let server = ScriptedServer::start().await?;
    let mut policy = client_policy();
    (policy.max_conns_per_node, policy.conn_pools_per_node) = (1, 1);
    let client = Client::new(&policy, &server.hosts()).await?;
    server.when(Request::is_write).once(Reply::Stall);
    let (mut busy, mut late) = (write_policy(1), write_policy(1));
    busy.base_policy.socket_timeout = 400;
    late.base_policy.total_timeout = 100;
    let (key, bins) = (key(), crate::support::bins());
    let put = async {
        while server.received(Request::is_data).is_empty() {
            tokio::time::sleep(std::time::Duration::from_millis(1)).await;
        }
        client.put(&late, &key, &bins).await
    };
    let (_, put) = tokio::join!(client.put(&busy, &key, &bins), put);
    let error = Error::from(put.expect_err("the only connection is in use"));
    let expected = "no connection of the pool became free: Client Timeout";
    assert!(error.message().starts_with(expected), "{error}");
    assert_eq!(
        (error.kind(), error.in_doubt()),
        (ErrorKind::TimeoutError, Some(false))
    );
    assert_plain(&error);
    Ok(())
}
