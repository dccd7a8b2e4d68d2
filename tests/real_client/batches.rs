//! Batches: rows with codes, rows without an outcome, and batches that fail as a whole.

use aerospike::{BatchOperation, BatchWritePolicy, Client, Key, as_bin, operations};
use aerospike_errors::rust_client::{FailedRow, Row, Rows};
use aerospike_errors::{Error, ErrorKind, Retry};
use scripted_server::{Reply, Request, ScriptedServer};

use crate::support::{
    Outcome, Pair, batch_policy, bins, client_policy, numbered, read_policy, read_row, write_policy,
};

const ALL_CODES: std::ops::RangeInclusive<u8> = 0..=255;

fn keys() -> impl Iterator<Item = Key> {
    ALL_CODES.map(|code| numbered(code.into()))
}

fn reads() -> Vec<BatchOperation> {
    keys().map(read_row).collect()
}

fn writes() -> Vec<BatchOperation> {
    let put = || vec![operations::put(&as_bin!("a", 1))];
    keys()
        .map(|key| BatchOperation::write(&BatchWritePolicy::default(), key, put()))
        .collect()
}

fn check_rows(batch: &[BatchOperation], is_write: bool) {
    for (code, row) in ALL_CODES.zip(batch) {
        match (code, Row::from(row)) {
            (0, Row::Found(_)) => {}
            (2, Row::Missing) => assert!(!is_write),
            (1.., Row::Failed(row)) => {
                let error = &row.error;
                let expected =
                    ErrorKind::classify(code.into()).unwrap_or(ErrorKind::AerospikeError);
                assert_eq!(
                    (error.kind(), error.code()),
                    (expected, Some(code.into())),
                    "{error}"
                );
                assert_eq!(
                    (row.has_write(), row.record().is_some()),
                    (is_write, code == 100)
                );
                assert_eq!(row.client_error().result_code(), code.into());
                // A row with 2, 27 or 100 does not record how often it was sent.
                let in_doubt = match code {
                    _ if !is_write => Some(false),
                    9 => Some(true),
                    2 | 27 | 100 => None,
                    _ => Some(false),
                };
                assert_eq!(error.in_doubt(), in_doubt, "{error}");
                assert_eq!(
                    error.retry() == Retry::Yes,
                    error.kind().is_transient() && in_doubt == Some(false)
                );
                assert_eq!(
                    error.context().key(),
                    Some(format!("test:s:{code}").as_str()),
                    "{error}"
                );
            }
            (code, row) => panic!("a row with the code {code} is {row:?}"),
        }
    }
    let missing = usize::from(!is_write);
    let rows: Rows = batch.iter().collect();
    let counts = (
        rows.found.len(),
        rows.missing.len(),
        rows.failed.len(),
        rows.unanswered.len(),
    );
    assert_eq!(counts, (1, missing, 255 - missing, 0));
    assert!(!rows.is_complete());
}

#[tokio::test]
async fn every_code_of_a_row_that_reads() -> Outcome {
    let Pair { server, client } = &Pair::connect().await?;
    client.put(&write_policy(1), &numbered(0), &bins()).await?;
    server
        .when(Request::is_batch)
        .once(Reply::Rows(ALL_CODES.collect()));
    let mut batch = reads();
    client.batch(&batch_policy(1), &mut batch).await?;
    check_rows(&batch, false);
    Ok(())
}

#[tokio::test]
async fn every_code_of_a_row_that_writes() -> Outcome {
    let Pair { server, client } = &Pair::connect().await?;
    server
        .when(Request::is_batch)
        .once(Reply::Rows(ALL_CODES.collect()));
    let mut batch = writes();
    client.batch(&batch_policy(1), &mut batch).await?;
    check_rows(&batch, true);
    assert!(
        client.exists(&read_policy(1), &numbered(0)).await?,
        "the row with 0 was applied"
    );
    Ok(())
}

#[tokio::test]
async fn row_without_a_user_key_is_named_by_its_digest() -> Outcome {
    let Pair { server, client } = &Pair::connect().await?;
    let known = numbered(7);
    let key = Key::with_digest(known.namespace(), known.set_name(), None, known.digest());
    server
        .when(Request::is_batch)
        .once(Reply::Rows(vec![14, 14]));
    let mut batch = vec![read_row(key.clone()), read_row(key)];
    client.batch(&batch_policy(1), &mut batch).await?;
    let Row::Failed(row) = Row::from(&batch[0]) else {
        panic!("{batch:?}")
    };
    let error = row.error;
    let digest = error
        .context()
        .key()
        .and_then(|key| key.strip_prefix("test:s:"))
        .unwrap_or_default();
    let byte = |at: usize| u8::from_str_radix(&digest[2 * at..][..2], 16);
    assert_eq!(digest.len(), 40, "{error}");
    assert!(
        known
            .digest()
            .iter()
            .enumerate()
            .all(|(at, expected)| byte(at) == Ok(*expected)),
        "{error}"
    );
    Ok(())
}

#[tokio::test]
async fn batch_without_faults() -> Outcome {
    let Pair { client, .. } = &Pair::connect().await?;
    client.batch(&batch_policy(1), &mut writes()).await?;
    client.delete(&write_policy(1), &numbered(7)).await?;
    let mut batch = reads();
    client.batch(&batch_policy(1), &mut batch).await?;
    let rows: Rows = batch.iter().collect();
    assert_eq!((rows.found.len(), rows.missing.len()), (255, 1));
    assert_eq!(rows.missing, [&numbered(7)]);
    assert!(rows.is_complete());
    Ok(())
}

#[tokio::test]
async fn batch_without_an_answer_fails_all_rows() -> Outcome {
    let Pair { server, client } = &Pair::connect().await?;
    for (reply, kind) in [
        (Reply::Reset, ErrorKind::ConnectionError),
        (Reply::Close, ErrorKind::ConnectionError),
        (Reply::Stall, ErrorKind::TimeoutError),
    ] {
        for mut batch in [reads(), writes()] {
            server.when(Request::is_batch).once(reply.clone());
            let error = client
                .batch(&batch_policy(1), &mut batch)
                .await
                .expect_err("no answer came");
            let is_write = batch[0].batch_record().has_write();
            let error = Error::from(error);
            assert_eq!(
                (error.kind(), error.in_doubt()),
                (kind, is_write.then_some(true)),
                "{error}"
            );
            let rows: Rows = batch.iter().collect();
            assert_eq!(rows.failed.len(), 256);
            for FailedRow { error, .. } in &rows.failed {
                assert_eq!(
                    (error.kind(), error.in_doubt()),
                    (kind, Some(is_write)),
                    "{error}"
                );
            }
        }
    }
    Ok(())
}

/// The client does not keep all attempts of a batch, so a batch that was sent twice stays in doubt
/// although the server refused it.
#[tokio::test]
async fn batch_that_was_sent_twice_stays_in_doubt() -> Outcome {
    let Pair { server, client } = &Pair::connect().await?;
    server
        .when(Request::is_batch)
        .replies([Reply::Reset, Reply::Rows(vec![14; 256])]);
    let mut batch = writes();
    client.batch(&batch_policy(2), &mut batch).await?;
    let rows: Rows = batch.iter().collect();
    assert_eq!(rows.failed.len(), 256);
    for FailedRow { error, .. } in &rows.failed {
        assert_eq!(
            (error.kind(), error.in_doubt()),
            (ErrorKind::RecordBusy, Some(true)),
            "{error}"
        );
    }
    Ok(())
}

/// The client keeps only the last attempt of a batch. The breaker was open, so that one was not
/// sent, but the attempts before it were.
#[tokio::test]
async fn batch_with_an_unsent_last_attempt_stays_in_doubt() -> Outcome {
    let server = ScriptedServer::start().await?;
    let mut policy = client_policy();
    (policy.max_error_rate, policy.error_rate_window) = (1, 1_000);
    let client = Client::new(&policy, &server.hosts()).await?;
    server.when(Request::is_batch).always(Reply::Reset);
    let mut batch = writes();
    let theirs = client
        .batch(&batch_policy(3), &mut batch)
        .await
        .expect_err("no answer came");
    assert_eq!(server.received(Request::is_batch).len(), 2);
    assert_eq!(
        (theirs.iteration(), theirs.sub_errors().len()),
        (Some(3), 0),
        "{theirs}"
    );
    let ours = Error::from(theirs);
    assert_eq!(
        (ours.kind(), ours.in_doubt()),
        (ErrorKind::MaxErrorRateExceeded, Some(true)),
        "{ours}"
    );
    Ok(())
}
