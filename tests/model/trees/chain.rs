//! Nodes among the causes of other errors: sources, anyhow, eyre, boxes, `io::Error`.

use std::error::Error;
use std::fmt;
use std::io;
use std::sync::Arc;

use aerospike_errors::sources::{self, Known};
use aerospike_errors::{AerospikeError, ErrorKind};
use aerospike_errors_tests_library::{CacheError, LookupError, LookupErrorKind};

type Ours = (LookupError, ErrorKind);

/// The wrapper of a library without nodes.
#[derive(Debug, thiserror::Error)]
#[error("a library failed")]
struct Wrapper<E: Error + 'static>(#[source] E);

#[derive(Debug, thiserror::Error)]
#[error("a library failed, somehow")]
struct Erased(#[source] Box<dyn Error + Send + Sync>);

fn name<K: Known>(error: &(dyn Error + 'static)) -> Option<&'static str> {
    sources::first::<K>(error).map(|error| error.node().name())
}

#[test]
fn nodes_are_found_at_any_depth() {
    assert_eq!(name::<Ours>(&ErrorKind::RecordBusy), Some("RecordBusy"));
    assert_eq!(
        name::<Ours>(&Wrapper(ErrorKind::RecordBusy)),
        Some("RecordBusy")
    );
    assert_eq!(
        name::<Ours>(&Wrapper(Wrapper(Wrapper(ErrorKind::RecordBusy)))),
        Some("RecordBusy")
    );
    assert_eq!(
        name::<Ours>(&Erased(Box::new(Wrapper(LookupError::Lookup)))),
        Some("Lookup")
    );
    assert_eq!(name::<Ours>(&Wrapper(fmt::Error)), None);
}

#[test]
fn other_types_are_not_found() {
    let error = Wrapper(ErrorKind::RecordBusy);
    assert_eq!(name::<LookupError>(&error), None);
    assert_eq!(name::<ErrorKind>(&error), Some("RecordBusy"));
    assert_eq!(
        name::<(LookupError, (ErrorKind,))>(&error),
        Some("RecordBusy")
    );
}

/// A node with a cause that is a node.
#[derive(Debug, thiserror::Error, AerospikeError)]
enum PageError {
    #[error("no page")]
    #[code(404)]
    Page(#[source] ErrorKind),
    #[error(transparent)]
    #[aerospike(transparent)]
    Store(#[from] ErrorKind),
}

#[test]
fn all_nodes_are_found_outermost_first() {
    let error = Wrapper(PageError::Page(ErrorKind::RecordNotFound));
    let codes: Vec<_> = sources::all::<(ErrorKind, PageError)>(&error)
        .map(AerospikeError::code)
        .collect();
    assert_eq!(
        codes,
        [Some(404), Some(2)],
        "the order of the chain, not of the list"
    );
    assert!(
        sources::all::<(ErrorKind, PageError)>(&error)
            .any(|error| error.node().is_a(ErrorKind::ServerError))
    );
    assert!(
        !sources::first::<PageError>(&error)
            .is_some_and(|error| error.node().is_a(ErrorKind::ServerError))
    );
    assert_eq!(sources::links(&error).count(), 3);
}

#[test]
fn transparent_wrapper_is_found_by_its_type() {
    let error = Wrapper(PageError::from(ErrorKind::RecordNotFound));
    assert_eq!(name::<PageError>(&error), Some("RecordNotFound"));
    assert_eq!(
        name::<ErrorKind>(&error),
        None,
        "thiserror skips it, as documented"
    );
}

#[test]
fn box_and_arc_are_found() {
    assert_eq!(
        name::<Ours>(&Wrapper(Box::new(ErrorKind::RecordBusy))),
        Some("RecordBusy")
    );
    assert_eq!(
        name::<Ours>(&Wrapper(Arc::new(LookupError::Lookup))),
        Some("Lookup")
    );
    assert_eq!(
        name::<Ours>(&Box::new(ErrorKind::RecordBusy)),
        Some("RecordBusy")
    );
}

#[test]
fn error_in_an_io_error_is_found() {
    let error = io::Error::other(ErrorKind::RecordBusy);
    assert!(
        error.source().is_none(),
        "the source of io::Error skips the contained error"
    );
    assert_eq!(name::<Ours>(&error), Some("RecordBusy"));
    let error = Wrapper(io::Error::other(Wrapper(io::Error::other(
        LookupError::Lookup,
    ))));
    assert_eq!(name::<Ours>(&error), Some("Lookup"));
    assert_eq!(
        name::<Ours>(&io::Error::from(io::ErrorKind::NotFound)),
        None
    );
    assert_eq!(name::<Ours>(&io::Error::from_raw_os_error(2)), None);
}

fn wrong_type() -> LookupError {
    LookupError::WrongType {
        key: "k".to_owned(),
        found: "list",
    }
}

#[test]
fn error_in_anyhow_is_found() {
    use anyhow::Context;
    let plain = anyhow::Error::new(wrong_type());
    assert_eq!(name::<Ours>(plain.as_ref()), Some("WrongType"));
    let wrapped = Err::<(), _>(Wrapper(wrong_type()))
        .context("loading")
        .context("starting")
        .unwrap_err();
    let found = sources::first::<Ours>(wrapped.as_ref()).expect("a node");
    assert_eq!(
        (found.node(), found.code()),
        (LookupErrorKind::WrongType.node(), Some(1010))
    );
    assert!(
        found.node().is_a(CacheError::Miss) && found.is_a_node(ErrorKind::RecordNotFound.node())
    );
    assert_eq!(name::<Ours>(anyhow::anyhow!("just text").as_ref()), None);

    let as_source: Box<dyn Error + Send + Sync> = wrapped.into();
    assert_eq!(
        name::<Ours>(&Erased(as_source)),
        Some("WrongType"),
        "behind another library's source()"
    );
}

#[test]
fn error_in_anyhow_keeps_its_code() {
    use anyhow::Context;
    let error = aerospike_errors::check(207)
        .context("querying")
        .unwrap_err();
    let found =
        sources::first::<(CacheReport, aerospike_errors::Error)>(error.as_ref()).expect("a node");
    assert_eq!(
        (found.code(), found.node()),
        (Some(207), ErrorKind::IndexError.node())
    );
}

#[test]
fn anyhow_hides_errors_as_documented() {
    let context = anyhow::Error::new(fmt::Error).context(ErrorKind::RecordBusy);
    assert_eq!(name::<Ours>(context.as_ref()), None);
    assert_eq!(
        context.downcast_ref::<ErrorKind>(),
        Some(&ErrorKind::RecordBusy)
    );
    let boxed: Box<dyn Error + Send + Sync> = Box::new(ErrorKind::RecordBusy);
    assert_eq!(
        name::<Ours>(anyhow::Error::from_boxed(boxed).as_ref()),
        None
    );
}

#[test]
fn error_in_eyre_is_found() {
    use eyre::WrapErr;
    let plain = eyre::Report::new(wrong_type());
    assert_eq!(name::<Ours>(plain.as_ref()), Some("WrongType"));
    let wrapped = Err::<(), _>(Wrapper(wrong_type()))
        .wrap_err("loading")
        .wrap_err("starting")
        .unwrap_err();
    assert_eq!(name::<Ours>(wrapped.as_ref()), Some("WrongType"));
    assert_eq!(name::<Ours>(eyre::eyre!("just text").as_ref()), None);
}

/// A layer of another crate with the types as a parameter.
fn label<K: Known>(error: &(dyn Error + 'static)) -> &'static str {
    name::<K>(error).unwrap_or("unknown")
}

type Recognise =
    for<'a> fn(&'a (dyn Error + 'static)) -> Option<&'a (dyn AerospikeError + 'static)>;

#[test]
fn list_of_types_is_a_type_parameter() {
    assert_eq!(label::<Ours>(&Wrapper(ErrorKind::RecordBusy)), "RecordBusy");
    assert_eq!(
        label::<CacheReport>(&Wrapper(ErrorKind::RecordBusy)),
        "unknown"
    );
    let plugins: [Recognise; 2] = [CacheReport::recognise, ErrorKind::recognise];
    let error = Wrapper(ErrorKind::RecordBusy);
    let found = sources::links(&error)
        .find_map(|link| plugins.iter().find_map(|recognise| recognise(link)));
    assert_eq!(found.and_then(AerospikeError::code), Some(14));
}

#[derive(Debug, thiserror::Error, AerospikeError)]
#[error("the cache failed")]
enum CacheReport {
    #[allow(dead_code)]
    Failed,
}
