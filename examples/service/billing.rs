//! Invoices: a tree with a root of its own beside one that hangs on Aerospike's.

use std::fmt;

use aerospike_errors::{AerospikeError, ErrorKind};

/// Why there is no invoice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
pub(crate) enum BillingError {
    /// The bank was asked, and it is not the database that failed.
    Bank,

    /// The bank says no.
    #[parent(Bank)]
    #[code(4020)]
    Declined,

    /// The bank does not answer.
    #[parent(Bank)]
    #[category(transient)]
    Silent,

    /// The invoice was written by an earlier attempt.
    #[parent(ErrorKind::RecordExistsError)]
    Duplicate,
}

impl fmt::Display for BillingError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.description())
    }
}

impl std::error::Error for BillingError {}

/// Writes an invoice. In place of a bank: it answers the second call, and pays for books.
pub(crate) fn charge(user: u64, invoice: &str, attempt: u32) -> Result<u64, BillingError> {
    match (invoice, attempt) {
        (_, 1) => Err(BillingError::Silent),
        ("book", _) => Ok(user * 1000 + 1),
        _ => Err(BillingError::Declined),
    }
}
