//! The server: a listener, a task for each connection, and their shared state.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::{JoinHandle, JoinSet};

use crate::connection;
use crate::info::Cluster;
use crate::request::Request;
use crate::script::{Choice, Replies, Reply, Script};
use crate::store::Store;

/// A server on a port of the loopback interface that the system chooses.
///
/// To requests without a rule, it responds like a healthy server of one node: a client can connect
/// and tend, and records of plain bins are kept in memory. Dropping it closes the port and all
/// connections.
#[derive(Debug)]
pub struct ScriptedServer {
    shared: Arc<Shared>,
    listening: Option<Listening>,
}

/// A running listener, and the means to stop it.
#[derive(Debug)]
struct Listening {
    stop: oneshot::Sender<()>,
    task: JoinHandle<()>,
}

/// Shared by all connections.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) address: SocketAddr,
    pub(crate) cluster: Cluster,
    state: Mutex<State>,
}

/// The mutable state.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) script: Script,
    pub(crate) store: Store,
    pub(crate) received: Vec<Request>,
}

impl Shared {
    /// Locks the state, also after a panic, since each change is complete.
    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl ScriptedServer {
    /// Starts a server with the namespaces `test` and `bar` and an empty script.
    ///
    /// # Errors
    ///
    /// If the system has no free port.
    pub async fn start() -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let cluster = Cluster {
            node: "A1".to_owned(),
            name: "scripted".to_owned(),
            build: "8.1.1.2".to_owned(),
            namespaces: vec!["test".to_owned(), "bar".to_owned()],
        };
        let store = Store::new(&cluster.namespaces);
        let state = Mutex::new(State {
            script: Script::default(),
            store,
            received: Vec::new(),
        });
        let shared = Arc::new(Shared {
            address: listener.local_addr()?,
            cluster,
            state,
        });
        let listening = Some(listen(listener, &shared));
        Ok(Self { shared, listening })
    }

    /// Returns the address of the listener.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.shared.address
    }

    /// Returns the address as a host name for clients.
    #[must_use]
    pub fn hosts(&self) -> String {
        self.shared.address.to_string()
    }

    /// Starts a rule for the requests that `applies` selects. The newest rule with a reply left is
    /// used.
    ///
    /// ```no_run
    /// # async fn example() -> std::io::Result<()> {
    /// use scripted_server::{Reply, Request, ScriptedServer};
    ///
    /// let server = ScriptedServer::start().await?;
    /// server.when(Request::is_read).always(Reply::Code(11));
    /// server.when(Request::is_write).replies([Reply::Code(14), Reply::Reset]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn when(&self, applies: impl Fn(&Request) -> bool + Send + Sync + 'static) -> When<'_> {
        When {
            server: self,
            applies: Box::new(applies),
        }
    }

    /// Removes all rules.
    pub fn forget(&self) {
        self.shared.state().script.clear();
    }

    /// Removes and returns the received requests of this sort, in order.
    pub fn received(&self, sort: impl Fn(&Request) -> bool) -> Vec<Request> {
        let mut state = self.shared.state();
        let (taken, left) = std::mem::take(&mut state.received)
            .into_iter()
            .partition(sort);
        state.received = left;
        taken
    }

    /// Closes the port and all connections; records and script are kept.
    pub async fn stop(&mut self) {
        if let Some(Listening { stop, task }) = self.listening.take() {
            drop(stop);
            // An error means that the task panicked, and has closed its sockets.
            let _ = task.await;
        }
    }

    /// Opens the same port again after [`stop`](Self::stop).
    ///
    /// # Errors
    ///
    /// If another program has taken the port.
    pub async fn resume(&mut self) -> io::Result<()> {
        self.stop().await;
        let listener = TcpListener::bind(self.shared.address).await?;
        self.listening = Some(listen(listener, &self.shared));
        Ok(())
    }
}

impl Drop for ScriptedServer {
    fn drop(&mut self) {
        if let Some(listening) = &self.listening {
            listening.task.abort();
        }
    }
}

/// Accepts connections until it is stopped, and then ends all of them.
fn listen(listener: TcpListener, shared: &Arc<Shared>) -> Listening {
    let shared = Arc::clone(shared);
    let (stop, mut stopped) = oneshot::channel::<()>();
    let task = tokio::spawn(async move {
        let mut connections = JoinSet::new();
        loop {
            tokio::select! {
                _ = &mut stopped => break,
                accepted = listener.accept() => match accepted {
                    Ok((stream, _)) => drop(connections.spawn(connection::serve(stream, Arc::clone(&shared)))),
                    // The listener is broken, or the process has no more files.
                    Err(_) => break,
                },
                // Removes the connections that have ended.
                Some(_) = connections.join_next() => {}
            }
        }
        drop(listener);
        connections.shutdown().await;
    });
    Listening { stop, task }
}

/// A rule without replies.
#[must_use = "a rule without replies does nothing"]
pub struct When<'a> {
    server: &'a ScriptedServer,
    applies: Choice,
}

impl When<'_> {
    /// Sends this reply to each such request.
    pub fn always(self, reply: Reply) {
        self.add(Replies::Always(reply));
    }

    /// Sends this reply to the next such request.
    pub fn once(self, reply: Reply) {
        self.replies([reply]);
    }

    /// Sends these replies to the next such requests, one each.
    pub fn replies(self, replies: impl IntoIterator<Item = Reply>) {
        self.add(Replies::Queue(replies.into_iter().collect()));
    }

    /// Computes the reply to each such request.
    pub fn compute(self, reply: impl FnMut(&Request) -> Reply + Send + 'static) {
        self.add(Replies::Computed(Box::new(reply)));
    }

    fn add(self, replies: Replies) {
        self.server.shared.state().script.add(self.applies, replies);
    }
}
