//! Invoices: an enum with one root of its own and one that is mounted on Aerospike's tree.

use std::fmt;

use aerospike_errors::{AerospikeError, ErrorKind};

/// Failures to write an invoice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
pub(crate) enum BillingError {
    /// The payment failed. This is not a failure of the database.
    Bank,

    /// The bank declined the payment.
    #[parent(Bank)]
    #[code(4020)]
    Declined,

    /// The bank did not respond.
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

/// Writes an invoice. Simulates a bank that responds to the second attempt and accepts books.
pub(crate) fn charge(user: u64, invoice: &str, attempt: u32) -> Result<u64, BillingError> {
    match (invoice, attempt) {
        (_, 1) => Err(BillingError::Silent),
        ("book", _) => Ok(user * 1000 + 1),
        _ => Err(BillingError::Declined),
    }
}
