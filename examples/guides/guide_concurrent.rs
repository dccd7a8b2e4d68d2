//! Concurrent reads: each key has its own outcome.
//!
//! ```text
//! anna: 1 bins
//! nobody: no record
//! ben: 1 bins
//! carl: failed, DeviceOverload
//! ```

use std::sync::Arc;

use aerospike::{Bins, Key, ReadPolicy, Record};
use aerospike_errors::{Error, Operation, Result};
use guides::{Cluster, user};
use scripted_server::Reply;

/// Reads all keys at the same time. The results are in the order of the keys.
async fn fetch_many(cluster: &Arc<Cluster>, keys: Vec<Key>) -> Vec<Result<Option<Record>>> {
    let read = |key: Key| {
        let cluster = Arc::clone(cluster);
        tokio::spawn(async move {
            cluster
                .client
                .get(&ReadPolicy::default(), &key, Bins::All)
                .await
        })
    };
    let tasks: Vec<_> = keys.into_iter().map(read).collect();
    let mut results = Vec::with_capacity(tasks.len());
    for task in tasks {
        let read = task.await.expect("no task panics");
        let read = read.map_err(|error| Error::from(error).during(Operation::Read));
        results.push(match read {
            Err(error) if error.kind().is_record_not_found() => Ok(None),
            read => read.map(Some),
        });
    }
    results
}

#[tokio::main]
async fn main() -> Result<()> {
    let cluster = Arc::new(Cluster::connect().await?);
    let names = ["anna", "nobody", "ben", "carl"];
    cluster.store(&user("anna"), "plan", "free").await?;
    cluster.store(&user("ben"), "plan", "paid").await?;
    cluster.store(&user("carl"), "plan", "free").await?;
    // Each of the client's three attempts to read this record fails.
    let carl = user("carl").digest();
    cluster.fail(
        move |request| request.digest() == Some(carl.as_slice()),
        vec![Reply::Code(18); 3],
    );
    for (name, result) in names
        .iter()
        .zip(fetch_many(&cluster, names.map(user).to_vec()).await)
    {
        match result {
            Ok(Some(record)) => println!("{name}: {} bins", record.bins.len()),
            Ok(None) => println!("{name}: no record"),
            Err(error) => println!("{name}: failed, {}", error.kind().name()),
        }
    }
    Ok(())
}
