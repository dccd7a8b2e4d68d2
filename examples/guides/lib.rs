//! What the guides share: a cluster to talk to.
//!
//! It is a scripted server, unless `AEROSPIKE_HOSTS` names a real one. Only the scripted one fails on demand.

use std::io;

use aerospike::{Bin, Client, ClientPolicy, Key, Value, WritePolicy};
use aerospike_errors::Result;
use scripted_server::{Reply, Request, ScriptedServer};

/// A client, and the server behind it if that is a scripted one.
pub struct Cluster {
    /// The connected client.
    pub client: Client,
    server: Option<ScriptedServer>,
}

impl Cluster {
    /// Connects to `AEROSPIKE_HOSTS`, else to a scripted server of its own.
    ///
    /// # Errors
    ///
    /// Whatever the system says to a new server, or the client of its attempt to connect.
    pub async fn connect() -> Result<Self> {
        let (hosts, server) = hosts().await?;
        let client = Client::new(&ClientPolicy::default(), &hosts).await?;
        Ok(Self { client, server })
    }

    /// Lets the next requests fail so, one after the other, if the server is a scripted one; whether it is.
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
    /// Whatever the client says.
    pub async fn store(&self, key: &Key, bin: &str, value: impl Into<Value>) -> Result<()> {
        Ok(self
            .client
            .put(&WritePolicy::default(), key, &[Bin::new(bin, value.into())])
            .await?)
    }

    /// Deletes records that an earlier run may have left.
    ///
    /// # Errors
    ///
    /// Whatever the client says, but for a record that is not there.
    pub async fn remove(&self, keys: &[Key]) -> Result<()> {
        for key in keys {
            self.client.delete(&WritePolicy::default(), key).await?;
        }
        Ok(())
    }
}

/// The hosts that `AEROSPIKE_HOSTS` names, else those of a new scripted server, which comes along.
///
/// # Errors
///
/// What the system says to a new server.
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
