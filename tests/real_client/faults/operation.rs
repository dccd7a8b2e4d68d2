//! Random operations of the client.

use std::collections::HashMap;

use aerospike::{
    AdminPolicy, BatchDeletePolicy, BatchOperation, BatchPolicy, BatchReadPolicy, BatchUdfPolicy,
    BatchWritePolicy, Bins, Client, CollectionIndexType, IndexType, Key, ReadPolicy, Statement,
    UdfLang, WritePolicy, as_bin, as_key, operations,
};
use aerospike_errors::rust_client::Row;
use aerospike_errors::{Error, Operation};
use fastrand::Rng;

use super::script::Target;

/// The error of a call, or of one row of a batch.
pub(super) struct Failure {
    /// The key of the row.
    pub(super) key: Option<Vec<u8>>,
    pub(super) error: Error,
    pub(super) operation: Operation,
}

/// The operations, each with the codes that it returns if an earlier attempt was applied.
const SORTS: [(Sort, &[u8]); 17] = [
    (Sort::Get, &[]),
    (Sort::Exists, &[]),
    (Sort::Put, &[3, 5, 27]),
    (Sort::Add, &[3, 27]),
    (Sort::Touch, &[2, 3, 27]),
    (Sort::Delete, &[2, 3, 27]),
    (Sort::Operate, &[3, 5, 12, 23, 24, 26, 27]),
    (Sort::Udf, &[100]),
    (Sort::Batch, &[2, 3, 5, 12, 27, 100]),
    (Sort::Batch, &[2, 3, 5, 12, 27, 100]),
    (Sort::Batch, &[2, 3, 5, 12, 27, 100]),
    (Sort::Background, &[4]),
    (Sort::BackgroundUdf, &[4]),
    (Sort::Truncate, &[]),
    (Sort::CreateIndex, &[200]),
    (Sort::DropIndex, &[201]),
    (Sort::RegisterUdf, &[]),
];

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Sort {
    Get,
    Exists,
    Put,
    Add,
    Touch,
    Delete,
    Operate,
    Udf,
    Batch,
    Background,
    BackgroundUdf,
    Truncate,
    CreateIndex,
    DropIndex,
    RegisterUdf,
}

/// An operation that is ready to run.
pub(super) struct Call {
    sort: Sort,
    /// The key of a record, and of set, index or module.
    key: Key,
    name: String,
    policy: WritePolicy,
    rows: Vec<BatchOperation>,
}

/// Draws an operation and the targets that its script applies.
pub(super) fn draw(rng: &mut Rng, id: u64) -> (Call, HashMap<Vec<u8>, Target>) {
    let (sort, after) = rng.choice(SORTS).expect("there are some");
    let mut policy = WritePolicy::default();
    policy.base_policy.max_retries = rng.usize(0..4);
    policy.base_policy.sleep_between_retries = 0;
    // A deadline that may pass between two attempts or during one.
    policy.base_policy.total_timeout = match rng.u8(0..20) {
        0 => rng.u32(1..4),
        _ => 0,
    };
    let mut call = Call {
        sort,
        key: record(id, 0),
        name: format!("op{id}"),
        policy,
        rows: Vec::new(),
    };
    if sort == Sort::Batch {
        call.rows = (0..rng.u64(1..6))
            .map(|row| draw_row(rng, record(id, row)))
            .collect();
    }
    let is_write = call.operation() != Operation::Read;
    let mut target = |is_write| Target {
        is_write,
        after: rng
            .choice(after)
            .copied()
            .filter(|_| is_write && rng.bool()),
        is_applied: false,
    };
    let rows = call.rows.iter().map(BatchOperation::batch_record);
    let targets: HashMap<_, _> = match sort {
        Sort::Batch => rows
            .map(|row| (row.key.digest().to_vec(), target(row.has_write())))
            .collect(),
        _ => [(call.target(), target(is_write))].into(),
    };
    (call, targets)
}

fn record(id: u64, row: u64) -> Key {
    as_key!("test", "records", format!("{id}.{row}"))
}

fn draw_row(rng: &mut Rng, key: Key) -> BatchOperation {
    match rng.u8(0..5) {
        0 => BatchOperation::read(&BatchReadPolicy::default(), key, Bins::All),
        1 => BatchOperation::delete(&BatchDeletePolicy::default(), key),
        2 => BatchOperation::udf(&BatchUdfPolicy::default(), key, "m", "f", Vec::new()),
        _ => {
            let put = vec![operations::put(&as_bin!("a", 1))];
            BatchOperation::write(&BatchWritePolicy::default(), key, put)
        }
    }
}

impl Call {
    pub(super) fn sort(&self) -> Sort {
        self.sort
    }

    pub(super) fn has_deadline(&self) -> bool {
        self.policy.base_policy.total_timeout > 0
    }

    /// The operation that the caller of the client states.
    fn operation(&self) -> Operation {
        let writes = || self.rows.iter().any(|row| row.batch_record().has_write());
        match self.sort {
            Sort::Get | Sort::Exists => Operation::Read,
            Sort::Batch if !writes() => Operation::Read,
            Sort::Background | Sort::BackgroundUdf => Operation::Background,
            Sort::Truncate | Sort::CreateIndex | Sort::DropIndex | Sort::RegisterUdf => {
                Operation::Admin
            }
            _ => Operation::Write,
        }
    }

    /// The key by which the script recognizes the requests.
    fn target(&self) -> Vec<u8> {
        match self.operation() {
            Operation::Background | Operation::Admin => self.name.clone().into_bytes(),
            _ => self.key.digest().to_vec(),
        }
    }

    /// Runs the operation; returns the error of the call and those of its rows.
    pub(super) async fn run(mut self, client: &Client) -> Vec<Failure> {
        let called = match self.operation() {
            Operation::Background => self.run_background(client).await,
            Operation::Admin => self.run_admin(client).await,
            _ if self.sort == Sort::Batch => self.run_batch(client).await,
            _ => self.run_single(client).await,
        };
        let mut failures: Vec<_> = self.rows.iter().filter_map(failed_row).collect();
        failures.extend(called.err().map(|error| Failure {
            key: None,
            error: error.into(),
            operation: self.operation(),
        }));
        failures
    }

    async fn run_single(&self, client: &Client) -> aerospike::Result<()> {
        let (policy, key, bins) = (&self.policy, &self.key, [as_bin!("a", 1)]);
        let read = ReadPolicy {
            base_policy: policy.base_policy.clone(),
        };
        match self.sort {
            Sort::Get => client.get(&read, key, Bins::All).await.map(drop),
            Sort::Exists => client.exists(&read, key).await.map(drop),
            Sort::Put => client.put(policy, key, &bins).await,
            Sort::Add => client.add(policy, key, &bins).await,
            Sort::Touch => client.touch(policy, key).await,
            Sort::Delete => client.delete(policy, key).await.map(drop),
            Sort::Udf => client
                .execute_udf(policy, key, "m", "f", &[])
                .await
                .map(drop),
            _ => {
                let operations = [operations::add(&bins[0]), operations::get()];
                client.operate(policy, key, &operations).await.map(drop)
            }
        }
    }

    async fn run_batch(&mut self, client: &Client) -> aerospike::Result<()> {
        let policy = BatchPolicy {
            base_policy: self.policy.base_policy.clone(),
            ..BatchPolicy::default()
        };
        client.batch(&policy, &mut self.rows).await
    }

    async fn run_background(&self, client: &Client) -> aerospike::Result<()> {
        let mut statement = Statement::new("test", &self.name, Bins::All);
        if self.sort == Sort::BackgroundUdf {
            let started = client.query_execute_udf(&self.policy, statement, "m", "f", &[]);
            return started.await.map(drop);
        }
        statement.set_operations([operations::put(&as_bin!("a", 1))]);
        client
            .query_operate(&self.policy, statement)
            .await
            .map(drop)
    }

    async fn run_admin(&self, client: &Client) -> aerospike::Result<()> {
        let (policy, name) = (&AdminPolicy::default(), &self.name);
        match self.sort {
            Sort::Truncate => client.truncate(policy, "test", name, 0).await,
            Sort::CreateIndex => {
                let (numeric, plain) = (IndexType::Numeric, CollectionIndexType::Default);
                let created =
                    client.create_index_on_bin(policy, "test", "", "a", name, numeric, plain, None);
                created.await.map(drop)
            }
            Sort::DropIndex => client.drop_index(policy, "test", "", name).await.map(drop),
            _ => {
                let registered = client.register_udf(policy, b"function", name, UdfLang::Lua);
                registered.await.map(drop)
            }
        }
    }
}

/// Returns the error of a failed row. A row that writes is never missing.
fn failed_row(row: &BatchOperation) -> Option<Failure> {
    let record = row.batch_record();
    match Row::from(row) {
        Row::Failed(row) => Some(Failure {
            key: Some(record.key.digest().to_vec()),
            error: row.error,
            operation: if record.has_write() {
                Operation::Write
            } else {
                Operation::Read
            },
        }),
        Row::Missing => {
            assert!(!record.has_write(), "{record:?}");
            None
        }
        Row::Found(_) | Row::Unanswered => None,
    }
}
