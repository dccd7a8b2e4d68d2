//! A retry layer that depends on the trait only, as in a crate of its own.

use aerospike_errors::AerospikeError;

/// Repeats calls that can succeed later unchanged.
pub(crate) struct Retry {
    /// The maximum number of attempts.
    pub(crate) attempts: u32,
}

impl Retry {
    /// Makes the call, and repeats it while its error allows a retry. A call that may have been
    /// applied is only repeated if it is idempotent.
    ///
    /// A real layer would wait between the attempts.
    pub(crate) fn run<T, E: AerospikeError>(
        &self,
        is_idempotent: bool,
        mut call: impl FnMut(u32) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut attempt = 1;
        loop {
            match call(attempt) {
                Err(error) if attempt < self.attempts && allows(&error, is_idempotent) => {
                    report(attempt, &error);
                    attempt += 1;
                }
                result => return result,
            }
        }
    }
}

/// Takes a trait object, so that one function serves all enums.
fn allows(error: &dyn AerospikeError, is_idempotent: bool) -> bool {
    error.retry().allows(is_idempotent)
}

fn report(attempt: u32, error: &dyn AerospikeError) {
    let code = error
        .code()
        .map_or_else(|| "no code".to_owned(), |code| format!("code {code}"));
    println!(
        "    attempt {attempt}: {} ({code}), once more",
        error.node().name()
    );
}
