//! The rows of a batch, sorted by their outcome.
//!
//! ```text
//! 1 found, 1 missing, 1 failed, 0 unanswered
//! carl: RecordBusy (14): Hot key
//! 0 found, 0 missing, 1 failed, 2 unanswered
//! anna: BatchMaxRequestError (151): Batch max requests have been exceeded
//! ```

use aerospike::{BatchOperation, BatchPolicy, BatchReadPolicy, Bins, Client, Key};
use aerospike_errors::rust_client::Rows;
use aerospike_errors::{Error, Operation, Result};
use guides::{Cluster, user};
use scripted_server::{Reply, Request};

/// Reads many users at once and prints the outcome of each. The rows come first: if the call fails,
/// because one server node does not answer, the other server nodes have still returned their rows.
async fn report(client: &Client, keys: &[Key]) -> Result<()> {
    let read =
        |key: &Key| BatchOperation::read(&BatchReadPolicy::default(), key.clone(), Bins::All);
    let mut batch: Vec<BatchOperation> = keys.iter().map(read).collect();
    let call = client.batch(&BatchPolicy::default(), &mut batch).await;

    let rows: Rows = batch.iter().collect();
    println!(
        "{} found, {} missing, {} failed, {} unanswered",
        rows.found.len(),
        rows.missing.len(),
        rows.failed.len(),
        rows.unanswered.len()
    );
    for row in rows.failed {
        println!(
            "{}: {} ({}): {}",
            name(row.key()),
            row.error.kind().name(),
            row.error.code().unwrap_or(0),
            row.error.message()
        );
    }
    call.map_err(|error| Error::from(error).during(Operation::Read))
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
    // One row is refused. Then the server refuses the whole batch, although the call succeeds.
    for reply in [Reply::Rows(vec![0, 0, 14]), Reply::Code(151)] {
        cluster.fail(Request::is_batch, [reply]);
        report(&cluster.client, &keys).await?;
    }
    Ok(())
}
