//! The rows of a batch, sorted into found, missing and failed, and into those that never ran.
//!
//! ```text
//! 1 found, 1 missing, 1 failed, 0 not run
//! carl: RecordBusy (14): Hot key
//! 0 found, 0 missing, 1 failed, 2 not run
//! anna: BatchMaxRequestError (151): Batch max requests have been exceeded
//! ```

use aerospike::{BatchOperation, BatchPolicy, BatchReadPolicy, Bins, Client, Key};
use aerospike_errors::Result;
use aerospike_errors::rust_client::Rows;
use guides::{Cluster, user};
use scripted_server::{Reply, Request};

/// Reads many users at once, and says what became of each.
async fn report(client: &Client, keys: &[Key]) -> Result<()> {
    let read =
        |key: &Key| BatchOperation::read(&BatchReadPolicy::default(), key.clone(), Bins::All);
    let mut batch: Vec<BatchOperation> = keys.iter().map(read).collect();
    client.batch(&BatchPolicy::default(), &mut batch).await?;

    let Rows {
        found,
        missing,
        failed,
        not_run,
        ..
    } = batch.iter().collect();
    let counts = (found.len(), missing.len(), failed.len(), not_run.len());
    println!(
        "{} found, {} missing, {} failed, {} not run",
        counts.0, counts.1, counts.2, counts.3
    );
    for (key, error) in failed {
        println!(
            "{}: {} ({}): {}",
            name(key),
            error.kind(),
            error.code().unwrap_or(0),
            error.message()
        );
    }
    Ok(())
}

fn name(key: &Key) -> String {
    key.user_key().map(ToString::to_string).unwrap_or_default()
}

#[tokio::main]
async fn main() -> Result<()> {
    let cluster = Cluster::connect().await?;
    cluster.store(&user("anna"), "plan", "free").await?;
    cluster.store(&user("carl"), "plan", "free").await?;
    let keys = ["anna", "nobody", "carl"].map(user);
    // One row is refused; then the server refuses the whole batch, although the call succeeds.
    for reply in [Reply::Rows(vec![0, 0, 14]), Reply::Code(151)] {
        cluster.fail(Request::is_batch, [reply]);
        report(&cluster.client, &keys).await?;
    }
    Ok(())
}
