//! `skip(…)`: own methods and impls in place of generated ones.

use std::str::FromStr;

use aerospike_errors::{AerospikeError, ErrorKind};

/// Everything that can be skipped is written by hand, with other results.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
#[aerospike(skip(
    FromStr,
    TryFrom,
    From,
    code,
    name,
    description,
    node,
    is_a,
    parent,
    aliases,
    ancestors,
    children,
    classify,
    codes,
    depth,
    descendants,
    from_code,
    from_name,
    since,
    tree,
    is_other,
    is_transient
))]
enum Mine {
    #[parent(ErrorKind::RecordBusy)]
    #[category(transient)]
    #[code(1)]
    Only,
    #[parent(Only)]
    #[code(2)]
    Other,
}

// Methods by value, which a generated method must not call.
#[allow(clippy::unused_self)]
impl Mine {
    fn code(self) -> &'static str {
        "mine"
    }
    fn name(self) -> u8 {
        1
    }
    fn node(self) -> u8 {
        2
    }
    fn is_other(self) -> u8 {
        3
    }
    fn is_transient(self) -> u8 {
        4
    }
}

impl FromStr for Mine {
    type Err = u8;
    fn from_str(_: &str) -> Result<Self, u8> {
        Err(1)
    }
}

impl TryFrom<i32> for Mine {
    type Error = ();
    fn try_from(_: i32) -> Result<Self, ()> {
        Err(())
    }
}

impl From<Mine> for ErrorKind {
    fn from(_: Mine) -> Self {
        Self::AerospikeError
    }
}

/// An enum that is mounted on an enum without `node`.
#[derive(Debug, Clone, Copy, AerospikeError)]
enum Below {
    #[parent(Mine::Other)]
    Deep,
}

#[test]
fn own_items_do_not_change_the_tree() {
    assert_eq!(
        (Mine::Only.code(), Mine::Only.name(), Mine::Only.node()),
        ("mine", 1, 2)
    );
    assert_eq!((Mine::Other.is_other(), Mine::Only.is_transient()), (3, 4));
    assert!("Only".parse::<Mine>().is_err() && Mine::try_from(1).is_err());
    assert_eq!(ErrorKind::from(Mine::Only), ErrorKind::AerospikeError);

    let error: &dyn AerospikeError = &Mine::Other;
    assert_eq!((error.code(), error.node().name()), (Some(2), "Other"));
    assert!(error.is_a(ErrorKind::RecordError) && Below::Deep.is_a(Mine::Only));
    assert!(Below::Deep.node().tree().name() == "Below" && Mine::Only.is_only());
}

/// On an enum with fields, `skip` contains the names of its own methods.
#[derive(Debug, AerospikeError)]
#[aerospike(skip(code, name, description, node, is_a, is_lost, FromStr, TryFrom))]
enum WithFields {
    #[code(3)]
    Lost(u8),
}

impl WithFields {
    fn code(&self) -> u8 {
        self.name()
    }
    fn name(&self) -> u8 {
        let Self::Lost(value) = self;
        *value
    }
}

impl TryFrom<i32> for WithFieldsKind {
    type Error = ();
    fn try_from(_: i32) -> Result<Self, ()> {
        Err(())
    }
}

#[test]
fn kind_keeps_its_methods() {
    let lost = WithFields::Lost(77);
    assert_eq!((lost.code(), lost.name()), (77, 77));
    assert_eq!((lost.kind().code(), lost.kind().name()), (Some(3), "Lost"));
    assert_eq!(AerospikeError::code(&lost), Some(3));
    assert!(lost.kind().is_lost() && WithFieldsKind::try_from(3).is_err());
}
