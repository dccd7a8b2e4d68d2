//! The life of a connection: connect or say why not, work through an outage, close.
//!
//! ```text
//! nobody there: ConnectionError, worth a retry
//! connected
//! the server is gone: worth a retry
//! the server is back
//! closed: ConnectionError
//! ```

use std::time::Duration;

use aerospike::{Bins, Client, ClientPolicy, Key, ReadPolicy};
use aerospike_errors::{Error, ErrorKind, Result};
use guides::{hosts, user};

/// Connects, or says why it cannot.
async fn connect(hosts: &str) -> Result<Client> {
    let policy = ClientPolicy {
        timeout: 500,
        ..ClientPolicy::default()
    };
    Ok(Client::new(&policy, &hosts.to_owned()).await?)
}

/// Whether the record is there, through an outage: the client finds its cluster again by itself, and this waits for it.
async fn exists(client: &Client, key: &Key, attempts: u32) -> Result<bool> {
    let mut attempt = 1;
    loop {
        match client
            .get(&ReadPolicy::default(), key, Bins::None)
            .await
            .map_err(Error::from)
        {
            Ok(_) => return Ok(true),
            Err(error) if error.is_a(ErrorKind::RecordNotFound) => return Ok(false),
            Err(error) if attempt == attempts || !error.kind().is_transient() => return Err(error),
            Err(_) => tokio::time::sleep(Duration::from_millis(100)).await,
        }
        attempt += 1;
    }
}

#[tokio::main]
async fn main() -> Result<()> {
    // Port 1 of this machine: nobody listens there.
    let error = connect("127.0.0.1:1")
        .await
        .err()
        .expect("nobody listens there");
    println!(
        "nobody there: {}{}",
        error.kind(),
        if error.kind().is_transient() {
            ", worth a retry"
        } else {
            ""
        }
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
        println!(
            "the server is gone: {}",
            if error.kind().is_transient() {
                "worth a retry"
            } else {
                "no use"
            }
        );
        server.resume().await?;
        exists(&client, &user("anna"), 100).await?;
        println!("the server is back");
    }

    client.close().await?;
    let error = exists(&client, &user("anna"), 1)
        .await
        .expect_err("it is closed");
    println!("closed: {}", error.kind());
    Ok(())
}
