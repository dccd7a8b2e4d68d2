//! Queries, batches, functions, indexes and transactions.

use std::sync::Arc;

use aerospike::{
    AdminPolicy, BatchOperation, BatchUdfPolicy, Bins, CollectionIndexType, IndexType, Txn,
    UdfLang, as_key,
};
use aerospike_errors::rust_client::{FailedRow, Row, Rows};
use aerospike_errors::{Error, ErrorKind};
use scripted_server::{Field, Message, Reply, Request};

use crate::support::{
    Outcome, Pair, batch_policy, bins, key, numbered, query_policy, read_policy, read_row,
    write_policy,
};

// | query aborted by an operator, mid-stream | 15 | ScanAbortedError | 15 Server, after some records |
#[tokio::test]
async fn aborted_query() -> Outcome {
    let pair = Pair::connect().await?;
    let row = Message {
        fields: vec![
            Field::new(0, "test"),
            Field::new(4, [7; 20]),
            Field::new(1, "s"),
        ],
        ..Message::default()
    };
    let reply = Reply::Messages(vec![row, Message::code(15).last()]);
    pair.server.when(Request::is_query).always(reply);
    let (count, error) = pair.query(&query_policy(1)).await;
    let error = Error::from(error.ok_or("it was aborted")?);
    assert_eq!(
        (error.kind(), error.code()),
        (ErrorKind::ScanAbortedError, Some(15)),
        "{error}"
    );
    assert!(error.kind().is_query_error() && !error.kind().is_transient());
    assert_eq!(count, 1, "one record came before");
    Ok(())
}

// | query, retries exhausted | — | — | −1 Client "Max retries exceeded", no cause; with a total timeout 9 Timeout |
#[tokio::test]
async fn query_with_used_up_retries() -> Outcome {
    let pair = Pair::connect().await?;
    pair.server.when(Request::is_query).always(Reply::Reset);
    let mut policy = query_policy(3);
    policy.base_policy.total_timeout = 0;
    let (_, theirs) = pair.query(&policy).await;
    let theirs = theirs.ok_or("it fails")?;
    assert_eq!(
        (theirs.result_code(), theirs.cause().is_none()),
        (-1, true),
        "{theirs}"
    );
    let ours = Error::from(theirs);
    assert_eq!(ours.kind(), ErrorKind::MaxRetriesExceeded, "{ours}");
    assert!(ours.kind().is_transient(), "{ours}");
    assert_eq!(
        ours.in_doubt(),
        Some(false),
        "only queries that read: {ours}"
    );

    pair.server.forget();
    pair.server.when(Request::is_query).always(Reply::Stall);
    policy.base_policy.max_retries = 100;
    policy.base_policy.total_timeout = 300;
    let (_, theirs) = pair.query(&policy).await;
    let theirs = theirs.ok_or("it fails")?;
    assert_eq!(theirs.result_code(), 9, "{theirs}");
    assert_eq!(ErrorKind::from(&theirs), ErrorKind::TimeoutError);
    Ok(())
}

// | UDF module missing, error(), Lua type error | 100 | UDFError, no | 100 UdfBadResponse, in doubt, server_result_code() is None; in batch rows Server, not in doubt |
#[tokio::test]
async fn failed_function() -> Outcome {
    let pair = Pair::connect().await?;
    pair.server
        .when(Request::is_udf)
        .once(Reply::UdfFailure("users.lua:3: no such plan".to_owned()));
    let theirs = pair
        .client
        .execute_udf(&write_policy(1), &key(), "users", "join", &[])
        .await;
    let theirs = theirs.expect_err("it failed");
    assert_eq!(
        (theirs.result_code(), theirs.server_result_code()),
        (100, None),
        "{theirs}"
    );
    let ours = Error::from(theirs);
    assert_eq!(
        (ours.kind(), ours.code()),
        (ErrorKind::UDFError, Some(100)),
        "{ours}"
    );
    assert_eq!(ours.message(), "users.lua:3: no such plan");
    // The server applies the updates of a function only after its success.
    assert_eq!(ours.in_doubt(), Some(false), "{ours}");
    assert!(!ours.kind().is_transient(), "{ours}");

    pair.server
        .when(Request::is_batch)
        .once(Reply::Rows(vec![100; 2]));
    let call = |id: i64| {
        BatchOperation::udf(
            &BatchUdfPolicy::default(),
            numbered(id),
            "users",
            "join",
            Vec::new(),
        )
    };
    let mut batch = [call(1), call(2)];
    pair.client.batch(&batch_policy(1), &mut batch).await?;
    let rows: Rows = batch.iter().collect();
    assert_eq!(rows.failed.len(), 2);
    for FailedRow { error, .. } in rows.failed {
        assert_eq!(
            (error.kind(), error.in_doubt()),
            (ErrorKind::UDFError, None),
            "{error}"
        );
        assert_eq!(error.with_attempts(1).in_doubt(), Some(false));
    }
    Ok(())
}

// | UDF that does not compile, at registration | — | UDFError (100) | 1 Server |
#[tokio::test]
async fn function_that_does_not_compile() -> Outcome {
    let pair = Pair::connect().await?;
    let answer =
        "error=compile_error;file=bad.lua;line=2;message=JyknIGV4cGVjdGVkIG5lYXIgJ3JldHVybic=";
    pair.server
        .when(|request| request.has_name("udf-put"))
        .once(Reply::Info(answer.to_owned()));
    let registered = pair
        .client
        .register_udf(
            &AdminPolicy::default(),
            b"function (",
            "bad.lua",
            UdfLang::Lua,
        )
        .await;
    let error = Error::from(registered.err().ok_or("it does not compile")?);
    assert_eq!(
        (error.kind(), error.code()),
        (ErrorKind::ServerError, Some(1)),
        "{error}"
    );
    assert!(
        error
            .message()
            .ends_with(";message=')' expected near 'return'"),
        "{error}"
    );
    Ok(())
}

// | batch disabled / too many keys / queues full | 150 / 151 / 152 | rows 150/151/152 then −15 | batch() is Ok(()): row 0 has the error, all others have no code and no error, though nothing ran |
#[tokio::test]
async fn batch_that_never_ran() -> Outcome {
    let pair = Pair::connect().await?;
    pair.client
        .put(&write_policy(1), &numbered(2), &bins())
        .await?;
    for (code, kind) in [
        (150, ErrorKind::BatchDisabledError),
        (151, ErrorKind::BatchMaxRequestError),
        (152, ErrorKind::BatchQueueFullError),
    ] {
        pair.server.when(Request::is_batch).once(Reply::Code(code));
        let mut batch = [1, 2, 3, 4].map(|id| read_row(numbered(id)));
        pair.client.batch(&batch_policy(1), &mut batch).await?;
        let rows: Rows = batch.iter().collect();
        let [row] = rows.failed.as_slice() else {
            return Err(format!("{rows:?}").into());
        };
        assert_eq!((row.key(), row.error.kind()), (&numbered(1), kind));
        assert_eq!(
            (rows.found.len(), rows.missing.len(), rows.unanswered.len()),
            (0, 0, 3)
        );
        assert!(
            batch[1..]
                .iter()
                .all(|row| matches!(Row::from(row), Row::Unanswered))
        );
        assert!(!rows.is_complete(), "although the call succeeded");
    }
    assert!(
        ErrorKind::BatchQueueFullError.is_transient()
            && !ErrorKind::BatchDisabledError.is_transient()
    );
    Ok(())
}

// | index exists / missing / building / 256 reached | 200 / 201 / 203 / 206 | IndexFoundError / IndexNotFound / IndexNotReadable / IndexNameMaxCount | Server |
#[tokio::test]
async fn indexes() -> Outcome {
    let pair = Pair::connect().await?;
    for (answer, kind) in [
        (
            "ERROR:200:'indexname' already exists with different definition",
            ErrorKind::IndexFoundError,
        ),
        (
            "ERROR:206:already at sindex definition limit",
            ErrorKind::IndexNameMaxCount,
        ),
    ] {
        pair.server
            .when(|request| request.has_name("sindex-create"))
            .once(Reply::Info(answer.to_owned()));
        let (numbers, plain) = (IndexType::Numeric, CollectionIndexType::Default);
        let policy = AdminPolicy::default();
        let created = pair
            .client
            .create_index_on_bin(&policy, "test", "s", "b", "i", numbers, plain, None)
            .await;
        let error = Error::from(created.err().ok_or("it was refused")?);
        assert_eq!((error.kind(), error.code()), (kind, kind.code()), "{error}");
        assert!(error.kind().is_index_error());
    }
    for (code, kind) in [
        (201, ErrorKind::IndexNotFound),
        (203, ErrorKind::IndexNotReadable),
    ] {
        pair.server.when(Request::is_query).once(Reply::Code(code));
        let (count, error) = pair.query(&query_policy(1)).await;
        let error = Error::from(error.ok_or("it was refused")?);
        assert_eq!((error.kind(), count), (kind, 0), "{error}");
        assert_eq!(
            error.kind().is_transient(),
            code == 203,
            "an index that is being built will be ready"
        );
    }
    Ok(())
}

// | commit after abort | — | — | 125 Server, made by the client |
#[tokio::test]
async fn aborted_transaction() -> Outcome {
    let pair = Pair::connect().await?;
    let transaction = Arc::new(Txn::new());
    pair.client.abort(&transaction).await?;
    let theirs = pair
        .client
        .commit(&transaction)
        .await
        .expect_err("it was aborted");
    let ours = Error::from(theirs);
    assert_eq!(
        (ours.kind(), ours.code()),
        (ErrorKind::MrtAborted, Some(125)),
        "{ours}"
    );
    assert!(ours.kind().is_transaction_error());
    assert_eq!(ours.in_doubt(), Some(false));
    assert!(
        pair.server.received(Request::is_data).is_empty(),
        "nothing was sent"
    );
    Ok(())
}

/// The table has no row for this case, because the Community Edition has no transactions.
#[tokio::test]
async fn failed_commit() -> Outcome {
    let pair = Pair::connect().await?;
    let transaction = Arc::new(Txn::new());
    let mut policy = read_policy(1);
    policy.base_policy.txn = Some(Arc::clone(&transaction));
    // The version that the client remembers is a field of seven bytes.
    let answer = Message {
        fields: vec![Field::new(3, [1; 7])],
        ..Message::default()
    };
    pair.server
        .when(Request::is_read)
        .once(Reply::Messages(vec![answer]));
    pair.client.get(&policy, &key(), Bins::All).await?;
    pair.server.when(Request::is_data).always(Reply::Code(121));
    let theirs = pair
        .client
        .commit(&transaction)
        .await
        .expect_err("the record has changed");
    let cause = theirs.cause().ok_or("it has a cause")?;
    assert_eq!(ErrorKind::from(cause), ErrorKind::MrtVersionMismatch);
    let ours = Error::from(theirs);
    assert_eq!(
        (ours.kind(), ours.code()),
        (ErrorKind::TransactionFailed, Some(-17)),
        "{ours}"
    );
    Ok(())
}

#[tokio::test]
async fn query_without_faults() -> Outcome {
    let pair = Pair::connect().await?;
    for id in 0..5 {
        pair.client
            .put(&write_policy(1), &numbered(id), &bins())
            .await?;
    }
    pair.client
        .put(&write_policy(1), &as_key!("test", "other", 1), &bins())
        .await?;
    let (count, error) = pair.query(&query_policy(1)).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!(count, 5);
    Ok(())
}
