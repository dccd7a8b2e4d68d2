//! The rows of a batch, sorted by what became of them.

use std::fmt::{self, Display, Formatter};
use std::format;
use std::string::String;
use std::vec::Vec;

use aerospike::{BatchOperation, BatchRecord, Key, Record};

use super::doubt;
use crate::{Error, ErrorKind};

/// What became of one row of a batch.
///
/// ```
/// use aerospike::{BatchRecord, Key, Value};
/// use aerospike_errors::rust_client::Row;
///
/// # fn main() -> Result<(), aerospike::Error> {
/// let untouched = BatchRecord::new(Key::new("test", "users", Value::Int(7))?, false);
/// assert!(matches!(Row::from(&untouched), Row::NotRun));
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub enum Row<'a> {
    /// The row was answered, with this record; one without bins where the operation returns none.
    Found(&'a Record),
    /// There is no such record.
    Missing,
    /// The row failed; the key is in the [`Context`](crate::Context). A row that writes is [in doubt](super#in-doubt) where
    /// the server ran out of time, although the client does not say so.
    Failed(Error),
    /// Nothing is known of the row: the batch ended before it. It has neither a record nor an error, although the call
    /// may have succeeded, as when the server refuses a whole batch and only the first row says so.
    NotRun,
}

impl<'a> From<&'a BatchRecord> for Row<'a> {
    #[track_caller]
    fn from(row: &'a BatchRecord) -> Self {
        match (row.error(), &row.record) {
            (Some(error), _) if ErrorKind::from(error).is_record_not_found() => Self::Missing,
            (Some(error), _) => {
                let in_doubt = doubt::row_in_doubt(row, error);
                Self::Failed(
                    Error::from(error)
                        .with_in_doubt(in_doubt)
                        .with_key(name(&row.key)),
                )
            }
            (None, Some(record)) => Self::Found(record),
            (None, None) => Self::NotRun,
        }
    }
}

/// Namespace, set and the key that the user gave; the digest, two digits a byte, where there is none.
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

impl<'a> From<&'a BatchOperation> for Row<'a> {
    #[track_caller]
    fn from(operation: &'a BatchOperation) -> Self {
        Self::from(operation.batch_record())
    }
}

/// A whole batch, its rows sorted; within each list they are in the order of the batch.
///
/// Each row is in just one list. Collect it from what was given to the client:
///
/// ```no_run
/// # async fn example(client: aerospike::Client, mut batch: Vec<aerospike::BatchOperation>)
/// # -> aerospike_errors::Result<()> {
/// use aerospike_errors::rust_client::Rows;
///
/// client.batch(&Default::default(), &mut batch).await?;
/// let rows: Rows = batch.iter().collect();
/// println!("{} found, {} missing", rows.found.len(), rows.missing.len());
/// for (key, error) in &rows.failed {
///     eprintln!("{key}: {error}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Default)]
pub struct Rows<'a> {
    /// The rows that were answered.
    pub found: Vec<(&'a Key, &'a Record)>,
    /// The keys without a record.
    pub missing: Vec<&'a Key>,
    /// The rows that failed, and how.
    pub failed: Vec<(&'a Key, Error)>,
    /// The rows of which nothing is known.
    pub not_run: Vec<&'a Key>,
}

impl Rows<'_> {
    /// Whether no row failed, and each of them ran. A missing record is no failure.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.failed.is_empty() && self.not_run.is_empty()
    }
}

impl<'a> FromIterator<&'a BatchRecord> for Rows<'a> {
    fn from_iter<I: IntoIterator<Item = &'a BatchRecord>>(batch: I) -> Self {
        let mut rows = Self::default();
        for row in batch {
            match Row::from(row) {
                Row::Found(record) => rows.found.push((&row.key, record)),
                Row::Missing => rows.missing.push(&row.key),
                Row::Failed(error) => rows.failed.push((&row.key, error)),
                Row::NotRun => rows.not_run.push(&row.key),
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
