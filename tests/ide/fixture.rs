//! The project that the server opens: a library, an application, and an enum of a thousand
//! variants.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// The number of variants of `Large`.
pub const LARGE: usize = 1000;

/// The files of the project.
pub struct Fixture {
    pub root: PathBuf,
    pub library: PathBuf,
    pub application: PathBuf,
    pub large: PathBuf,
    /// The file that declares `ErrorKind`.
    pub documented: PathBuf,
}

impl Fixture {
    /// Writes the project into Cargo's directory for temporary files of tests.
    pub fn write() -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("fixture");
        let repository = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../..")
            .canonicalize()
            .expect("the directory exists");
        let fixture = Self {
            library: root.join("library/src/lib.rs"),
            application: root.join("application/src/lib.rs"),
            large: root.join("application/src/large.rs"),
            documented: repository.join("aerospike-errors/src/kind.rs"),
            root,
        };
        let errors = format!(
            "aerospike-errors = {{ path = '{}' }}",
            repository.join("aerospike-errors").display()
        );
        let others = "library = { path = \"../library\" }\nstrum = { version = \"0.28\", features = [\"derive\"] }";
        let workspace = "[workspace]\nresolver = \"3\"\nmembers = [\"library\", \"application\"]\n";
        write(&fixture.root.join("Cargo.toml"), workspace);
        write(
            &fixture.root.join("library/Cargo.toml"),
            &manifest("library", &errors),
        );
        write(
            &fixture.root.join("application/Cargo.toml"),
            &manifest("application", &format!("{errors}\n{others}")),
        );
        write(&fixture.library, include_str!("fixture/library.rs"));
        write(&fixture.application, include_str!("fixture/application.rs"));
        write(&fixture.large, &large());
        fixture
    }
}

fn manifest(name: &str, dependencies: &str) -> String {
    format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}\n"
    )
}

fn write(file: &Path, text: &str) {
    fs::create_dir_all(file.parent().expect("a file has a directory"))
        .expect("the directory is created");
    fs::write(file, text).expect("the file is written");
}

/// Returns `Large`, a tree with up to eight children per node, and `LargeStrum` with the same
/// variants.
fn large() -> String {
    let mut ours = String::new();
    let mut strums = String::new();
    for number in 0..LARGE {
        if number > 0 {
            let _ = writeln!(ours, "    #[parent(Node{})]", (number - 1) / 8);
        }
        let _ = write!(
            ours,
            "    /// Node {number}.\n    #[code({number})]\n    Node{number},\n"
        );
        let _ = write!(strums, "    /// Node {number}.\n    Node{number},\n");
    }
    format!(
        "//! Written by the tests.\n\n#[derive(Debug, Clone, Copy, aerospike_errors::AerospikeError)]\n\
         pub enum Large {{\n{ours}}}\n\n#[derive(Debug, Clone, Copy, strum::EnumIs)]\n\
         pub enum LargeStrum {{\n{strums}}}\n"
    )
}
