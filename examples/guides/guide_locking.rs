//! Optimistic locking: read, change, and write only if the record has not changed in between.
//!
//! ```text
//! 4 tasks counted to 40
//! ```

use std::sync::Arc;

use aerospike::{Bins, Client, GenerationPolicy, Key, ReadPolicy, WritePolicy, as_bin};
use aerospike_errors::{Error, ErrorKind, Operation, Result};
use guides::{Cluster, user};

/// Adds one to a counter, and repeats it while other tasks write in between. If the request is in
/// doubt, it is an error: an earlier attempt whose response was lost may have changed the record.
async fn increment(client: &Client, key: &Key, bin: &str) -> Result<i64> {
    loop {
        let read = client.get(&ReadPolicy::default(), key, Bins::All).await;
        let record = read.map_err(|error| Error::from(error).during(Operation::Read))?;
        let next = record
            .bins
            .get(bin)
            .and_then(|value| i64::try_from(value).ok())
            .unwrap_or(0)
            + 1;
        let mut policy = WritePolicy::default();
        (policy.generation_policy, policy.generation) =
            (GenerationPolicy::ExpectGenEqual, record.generation);
        match client
            .put(&policy, key, &[as_bin!(bin, next)])
            .await
            .map_err(|error| Error::from(error).during(Operation::Write))
        {
            Err(error)
                if error.is_a(ErrorKind::RecordGenerationError)
                    && error.in_doubt() == Some(false) => {}
            result => return result.map(|()| next),
        }
    }
}

#[tokio::main]
async fn main() -> Result<()> {
    let cluster = Arc::new(Cluster::connect().await?);
    let key = user("counter");
    cluster.store(&key, "count", 0).await?;
    let count_to_ten = async |cluster: Arc<Cluster>, key| -> Result<()> {
        for _ in 0..10 {
            increment(&cluster.client, &key, "count").await?;
        }
        Ok(())
    };
    let tasks = [(); 4].map(|()| tokio::spawn(count_to_ten(Arc::clone(&cluster), key.clone())));
    for task in tasks {
        task.await.expect("no task panics")?;
    }
    let count = cluster
        .client
        .get(&ReadPolicy::default(), &key, Bins::All)
        .await?;
    println!("4 tasks counted to {}", count.bins["count"]);
    Ok(())
}
