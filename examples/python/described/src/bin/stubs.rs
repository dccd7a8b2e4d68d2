//! Writes the stubs of the modules into a folder.

use std::path::PathBuf;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let folder = env::args_os().nth(1).map(PathBuf::from).unwrap_or_default();
    for exceptions in aerospike_exceptions_described::all() {
        let name = exceptions.module().rsplit('.').next().unwrap_or_default();
        fs::write(folder.join(name).with_extension("pyi"), exceptions.stub().to_string())?;
    }
    Ok(())
}
