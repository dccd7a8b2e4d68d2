//! Where cargo has put an example.

use std::env::{consts, current_exe};
use std::path::{Path, PathBuf};

/// The example that cargo has built for this test run: in the profile's folder, which is somewhere above the test's own;
/// how far above depends on the version of cargo.
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
