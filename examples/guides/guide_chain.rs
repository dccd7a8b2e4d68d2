//! The causes of an error, and the errors of the client among them.
//!
//! ```text
//! RecordBusy (14) after 3 attempts, in doubt: no
//! could not store the plan of anna
//! caused by: Hot key
//! caused by: the client's own error -11
//! caused by: the client's own error 14
//! ```

use aerospike::{Client, Key, WritePolicy, as_bin};
use aerospike_errors::{Error, Operation, Result};
use guides::{Cluster, user};
use scripted_server::{Reply, Request};

/// Stores a plan. The error has a message of this layer, and the failure as its cause.
async fn store(client: &Client, key: &Key, plan: &str) -> Result<()> {
    let written = client.put(&policy(), key, &[as_bin!("plan", plan)]).await;
    written.map_err(|error| {
        let user = key.user_key().expect("a key with a name");
        let error = Error::from(error).during(Operation::Write);
        error.wrap(format!("could not store the plan of {user}"))
    })
}

fn policy() -> WritePolicy {
    let mut policy = WritePolicy::default();
    policy.base_policy.max_retries = 2;
    policy
}

/// Prints an error and its causes.
fn explain(error: &Error) {
    let attempts = error
        .chain()
        .find_map(|link| link.downcast_ref::<aerospike::Error>()?.iteration());
    let code = error.code().unwrap_or(0);
    let in_doubt = match error.in_doubt() {
        Some(true) => "yes",
        Some(false) => "no",
        None => "unknown",
    };
    println!(
        "{} ({code}) after {} attempts, in doubt: {in_doubt}",
        error.kind().name(),
        attempts.unwrap_or(0)
    );
    println!("{}", error.message());
    for cause in error.chain().skip(1) {
        match (
            cause.downcast_ref::<Error>(),
            cause.downcast_ref::<aerospike::Error>(),
        ) {
            (Some(ours), _) => println!("caused by: {}", ours.message()),
            (_, Some(theirs)) => {
                println!("caused by: the client's own error {}", theirs.result_code());
            }
            _ => println!("caused by: {cause}"),
        }
    }
}

#[tokio::main]
async fn main() -> Result<()> {
    let cluster = Cluster::connect().await?;
    cluster.fail(Request::is_write, vec![Reply::Code(14); 3]);
    match store(&cluster.client, &user("anna"), "free").await {
        Ok(()) => println!("stored"),
        Err(error) => explain(&error),
    }
    Ok(())
}
