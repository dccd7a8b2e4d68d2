//! HTTP responses for errors, by property: no `match` from errors to statuses.
//!
//! `cargo run --example http_status`

use std::fmt;
use std::time::Duration;

use aerospike_errors::{AerospikeError, Error, Retry, check};

/// Failures of a service that stores profiles.
#[derive(Debug, thiserror::Error, AerospikeError)]
#[property(
    /// Returns the status of the response.
    http_status: u16 = 500,
    /// Returns the waiting time that the response recommends.
    retry_after: Option<Duration> = None,
)]
enum ProfileError {
    /// The request is invalid.
    #[error("the request is invalid")]
    #[property(http_status = 400)]
    Invalid,

    /// A field of the request has no value. The status is inherited from `Invalid`.
    #[error("the field {0} has no value")]
    #[parent(Invalid)]
    NoValue(&'static str),

    /// An administrator has locked the profile.
    #[error("the profile is locked")]
    #[property(http_status = 423, retry_after = Some(Duration::from_secs(60)))]
    Locked,

    /// The database failed. The status comes from the wrapped error.
    #[error(transparent)]
    #[aerospike(transparent)]
    #[property(http_status = forward)]
    Database(#[from] Error),
}

/// A response, in place of the type of a web framework.
struct Response {
    status: u16,
    retry_after: Option<Duration>,
    body: String,
}

/// In a web framework, this is the implementation of its trait for responses.
impl From<ProfileError> for Response {
    fn from(error: ProfileError) -> Self {
        let status = error.http_status();
        let may_pass = error.retry() != Retry::No && status == 503;
        let body = match &error {
            // The message is for the log: it names records and server nodes.
            ProfileError::Database(_) => error.description().to_owned(),
            own => own.to_string(),
        };
        Self {
            status,
            retry_after: error
                .retry_after()
                .or(may_pass.then_some(Duration::from_secs(1))),
            body,
        }
    }
}

impl fmt::Display for Response {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.status)?;
        if let Some(delay) = self.retry_after {
            write!(formatter, " [Retry-After: {}]", delay.as_secs())?;
        }
        write!(formatter, " {}", self.body)
    }
}

/// Handles a request for a profile. The database returns the result code.
fn handle(name: &'static str, code: i32) -> Result<&'static str, ProfileError> {
    match name {
        "" => return Err(ProfileError::NoValue("name")),
        "root" => return Err(ProfileError::Locked),
        name if name.contains('/') => return Err(ProfileError::Invalid),
        _ => check(code)?,
    }
    Ok(name)
}

fn main() {
    let requests = [
        ("alice", 0),
        ("", 0),
        ("a/b", 0),
        ("root", 0),
        // There is no such record.
        ("bob", 2),
        // The record was changed in the meantime.
        ("carol", 3),
        // The record is a hot key.
        ("dave", 14),
        // The deadline passed.
        ("erin", 9),
        // The database rejects the service's own request.
        ("frank", 80),
    ];
    for (name, code) in requests {
        match handle(name, code) {
            Ok(profile) => println!("GET /{name}: 200 {profile}"),
            Err(error) => println!("GET /{name}: {}", Response::from(error)),
        }
    }
}
