//! Transparent variants, beside thiserror.

use std::error::Error;
use std::rc::Rc;
use std::sync::Arc;

use aerospike_errors::{AerospikeError, Category, ErrorKind, IsA, Node, Retry};
use aerospike_errors_tests_library::{CacheError, LookupError, LookupErrorKind};

#[derive(Debug, thiserror::Error, AerospikeError)]
enum ServiceError {
    #[error("the service failed")]
    #[code(500)]
    Service,
    #[error(transparent)]
    #[aerospike(transparent)]
    Aerospike(#[from] ErrorKind),
    #[error(transparent)]
    #[aerospike(transparent)]
    Lookup {
        #[from]
        cause: LookupError,
    },
    #[error("the name {name:?} is taken")]
    #[parent(Service)]
    #[code(501)]
    Taken { name: String },
}

fn from_aerospike() -> Result<(), ServiceError> {
    Err(ErrorKind::RecordNotFound)?
}

fn from_lookup() -> Result<(), ServiceError> {
    Err(LookupError::WrongType {
        key: "k".to_owned(),
        found: "list",
    })?
}

#[test]
fn transparent_variant_delegates() {
    let error = from_aerospike().unwrap_err();
    assert_eq!(error.code(), Some(2));
    assert_eq!(error.node(), ErrorKind::RecordNotFound.node());
    assert!(error.is_a(ErrorKind::RecordNotFound) && error.is_a(ErrorKind::ServerError));
    assert!(!error.is_a(ErrorKind::RecordBusy));
    assert_eq!(AerospikeError::code(&error), Some(2));
    assert_eq!(
        AerospikeError::node(&error),
        ErrorKind::RecordNotFound.node()
    );
    assert!(IsA::is_a(&error, ErrorKind::RecordError));
    assert_eq!(error.to_string(), "the record does not exist");

    let error = from_lookup().unwrap_err();
    assert_eq!(error.code(), Some(1010));
    assert_eq!(error.node(), LookupErrorKind::WrongType.node());
    assert!(error.is_a(CacheError::Miss) && error.is_a(ErrorKind::RecordNotFound));
    assert_eq!(error.to_string(), "k holds a list");
}

#[test]
fn kind_belongs_to_the_variant() {
    let error = from_aerospike().unwrap_err();
    assert_eq!(error.kind(), ServiceErrorKind::Aerospike);
    assert_eq!(error.name(), "RecordNotFound");
    assert!(error.is_aerospike() && !error.is_service());
    assert!(error.is_a(ServiceErrorKind::Aerospike) && !error.is_a(ServiceErrorKind::Service));
    assert!(!error.is_a(ServiceErrorKind::Lookup) && !error.is_a(ServiceErrorKind::Taken));
    assert_eq!(error.kind().code(), None);
    assert_eq!(from_lookup().unwrap_err().kind(), ServiceErrorKind::Lookup);
}

#[test]
fn other_variants_do_not_delegate() {
    let error = ServiceError::Taken {
        name: "x".to_owned(),
    };
    assert_eq!(
        (error.code(), error.node()),
        (Some(501), ServiceErrorKind::Taken.node())
    );
    assert!(error.is_a(ServiceErrorKind::Service) && !error.is_a(ErrorKind::AerospikeError));
    assert_eq!(ServiceError::Service.code(), Some(500));
    assert_eq!(
        ServiceErrorKind::from_code(501),
        Some(ServiceErrorKind::Taken)
    );
}

#[derive(Debug, thiserror::Error, AerospikeError)]
enum AppError {
    #[error(transparent)]
    #[aerospike(transparent)]
    Aerospike(#[from] aerospike_errors::Error),
    #[error(transparent)]
    #[aerospike(transparent)]
    Boxed(#[from] Box<LookupError>),
}

fn answer(code: i32) -> Result<(), AppError> {
    Ok(aerospike_errors::check(code)?)
}

#[test]
fn received_code_is_kept() {
    assert!(answer(0).is_ok());
    let error = answer(207).unwrap_err();
    assert_eq!(
        (error.code(), error.node()),
        (Some(207), ErrorKind::IndexError.node())
    );
    assert!(error.is_a(ErrorKind::IndexError) && error.is_a(AppErrorKind::Aerospike));
    assert!(!error.is_a(AppErrorKind::Boxed));
    assert_eq!(error.kind(), AppErrorKind::Aerospike);

    let erased: Box<dyn AerospikeError + Send + Sync> = Box::new(error);
    assert_eq!(erased.code(), Some(207));
    assert!(erased.is_a(AppErrorKind::Aerospike));

    let boxed = AppError::from(Box::new(LookupError::Lookup));
    assert!(boxed.is_a(ErrorKind::RecordNotFound) && boxed.to_string() == "the lookup failed");
}

/// A generic wrapper around a wrapper.
#[derive(Debug, AerospikeError)]
enum Outer<T> {
    #[aerospike(transparent)]
    Inner(T),
    #[aerospike(transparent)]
    Boxed(Box<T>),
    Own,
}

#[derive(Debug, thiserror::Error, AerospikeError)]
enum Shared<T: Error + AerospikeError + 'static> {
    #[error(transparent)]
    #[aerospike(transparent)]
    Wrapped(#[from] T),
}

#[test]
fn generic_wrappers_nest() {
    let service = from_lookup().unwrap_err();
    let outer: Outer<ServiceError> = Outer::Inner(service);
    assert_eq!(
        (outer.code(), outer.node()),
        (Some(1010), LookupErrorKind::WrongType.node())
    );
    assert!(outer.is_a(OuterKind::Inner), "its own kind");
    assert!(
        outer.is_a(ServiceErrorKind::Lookup),
        "the kind of the inner wrapper"
    );
    assert!(
        outer.is_a(LookupErrorKind::Lookup) && outer.is_a(ErrorKind::ServerError),
        "the innermost"
    );
    assert!(!outer.is_a(ServiceErrorKind::Service) && !outer.is_a(OuterKind::Own));
    assert!(Outer::<ServiceError>::Own.is_a(OuterKind::Own));

    let boxed: Outer<ServiceError> = Outer::Boxed(Box::new(ServiceError::Service));
    assert!(boxed.is_a(ServiceErrorKind::Service) && boxed.code() == Some(500));

    let shared = Shared::from(CacheError2(CacheError::Expired));
    assert!(shared.is_a(ErrorKind::RecordNotFound) && shared.code() == Some(1001));
}

#[test]
fn kind_needs_no_bound() {
    let outer: Outer<String> = Outer::Inner("text".to_owned());
    assert_eq!(outer.kind(), OuterKind::Inner);
}

#[derive(Debug, Clone, Copy, thiserror::Error)]
#[error("the cache: {0:?}")]
struct CacheError2(CacheError);

/// A hand-written impl for a struct.
impl AerospikeError for CacheError2 {
    fn node(&self) -> Node {
        self.0.node()
    }
}

type AnyNode = Box<dyn AerospikeError + Send + Sync>;

#[derive(AerospikeError)]
enum PluginError {
    #[aerospike(transparent)]
    Plugin(AnyNode),
    #[aerospike(transparent)]
    Local(Box<dyn AerospikeError>),
    #[aerospike(transparent)]
    Borrowed {
        cause: &'static (dyn AerospikeError + Send + Sync),
    },
    Unloaded,
}

#[test]
fn boxes_and_references_are_wrapped() {
    let error = PluginError::Plugin(Box::new(from_lookup().unwrap_err()));
    assert_eq!(
        (error.code(), error.node()),
        (Some(1010), LookupErrorKind::WrongType.node())
    );
    assert!(error.is_a(ErrorKind::RecordNotFound) && error.is_a(PluginErrorKind::Plugin));
    assert!(
        error.is_a(ServiceErrorKind::Lookup),
        "the kind of the boxed wrapper"
    );

    let error = PluginError::Local(Box::new(CacheError::GaveUp));
    assert!(error.is_a(ErrorKind::TimeoutError) && error.code().is_none());
    let error = PluginError::Borrowed {
        cause: &ErrorKind::RecordBusy,
    };
    assert!(error.is_a(ErrorKind::RecordError) && error.code() == Some(14));
    assert_eq!(
        PluginError::Unloaded.node(),
        PluginErrorKind::Unloaded.node()
    );
}

/// A shared error, which is `Clone` although the wrapped error is not.
#[derive(Debug, Clone, thiserror::Error, AerospikeError)]
enum LoadError {
    #[error(transparent)]
    #[aerospike(transparent)]
    Shared(#[from] Arc<aerospike_errors::Error>),
    #[error("the load was given up")]
    GivenUp,
}

#[test]
fn shared_error_delegates() {
    let failed = aerospike_errors::check(14).unwrap_err().with_attempts(2);
    let error = LoadError::from(Arc::new(failed));
    for error in [error.clone(), error] {
        assert_eq!(
            (error.code(), error.node()),
            (Some(14), ErrorKind::RecordBusy.node())
        );
        assert!(error.is_a(ErrorKind::RecordError) && error.is_a(LoadErrorKind::Shared));
        assert_eq!(
            error.retry(),
            Retry::IfIdempotent,
            "`in_doubt` of the wrapped error"
        );
    }
    assert!(!LoadError::GivenUp.is_a(ErrorKind::AerospikeError));

    let local: Rc<dyn AerospikeError> = Rc::new(LoadError::from(Arc::new(ErrorKind::Io.into())));
    assert!(local.is_a(LoadErrorKind::Shared) && local.is_a(ErrorKind::Io));
}

/// The field's type is a parameter.
#[derive(Debug, AerospikeError)]
enum AttemptError<E> {
    #[category(transient)]
    Busy,
    #[aerospike(transparent)]
    Remote(E),
    Local,
}

#[test]
fn categories_come_from_the_wrapped_error() {
    let busy: AttemptError<ErrorKind> = AttemptError::Remote(ErrorKind::RecordBusy);
    assert!(busy.is_transient() && busy.node().has_category(Category::TRANSIENT));
    assert!(!AttemptError::Remote(ErrorKind::RecordNotFound).is_transient());
    assert!(AttemptError::Remote(AttemptError::Remote(ErrorKind::RecordBusy)).is_transient());
    assert!(AttemptError::<ErrorKind>::Busy.is_transient());
    assert!(!AttemptError::<ErrorKind>::Local.is_transient());
    assert!(!AttemptErrorKind::Remote.is_transient() && AttemptErrorKind::Busy.is_transient());
    let erased: Box<dyn AerospikeError> = Box::new(busy);
    assert!(AttemptError::Remote(AttemptError::Remote(erased)).is_transient());
}
