//! Requests for one record that the server answers with a code that no client retries.

use std::sync::Arc;

use aerospike::{Bins, Expiration, GenerationPolicy, RecordExistsAction, Txn, as_bin, as_key};
use aerospike_errors::{Error, ErrorKind, Retry};
use scripted_server::{Reply, Request};

use crate::support::{
    Outcome, Pair, batch_policy, bins, key, numbered, read_policy, read_row, write_policy,
};

/// If the server responds with the code to a read and to a write, both errors have its kind, are
/// not in doubt and are not retried.
async fn answered(code: u8, kind: ErrorKind) -> Outcome {
    let pair = Pair::connect().await?;
    let read = pair.failed_read(&[Reply::Code(code)]).await;
    let write = pair.failed_write(&[Reply::Code(code)]).await;
    for error in [read, write] {
        assert_eq!(error.result_code(), i32::from(code));
        check(error, code, kind);
    }
    Ok(())
}

fn check(error: aerospike::Error, code: u8, kind: ErrorKind) {
    let ours = Error::from(error);
    assert_eq!(
        (ours.kind(), ours.code()),
        (kind, Some(code.into())),
        "{ours}"
    );
    assert!(ours.kind().is_server_error(), "{ours}");
    assert_eq!(ours.in_doubt(), Some(false), "{ours}");
    assert_eq!(ours.retry(), Retry::No, "{ours}");
}

// | get, touch, update-only on a missing record | 2 | RecordNotFound | 2 Server; delete and exists answer Ok(false) |
#[tokio::test]
async fn missing_records() -> Outcome {
    let Pair { client, .. } = &Pair::connect().await?;
    let mut update = write_policy(1);
    update.record_exists_action = RecordExistsAction::UpdateOnly;
    let get = client.get(&read_policy(1), &key(), Bins::All).await;
    check(get.expect_err("missing"), 2, ErrorKind::RecordNotFound);
    let touch = client.touch(&write_policy(1), &key()).await;
    check(touch.expect_err("missing"), 2, ErrorKind::RecordNotFound);
    check(
        client
            .put(&update, &key(), &bins())
            .await
            .expect_err("missing"),
        2,
        ErrorKind::RecordNotFound,
    );
    assert!(!client.delete(&write_policy(1), &key()).await?);
    assert!(!client.exists(&read_policy(1), &key()).await?);
    Ok(())
}

// | generation mismatch | 3 | RecordGenerationError | 3 Server |
#[tokio::test]
async fn other_generation() -> Outcome {
    let Pair { client, .. } = &Pair::connect().await?;
    client.put(&write_policy(1), &key(), &bins()).await?;
    let mut policy = write_policy(1);
    (policy.generation_policy, policy.generation) = (GenerationPolicy::ExpectGenEqual, 7);
    let error = client
        .put(&policy, &key(), &bins())
        .await
        .expect_err("it is another");
    check(error, 3, ErrorKind::RecordGenerationError);
    Ok(())
}

// | malformed filter, ttl too big, bit size 0 | 4 | InvalidRequest | 4 Server |
#[tokio::test]
async fn invalid_requests() -> Outcome {
    answered(4, ErrorKind::InvalidRequest).await
}

// | create-only on an existing record / bin | 5 / 6 | RecordExistsError / BinExistsError | 5 / 6 Server |
#[tokio::test]
async fn existing_records_and_bins() -> Outcome {
    let Pair { client, .. } = &Pair::connect().await?;
    let mut policy = write_policy(1);
    policy.record_exists_action = RecordExistsAction::CreateOnly;
    client.put(&policy, &key(), &bins()).await?;
    let error = client
        .put(&policy, &key(), &bins())
        .await
        .expect_err("it is there");
    check(error, 5, ErrorKind::RecordExistsError);
    answered(6, ErrorKind::BinExistsError).await
}

// | namespace in stop-writes | 8 | ServerFull | 8 Server |
#[tokio::test]
async fn stop_writes() -> Outcome {
    assert!(
        ErrorKind::ServerFull.is_capacity(),
        "an operator has to free storage"
    );
    answered(8, ErrorKind::ServerFull).await
}

// | append to an integer, list operation on an integer | 12 | BinIncompatibleType | 12 Server |
#[tokio::test]
async fn other_type() -> Outcome {
    let Pair { client, .. } = &Pair::connect().await?;
    client.put(&write_policy(1), &key(), &bins()).await?;
    let error = client
        .append(&write_policy(1), &key(), &[as_bin!("a", "x")])
        .await
        .expect_err("an integer");
    check(error, 12, ErrorKind::BinIncompatibleType);
    answered(12, ErrorKind::BinIncompatibleType).await
}

// | record of 2 MB | 13 | RecordTooBig | 13 Server |
#[tokio::test]
async fn large_record() -> Outcome {
    answered(13, ErrorKind::RecordTooBig).await
}

// | update-only on a missing bin | 17 | BinNotFound | 17 Server |
#[tokio::test]
async fn missing_bin() -> Outcome {
    answered(17, ErrorKind::BinNotFound).await
}

// | stored key differs | 19 | — | 19 Server |
#[tokio::test]
async fn other_key() -> Outcome {
    answered(19, ErrorKind::RecordKeyMismatch).await
}

// | unknown namespace | — | NamespaceNotFound (client side) | 20 InvalidNamespace (client side); in batch rows 20 Server |
#[tokio::test]
async fn unknown_namespace() -> Outcome {
    let pair = Pair::connect().await?;
    let nowhere = as_key!("nope", "s", "k");
    let error = pair
        .client
        .put(&write_policy(1), &nowhere, &bins())
        .await
        .expect_err("no such namespace");
    check(error, 20, ErrorKind::NamespaceNotFound);
    assert!(
        pair.server.received(Request::is_data).is_empty(),
        "nothing was sent"
    );
    let mut batch = [key(), numbered(2), nowhere].map(read_row);
    pair.client.batch(&batch_policy(1), &mut batch).await?;
    check(
        batch[2].error().ok_or("the row failed")?.clone(),
        20,
        ErrorKind::NamespaceNotFound,
    );
    Ok(())
}

// | bin name of 16 characters | — | BinNameError (client side) | 4 InvalidArgument (client side) |
#[tokio::test]
async fn long_bin_name() -> Outcome {
    let pair = Pair::connect().await?;
    let error = pair
        .client
        .put(&write_policy(1), &key(), &[as_bin!("a234567890123456", 1)])
        .await;
    let error = Error::from(error.expect_err("the name is too long"));
    // Nothing was sent, so the kind is the one for an invalid argument.
    assert_eq!(
        (error.kind(), error.code()),
        (ErrorKind::ParamError, Some(4)),
        "{error}"
    );
    assert!(
        error.kind().is_client_error() && error.message().contains("Bin name"),
        "{error}"
    );
    assert_eq!((error.in_doubt(), error.retry()), (Some(false), Retry::No));
    assert!(pair.server.received(Request::is_data).is_empty());
    Ok(())
}

// | TTL where the namespace forbids it, non-XDR writes rejected | 22 | ForbiddenError | 22 Server |
#[tokio::test]
async fn forbidden_writes() -> Outcome {
    let pair = Pair::connect().await?;
    let mut policy = write_policy(1);
    policy.expiration = Expiration::Seconds(60);
    pair.server.when(Request::is_write).once(Reply::Code(22));
    let error = pair
        .client
        .put(&policy, &key(), &bins())
        .await
        .expect_err("the namespace forbids it");
    check(error, 22, ErrorKind::ForbiddenError);
    answered(22, ErrorKind::ForbiddenError).await
}

// | map update-only missing / create-only existing / list out of bounds | 23 / 24 / 26 | ElementNotFoundError / ElementExistsError / OpNotApplicable | Server |
#[tokio::test]
async fn elements() -> Outcome {
    answered(23, ErrorKind::ElementNotFoundError).await?;
    answered(24, ErrorKind::ElementExistsError).await?;
    answered(26, ErrorKind::OpNotApplicable).await
}

// | enterprise feature on CE (durable delete, compression, transaction) | 25 | plain AerospikeError (25) | 25 Server |
#[tokio::test]
async fn features_of_the_enterprise_edition() -> Outcome {
    let pair = Pair::connect().await?;
    let mut compressed = write_policy(1);
    compressed.base_policy.use_compression = true;
    let long = [as_bin!("a", "x".repeat(1_000))];
    let error = pair
        .client
        .put(&compressed, &key(), &long)
        .await
        .expect_err("no compression here");
    check(error, 25, ErrorKind::EnterpriseOnly);
    let mut transaction = read_policy(1);
    transaction.base_policy.txn = Some(Arc::new(Txn::new()));
    let get = pair.client.get(&transaction, &key(), Bins::All).await;
    check(
        get.expect_err("no transactions here"),
        25,
        ErrorKind::EnterpriseOnly,
    );
    let mut durable = write_policy(1);
    durable.durable_delete = true;
    pair.server.when(Request::is_write).once(Reply::Code(25));
    let delete = pair.client.delete(&durable, &key()).await;
    check(
        delete.expect_err("no durable deletion here"),
        25,
        ErrorKind::EnterpriseOnly,
    );
    Ok(())
}

// | filter false | 27 | FilteredOut | 27 Server |
#[tokio::test]
async fn filtered_out() -> Outcome {
    assert!(ErrorKind::FilteredOut.is_record_error());
    answered(27, ErrorKind::FilteredOut).await
}

// | bad GeoJSON | 160 | InvalidGeoJSON | 160 Server |
#[tokio::test]
async fn bad_geometry() -> Outcome {
    answered(160, ErrorKind::InvalidGeoJSON).await
}
