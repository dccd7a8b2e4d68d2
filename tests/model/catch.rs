//! `catch!` selects the first arm that names the error or an ancestor of it, wherever a `match` is
//! allowed.

use std::cell::Cell;
use std::collections::{BTreeMap, HashMap};
use std::io::{self, Write as _};
use std::pin::pin;
use std::process::{Command, Stdio};
use std::rc::Rc;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use aerospike_errors::{AerospikeError, Error, ErrorKind, Node, catch, check};

/// Failures of a store, with fields.
#[derive(Debug, AerospikeError)]
enum StoreError {
    /// Any failure.
    Store,
    /// No such record.
    #[parent(Store)]
    NotFound {
        #[allow(dead_code)]
        key: String,
    },
    /// The deadline passed.
    #[parent(Store)]
    #[allow(dead_code)]
    Timeout(Cell<u32>),
    /// An error of the client.
    #[aerospike(transparent)]
    Client(Error),
}

/// Failures of a cache, all of which are mounted on the documented tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
enum CacheError {
    /// The entry does not exist.
    #[parent(ErrorKind::RecordNotFound)]
    Miss,
    /// The entry is too old.
    #[parent(Miss)]
    Expired,
    /// The cache is slow.
    #[parent(ErrorKind::TimeoutError)]
    Slow,
}

fn not_found() -> StoreError {
    StoreError::NotFound {
        key: "alice".to_owned(),
    }
}

/// The arms of `of_kind` as a chain of `is_a`.
fn chain(error: ErrorKind, attempt: u32) -> u32 {
    if error.is_a(ErrorKind::RecordNotFound) {
        1
    } else if (error.is_a(ErrorKind::TimeoutError) || error.is_a(ErrorKind::ClusterError))
        && attempt < 3
    {
        2
    } else if error.is_a(ErrorKind::RecordError) || error.is_a(ErrorKind::TimeoutError) {
        3
    } else {
        4
    }
}

fn of_kind(error: ErrorKind, attempt: u32) -> u32 {
    catch!(match error {
        ErrorKind::RecordNotFound => 1,
        ErrorKind::TimeoutError | ErrorKind::ClusterError if attempt < 3 => 2,
        ErrorKind::RecordError | ErrorKind::TimeoutError => 3,
        ErrorKind::AerospikeError => 4,
    })
}

#[test]
fn arms_are_a_chain_of_is_a() {
    for &kind in ErrorKind::ALL {
        for attempt in 1..5 {
            assert_eq!(of_kind(kind, attempt), chain(kind, attempt), "{kind:?}");
        }
    }
}

#[test]
fn types_with_is_a_can_be_scrutinees() {
    macro_rules! selected {
        ($error:expr) => {
            catch!(match $error {
                ErrorKind::RecordNotFound => "not found",
                ErrorKind::AerospikeError => "other",
            })
        };
        ($error:expr, _) => {
            catch!(match $error {
                ErrorKind::RecordNotFound => "not found",
                _ => "other",
            })
        };
    }
    let (kind, error) = (ErrorKind::RecordNotFound, check(2).unwrap_err());
    assert_eq!(selected!(kind), "not found");
    assert_eq!(selected!(&kind), "not found");
    assert_eq!(selected!(&&kind), "not found");
    assert_eq!(selected!(&mut ErrorKind::RecordNotFound), "not found");
    assert_eq!(selected!(Box::new(kind)), "not found");
    assert_eq!(selected!(Rc::new(&kind)), "not found");
    assert_eq!(selected!(Arc::new(kind)), "not found");
    assert_eq!(selected!(error), "not found");
    assert_eq!(selected!(CacheError::Expired), "not found");
    assert_eq!(selected!(CacheError::Slow), "other");
    assert_eq!(selected!(kind.node(), _), "not found");
    assert_eq!(selected!(&kind as &dyn AerospikeError, _), "not found");
    assert_eq!(
        selected!(&error as &(dyn AerospikeError + Send + Sync), _),
        "not found"
    );
    assert_eq!(
        selected!(Box::new(kind) as Box<dyn AerospikeError>, _),
        "not found"
    );
    assert_eq!(selected!(StoreError::Client(error), _), "not found");
    assert_eq!(selected!(StoreError::Store, _), "other");
}

#[test]
fn error_with_fields_is_matched_by_its_kind() {
    let name = |error: &StoreError| {
        catch!(match error {
            StoreErrorKind::NotFound => "not found",
            StoreErrorKind::Store => "store",
            StoreErrorKind::Client => "client",
        })
    };
    assert_eq!(name(&not_found()), "not found");
    assert_eq!(name(&StoreError::Timeout(Cell::new(3))), "store");
    assert_eq!(name(&StoreError::Client(check(2).unwrap_err())), "client");
}

#[test]
fn arms_of_two_enums_select_a_wrapped_error() {
    let name = |error: &StoreError| {
        catch!(match error {
            ErrorKind::RecordNotFound | StoreErrorKind::NotFound => "not found",
            StoreErrorKind::Client => "client",
            _ => "other",
        })
    };
    assert_eq!(name(&not_found()), "not found");
    assert_eq!(
        name(&StoreError::Client(check(2).unwrap_err())),
        "not found"
    );
    assert_eq!(name(&StoreError::Client(check(9).unwrap_err())), "client");
    assert_eq!(name(&StoreError::Store), "other");
}

#[test]
fn arms_may_move_assign_and_borrow_the_error() {
    let moved = |error: StoreError| {
        catch!(match error {
            StoreErrorKind::NotFound => Some(error),
            _ => None,
        })
    };
    assert!(moved(not_found()).is_some());

    let mut error = not_found();
    catch!(match error {
        StoreErrorKind::NotFound => error = StoreError::Store,
        _ => {}
    });
    assert!(matches!(error, StoreError::Store));

    let errors = [not_found()];
    let borrowed = catch!(match errors[0] {
        StoreErrorKind::NotFound => &errors[0],
        _ => panic!("the error is not found"),
    });
    assert!(borrowed.is_not_found());
}

#[test]
fn scrutinee_is_evaluated_once_and_dropped_before_the_arm() {
    struct Guard<'a>(&'a Cell<u32>, ErrorKind);
    impl Drop for Guard<'_> {
        fn drop(&mut self) {
            self.0.set(self.0.get() + 1);
        }
    }
    let drops = Cell::new(0);
    let seen = catch!(match Guard(&drops, ErrorKind::TimeoutError).1 {
        ErrorKind::RecordNotFound | ErrorKind::ClusterError => 7,
        ErrorKind::TimeoutError => drops.get(),
        _ => 8,
    });
    assert_eq!((seen, drops.get()), (1, 1));
}

#[test]
fn operators_in_the_scrutinee_keep_their_precedence() {
    let (one, other) = (&ErrorKind::RecordNotFound, ErrorKind::TimeoutError);
    let name = catch!(match *one {
        ErrorKind::RecordNotFound => 1,
        _ => 2,
    });
    assert_eq!(name, 1);
    let name = catch!(match if name == 1 { other } else { *one } {
        ErrorKind::RecordNotFound => 1,
        _ => 2,
    });
    assert_eq!(name, 2);
    let range = catch!(match ErrorKind::ALL[1 + 2 - 3] {
        ErrorKind::AerospikeError => 0..3,
    });
    assert_eq!(range, 0..3);
}

#[test]
fn bodies_may_be_any_expression() {
    fn block_like(error: ErrorKind, flag: bool) -> usize {
        #[rustfmt::skip]
        let result = catch!(match error {
            ErrorKind::RecordNotFound => if flag { 1 } else { 2 }
            ErrorKind::RecordError => match Some(flag) { Some(true) => 3, _ => 4 }
            ErrorKind::ServerFull => { 5 }
            ErrorKind::TimeoutError => 'block: { if flag { break 'block 6; } 5 }
            | ErrorKind::ClusterError | ErrorKind::ConnectionError => { usize::from(flag) }.max(7),
            ErrorKind::IndexError => if let Some(8) = { Some(8) } { 8 } else { 9 },
            ErrorKind::UDFError => apply(|one, other| one + other),
            ErrorKind::QueryError => Vec::<(u32, u32)>::new().len(),
            ErrorKind::AdminError => HashMap::<u32, u32>::new().len() + 11,
            ErrorKind::BatchError => vec![12][0],
            _ => return 13
        });
        result
    }
    fn apply(f: fn(usize, usize) -> usize) -> usize {
        f(4, 6)
    }
    let of = |kind| block_like(kind, true);
    assert_eq!(of(ErrorKind::RecordNotFound), 1);
    assert_eq!(block_like(ErrorKind::RecordNotFound, false), 2);
    assert_eq!(of(ErrorKind::RecordBusy), 3);
    assert_eq!(of(ErrorKind::ClusterError), 7);
    assert_eq!(of(ErrorKind::IndexError), 8);
    assert_eq!(of(ErrorKind::UDFError), 10);
    assert_eq!(of(ErrorKind::QueryError), 0);
    assert_eq!(of(ErrorKind::AdminError), 11);
    assert_eq!(of(ErrorKind::BatchError), 12);
    assert_eq!(of(ErrorKind::AerospikeError), 13);
}

#[test]
fn commas_in_closures_and_generic_arguments_end_no_arm() {
    let add = catch!(match ErrorKind::TimeoutError {
        ErrorKind::RecordError => |one: u32, other: u32| one - other,
        ErrorKind::TimeoutError => |one: u32, other: u32| one + other,
        _ => |one: u32, _| one,
    });
    assert_eq!(add(1, 2), 3);
    let map = catch!(match ErrorKind::TimeoutError {
        ErrorKind::RecordError => BTreeMap::<_, _>::from([(1, 2)]),
        _ => BTreeMap::<u32, u32>::new(),
    });
    assert!(map.is_empty());
}

#[test]
fn control_flow_leaves_the_arms() {
    fn question_mark(error: ErrorKind) -> Result<u32, Error> {
        let value = catch!(match error {
            ErrorKind::RecordNotFound => 0,
            ErrorKind::TimeoutError => check(9).map(|()| 1)?,
            ErrorKind::AerospikeError => return Ok(3),
        });
        Ok(value)
    }
    assert_eq!(question_mark(ErrorKind::RecordNotFound).ok(), Some(0));
    assert!(question_mark(ErrorKind::TimeoutError).is_err());
    assert_eq!(question_mark(ErrorKind::ClusterError).ok(), Some(3));

    let mut counts = [0; 3];
    'outer: for round in 0..2 {
        for kind in [
            ErrorKind::RecordNotFound,
            ErrorKind::TimeoutError,
            ErrorKind::ClusterError,
        ] {
            catch!(match kind {
                ErrorKind::RecordNotFound => continue,
                ErrorKind::TimeoutError if round == 0 => counts[0] += 1,
                ErrorKind::TimeoutError => break 'outer,
                _ => {
                    counts[1] += 1;
                    break;
                }
            });
            counts[2] += 1;
        }
    }
    assert_eq!(counts, [1, 1, 1]);
}

#[test]
fn catch_may_be_nested() {
    fn nested(error: ErrorKind) -> u32 {
        let inner = catch!(match catch!(match error {
            ErrorKind::RecordError => ErrorKind::TimeoutError,
            _ => error,
        }) {
            ErrorKind::TimeoutError => catch!(match error {
                ErrorKind::RecordNotFound => 1,
                ErrorKind::RecordError => 2,
                _ => 3,
            }),
            _ => 4,
        });
        inner + 1
    }
    let kinds = [
        ErrorKind::RecordNotFound,
        ErrorKind::RecordBusy,
        ErrorKind::TimeoutError,
        ErrorKind::ClusterError,
    ];
    assert_eq!(kinds.map(nested), [2, 3, 4, 5]);
}

#[test]
fn local_variables_are_not_hidden() {
    let (__arm, __value, __hits, __patterns, __message) = (10, 20, 30, 40, 50);
    let sum = catch!(match ErrorKind::TimeoutError {
        ErrorKind::RecordError if __value + __arm == 0 => 0,
        ErrorKind::TimeoutError if __arm == 10 && __value == 20 => {
            __arm + __value + __hits + __patterns + __message
        }
        _ => 1,
    });
    assert_eq!(sum, 150);
}

/// A constant of a kind is the path of a node.
const MISSING: ErrorKind = ErrorKind::RecordNotFound;

#[test]
fn paths_may_be_imported_renamed_or_from_a_macro() {
    use ErrorKind as Kind;
    use aerospike_errors::ErrorKind::FilteredOut;
    macro_rules! is {
        ($error:expr, $($path:path)|+) => {
            catch!(match $error {
                $($path)|+ => true,
                _ => false,
            })
        };
    }
    let error = ErrorKind::RecordNotFound;
    let number = catch!(match error {
        FilteredOut => 1,
        MISSING => 2,
        Kind::RecordError => 3,
        Kind::AerospikeError => 4,
    });
    assert_eq!(number, 2);
    assert!(is!(error, ErrorKind::RecordNotFound));
    assert!(is!(
        error,
        ::aerospike_errors::ErrorKind::TimeoutError | ErrorKind::RecordError
    ));
    assert!(!is!(error, ErrorKind::TimeoutError));
}

impl CacheError {
    fn is_old(self) -> bool {
        catch!(match self {
            Self::Expired => true,
            Self::Miss | Self::Slow => false,
        })
    }
}

#[test]
fn self_is_the_enum_in_its_own_methods() {
    assert!(CacheError::Expired.is_old());
    assert!(!CacheError::Miss.is_old());
}

#[test]
fn generic_functions_and_closures_may_use_catch() {
    fn is_missing<T: AerospikeError>(error: &T) -> bool {
        catch!(match error {
            ErrorKind::RecordNotFound => true,
            _ => false,
        })
    }
    assert!(is_missing(&CacheError::Miss));
    assert!(!is_missing(&StoreError::Store));
    let is_missing = |node: Node| {
        catch!(match node {
            ErrorKind::RecordNotFound => true,
            _ => false,
        })
    };
    assert!(is_missing(ErrorKind::RecordNotFound.node()));
}

/// Runs a future that is never pending.
fn run<T>(future: impl Future<Output = T> + Send) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future is pending"),
    }
}

/// `StoreError` is not `Sync`, so that a future is `Send` only if no reference to it lives across
/// `.await`.
#[test]
fn futures_with_await_in_guards_and_arms_are_send() {
    fn is(value: bool) -> impl Future<Output = bool> {
        std::future::ready(value)
    }
    async fn select(error: StoreError) -> u32 {
        catch!(match error {
            StoreErrorKind::NotFound if is(false).await => 1,
            StoreErrorKind::NotFound if is(true).await => {
                is(true).await;
                drop(error);
                2
            }
            StoreErrorKind::Store if is(false).await => 3,
            StoreErrorKind::Store => u32::from(is(true).await) + 3,
            _ => 5,
        })
    }
    assert_eq!(run(select(not_found())), 2);
    assert_eq!(run(select(StoreError::Store)), 4);
    assert_eq!(run(select(StoreError::Client(check(2).unwrap_err()))), 5);
}

#[test]
fn one_arm_is_enough() {
    let error = ErrorKind::TimeoutError;
    let root = catch!(match error {
        ErrorKind::AerospikeError => 1,
    });
    let wildcard = catch!(match error {
        _ => 2,
    });
    assert_eq!((root, wildcard), (1, 2));
}

#[test]
fn forty_arms_compile() {
    let error = ErrorKind::RecordTooBig;
    let number = catch!(match error {
        ErrorKind::RecordNotFound => 1,
        ErrorKind::RecordGenerationError => 2,
        ErrorKind::RecordExistsError => 3,
        ErrorKind::BinNameError => 4,
        ErrorKind::BinExistsError => 5,
        ErrorKind::BinNotFound => 6,
        ErrorKind::BinIncompatibleType => 7,
        ErrorKind::RecordBusy => 8,
        ErrorKind::RecordTooBig => 9,
        ErrorKind::RecordError => 10,
        ErrorKind::IndexFoundError => 11,
        ErrorKind::IndexNotFound => 12,
        ErrorKind::IndexOOM => 13,
        ErrorKind::IndexNotReadable => 14,
        ErrorKind::IndexNameMaxLen => 15,
        ErrorKind::IndexError => 16,
        ErrorKind::QueryQueueFull => 17,
        ErrorKind::QueryTimeout => 18,
        ErrorKind::QueryError => 19,
        ErrorKind::UDFNotFound => 20,
        ErrorKind::LuaFileNotFound => 21,
        ErrorKind::UDFError => 22,
        ErrorKind::InvalidUser => 23,
        ErrorKind::UserExistsError => 24,
        ErrorKind::InvalidPassword => 25,
        ErrorKind::ForbiddenPassword => 26,
        ErrorKind::InvalidCredential => 27,
        ErrorKind::InvalidRole => 28,
        ErrorKind::RoleExistsError => 29,
        ErrorKind::InvalidPrivilege => 30,
        ErrorKind::RoleViolation => 31,
        ErrorKind::SecurityNotSupported => 32,
        ErrorKind::SecurityNotEnabled => 33,
        ErrorKind::SecuritySchemeNotSupported => 34,
        ErrorKind::NotAuthenticated => 35,
        ErrorKind::AdminError => 36,
        ErrorKind::ClusterChangeError => 37,
        ErrorKind::ClusterError => 38,
        ErrorKind::DeviceOverload => 39,
        ErrorKind::AerospikeError => 40,
    });
    assert_eq!(number, 9);
}

/// `rustfmt` formats the input of a macro only if it is an expression.
#[test]
fn rustfmt_formats_the_arms() {
    let source = "fn f() {
let x = catch!(match   error { ErrorKind::RecordNotFound=>Bins::new(), // none
ErrorKind::TimeoutError|ErrorKind::ClusterError if attempt<3=>return again(),
ErrorKind::AerospikeError=>{return Err(error);} });
}
";
    let expected = "fn f() {
    let x = catch!(match error {
        ErrorKind::RecordNotFound => Bins::new(), // none
        ErrorKind::TimeoutError | ErrorKind::ClusterError if attempt < 3 => return again(),
        ErrorKind::AerospikeError => {
            return Err(error);
        }
    });
}
";
    // The proxy of rustup exists without the component.
    let version = Command::new("rustfmt").arg("--version").output();
    if !version.is_ok_and(|output| output.status.success()) {
        // A passing test prints nothing, so the message is written to the stream itself.
        writeln!(io::stderr(), "\nSKIPPED: rustfmt is not installed").expect("a stream");
        return;
    }
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("rustfmt runs");
    let mut input = rustfmt.stdin.take().expect("stdin is piped");
    input.write_all(source.as_bytes()).expect("rustfmt reads");
    drop(input);
    let output = rustfmt.wait_with_output().expect("rustfmt runs");
    assert_eq!(String::from_utf8_lossy(&output.stdout), expected);
}
