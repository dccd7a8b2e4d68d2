//! Mounts on trees of another module, of another crate, and of a third crate.

use aerospike_errors::{AerospikeError, Category, ErrorKind, Node};
use aerospike_errors_tests_library as library;
use library::{CacheError, LookupError, LookupErrorKind};

use super::{path, walk_up};

/// A module of its own, so that mounts on it need a path.
mod profile {
    use super::{AerospikeError, CacheError};

    /// An enum that is mounted on a tree of another crate, which is mounted on `ErrorKind`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
    pub(crate) enum ProfileError {
        #[parent(CacheError::Expired)]
        Outdated,
        #[parent(Outdated)]
        #[code(7)]
        Archived,
        #[parent(CacheError::Miss)]
        NeverSeen,
    }
}

use profile::ProfileError;

/// The fourth tree in a row, with fields.
#[derive(Debug, thiserror::Error, AerospikeError)]
enum PageError<'a, T: Clone> {
    #[error("the page of {name} failed")]
    #[parent(ProfileError::Archived)]
    Page { name: &'a str },
    #[error("a part failed")]
    #[parent(Page)]
    Part(T),
}

#[test]
fn ancestors_cross_mounts() {
    assert_eq!(
        path(PageErrorKind::Part.node()),
        "PageErrorKind::Part < PageErrorKind::Page < ProfileError::Archived < ProfileError::Outdated \
         < CacheError::Expired < CacheError::Miss < ErrorKind::RecordNotFound < ErrorKind::RecordError \
         < ErrorKind::ServerError < ErrorKind::AerospikeError"
    );
    assert_eq!(PageErrorKind::Part.node().depth(), 9);
    assert_eq!(
        ProfileError::NeverSeen.node().parent(),
        Some(CacheError::Miss.node())
    );
}

#[test]
fn is_a_takes_nodes_of_any_tree() {
    let part = PageError::Part(0_u8);
    assert!(part.is_a(PageErrorKind::Page));
    assert!(part.is_a(ProfileError::Outdated));
    assert!(part.is_a(CacheError::Miss));
    assert!(part.is_a(ErrorKind::RecordNotFound));
    assert!(part.is_a(ErrorKind::AerospikeError));
    assert!(part.is_a(ErrorKind::ServerError.node()));
    assert!(part.is_a(part.node()));

    assert!(!part.is_a(ProfileError::NeverSeen), "a sibling");
    assert!(
        !part.is_a(CacheError::GaveUp),
        "another root of a tree that is crossed"
    );
    assert!(!part.is_a(ErrorKind::RecordBusy), "another branch");
    assert!(
        !part.is_a(LookupErrorKind::Lookup),
        "another tree on the same node"
    );
    assert!(!CacheError::Miss.is_a(PageErrorKind::Page), "a descendant");
    assert!(
        !ErrorKind::RecordNotFound.node().is_a(CacheError::Miss),
        "a mounted tree"
    );

    let page: PageError<'_, u8> = PageError::Page { name: "home" };
    assert!(page.is_a(CacheError::Expired) && !page.is_a(PageErrorKind::Part));
}

#[test]
fn mounted_trees_are_not_descendants() {
    let not_found = ErrorKind::RecordNotFound.node();
    assert_eq!(not_found.children().count(), 0);
    assert_eq!(not_found.descendants().len(), 0);
    assert_eq!(CacheError::Expired.node().descendants().len(), 0);
    assert_eq!(
        CacheError::Miss.node().children().collect::<Vec<_>>(),
        [CacheError::Expired.node()]
    );
    assert_eq!(CacheError::tree().nodes().len(), 4);
}

#[test]
fn methods_of_kinds_stay_in_the_tree() {
    assert_eq!(ProfileError::Outdated.parent(), None);
    assert_eq!(
        ProfileError::Archived.ancestors().collect::<Vec<_>>(),
        [ProfileError::Outdated]
    );
    assert_eq!(ProfileError::Archived.depth(), 1);
    assert_eq!(ProfileError::Archived.descendants(), []);
    assert_eq!(
        CacheError::Miss.children().collect::<Vec<_>>(),
        [CacheError::Expired]
    );
    assert_eq!(
        CacheError::tree().roots().collect::<Vec<_>>(),
        [CacheError::Miss.node(), CacheError::GaveUp.node()]
    );
}

#[test]
fn codes_are_not_inherited() {
    assert_eq!(ProfileError::Outdated.code(), None);
    assert_eq!(ProfileError::Outdated.node().code(), None);
    assert_eq!(CacheError::GaveUp.code(), None);
    assert_eq!(
        CacheError::Miss.code(),
        Some(1000),
        "not the 2 of the node above"
    );
    assert_eq!(CacheError::from_code(2), None);
    assert_eq!(
        CacheError::WhileLoading
            .node()
            .categories()
            .map(Category::name)
            .collect::<Vec<_>>(),
        ["slow", "transient"]
    );
    assert!(CacheError::WhileLoading.is_slow());
}

fn load() -> Result<(), ErrorKind> {
    Err(CacheError::Expired)?
}

#[test]
fn enum_converts_to_the_one_it_is_mounted_on() {
    assert_eq!(ErrorKind::from(CacheError::Miss), ErrorKind::RecordNotFound);
    assert_eq!(
        ErrorKind::from(CacheError::Expired),
        ErrorKind::RecordNotFound
    );
    assert_eq!(ErrorKind::from(CacheError::GaveUp), ErrorKind::TimeoutError);
    assert_eq!(
        ErrorKind::from(CacheError::WhileLoading),
        ErrorKind::TimeoutError
    );
    assert_eq!(
        ProfileError::from(PageErrorKind::Part),
        ProfileError::Archived
    );
    assert_eq!(
        CacheError::from(LookupErrorKind::WrongType),
        CacheError::Miss
    );

    assert_eq!(
        load(),
        Err(ErrorKind::RecordNotFound),
        "the question mark converts"
    );
}

/// Evaluates to `true` if the conversion exists.
macro_rules! converts {
    ($from:ty => $to:ty) => {{
        struct Conversion<A, B>(std::marker::PhantomData<(A, B)>);
        #[allow(dead_code)]
        impl<A: Into<B>, B> Conversion<A, B> {
            fn exists(&self) -> bool {
                true
            }
        }
        #[allow(dead_code)]
        trait Otherwise {
            fn exists(&self) -> bool {
                false
            }
        }
        impl<A, B> Otherwise for &Conversion<A, B> {}
        (&Conversion::<$from, $to>(std::marker::PhantomData)).exists()
    }};
}

// The long path is tested.
#[allow(unused_qualifications)]
mod spelt {
    use super::{AerospikeError, CacheError, library};

    /// One enum with two paths, which the macro does not resolve.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
    pub(super) enum SpeltError {
        #[parent(library::CacheError::Miss)]
        Long,
        #[parent(CacheError::GaveUp)]
        Short,
    }
}

use spelt::SpeltError;

#[test]
fn path_of_any_length_is_a_mount() {
    assert!(SpeltError::Long.is_a(CacheError::Miss) && SpeltError::Short.is_a(CacheError::GaveUp));
    assert!(
        !converts!(SpeltError => CacheError),
        "the conversion needs one spelling, as documented"
    );
}

/// Roots on two trees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
enum SplitError {
    #[parent(ErrorKind::RecordNotFound)]
    Gone,
    #[parent(CacheError::GaveUp)]
    Slow,
    #[parent(Slow)]
    VerySlow,
}

/// A mounted root beside one that is not mounted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
enum MixedError {
    Own,
    #[parent(Own)]
    OwnPart,
    #[parent(ErrorKind::RecordBusy)]
    Busy,
    #[parent(Busy)]
    BusyPart,
    Other,
}

#[test]
fn roots_on_different_enums_convert_to_none() {
    assert!(
        converts!(CacheError => ErrorKind),
        "the macro detects conversions"
    );
    assert!(!converts!(SplitError => ErrorKind));
    assert!(!converts!(SplitError => CacheError));
    assert!(!converts!(MixedError => ErrorKind));

    assert!(SplitError::Gone.is_a(ErrorKind::RecordNotFound));
    assert!(!SplitError::Gone.is_a(CacheError::Miss));
    assert!(SplitError::VerySlow.is_a(CacheError::GaveUp));
    assert!(SplitError::VerySlow.is_a(ErrorKind::TimeoutError));
    assert!(!SplitError::VerySlow.is_a(ErrorKind::RecordNotFound));
}

#[test]
fn categories_cross_mounts() {
    let loading = CacheError::WhileLoading.node();
    assert!(
        loading.has_category(Category::new("slow")) && loading.has_category(Category::TRANSIENT),
        "its own, and that of TimeoutError"
    );
    assert!(
        !loading.has_category(Category::REFUSED)
            && !loading.has_category(Category::new(""))
            && !loading.has_category(Category::new("Slow"))
    );
    assert!(
        SplitError::VerySlow
            .node()
            .has_category(Category::TRANSIENT),
        "two trees up"
    );
    assert!(!SplitError::Gone.node().has_category(Category::TRANSIENT));
    assert!(
        !MixedError::Own.node().has_category(Category::TRANSIENT)
            && MixedError::BusyPart.node().has_category(Category::REFUSED)
    );
    assert!(
        !ErrorKind::TimeoutError
            .node()
            .has_category(Category::new("slow")),
        "categories of mounted trees do not apply"
    );
}

#[test]
fn root_without_a_mount_has_no_parent() {
    for own in [MixedError::Own, MixedError::OwnPart, MixedError::Other] {
        assert!(!own.is_a(ErrorKind::AerospikeError), "{own:?}");
        assert_eq!(own.node().depth(), own.depth());
    }
    assert_eq!(MixedError::Other.node().parent(), None);
    assert!(MixedError::BusyPart.is_a(ErrorKind::RecordError));
    assert_eq!(
        MixedError::BusyPart.node().depth(),
        1 + 1 + ErrorKind::RecordBusy.depth()
    );
}

#[test]
fn enum_with_fields_of_another_crate_is_mounted() {
    let error = LookupError::WrongType {
        key: "k".to_owned(),
        found: "list",
    };
    assert_eq!(error.to_string(), "k holds a list");
    assert!(error.is_a(ErrorKind::RecordNotFound) && error.is_a(LookupErrorKind::Lookup));
    assert!(error.is_lookup() && error.code() == Some(1010));
    let erased: &dyn AerospikeError = &error;
    assert!(erased.is_a_node(CacheError::Miss.node()));
}

#[test]
fn queries_of_each_node_agree() {
    let trees = [
        PageErrorKind::tree(),
        ProfileError::tree(),
        CacheError::tree(),
        LookupErrorKind::tree(),
        SplitError::tree(),
        MixedError::tree(),
        ErrorKind::tree(),
    ];
    let all: Vec<Node> = trees.iter().flat_map(|tree| tree.nodes()).collect();
    for &node in &all {
        let above = walk_up(node);
        assert_eq!(node.ancestors().collect::<Vec<_>>(), above, "{node:?}");
        assert_eq!(node.depth(), above.len(), "{node:?}");
        for &other in &all {
            assert_eq!(
                node.is_a(other),
                node == other || above.contains(&other),
                "{node:?} is a {other:?}"
            );
        }
    }
}
