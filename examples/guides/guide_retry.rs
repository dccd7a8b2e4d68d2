//! Retry with backoff: a read is sent again as long as its error may be temporary.
//!
//! ```text
//! attempt 1: RecordBusy, once more in 100ms
//! attempt 2: ClusterError, once more in 200ms
//! anna has the plan free
//! nobody: RecordNotFound after 1 request
//! counter: TimeoutError, not sent again
//! ```

use std::time::Duration;

use aerospike::{Bins, Client, Key, ReadPolicy, Record, WritePolicy, as_bin};
use aerospike_errors::{Error, ErrorKind, Operation, Result, Retry};
use guides::{Cluster, user};
use scripted_server::{Reply, Request};

/// Reads a record, with a limited number of attempts.
async fn get_with_retry(client: &Client, key: &Key, attempts: u32) -> Result<Record> {
    let (mut attempt, mut delay) = (1, Duration::from_millis(100));
    loop {
        match client
            .get(&policy(), key, Bins::All)
            .await
            .map_err(|error| Error::from(error).during(Operation::Read))
        {
            Err(error) if attempt < attempts && error.retry() == Retry::Yes => {
                println!(
                    "attempt {attempt}: {}, once more in {delay:?}",
                    error.kind().name()
                );
                tokio::time::sleep(delay).await;
                (attempt, delay) = (attempt + 1, delay * 2);
            }
            result => return result,
        }
    }
}

/// Disables the retries of the client, so that each attempt is visible here.
fn policy() -> ReadPolicy {
    let mut policy = ReadPolicy::default();
    policy.base_policy.max_retries = 0;
    policy
}

#[tokio::main]
async fn main() -> Result<()> {
    let cluster = Cluster::connect().await?;
    cluster.store(&user("anna"), "plan", "free").await?;
    cluster.fail(Request::is_read, [Reply::Code(14), Reply::Code(11)]);
    let record = get_with_retry(&cluster.client, &user("anna"), 5).await?;
    println!("anna has the plan {}", record.bins["plan"]);

    let error = get_with_retry(&cluster.client, &user("nobody"), 5)
        .await
        .expect_err("there is no record");
    assert!(error.is_a(ErrorKind::RecordError));
    println!("nobody: {} after 1 request", error.kind().name());

    // An increment that may have been applied is not sent again.
    if cluster.fail(Request::is_write, vec![Reply::Code(9); 3]) {
        let (policy, one) = (WritePolicy::default(), [as_bin!("count", 1)]);
        let added = cluster.client.add(&policy, &user("counter"), &one).await;
        let error = Error::from(added.expect_err("the script lets it fail"));
        let error = error.during(Operation::Write);
        assert_eq!(error.retry(), Retry::IfIdempotent);
        println!("counter: {}, not sent again", error.kind().name());
    }
    Ok(())
}
