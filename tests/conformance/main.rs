//! `ErrorKind` against the tables of facts in `tests/data`: codes, names, parents, ranges.

mod categories;
mod clients;
mod codes;
mod error;
mod mapping;
mod names;
mod numberings;
mod pictures;
mod ranges;
mod retry;
mod serde;
mod subcodes;
mod table;
mod trees;

#[path = "../support/tsv.rs"]
mod tsv;

use aerospike_errors::ErrorKind;

#[test]
fn kinds_are_one_byte() {
    assert_eq!(size_of::<ErrorKind>(), 1);
    assert_eq!(size_of::<Option<ErrorKind>>(), 1);
}

#[test]
fn descriptions_are_one_sentence() {
    for kind in ErrorKind::ALL {
        let description = kind.description();
        assert!(
            description.ends_with('.') && description.contains(' '),
            "{description:?}"
        );
        assert!(!description.contains(". "), "{description:?}");
    }
}

#[test]
fn display_is_the_description_as_an_error_message() {
    for kind in ErrorKind::ALL {
        let (message, description) = (kind.to_string(), kind.description());
        let sentence = description.strip_suffix('.').expect("a full stop");
        assert!(message.eq_ignore_ascii_case(sentence), "{message:?}");
        let is_abbreviation = message[1..].starts_with(char::is_uppercase);
        assert_eq!(
            message.starts_with(char::is_uppercase),
            is_abbreviation,
            "{message:?}"
        );
    }
    let tls = "TLS for LDAP could not be set up";
    assert_eq!(ErrorKind::LdapTlsSetup.to_string(), tls);
    assert_eq!(
        ErrorKind::RecordNotFound.to_string(),
        "the record does not exist"
    );
}
