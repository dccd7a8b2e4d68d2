//! Optimistic locking: read, change, and write only if nobody else has written in between.
//!
//! ```text
//! 4 tasks counted to 40
//! ```

use std::sync::Arc;

use aerospike::{Bins, Client, GenerationPolicy, Key, ReadPolicy, WritePolicy, as_bin};
use aerospike_errors::{Error, Result};
use guides::{Cluster, user};

/// Adds one to a counter, as often as it takes to be the only one who does. In doubt it is an error: the other one who has
/// written may be this one, in an attempt that the client lost sight of.
async fn increment(client: &Client, key: &Key, bin: &str) -> Result<i64> {
    loop {
        let record = client.get(&ReadPolicy::default(), key, Bins::All).await?;
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
            .map_err(Error::from)
        {
            Err(error)
                if error.kind().is_record_generation_error() && error.in_doubt() == Some(false) => {
            }
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
