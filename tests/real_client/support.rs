//! Shared by the tests: a server, a client with short timeouts, a key.

use std::sync::{Arc, Mutex};

use aerospike::{
    BatchOperation, BatchPolicy, BatchReadPolicy, Bin, Bins, Client, ClientPolicy, Key,
    PartitionFilter, QueryPolicy, ReadPolicy, Record, Statement, WritePolicy,
};
use aerospike_errors::{Error, Operation};
use scripted_server::{Reply, Request, ScriptedServer};

/// The result of a test.
pub(crate) type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// The socket timeout of the client in milliseconds.
pub(crate) const SOCKET_TIMEOUT: u32 = 100;

/// A server and a client that is connected to it.
pub(crate) struct Pair {
    pub(crate) server: ScriptedServer,
    pub(crate) client: Client,
}

impl Pair {
    pub(crate) async fn connect() -> Outcome<Self> {
        let server = ScriptedServer::start().await?;
        let client = Client::new(&client_policy(), &server.hosts()).await?;
        Ok(Self { server, client })
    }

    /// Returns the failure of a write that the server answers with these replies, one for each
    /// attempt.
    pub(crate) async fn failed_write(&self, replies: &[Reply]) -> aerospike::Error {
        self.server
            .when(Request::is_write)
            .replies(replies.to_vec());
        let written = self
            .client
            .put(&write_policy(replies.len()), &key(), &bins())
            .await;
        self.server.forget();
        written.expect_err("every attempt fails")
    }

    /// Returns the failure of a read that the server answers with these replies, one for each
    /// attempt.
    pub(crate) async fn failed_read(&self, replies: &[Reply]) -> aerospike::Error {
        self.server.when(Request::is_read).replies(replies.to_vec());
        let read = self
            .client
            .get(&read_policy(replies.len()), &key(), Bins::All)
            .await;
        self.server.forget();
        read.expect_err("every attempt fails")
    }

    /// Returns the number of records that a query of the set returns, and the error that ends it.
    pub(crate) async fn query(&self, policy: &QueryPolicy) -> (usize, Option<aerospike::Error>) {
        let seen = Arc::new(Mutex::new((0, None)));
        let collect = {
            let seen = Arc::clone(&seen);
            move |result: aerospike::Result<Record>| {
                let mut seen = seen.lock().expect("the lock is not poisoned");
                match result {
                    Ok(_) => seen.0 += 1,
                    Err(error) => seen.1 = Some(error),
                }
                std::future::ready(true)
            }
        };
        let statement = Statement::new("test", "s", Bins::All);
        let query = self
            .client
            .query_foreach(policy, PartitionFilter::all(), statement, collect)
            .await;
        let ended = match query {
            Ok(mut handle) => handle.wait().await.err(),
            Err(error) => Some(error),
        };
        let (count, error) = std::mem::take(&mut *seen.lock().expect("the lock is not poisoned"));
        (count, error.or(ended))
    }
}

pub(crate) fn client_policy() -> ClientPolicy {
    ClientPolicy {
        timeout: 300,
        connect_timeout: 300,
        login_timeout: 300,
        tend_interval: 250,
        ..ClientPolicy::default()
    }
}

/// A policy that allows this number of attempts without a pause between them.
pub(crate) fn write_policy(attempts: usize) -> WritePolicy {
    let mut policy = WritePolicy::default();
    policy.base_policy.max_retries = attempts - 1;
    policy.base_policy.sleep_between_retries = 0;
    policy.base_policy.socket_timeout = SOCKET_TIMEOUT;
    policy.base_policy.total_timeout = 2_000;
    policy
}

pub(crate) fn read_policy(attempts: usize) -> ReadPolicy {
    ReadPolicy {
        base_policy: write_policy(attempts).base_policy,
    }
}

pub(crate) fn query_policy(attempts: usize) -> QueryPolicy {
    QueryPolicy {
        base_policy: write_policy(attempts).base_policy,
        ..QueryPolicy::default()
    }
}

pub(crate) fn batch_policy(attempts: usize) -> BatchPolicy {
    BatchPolicy {
        base_policy: write_policy(attempts).base_policy,
        ..BatchPolicy::default()
    }
}

/// A row of a batch that reads a whole record.
pub(crate) fn read_row(key: Key) -> BatchOperation {
    BatchOperation::read(&BatchReadPolicy::default(), key, Bins::All)
}

/// The key of a record by a number.
pub(crate) fn numbered(id: i64) -> Key {
    aerospike::as_key!("test", "s", id)
}

pub(crate) fn key() -> Key {
    aerospike::as_key!("test", "s", "k")
}

pub(crate) fn bins() -> [Bin; 1] {
    [aerospike::as_bin!("a", 1)]
}

/// Converts the error of a read.
pub(crate) fn during_read(error: aerospike::Error) -> Error {
    Error::from(error).during(Operation::Read)
}
