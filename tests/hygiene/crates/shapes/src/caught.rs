//! `catch!` in places where a `match` is allowed.

use aerospike_errors::{catch, AerospikeError, ErrorKind, Node};

/// Failures, with fields.
#[derive(Debug, AerospikeError)]
pub enum StoreError<T> {
    /// Any failure.
    Store,
    /// No such record.
    #[parent(Store)]
    NotFound {
        /// The key.
        key: T,
    },
    /// An error of the client.
    #[parent(Store)]
    #[deprecated]
    Client(u8),
}

impl<T> StoreError<T> {
    /// Moves a field out of the error.
    ///
    /// # Errors
    ///
    /// Returns any other error.
    pub fn into_key(self) -> Result<Option<T>, Self> {
        catch!(match self {
            StoreErrorKind::NotFound => match self {
                Self::NotFound { key } => Ok(Some(key)),
                _ => Ok(None),
            },
            StoreErrorKind::Store => Err(self),
        })
    }
}

/// Failures without fields, all of which are mounted.
#[derive(Debug, Clone, Copy, AerospikeError)]
#[non_exhaustive]
pub enum CacheError {
    /// The entry does not exist.
    #[parent(ErrorKind::RecordNotFound)]
    Miss,
}

impl CacheError {
    /// Arms with `Self` and with another enum.
    #[must_use]
    pub fn number(self) -> u8 {
        let own = catch!(match self {
            Self::Miss => 1,
        });
        own + catch!(match &self {
            ErrorKind::RecordNotFound => 2,
            ErrorKind::AerospikeError => 3,
        })
    }
}

/// Guards, alternatives and control flow.
///
/// # Errors
///
/// Returns a node that is not a client error.
pub fn flow(nodes: &[Node], limit: usize) -> Result<usize, Node> {
    let mut count = 0;
    for (place, node) in nodes.iter().enumerate() {
        catch!(match node {
            ErrorKind::TimeoutError | ErrorKind::ClusterError if place < limit => continue,
            ErrorKind::RecordError => count += 1,
            ErrorKind::ConnectionError => {
                let inner = catch!(match *node {
                    ErrorKind::TLSError => 2,
                    _ => 3,
                });
                count += inner;
            }
            ErrorKind::ClientError => break,
            _ => Err(*node)?,
        });
        count += place;
    }
    Ok(count)
}

/// A guard that contains `.await`.
pub async fn later(error: &(dyn AerospikeError + Sync), is_last: bool) -> bool {
    catch!(match error {
        ErrorKind::TimeoutError if core::future::ready(is_last).await => true,
        ErrorKind::ServerError => false,
        _ => true,
    })
}

/// An enum of one variant leaves no arm of the expansion unreachable.
#[forbid(unused, unreachable_patterns)]
#[must_use]
pub fn only(only: Only) -> u8 {
    catch!(match only {
        Only::Only => 1,
    })
}

/// An error of one kind.
#[derive(Debug, Clone, Copy, AerospikeError)]
pub enum Only {
    /// The only variant.
    Only,
}
