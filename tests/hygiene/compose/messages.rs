//! The derive with snafu and displaydoc, which implement `Display`.

use std::error::Error;

use aerospike_errors::AerospikeError;

/// Failures of a store of files, with context by snafu.
#[derive(Debug, snafu::Snafu, AerospikeError)]
enum FileError {
    /// Any failure of the store.
    #[snafu(display("the store failed"))]
    #[code(1, 1..=255)]
    Store,
    /// The file could not be read.
    #[snafu(display("could not read {path}"))]
    #[parent(Store)]
    #[code(5)]
    Read {
        path: String,
        source: std::io::Error,
    },
}

#[test]
fn snafu_adds_context() -> Result<(), Box<dyn Error>> {
    use snafu::ResultExt;

    fn read(path: &str) -> Result<String, FileError> {
        Err(std::io::Error::from(std::io::ErrorKind::NotFound)).context(ReadSnafu { path })
    }
    let error = read("p").err().ok_or("the file does not exist")?;
    assert_eq!(error.to_string(), "could not read p");
    assert!(error.source().is_some());
    assert!(error.is_read() && error.is_store());
    assert_eq!((error.kind(), error.code()), (FileErrorKind::Read, Some(5)));
    assert_eq!(StoreSnafu.build().kind(), FileErrorKind::Store);
    Ok(())
}

/// displaydoc prints the description with the fields.
#[derive(Debug, displaydoc::Display, AerospikeError)]
enum DocumentedError {
    /// any failure of a store
    Store,
    /// there is no {key}
    #[parent(Store)]
    #[code(2)]
    NotFound { key: String },
}

#[test]
fn displaydoc_prints_the_fields() {
    let error = DocumentedError::NotFound {
        key: "k".to_owned(),
    };
    assert_eq!(error.to_string(), "there is no k");
    assert_eq!(error.description(), "there is no {key}");
    assert!(error.is_store() && !DocumentedError::Store.is_not_found());
}
