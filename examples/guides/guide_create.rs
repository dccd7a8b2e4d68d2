//! Create-only against upsert.
//!
//! ```text
//! ben is new
//! ben is here already
//! ben has the plan paid
//! dora: RecordExistsError, in doubt
//! ```

use aerospike::{Bins, Client, Key, ReadPolicy, RecordExistsAction, WritePolicy, as_bin};
use aerospike_errors::{Error, Result};
use guides::{Cluster, user};
use scripted_server::{Reply, Request};

/// Stores a new user; `false` where there is one of this name, who stays as he is. In doubt it is an error: the one who is
/// there may be he, stored by an attempt that the client lost sight of.
async fn register(client: &Client, key: &Key, plan: &str) -> Result<bool> {
    let mut policy = WritePolicy {
        record_exists_action: RecordExistsAction::CreateOnly,
        ..WritePolicy::default()
    };
    policy.base_policy.max_retries = 2;
    match client
        .put(&policy, key, &[as_bin!("plan", plan)])
        .await
        .map_err(Error::from)
    {
        Err(error) if error.kind().is_record_exists_error() && error.in_doubt() == Some(false) => {
            Ok(false)
        }
        result => result.map(|()| true),
    }
}

/// Stores a user, new or not: this never fails because there is one.
async fn upsert(client: &Client, key: &Key, plan: &str) -> Result<()> {
    Ok(client
        .put(&WritePolicy::default(), key, &[as_bin!("plan", plan)])
        .await?)
}

#[tokio::main]
async fn main() -> Result<()> {
    let cluster = Cluster::connect().await?;
    let (client, ben) = (&cluster.client, user("ben"));
    cluster.remove(std::slice::from_ref(&ben)).await?;
    for _ in 0..2 {
        let is_new = register(client, &ben, "free").await?;
        println!("ben is {}", if is_new { "new" } else { "here already" });
    }
    upsert(client, &ben, "paid").await?;
    let record = client.get(&ReadPolicy::default(), &ben, Bins::All).await?;
    println!("ben has the plan {}", record.bins["plan"]);
    // The answer to the first attempt is lost, and the second one finds a record.
    if cluster.fail(Request::is_write, [Reply::Close, Reply::Code(5)]) {
        let error = register(client, &user("dora"), "free")
            .await
            .expect_err("the script says so");
        println!(
            "dora: {}, {}",
            error.kind(),
            if error.in_doubt() != Some(false) {
                "in doubt"
            } else {
                "not in doubt"
            }
        );
    }
    Ok(())
}
