//! The server: a listener, a task a connection, and the state that they share.

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
/// What no rule of the script is for is answered as a healthy server of one node would: it lets a client connect and
/// tend, and keeps records of plain bins in memory. Dropping it closes the port and every connection.
#[derive(Debug)]
pub struct ScriptedServer {
    shared: Arc<Shared>,
    listening: Option<Listening>,
}

/// A listener at work, and how to end it.
#[derive(Debug)]
struct Listening {
    stop: oneshot::Sender<()>,
    task: JoinHandle<()>,
}

/// What all connections share.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) address: SocketAddr,
    pub(crate) cluster: Cluster,
    state: Mutex<State>,
}

/// What changes.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) script: Script,
    pub(crate) store: Store,
    pub(crate) received: Vec<Request>,
}

impl Shared {
    /// The state, also where a thread panicked with it: each change is whole.
    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl ScriptedServer {
    /// Starts a server with the namespaces `test` and `bar` and an empty script.
    ///
    /// # Errors
    ///
    /// What the system reports where it gives out no port.
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

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.shared.address
    }

    /// Where it listens, as clients take the name of a host.
    #[must_use]
    pub fn hosts(&self) -> String {
        self.shared.address.to_string()
    }

    /// Begins a rule for the requests that `applies` chooses. The newest rule with a reply left decides.
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

    /// Forgets every rule.
    pub fn forget(&self) {
        self.shared.state().script.clear();
    }

    /// Takes the requests of this sort that came since they were last taken, in the order in which they came.
    pub fn received(&self, sort: impl Fn(&Request) -> bool) -> Vec<Request> {
        let mut state = self.shared.state();
        let (taken, left) = std::mem::take(&mut state.received)
            .into_iter()
            .partition(sort);
        state.received = left;
        taken
    }

    /// Closes the port and every connection; records and script stay.
    pub async fn stop(&mut self) {
        if let Some(Listening { stop, task }) = self.listening.take() {
            drop(stop);
            // It fails where the task panicked; then too it has ended, and its sockets are closed.
            let _ = task.await;
        }
    }

    /// Opens the same port again after [`stop`](Self::stop).
    ///
    /// # Errors
    ///
    /// What the system reports where another program has taken the port.
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

/// Takes connections until it is told to stop, and then ends them all before it ends itself.
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
                    // The listener is of no more use, or the process has no more files.
                    Err(_) => break,
                },
                // Those that ended are forgotten as they end.
                Some(_) = connections.join_next() => {}
            }
        }
        drop(listener);
        connections.shutdown().await;
    });
    Listening { stop, task }
}

/// A rule that is still without replies.
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
