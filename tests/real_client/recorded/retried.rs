//! Failures that the client retries, and then wraps in an error of its own.

use std::sync::Arc;

use aerospike::{Bins, Client};
use aerospike_errors::{AerospikeError, Error, ErrorKind, Operation, Retry};
use scripted_server::{Reply, Request, ScriptedServer};

use crate::support::{
    Outcome, Pair, batch_policy, bins, client_policy, key, numbered, read_policy, read_row,
    write_policy,
};

/// Asserts that the converted error has the kind and the code of the cause.
fn check(error: aerospike::Error, code: i32, kind: ErrorKind, in_doubt: bool) -> Error {
    assert_eq!(error.result_code(), -11, "{error}");
    let cause = error.cause().map(aerospike::Error::result_code);
    assert_eq!(cause, Some(code), "{error}");
    let ours = Error::from(error);
    assert_eq!((ours.kind(), ours.code()), (kind, Some(code)), "{ours}");
    assert!(ours.kind().is_transient(), "{ours}");
    // The client marks neither a read nor a background query.
    let is_write = ours.in_doubt().is_some();
    let ours = ours.during(if is_write {
        Operation::Write
    } else {
        Operation::Read
    });
    assert_eq!(ours.in_doubt(), Some(in_doubt), "{ours}");
    assert_eq!(
        ours.retry(),
        if in_doubt {
            Retry::IfIdempotent
        } else {
            Retry::Yes
        },
        "{ours}"
    );
    ours
}

// | server timeout, read | 9 | TimeoutError, no | −11 Timeout, cause 9 Server |
#[tokio::test]
async fn server_timeout_of_a_read() -> Outcome {
    let pair = Pair::connect().await?;
    check(
        pair.failed_read(&[Reply::Code(9)]).await,
        9,
        ErrorKind::TimeoutError,
        false,
    );
    Ok(())
}

// | server timeout, write or UDF | 9 | TimeoutError, yes | −11 Timeout, in doubt, cause 9 Server in doubt |
#[tokio::test]
async fn server_timeout_of_a_write() -> Outcome {
    let pair = Pair::connect().await?;
    check(
        pair.failed_write(&[Reply::Code(9)]).await,
        9,
        ErrorKind::TimeoutError,
        true,
    );
    pair.server.when(Request::is_udf).once(Reply::Code(9));
    let udf = pair
        .client
        .execute_udf(&write_policy(1), &key(), "m", "f", &[])
        .await;
    check(
        udf.expect_err("it ran out of time"),
        9,
        ErrorKind::TimeoutError,
        true,
    );
    Ok(())
}

// | node restarting, partition not served | 11 | (refuses to connect) | −11 Timeout (writes in doubt), cause 11 Server |
#[tokio::test]
async fn unavailable_partition() -> Outcome {
    let pair = Pair::connect().await?;
    check(
        pair.failed_read(&[Reply::Code(11)]).await,
        11,
        ErrorKind::ClusterError,
        false,
    );
    // The code does not prove that nothing was applied.
    check(
        pair.failed_write(&[Reply::Code(11)]).await,
        11,
        ErrorKind::ClusterError,
        true,
    );
    Ok(())
}

// | hot key (write, first attempt) | 14 | RecordBusy, no | −11 Timeout, in doubt, cause 14 Server not in doubt |
#[tokio::test]
async fn hot_key() -> Outcome {
    let pair = Pair::connect().await?;
    let theirs = pair.failed_write(&[Reply::Code(14)]).await;
    assert!(theirs.in_doubt() && !theirs.cause().is_some_and(aerospike::Error::in_doubt));
    let ours = check(theirs, 14, ErrorKind::RecordBusy, false);
    assert!(ours.is_a(ErrorKind::RecordBusy) && ours.is_a(ErrorKind::RecordError));
    let as_trait: &dyn AerospikeError = &ours;
    assert_eq!(as_trait.node(), ErrorKind::RecordBusy.node());
    Ok(())
}

// | device overload (write, first attempt) | 18 | DeviceOverload, no | −11 Timeout, in doubt, cause 18 Server not in doubt |
#[tokio::test]
async fn overloaded_device() -> Outcome {
    let pair = Pair::connect().await?;
    let theirs = pair.failed_write(&[Reply::Code(18)]).await;
    assert!(theirs.in_doubt() && !theirs.cause().is_some_and(aerospike::Error::in_doubt));
    check(theirs, 18, ErrorKind::DeviceOverload, false);
    Ok(())
}

// | reset after the request was sent, read / write | — | −10 no / −10 yes | −11 Timeout / −11 in doubt, cause −8 Connection |
#[tokio::test]
async fn reset_connection() -> Outcome {
    let pair = Pair::connect().await?;
    check(
        pair.failed_read(&[Reply::Reset]).await,
        -8,
        ErrorKind::ConnectionError,
        false,
    );
    check(
        pair.failed_write(&[Reply::Reset]).await,
        -8,
        ErrorKind::ConnectionError,
        true,
    );
    Ok(())
}

// | no answer after the request was sent, read / write | — | 9 no / 9 yes | −11 Timeout when retries run out, 9 Timeout when the total deadline ends first; writes in doubt |
#[tokio::test]
async fn no_answer() -> Outcome {
    let pair = Pair::connect().await?;
    check(
        pair.failed_read(&[Reply::Stall]).await,
        9,
        ErrorKind::TimeoutError,
        false,
    );
    check(
        pair.failed_write(&[Reply::Stall]).await,
        9,
        ErrorKind::TimeoutError,
        true,
    );

    // The deadline of the call passes between two attempts.
    let mut policy = write_policy(10);
    policy.base_policy.total_timeout = 150;
    policy.base_policy.sleep_between_retries = 100;
    pair.server.when(Request::is_write).always(Reply::Stall);
    let theirs = pair
        .client
        .put(&policy, &key(), &bins())
        .await
        .expect_err("no answer");
    assert_eq!(theirs.result_code(), 9, "{theirs}");
    let ours = Error::from(theirs);
    assert_eq!(
        (ours.kind(), ours.in_doubt()),
        (ErrorKind::TimeoutError, Some(true)),
        "{ours}"
    );
    Ok(())
}

// | garbage bytes | — | ClientError (write in doubt) | −1 Client (write in doubt); batch −11 |
#[tokio::test]
async fn garbage() -> Outcome {
    let pair = Pair::connect().await?;
    for (theirs, in_doubt) in [
        (pair.failed_read(&[Reply::garbage()]).await, false),
        (pair.failed_write(&[Reply::garbage()]).await, true),
    ] {
        assert_eq!(theirs.result_code(), -1, "{theirs}");
        let ours = Error::from(theirs);
        assert_eq!(
            (ours.kind(), ours.in_doubt()),
            (ErrorKind::BadResponse, in_doubt.then_some(true)),
            "{ours}"
        );
        assert!(ours.kind().is_client_error() && !ours.kind().is_transient());
    }
    // A batch does not check the header, and waits for the length that the garbage announces.
    let mut batch = [1, 2].map(|id| read_row(numbered(id)));
    pair.server.when(Request::is_batch).once(Reply::garbage());
    let theirs = pair
        .client
        .batch(&batch_policy(1), &mut batch)
        .await
        .expect_err("garbage");
    assert_eq!(theirs.result_code(), -11, "{theirs}");
    let ours = Error::from(theirs);
    assert!(ours.kind().is_timeout_error(), "{ours}");
    assert_eq!(ours.in_doubt(), None, "{ours}");
    Ok(())
}

// | circuit breaker open | — | MaxErrorRateExceeded (−14) | −11 Timeout, cause −12 MaxErrorRate (in doubt only if an earlier attempt was sent) |
#[tokio::test]
async fn open_circuit_breaker() -> Outcome {
    let server = ScriptedServer::start().await?;
    let mut policy = client_policy();
    // No round of tending closes the breaker during the test.
    (policy.max_error_rate, policy.error_rate_window) = (1, 1_000);
    let client = Client::new(&policy, &server.hosts()).await?;
    let put = async |attempts| {
        let written = client.put(&write_policy(attempts), &key(), &bins()).await;
        written.expect_err("the breaker opens, or is open")
    };
    server.when(Request::is_write).always(Reply::Code(9));
    // The last attempt is not sent. Those before it were, and may have been applied.
    let sent = put(3).await;
    check(sent, -12, ErrorKind::MaxErrorRateExceeded, true);
    // Now no attempt is sent.
    let requests = server.received(Request::is_data).len();
    let unsent = put(1).await;
    assert!(!unsent.in_doubt(), "{unsent}");
    check(unsent, -12, ErrorKind::MaxErrorRateExceeded, false);
    assert_eq!((requests, server.received(Request::is_data).len()), (2, 0));

    // Two attempts were refused, and the third was not sent.
    let client = Client::new(&policy, &server.hosts()).await?;
    server.when(Request::is_write).always(Reply::Code(14));
    let refused = client
        .put(&write_policy(3), &key(), &bins())
        .await
        .expect_err("the breaker opens");
    assert!(refused.in_doubt(), "{refused}");
    check(refused, -12, ErrorKind::MaxErrorRateExceeded, false);
    Ok(())
}

// | connection pool exhausted | — | — | 9 Timeout, iteration 0 |
#[tokio::test]
async fn exhausted_pool() -> Outcome {
    let server = ScriptedServer::start().await?;
    let mut policy = client_policy();
    (
        policy.max_conns_per_node,
        policy.conn_pools_per_node,
        policy.min_conns_per_node,
    ) = (1, 1, 0);
    let client = Arc::new(Client::new(&policy, &server.hosts()).await?);
    server.when(Request::is_read).always(Reply::Stall);
    let busy = tokio::spawn({
        let client = Arc::clone(&client);
        async move {
            let mut policy = read_policy(1);
            (
                policy.base_policy.socket_timeout,
                policy.base_policy.total_timeout,
            ) = (0, 0);
            client.get(&policy, &key(), Bins::All).await
        }
    });
    while server.received(Request::is_data).is_empty() {
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
    // Without a deadline the client waits five thousand times for a millisecond.
    tokio::time::pause();
    let endless = tokio::spawn({
        let client = Arc::clone(&client);
        async move {
            let mut policy = write_policy(1);
            policy.base_policy.total_timeout = 0;
            client
                .put(&policy, &key(), &bins())
                .await
                .expect_err("no connection is free")
        }
    });
    let mut policy = write_policy(1);
    policy.base_policy.total_timeout = 200;
    let theirs = client
        .put(&policy, &key(), &bins())
        .await
        .expect_err("no connection is free");
    assert_eq!(
        (theirs.result_code(), theirs.iteration()),
        (9, Some(0)),
        "{theirs}"
    );
    let ours = Error::from(theirs);
    assert_eq!(
        (ours.kind(), ours.in_doubt()),
        (ErrorKind::TimeoutError, Some(false)),
        "{ours}"
    );
    assert_eq!(ours.retry(), Retry::Yes, "it was never sent");
    let waited = endless.await?;
    check(waited, -7, ErrorKind::NoMoreConnectionsError, false);
    busy.abort();
    Ok(())
}
