//! The derive stands beside the other libraries that write what an error says: snafu and displaydoc.

use std::error::Error;

use aerospike_errors::AerospikeError;

/// Failures of a store of files, with context by snafu.
#[derive(Debug, snafu::Snafu, AerospikeError)]
enum FileError {
    /// Anything about a file.
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
fn context_stays_with_snafu() -> Result<(), Box<dyn Error>> {
    use snafu::ResultExt;

    fn read(path: &str) -> Result<String, FileError> {
        Err(std::io::Error::from(std::io::ErrorKind::NotFound)).context(ReadSnafu { path })
    }
    let error = read("p").err().ok_or("there is no file")?;
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
    /// anything about a store
    Store,
    /// there is no {key}
    #[parent(Store)]
    #[code(2)]
    NotFound { key: String },
}

#[test]
fn messages_stay_with_displaydoc() {
    let error = DocumentedError::NotFound {
        key: "k".to_owned(),
    };
    assert_eq!(error.to_string(), "there is no k");
    assert_eq!(error.description(), "there is no {key}");
    assert!(error.is_store() && !DocumentedError::Store.is_not_found());
}
