//! The life of a client: it connects, works through an outage, and closes.
//!
//! ```text
//! no server: ConnectionError, retry: yes
//! connected
//! the server is gone: retry: yes
//! the server is back
//! closed: ClientError, retry: no
//! ```

use std::time::Duration;

use aerospike::{Bins, Client, ClientPolicy, Key, ReadPolicy};
use aerospike_errors::{Error, ErrorKind, Operation, Result, Retry};
use guides::{hosts, user};

/// Connects to a cluster.
async fn connect(hosts: &str) -> Result<Client> {
    let policy = ClientPolicy {
        timeout: 500,
        ..ClientPolicy::default()
    };
    Ok(Client::new(&policy, &hosts.to_owned()).await?)
}

/// Returns whether the record exists. Waits until the end of an outage, after which the client
/// finds its cluster again.
async fn exists(client: &Client, key: &Key, attempts: u32) -> Result<bool> {
    let mut attempt = 1;
    loop {
        match client
            .get(&ReadPolicy::default(), key, Bins::None)
            .await
            .map_err(|error| Error::from(error).during(Operation::Read))
        {
            Ok(_) => return Ok(true),
            Err(error) if error.is_a(ErrorKind::RecordNotFound) => return Ok(false),
            Err(error) if attempt == attempts || error.retry() != Retry::Yes => return Err(error),
            Err(_) => tokio::time::sleep(Duration::from_millis(100)).await,
        }
        attempt += 1;
    }
}

#[tokio::main]
async fn main() -> Result<()> {
    // No server listens on port 1.
    let error = connect("127.0.0.1:1").await.err().expect("no server");
    println!(
        "no server: {}, retry: {}",
        error.kind().name(),
        error.retry()
    );

    let (hosts, server) = hosts().await?;
    let client = connect(&hosts).await?;
    println!("connected");
    exists(&client, &user("anna"), 1).await?;

    if let Some(mut server) = server {
        server.stop().await;
        let error = exists(&client, &user("anna"), 1)
            .await
            .expect_err("it is gone");
        println!("the server is gone: retry: {}", error.retry());
        server.resume().await?;
        exists(&client, &user("anna"), 100).await?;
        println!("the server is back");
    }

    client.close().await?;
    let error = exists(&client, &user("anna"), 1)
        .await
        .expect_err("it is closed");
    println!("closed: {}, retry: {}", error.kind().name(), error.retry());
    Ok(())
}
