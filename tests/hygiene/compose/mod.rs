//! The derive beside thiserror, serde, strum and clap on a fieldless enum, and thiserror on one
//! with fields.

mod messages;

use std::error::Error;

use aerospike_errors::AerospikeError;
use clap::ValueEnum;
use strum::IntoEnumIterator;

/// Failures of the store.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    thiserror::Error,
    serde::Serialize,
    serde::Deserialize,
    strum::EnumIter,
    strum::IntoStaticStr,
    clap::ValueEnum,
    AerospikeError,
)]
enum StoreError {
    /// Any failure of the store.
    #[error("the store failed")]
    #[code(1, 1..=255)]
    Store,
    /// No such record.
    #[error("there is no such record")]
    #[serde(rename = "not-found")]
    #[strum(serialize = "not_found")]
    #[value(name = "missing")]
    #[parent(Store)]
    #[code(2)]
    NotFound,
}

#[test]
fn derives_keep_their_attributes() -> Result<(), Box<dyn Error>> {
    let error = StoreError::from_code(2).ok_or("2 is a code")?;
    assert!(error.is_store());
    assert_eq!(error.to_string(), "there is no such record");
    assert_eq!(serde_json::to_string(&error)?, "\"not-found\"");
    assert_eq!(serde_json::from_str::<StoreError>("\"not-found\"")?, error);
    assert_eq!(<&'static str>::from(error), "not_found");
    assert_eq!(StoreError::iter().collect::<Vec<_>>(), StoreError::ALL);
    assert_eq!(StoreError::from_str("missing", false)?, error);
    assert_eq!("NotFound".parse::<StoreError>()?, error);
    Ok(())
}

/// Failures of reading a profile.
#[derive(Debug, thiserror::Error, AerospikeError)]
enum ProfileError {
    /// The root, which is never created.
    #[error("reading the profile failed")]
    #[allow(dead_code)]
    Profile,
    /// The file could not be read.
    #[error("could not read {path}")]
    #[parent(Profile)]
    #[code(5)]
    Read {
        path: String,
        #[source]
        cause: std::io::Error,
    },
    /// The text is not a profile.
    #[error(transparent)]
    #[parent(Profile)]
    #[category(permanent)]
    Parse(#[from] std::num::ParseIntError),
}

#[test]
fn thiserror_provides_sources_and_conversions() -> Result<(), Box<dyn Error>> {
    fn parse(text: &str) -> Result<u8, ProfileError> {
        Ok(text.parse()?)
    }
    let error = parse("x").err().ok_or("x is not a number")?;
    assert!(error.is_parse() && error.is_profile() && error.is_permanent());
    assert_eq!(error.kind(), ProfileErrorKind::Parse);

    let cause = std::io::Error::from(std::io::ErrorKind::NotFound);
    let error = ProfileError::Read {
        path: "p".to_owned(),
        cause,
    };
    assert_eq!(error.to_string(), "could not read p");
    assert!(error.source().is_some());
    assert_eq!(error.code(), Some(5));
    assert!(error.is_a(ProfileErrorKind::Profile));
    assert!(!error.is_permanent());
    Ok(())
}
