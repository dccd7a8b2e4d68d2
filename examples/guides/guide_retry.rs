//! Retry with backoff: what may pass by itself is tried again, later and later; what cannot is not.
//!
//! ```text
//! attempt 1: RecordBusy, once more in 100ms
//! attempt 2: ClusterError, once more in 200ms
//! anna has the plan free
//! nobody: RecordNotFound after 1 request
//! ```

use std::time::Duration;

use aerospike::{Bins, Client, Key, ReadPolicy, Record};
use aerospike_errors::{Error, ErrorKind, Result};
use guides::{Cluster, user};
use scripted_server::{Reply, Request};

/// Reads a record, in so many attempts. A read does no harm twice, so whatever is worth a retry gets one.
async fn get_with_retry(client: &Client, key: &Key, attempts: u32) -> Result<Record> {
    let (mut attempt, mut delay) = (1, Duration::from_millis(100));
    loop {
        match client
            .get(&policy(), key, Bins::All)
            .await
            .map_err(Error::from)
        {
            Err(error) if attempt < attempts && error.retry().allows(true) => {
                println!(
                    "attempt {attempt}: {}, once more in {delay:?}",
                    error.kind()
                );
                tokio::time::sleep(delay).await;
                (attempt, delay) = (attempt + 1, delay * 2);
            }
            result => return result,
        }
    }
}

/// The client's own retries are switched off, so that those here can be seen.
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
        .expect_err("there is none");
    assert!(error.is_a(ErrorKind::RecordError));
    println!("nobody: {} after 1 request", error.kind());
    Ok(())
}
