//! Requests that were applied although an error was returned. Each test repeats a case that was
//! seen on a real server: the error must not prove that the request was not applied.

use std::time::Duration;

use aerospike::{
    AdminPolicy, BatchDeletePolicy, BatchOperation, BatchUdfPolicy, BatchWritePolicy, Bins,
    CollectionIndexType, IndexType, Statement, UdfLang, as_bin, operations,
};
use aerospike_errors::rust_client::{FailedRow, Row, Rows};
use aerospike_errors::{Error, ErrorKind, Operation, Retry};
use scripted_server::{Reply, Request};

use crate::support::{Outcome, Pair, batch_policy, bins, key, numbered, read_policy, write_policy};

/// Asserts that the error does not prove that the request was not applied, with the operation
/// stated and without.
fn assert_open(error: &aerospike::Error, operation: Operation) {
    let unstated = || Error::from(error);
    for error in [unstated(), unstated().during(operation)] {
        assert_ne!(error.in_doubt(), Some(false), "{error:?}");
        assert_ne!(error.retry(), Retry::Yes, "{error:?}");
    }
}

/// A header that announces a response of 256 MB, more than the client accepts.
fn too_large() -> Reply {
    let header = [2, 3, 0, 0, 0x10, 0, 0, 0, 22, 0, 0, 0];
    Reply::Bytes([header.as_slice(), &[0; 18]].concat()).applied()
}

fn writes<const N: usize>() -> [BatchOperation; N] {
    let put = || vec![operations::put(&as_bin!("a", 1))];
    std::array::from_fn(|id| {
        let key = numbered(i64::try_from(id).expect("few rows"));
        BatchOperation::write(&BatchWritePolicy::default(), key, put())
    })
}

#[tokio::test]
async fn rejected_answer_of_a_write() -> Outcome {
    let Pair { server, client } = &Pair::connect().await?;
    server.when(Request::is_write).once(too_large());
    let error = client.put(&write_policy(1), &key(), &bins()).await;
    let error = Error::from(error.expect_err("the answer is too large"));
    assert_eq!(error.kind(), ErrorKind::BadResponse, "{error}");
    assert_eq!(error.in_doubt(), Some(true), "{error}");
    assert!(
        error.message().ends_with("(reported as InvalidRequest)"),
        "{error}"
    );
    assert!(
        client.exists(&read_policy(1), &key()).await?,
        "it was applied"
    );
    Ok(())
}

#[tokio::test]
async fn rejected_answer_of_a_row() -> Outcome {
    let Pair { server, client } = &Pair::connect().await?;
    server.when(Request::is_write).once(too_large());
    let mut batch = writes::<1>();
    let call = client.batch(&batch_policy(1), &mut batch).await;
    let call = Error::from(call.expect_err("the answer is too large"));
    let Row::Failed(row) = Row::from(&batch[0]) else {
        panic!("{batch:?}")
    };
    assert_eq!(
        (call.in_doubt(), row.error.in_doubt()),
        (Some(true), Some(true))
    );
    Ok(())
}

/// Closes the client between two attempts, the first of which was applied and its response lost.
async fn close_between_attempts(pair: &Pair) -> Outcome {
    pair.server
        .when(Request::is_data)
        .once(Reply::Close.applied());
    while pair.server.received(Request::is_data).is_empty() {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    Ok(pair.client.close().await?)
}

#[tokio::test]
async fn closed_client_between_attempts_of_a_write() -> Outcome {
    let pair = Pair::connect().await?;
    let mut policy = write_policy(2);
    policy.base_policy.sleep_between_retries = 500;
    let (key, bins) = (key(), bins());
    let put = pair.client.put(&policy, &key, &bins);
    let (put, closed) = tokio::join!(put, close_between_attempts(&pair));
    closed?;
    let error = put.expect_err("the client is closed");
    assert_eq!((error.result_code(), error.iteration()), (20, None));
    assert!(!Error::from(&error).kind().is_transient());
    assert_open(&error, Operation::Write);
    assert_eq!(Error::from(error).in_doubt(), None);
    Ok(())
}

#[tokio::test]
async fn row_without_a_server_node_in_a_retry() -> Outcome {
    let pair = Pair::connect().await?;
    let mut policy = batch_policy(2);
    policy.base_policy.sleep_between_retries = 500;
    let mut batch = writes::<3>();
    let call = pair.client.batch(&policy, &mut batch);
    let (call, closed) = tokio::join!(call, close_between_attempts(&pair));
    closed?;
    let call = call.expect_err("the client is closed");
    assert_open(&call, Operation::Write);
    let rows: Rows = batch.iter().collect();
    assert_eq!(rows.failed.len(), 3);
    for row in rows.failed {
        let client = row.client_error();
        assert_eq!((client.result_code(), client.node()), (11, None));
        assert_eq!(row.error.kind(), ErrorKind::ClusterError);
        assert_eq!(row.error.in_doubt(), Some(true));
        assert_eq!(row.error.retry(), Retry::IfIdempotent);
        assert_eq!(
            Error::from(client).in_doubt(),
            Some(true),
            "also without the row"
        );
    }
    Ok(())
}

#[tokio::test]
async fn background_queries_without_an_answer() -> Outcome {
    let Pair { server, client } = &Pair::connect().await?;
    // After a retry the server reports that the query is running already.
    for replies in [
        vec![Reply::Close],
        vec![Reply::Close, Reply::Code(4)],
        vec![Reply::Close, Reply::Code(18)],
        vec![Reply::garbage()],
    ] {
        for is_udf in [false, true] {
            let policy = write_policy(replies.len());
            server.when(Request::is_query).replies(replies.clone());
            let mut statement = Statement::new("test", "s", Bins::All);
            let started = if is_udf {
                client
                    .query_execute_udf(&policy, statement, "m", "f", &[])
                    .await
            } else {
                statement.set_operations([operations::add(&as_bin!("a", 1))]);
                client.query_operate(&policy, statement).await
            };
            let error = started.err().ok_or("there is no answer")?;
            assert_open(&error, Operation::Background);
        }
    }
    Ok(())
}

#[tokio::test]
async fn refused_background_query_is_not_in_doubt() -> Outcome {
    let Pair { server, client } = &Pair::connect().await?;
    for code in [4, 8, 14, 18, 22] {
        server.when(Request::is_query).once(Reply::Code(code));
        let mut statement = Statement::new("test", "s", Bins::All);
        statement.set_operations([operations::add(&as_bin!("a", 1))]);
        let started = client.query_operate(&write_policy(1), statement).await;
        let error = Error::from(started.err().ok_or("it is refused")?);
        let error = error.during(Operation::Background);
        assert_eq!(error.in_doubt(), Some(false), "{error}");
    }
    Ok(())
}

#[tokio::test]
async fn administrative_commands_without_an_answer() -> Outcome {
    let Pair { server, client } = &Pair::connect().await?;
    let commands = ["truncate", "sindex-", "udf-put"];
    let is_admin = move |request: &Request| commands.iter().any(|name| request.has_name(name));
    let policy = AdminPolicy::default();
    for reply in [Reply::Close, Reply::Reset, Reply::garbage()] {
        server.when(is_admin).always(reply.clone());
        let (numeric, plain) = (IndexType::Numeric, CollectionIndexType::Default);
        let created =
            client.create_index_on_bin(&policy, "test", "s", "a", "i", numeric, plain, None);
        let registered = client.register_udf(&policy, b"function", "m.lua", UdfLang::Lua);
        for error in [
            client.truncate(&policy, "test", "s", 0).await.err(),
            client.drop_index(&policy, "test", "s", "i").await.err(),
            created.await.err(),
            registered.await.err(),
        ] {
            let error = error.ok_or("there is no answer")?;
            assert_open(&error, Operation::Admin);
            assert_eq!(Error::from(&error).in_doubt(), None, "{reply:?}: {error}");
        }
        server.forget();
    }
    server.when(is_admin).once(Reply::Code(22));
    let refused = client.truncate(&policy, "test", "s", 0).await;
    let refused = Error::from(refused.expect_err("it is refused")).during(Operation::Admin);
    assert_eq!(refused.in_doubt(), Some(false), "{refused}");
    Ok(())
}

#[tokio::test]
async fn rows_of_a_retried_batch() -> Outcome {
    let Pair { server, client } = &Pair::connect().await?;
    let udf = |id| BatchOperation::udf(&BatchUdfPolicy::default(), numbered(id), "m", "f", vec![]);
    let delete = |id| BatchOperation::delete(&BatchDeletePolicy::default(), numbered(id));
    let [write, ..] = writes::<1>();
    let mut batch = [delete(7), write, udf(1)];
    server
        .when(Request::is_batch)
        .replies([Reply::Close.applied(), Reply::Rows(vec![2, 27, 100])]);
    client.batch(&batch_policy(2), &mut batch).await?;
    let rows: Rows = batch.iter().collect();
    assert!(rows.missing.is_empty() && !rows.is_complete());
    let kinds = rows.failed.iter().map(|row| row.error.kind());
    let expected = [
        ErrorKind::RecordNotFound,
        ErrorKind::FilteredOut,
        ErrorKind::UDFError,
    ];
    assert!(kinds.eq(expected), "{rows:?}");
    for FailedRow { error, .. } in rows.failed {
        assert_eq!(error.in_doubt(), None, "{error}");
        assert_eq!(error.with_attempts(1).in_doubt(), Some(false));
    }
    Ok(())
}

/// A delete that is alone on its server node fails with 2 in the client, without a server's
/// response.
#[tokio::test]
async fn lone_delete_of_a_missing_record_is_not_missing() -> Outcome {
    let Pair { server, client } = &Pair::connect().await?;
    server
        .when(Request::is_write)
        .replies([Reply::Close.applied(), Reply::Code(2)]);
    let mut batch = [BatchOperation::delete(
        &BatchDeletePolicy::default(),
        numbered(1),
    )];
    client.batch(&batch_policy(2), &mut batch).await?;
    let Row::Failed(row) = Row::from(&batch[0]) else {
        panic!("{batch:?}")
    };
    assert_eq!(
        (row.error.kind(), row.error.in_doubt()),
        (ErrorKind::RecordNotFound, None)
    );
    Ok(())
}

/// The server applies the updates of a function only after its success.
#[tokio::test]
async fn failed_functions() -> Outcome {
    let Pair { server, client } = &Pair::connect().await?;
    let (lua, late) = ("ex.lua:12: kaboom", "UDF Execution Timeout");
    for (reason, kind) in [(lua, ErrorKind::UDFError), (late, ErrorKind::TimeoutError)] {
        let failure = Reply::UdfFailure(reason.to_owned());
        let run = async |replies: Vec<Reply>| {
            let policy = write_policy(replies.len());
            server.when(Request::is_udf).replies(replies);
            let result = client.execute_udf(&policy, &key(), "m", "f", &[]).await;
            Error::from(result.expect_err("it fails"))
        };
        let first = run(vec![failure.clone()]).await;
        assert_eq!((first.kind(), first.code()), (kind, Some(100)), "{first}");
        assert!(first.message().starts_with(reason), "{first}");
        assert_eq!(first.in_doubt(), Some(false), "{first}");
        let second = run(vec![Reply::Close, failure.clone()]).await;
        assert_eq!(second.in_doubt(), Some(true), "{second}");

        for attempts in [1, 2] {
            if attempts == 2 {
                server
                    .when(Request::is_udf)
                    .replies([Reply::Close, failure.clone()]);
            } else {
                server.when(Request::is_udf).once(failure.clone());
            }
            let policy = BatchUdfPolicy::default();
            let mut batch = [BatchOperation::udf(&policy, numbered(1), "m", "f", vec![])];
            client.batch(&batch_policy(attempts), &mut batch).await?;
            let Row::Failed(row) = Row::from(&batch[0]) else {
                panic!("{batch:?}")
            };
            assert_eq!((row.error.kind(), row.error.message()), (kind, reason));
            assert_eq!(row.error.in_doubt(), Some(attempts == 2), "{}", row.error);
            assert!(
                row.record()
                    .is_some_and(|record| record.bins.contains_key("FAILURE"))
            );
        }
    }
    Ok(())
}
