//! Handle the specific error before the broad one.
//!
//! ```text
//! anna: 1 bins
//! nobody: 0 bins
//! anna, slowly: TimeoutError
//! anna, elsewhere: InvalidRequest
//! ```

use aerospike::{Bins, Client, IndexMap, Key, ReadPolicy, Value};
use aerospike_errors::{Error, ErrorKind, Operation, Result, catch};
use guides::{Cluster, user};
use scripted_server::{Reply, Request};

/// Returns the bins of a user, or an empty map without a record.
async fn profile(client: &Client, key: &Key) -> Result<IndexMap<String, Value>> {
    let read = client.get(&ReadPolicy::default(), key, Bins::All).await;
    match read.map_err(|error| Error::from(error).during(Operation::Read)) {
        Ok(record) => Ok(record.bins),
        Err(error) => catch!(match error {
            ErrorKind::RecordNotFound => Ok(IndexMap::new()),
            // Here a service retries, or opens its circuit breaker.
            ErrorKind::TimeoutError => Err(error),
            ErrorKind::AerospikeError => {
                eprintln!("unexpected: {error}");
                Err(error)
            }
        }),
    }
}

#[tokio::main]
async fn main() -> Result<()> {
    let cluster = Cluster::connect().await?;
    cluster.store(&user("anna"), "plan", "free").await?;
    for name in ["anna", "nobody"] {
        println!(
            "{name}: {} bins",
            profile(&cluster.client, &user(name)).await?.len()
        );
    }
    for (how, code) in [("slowly", 9), ("elsewhere", 4)] {
        // The client tries three times before it gives up on a timeout.
        if cluster.fail(
            Request::is_read,
            [Reply::Code(code), Reply::Code(code), Reply::Code(code)],
        ) {
            let error = profile(&cluster.client, &user("anna"))
                .await
                .expect_err("the script lets it fail");
            println!("anna, {how}: {}", error.kind().name());
        }
    }
    Ok(())
}
