//! A user of the client and of the feature `client`, compiled with each flavour of the client.

use aerospike::BatchOperation;
use aerospike_errors::Result;
use aerospike_errors::rust_client::{Row, Rows};

/// Converts by `?`.
///
/// # Errors
///
/// Returns the error of the client.
pub fn check(called: aerospike::Result<()>) -> Result<()> {
    Ok(called?)
}

/// Returns the rows that failed, and the first outcome.
#[must_use]
pub fn failed(batch: &[BatchOperation]) -> (usize, Option<Row<'_>>) {
    let rows: Rows = batch.iter().collect();
    (rows.failed.len(), batch.first().map(Row::from))
}

#[cfg(test)]
mod tests {
    use aerospike_errors::{Error, ErrorKind, Operation};

    use super::{check, failed};

    #[test]
    fn errors_of_the_client_are_converted() {
        let client = || aerospike::Error::invalid_argument("no bins");
        assert_eq!(ErrorKind::from(&client()), ErrorKind::ParamError);
        let error = check(Err(client())).unwrap_err();
        assert_eq!(error.during(Operation::Admin).in_doubt(), Some(false));
        assert_eq!(Error::from(client()).code(), Some(4));
        assert!(matches!(failed(&[]), (0, None)));
    }
}
