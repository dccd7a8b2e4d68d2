//! A retry layer, as a crate of somebody else's would have it: it knows the trait and a category, and no enum.

use aerospike_errors::AerospikeError;

/// Tries again what can succeed unchanged.
pub(crate) struct Retry {
    /// How often a call is made at most.
    pub(crate) attempts: u32,
}

impl Retry {
    /// Makes the call, and again while its error is transient: by what it is, wherever that was declared.
    ///
    /// The waiting between attempts is left out; this is about who is worth it.
    pub(crate) fn run<T, E: AerospikeError>(
        &self,
        mut call: impl FnMut(u32) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut attempt = 1;
        loop {
            match call(attempt) {
                Err(error) if attempt < self.attempts && is_worth_it(&error) => {
                    report(attempt, &error);
                    attempt += 1;
                }
                result => return result,
            }
        }
    }
}

/// Erased: one function for all errors, not one an enum.
fn is_worth_it(error: &dyn AerospikeError) -> bool {
    error.node().is_in("transient")
}

fn report(attempt: u32, error: &dyn AerospikeError) {
    let code = error.code().map_or_else(|| "no code".to_owned(), |code| format!("code {code}"));
    println!("    attempt {attempt}: {} ({code}), once more", error.node().name());
}
