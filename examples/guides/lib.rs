//! Shared by the guides: a cluster.
//!
//! It is a scripted server unless `AEROSPIKE_HOSTS` names a real one. Only the scripted one fails
//! on demand.

use std::io;

use aerospike::{Bin, Client, ClientPolicy, Key, Value, WritePolicy};
use aerospike_errors::{Error, Operation, Result};
use scripted_server::{Reply, Request, ScriptedServer};

/// A client and its server, if that is a scripted one.
pub struct Cluster {
    /// The connected client.
    pub client: Client,
    server: Option<ScriptedServer>,
}

impl Cluster {
    /// Connects to `AEROSPIKE_HOSTS`, or to a new scripted server.
    ///
    /// # Errors
    ///
    /// If the server cannot be started or the client cannot connect.
    pub async fn connect() -> Result<Self> {
        let (hosts, server) = hosts().await?;
        let client = Client::new(&ClientPolicy::default(), &hosts).await?;
        Ok(Self { client, server })
    }

    /// Lets the next requests fail, one after the other; returns whether the server is a scripted
    /// one.
    pub fn fail(
        &self,
        requests: impl Fn(&Request) -> bool + Send + Sync + 'static,
        replies: impl IntoIterator<Item = Reply>,
    ) -> bool {
        if let Some(server) = &self.server {
            server.when(requests).replies(replies);
        }
        self.server.is_some()
    }

    /// Writes a record with one bin.
    ///
    /// # Errors
    ///
    /// Returns the error of the client.
    pub async fn store(&self, key: &Key, bin: &str, value: impl Into<Value>) -> Result<()> {
        let bins = [Bin::new(bin, value.into())];
        let stored = self.client.put(&WritePolicy::default(), key, &bins).await;
        stored.map_err(|error| Error::from(error).during(Operation::Write))
    }

    /// Deletes the records of earlier runs.
    ///
    /// # Errors
    ///
    /// Returns the error of the client. A missing record is not an error.
    pub async fn remove(&self, keys: &[Key]) -> Result<()> {
        for key in keys {
            self.client.delete(&WritePolicy::default(), key).await?;
        }
        Ok(())
    }
}

/// Returns the hosts in `AEROSPIKE_HOSTS`, or a new scripted server and its hosts.
///
/// # Errors
///
/// If the server cannot be started.
pub async fn hosts() -> io::Result<(String, Option<ScriptedServer>)> {
    if let Ok(hosts) = std::env::var("AEROSPIKE_HOSTS") {
        return Ok((hosts, None));
    }
    let server = ScriptedServer::start().await?;
    Ok((server.hosts(), Some(server)))
}

/// The key of a user of the guides.
#[must_use]
pub fn user(name: &str) -> Key {
    aerospike::as_key!("test", "guides", name)
}
