//! Random fault scripts against random operations: no error proves that an operation was not
//! applied if the script applied it, and few are in doubt without a reason.
//!
//! `SCRIPTED_OPERATIONS` sets the number of operations, and `SCRIPTED_SEED` sets the seed:
//!
//! ```text
//! SCRIPTED_OPERATIONS=5000000 SCRIPTED_SEED=7 \
//!     cargo test --release -p aerospike-errors-real-client faults:: -- --nocapture
//! ```

mod operation;
mod script;

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, Mutex};

use aerospike::{Client, ClientPolicy};
use aerospike_errors::{Error, Operation, Retry};
use scripted_server::{Reply, ScriptedServer};

use crate::support::Outcome;
use operation::Failure;
use script::{Script, Scripts, keys};

/// Operations that run at the same time.
const TASKS: usize = 64;

#[derive(Default)]
struct Counts {
    operations: AtomicU64,
    failures: AtomicU64,
    /// Failures that were not applied, if the server responded to each attempt.
    refused: AtomicU64,
    /// The failures in `refused` that are in doubt or unknown.
    cautious: AtomicU64,
    /// The failures in `cautious` without the codes 9 and 11.
    cautious_without_reason: AtomicU64,
}

fn variable(name: &str, default: u64) -> u64 {
    let value = std::env::var(name);
    value.map_or(default, |value| value.parse().expect("a number"))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_applied_operation_is_reported_as_not_applied() -> Outcome {
    let (operations, seed) = (
        variable("SCRIPTED_OPERATIONS", 100_000),
        variable("SCRIPTED_SEED", 1),
    );
    let server = ScriptedServer::start().await?;
    let clients = connect(&server).await?;
    let scripts = Scripts::default();
    play(&server, &scripts);
    let counts = Arc::new(Counts::default());
    let next = Arc::new(AtomicU64::new(0));
    let tasks: Vec<_> = (0..TASKS)
        .map(|_| {
            let (clients, scripts) = (clients.clone(), scripts.clone());
            let (counts, next) = (counts.clone(), next.clone());
            tokio::spawn(async move {
                while let Some(id) = Some(next.fetch_add(1, Relaxed)).filter(|id| *id < operations)
                {
                    let id_seed = seed.wrapping_mul(1 << 40) ^ id;
                    run(&clients, &scripts, id_seed, id, &counts).await;
                }
            })
        })
        .collect();
    for task in tasks {
        task.await?;
        drop(server.received(|_| true));
    }
    report(&counts);
    Ok(())
}

/// A client without a circuit breaker, one whose breaker opens soon, and one with few connections.
async fn connect(server: &ScriptedServer) -> Outcome<Arc<[Client; 3]>> {
    let connect = async |max_error_rate, max_conns_per_node| {
        let policy = ClientPolicy {
            max_error_rate,
            max_conns_per_node,
            conn_pools_per_node: 1,
            ..ClientPolicy::default()
        };
        Client::new(&policy, &server.hosts()).await
    };
    let clients = [
        connect(0, 256).await?,
        connect(20, 256).await?,
        connect(0, 2).await?,
    ];
    Ok(Arc::new(clients))
}

/// Responds to each request of a running operation as its script defines, and serves all other
/// requests.
fn play(server: &ScriptedServer, scripts: &Scripts) {
    let scripts = scripts.clone();
    server.when(|_| true).compute(move |request| {
        let key = keys(request).into_iter().next();
        let script = key.and_then(|key| scripts.lock().expect("no panic").get(&key).cloned());
        match script {
            Some(script) => script.lock().expect("no panic").reply(request),
            None => Reply::Serve,
        }
    });
}

async fn run(clients: &[Client; 3], scripts: &Scripts, seed: u64, id: u64, counts: &Counts) {
    let mut rng = fastrand::Rng::with_seed(seed);
    let (call, targets) = operation::draw(&mut rng, id);
    let sort = call.sort();
    let names: Vec<_> = targets.keys().cloned().collect();
    let script = Script::new(rng.u64(..), targets, call.has_deadline());
    let script = Arc::new(Mutex::new(script));
    for name in &names {
        let running = scripts
            .lock()
            .expect("no panic")
            .insert(name.clone(), script.clone());
        assert!(running.is_none());
    }
    let client = &clients[rng.choice([0, 0, 0, 0, 0, 0, 0, 0, 1, 2]).unwrap_or(0)];
    let failures = call.run(client).await;
    for name in &names {
        scripts.lock().expect("no panic").remove(name);
    }
    let script = script.lock().expect("no panic");
    counts.operations.fetch_add(1, Relaxed);
    for failure in failures {
        check(failure, &script, counts, &format!("{sort:?}, seed {seed}"));
    }
}

/// Checks one error: of the call, or of a row.
fn check(failure: Failure, script: &Script, counts: &Counts, name: &str) {
    counts.failures.fetch_add(1, Relaxed);
    let is_applied = match &failure.key {
        Some(key) => script.targets[key].is_applied,
        None => script.targets.values().any(|target| target.is_applied),
    };
    let is_safe = |error: &Error| {
        let is_proven = error.in_doubt() == Some(false) || error.retry() == Retry::Yes;
        assert!(!(is_applied && is_proven), "{name}: {error:?}");
    };
    is_safe(&failure.error);
    let stated = failure.error.during(failure.operation);
    is_safe(&stated);
    if failure.operation == Operation::Read {
        assert_eq!(stated.in_doubt(), Some(false), "{name}: {stated:?}");
    }
    if !is_applied && script.is_answered {
        counts.refused.fetch_add(1, Relaxed);
        if stated.in_doubt() != Some(false) {
            counts.cautious.fetch_add(1, Relaxed);
            if !script.is_open {
                counts.cautious_without_reason.fetch_add(1, Relaxed);
            }
        }
    }
}

fn report(counts: &Counts) {
    let count = |counter: &AtomicU64| counter.load(Relaxed);
    let (refused, cautious) = (count(&counts.refused), count(&counts.cautious));
    println!(
        "{} operations, {} errors; of {refused} without an effect whose every attempt was answered, \
         {cautious} are in doubt, {} of them without 9 and 11",
        count(&counts.operations),
        count(&counts.failures),
        count(&counts.cautious_without_reason),
    );
    assert!(refused > 0 && cautious * 100 <= refused);
}
