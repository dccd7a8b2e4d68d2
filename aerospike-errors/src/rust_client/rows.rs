//! The rows of a batch, sorted by their outcome.

use std::fmt::{self, Display, Formatter};
use std::format;
use std::string::{String, ToString};
use std::vec::Vec;

use aerospike::{
    BatchOperation, BatchRecord, Error as Client, ErrorKind as ClientKind, Key, Record,
};

use super::kind;
use crate::retry::{Evidence, Operation};
use crate::{Error, ErrorKind};

/// The outcome of one row of a batch.
///
/// ```
/// use aerospike::{BatchRecord, Key, Value};
/// use aerospike_errors::rust_client::Row;
///
/// # fn main() -> Result<(), aerospike::Error> {
/// let untouched = BatchRecord::new(Key::new("test", "users", Value::Int(7))?, false);
/// assert!(matches!(Row::from(&untouched), Row::Unanswered));
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub enum Row<'a> {
    /// The server returned this record; without bins where the operation returns none.
    Found(&'a Record),
    /// The row reads a record that does not exist.
    Missing,
    /// The row failed.
    Failed(FailedRow<'a>),
    /// The row has neither a record nor an error. The call may have succeeded: if the server
    /// refuses a whole batch, only the first row reports it. If the batch was retried, an earlier
    /// attempt may have applied the row.
    Unanswered,
}

/// A row that failed: its error, and the data that the client has about the row.
#[derive(Debug)]
pub struct FailedRow<'a> {
    row: &'a BatchRecord,
    client_error: &'a Client,
    /// The converted error. Its context has the key, and its message is the reason of a failed
    /// user-defined function.
    pub error: Error,
}

impl<'a> FailedRow<'a> {
    /// Returns the key of the row.
    #[must_use]
    pub const fn key(&self) -> &'a Key {
        &self.row.key
    }

    /// Returns whether the row writes.
    #[must_use]
    pub const fn has_write(&self) -> bool {
        self.row.has_write()
    }

    /// Returns the error as the client reports it.
    #[must_use]
    pub const fn client_error(&self) -> &'a Client {
        self.client_error
    }

    /// Returns the record that came with the failure. For a user-defined function, its bin
    /// `FAILURE` contains the reason.
    #[must_use]
    pub const fn record(&self) -> Option<&'a Record> {
        self.row.record.as_ref()
    }
}

impl<'a> From<&'a BatchRecord> for Row<'a> {
    #[track_caller]
    fn from(row: &'a BatchRecord) -> Self {
        match (row.error(), &row.record) {
            (Some(error), _) if !row.has_write() && is_missing(error) => Self::Missing,
            (Some(client_error), _) => Self::Failed(FailedRow {
                row,
                client_error,
                error: failure(row, client_error),
            }),
            (None, Some(record)) => Self::Found(record),
            (None, None) => Self::Unanswered,
        }
    }
}

impl<'a> From<&'a BatchOperation> for Row<'a> {
    #[track_caller]
    fn from(operation: &'a BatchOperation) -> Self {
        Self::from(operation.batch_record())
    }
}

fn is_missing(error: &Client) -> bool {
    ErrorKind::from(error).is_record_not_found()
}

#[track_caller]
fn failure(row: &BatchRecord, client_error: &Client) -> Error {
    let mut error = Error::from(client_error);
    if let Some(reason) = udf_failure(row) {
        error = error.with_kind(kind::udf(&reason)).with_message(reason);
    }
    if row.has_write() {
        // The client does not mark a row that was sent once and answered, not even with a timeout.
        let is_answered = matches!(client_error.kind(), ClientKind::Server { .. });
        if is_answered && client_error.result_code() == 9 {
            error = error.with_evidence(Evidence::MayBeApplied);
        }
        error = error.during(Operation::Write);
    } else {
        error = error.during(Operation::Read);
    }
    error.with_key(name(&row.key))
}

/// Returns the reason of a failed user-defined function.
fn udf_failure(row: &BatchRecord) -> Option<String> {
    let reason = row.record.as_ref()?.bins.get("FAILURE")?;
    Some(reason.to_string())
}

/// Returns namespace, set and user key; the digest in hexadecimal digits if there is no user key.
fn name(key: &Key) -> String {
    let (namespace, set) = (key.namespace(), key.set_name());
    match key.user_key() {
        Some(user_key) => format!("{namespace}:{set}:{user_key}"),
        None => format!("{namespace}:{set}:{}", Hex(key.digest())),
    }
}

struct Hex([u8; 20]);

impl Display for Hex {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        self.0
            .iter()
            .try_for_each(|byte| write!(formatter, "{byte:02x}"))
    }
}

/// The rows of a batch, sorted by their outcome; each list is in the order of the batch.
///
/// Read the rows first, and then the error of the call: if one server node does not answer, the
/// call fails, although the other server nodes have returned their rows. The error of the call
/// comes from one server node.
///
/// ```no_run
/// # async fn example(client: aerospike::Client, mut batch: Vec<aerospike::BatchOperation>)
/// # -> aerospike_errors::Result<()> {
/// use aerospike_errors::rust_client::Rows;
///
/// let call = client.batch(&Default::default(), &mut batch).await;
/// let rows: Rows = batch.iter().collect();
/// println!("{} found, {} missing", rows.found.len(), rows.missing.len());
/// for row in &rows.failed {
///     eprintln!("{}: {}", row.key(), row.error);
/// }
/// call?;
/// # Ok(())
/// # }
/// ```
///
/// # Rows without proof
///
/// A row that writes and was answered with 2, 27 or 100 does not record how often it was sent, so
/// it is unknown whether an earlier attempt was applied. If the policy of the batch allows no
/// retries, state it: `row.error.with_attempts(1)`.
///
/// With `respond_all_keys = false` the client 3.0 puts the code of another row on the first row,
/// which cannot be detected. Do not trust the first row of such a batch.
#[derive(Debug, Default)]
pub struct Rows<'a> {
    /// The rows that were answered.
    pub found: Vec<(&'a Key, &'a Record)>,
    /// The keys of rows that read and have no record.
    pub missing: Vec<&'a Key>,
    /// The rows that failed.
    pub failed: Vec<FailedRow<'a>>,
    /// The keys of rows with neither a record nor an error.
    pub unanswered: Vec<&'a Key>,
}

impl Rows<'_> {
    /// Returns whether each row was answered and none failed. A missing record is not a failure of
    /// a read.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.failed.is_empty() && self.unanswered.is_empty()
    }
}

impl<'a> FromIterator<&'a BatchRecord> for Rows<'a> {
    fn from_iter<I: IntoIterator<Item = &'a BatchRecord>>(batch: I) -> Self {
        let mut rows = Self::default();
        for row in batch {
            match Row::from(row) {
                Row::Found(record) => rows.found.push((&row.key, record)),
                Row::Missing => rows.missing.push(&row.key),
                Row::Failed(failed) => rows.failed.push(failed),
                Row::Unanswered => rows.unanswered.push(&row.key),
            }
        }
        rows
    }
}

impl<'a> FromIterator<&'a BatchOperation> for Rows<'a> {
    fn from_iter<I: IntoIterator<Item = &'a BatchOperation>>(batch: I) -> Self {
        batch
            .into_iter()
            .map(BatchOperation::batch_record)
            .collect()
    }
}
