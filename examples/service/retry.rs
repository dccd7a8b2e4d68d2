//! A retry layer, as a crate of somebody else's would have it: it knows the trait, and no enum.

use aerospike_errors::AerospikeError;

/// Tries again what can succeed unchanged.
pub(crate) struct Retry {
    /// How often a call is made at most.
    pub(crate) attempts: u32,
}

impl Retry {
    /// Makes the call, and again while its error allows it: by what it is, wherever that was declared. What failed without
    /// a refusal may have been done, and is only done again if that does no harm.
    ///
    /// The waiting between attempts is left out; this is about who is worth it.
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

/// Erased: one function for all errors, not one an enum.
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
