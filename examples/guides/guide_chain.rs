//! The cause chain: what went wrong, what lies below it, and what the client made of it.
//!
//! ```text
//! RecordBusy (14) after 3 attempts, in doubt: no
//! could not store the plan of anna
//! caused by: Hot key
//! caused by: the client's own error -11
//! caused by: the client's own error 14
//! ```

use aerospike::{Client, Key, WritePolicy, as_bin};
use aerospike_errors::{Error, Result};
use guides::{Cluster, user};
use scripted_server::{Reply, Request};

/// Stores a plan; what fails is said in the words of this layer, with the failure as the cause.
async fn store(client: &Client, key: &Key, plan: &str) -> Result<()> {
    let written = client.put(&policy(), key, &[as_bin!("plan", plan)]).await;
    written.map_err(|error| {
        let user = key.user_key().expect("it has one");
        Error::from(error).wrap(format!("could not store the plan of {user}"))
    })
}

fn policy() -> WritePolicy {
    let mut policy = WritePolicy::default();
    policy.base_policy.max_retries = 2;
    policy
}

/// Prints an error and everything below it.
fn explain(error: &Error) {
    let attempts = error
        .chain()
        .find_map(|link| link.downcast_ref::<aerospike::Error>()?.iteration());
    let code = error.code().unwrap_or(0);
    let in_doubt = if error.in_doubt() == Some(false) {
        "no"
    } else {
        "yes"
    };
    println!(
        "{} ({code}) after {} attempts, in doubt: {in_doubt}",
        error.kind(),
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
                println!("caused by: the client's own error {}", theirs.result_code())
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
        Ok(()) => println!("stored: nothing to explain"),
        Err(error) => explain(&error),
    }
    Ok(())
}
