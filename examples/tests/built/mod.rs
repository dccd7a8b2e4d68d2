//! Paths of the examples that cargo has built.

use std::env::{consts, current_exe};
use std::path::{Path, PathBuf};

/// Returns the path of an example. It is in the folder of the profile, above that of the test; the
/// distance depends on the version of cargo.
pub(crate) fn built(example: &str) -> PathBuf {
    let test = current_exe().expect("a test has a path");
    let name = format!("{example}{}", consts::EXE_SUFFIX);
    let in_folder = |folder: &Path| folder.join("examples").join(&name);
    let found = test.ancestors().map(in_folder).find(|path| path.is_file());
    found.unwrap_or_else(|| {
        panic!(
            "`cargo test` builds the examples, but there is no {name} above {}",
            test.display()
        )
    })
}
