//! Create-only and upsert.
//!
//! ```text
//! ben is new
//! ben exists already
//! ben has the plan paid
//! dora: RecordExistsError, in doubt
//! ```

use aerospike::{Bins, Client, Key, ReadPolicy, RecordExistsAction, WritePolicy, as_bin};
use aerospike_errors::{Error, ErrorKind, Operation, Result};
use guides::{Cluster, user};
use scripted_server::{Reply, Request};

/// Stores a new user; returns `false` if there is one of this name. If the request is in doubt, it
/// is an error: an earlier attempt whose response was lost may have created the record.
async fn register(client: &Client, key: &Key, plan: &str) -> Result<bool> {
    let mut policy = WritePolicy {
        record_exists_action: RecordExistsAction::CreateOnly,
        ..WritePolicy::default()
    };
    policy.base_policy.max_retries = 2;
    match client
        .put(&policy, key, &[as_bin!("plan", plan)])
        .await
        .map_err(|error| Error::from(error).during(Operation::Write))
    {
        Err(error)
            if error.is_a(ErrorKind::RecordExistsError) && error.in_doubt() == Some(false) =>
        {
            Ok(false)
        }
        result => result.map(|()| true),
    }
}

/// Stores a user, new or not.
async fn upsert(client: &Client, key: &Key, plan: &str) -> Result<()> {
    client
        .put(&WritePolicy::default(), key, &[as_bin!("plan", plan)])
        .await
        .map_err(|error| Error::from(error).during(Operation::Write))
}

#[tokio::main]
async fn main() -> Result<()> {
    let cluster = Cluster::connect().await?;
    let (client, ben) = (&cluster.client, user("ben"));
    cluster.remove(std::slice::from_ref(&ben)).await?;
    for _ in 0..2 {
        let is_new = register(client, &ben, "free").await?;
        println!("ben {}", if is_new { "is new" } else { "exists already" });
    }
    upsert(client, &ben, "paid").await?;
    let record = client.get(&ReadPolicy::default(), &ben, Bins::All).await?;
    println!("ben has the plan {}", record.bins["plan"]);
    // The response to the first attempt is lost, and the second one finds a record.
    if cluster.fail(Request::is_write, [Reply::Close, Reply::Code(5)]) {
        let error = register(client, &user("dora"), "free")
            .await
            .expect_err("the script lets it fail");
        println!(
            "dora: {}, {}",
            error.kind().name(),
            if error.in_doubt() == Some(false) {
                "not in doubt"
            } else {
                "in doubt"
            }
        );
    }
    Ok(())
}
