//! Writes the stubs of the modules into a folder.

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = env::args_os().nth(1).map(PathBuf::from).unwrap_or_default();
    for exceptions in aerospike_exceptions_described::all() {
        let name = exceptions.module().rsplit('.').next().unwrap_or_default();
        let stub = exceptions.stub()?.to_string();
        fs::write(folder.join(name).with_extension("pyi"), stub)?;
    }
    Ok(())
}
