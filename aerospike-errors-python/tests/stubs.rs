//! Exceptions for Python as far as they are described without it: the stub, the places of errors, their codes.

use aerospike_errors::clients::{aerospike_py, python};
use aerospike_errors::{AerospikeError, Error, ErrorKind, Numbering, check};
use aerospike_errors_python::{Attribute, Exceptions};

/// What a shop reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
enum ShopError {
    /// Anything the shop reports.
    #[code(1, 1..=99)]
    Shop,
    /// The order is unknown.
    #[parent(Shop)]
    #[code(2, -2)]
    #[alias("SHOP_ORDER", "ORDER")]
    Order,
    #[parent(Order)]
    None,
    /// Says "no", and \why.
    #[parent(ErrorKind::RecordBusy)]
    Sold,
}

fn canonical() -> Exceptions {
    Exceptions::new(ErrorKind::tree(), "store.canonical")
        .attribute(ErrorKind::RecordError, Attribute::KEY)
}

fn shop() -> Exceptions {
    Exceptions::new(ShopError::tree(), "store.shop")
}

/// The lines of a stub that belong to one class.
fn class(stub: &str, name: &str) -> String {
    let start = stub
        .find(&format!("\nclass {name}("))
        .unwrap_or_else(|| panic!("no class {name} in {stub}"));
    // What is further in is of the class, also behind an empty line.
    let rest = &stub[start + 1..];
    let mut ends = rest.match_indices("\n\n").map(|(end, _)| end);
    let end = ends.find(|end| !rest[end + 2..].starts_with(' '));
    rest[..end.unwrap_or(rest.len())].trim_end().to_owned()
}

#[test]
fn the_stub_of_a_small_tree_is_this() {
    let described = Exceptions::new(python::Exception::tree(), "x");
    assert!(
        described
            .stub()
            .to_string()
            .starts_with("# Made from the tree Exception.\nimport builtins\n")
    );
    let exceptions = shop()
        .base("RuntimeError")
        .also(ShopError::Order, "KeyError")
        .attribute(
            ShopError::Order,
            Attribute::new("shelf", "builtins.int | None"),
        )
        .attribute(ShopError::Shop, Attribute::CODE.named("errno"))
        .constant("SHOP_OK", 0)
        .constants(ShopError::tree(), "SHOP_")
        .deprecated("OldOrder", ShopError::Order, "2.0");
    assert_eq!(exceptions.stub().to_string(), include_str!("shop.pyi"));
}

#[test]
fn what_would_break_a_text_of_python_is_escaped() {
    let stub = shop()
        .deprecated("Old", ShopError::Order, "2\r\0\n\"")
        .stub()
        .to_string();
    assert!(
        stub.contains(r#"is removed in 2\x0d\x00\n\": use Order""#),
        "{stub}"
    );
}

#[test]
fn every_node_has_its_class_below_that_of_its_parent() {
    for exceptions in [
        canonical(),
        Exceptions::new(aerospike_py::Exception::tree(), "store.py"),
    ] {
        let stub = exceptions.stub().to_string();
        for node in exceptions.tree().nodes() {
            let base = node
                .parent()
                .map_or("builtins.Exception", |parent| parent.name());
            let class = class(&stub, node.name());
            assert!(
                class.starts_with(&format!("class {}({base}):\n", node.name())),
                "{class}"
            );
            assert!(
                class.contains(&format!("    \"\"\"{}\"\"\"", node.description())),
                "{class}"
            );
            assert!(stub.contains(&format!("    \"{}\",\n", node.name())));
        }
        assert_eq!(
            stub.matches("\nclass ").count(),
            exceptions.tree().nodes().len()
        );
    }
}

#[test]
fn a_mounted_root_is_below_the_class_that_it_hangs_on() {
    let alone = shop().stub().to_string();
    assert!(class(&alone, "Sold").starts_with("class Sold(builtins.Exception):\n"));
    assert!(!alone.contains("store.canonical"));

    let mounted = shop().mounted_on(&canonical()).stub().to_string();
    assert!(mounted.contains("\nimport store.canonical\n"));
    let sold = class(&mounted, "Sold");
    assert!(sold.starts_with("class Sold(store.canonical.RecordBusy):\n"));
    // All that it has, it has from there.
    assert!(!sold.contains("__init__") && !sold.contains("in_doubt"));
    assert!(class(&mounted, "Shop").starts_with("class Shop(builtins.Exception):\n"));

    // With an attribute of its own it takes that one, and those from above.
    let told = shop()
        .mounted_on(&canonical())
        .attribute(ShopError::Sold, Attribute::NODE);
    let sold = class(&told.stub().to_string(), "Sold");
    assert_eq!(sold.matches("        key: typing.Any = ...,\n").count(), 2);
    assert_eq!(
        sold.matches("        node: builtins.str | None = ...,\n")
            .count(),
        2
    );
}

#[test]
fn trees_in_one_module_need_no_import() {
    let above = Exceptions::new(ErrorKind::tree(), "store.shop");
    let stub = shop().mounted_on(&above).stub().to_string();
    assert!(class(&stub, "Sold").starts_with("class Sold(RecordBusy):\n"));
    assert!(!stub.contains("import store"));
}

/// Two trees above: mounted on one that is mounted on another.
#[derive(Debug, Clone, Copy, AerospikeError)]
enum KioskError {
    #[parent(ShopError::Sold)]
    Closed,
}

#[test]
fn attributes_come_from_all_the_trees_above() {
    let shop = shop()
        .mounted_on(&canonical())
        .attribute(ShopError::Sold, Attribute::NODE);
    let kiosk = Exceptions::new(KioskError::tree(), "store.kiosk");
    let kiosk = kiosk
        .mounted_on(&shop)
        .attribute(KioskError::Closed, Attribute::new("street", "builtins.str"));
    let closed = class(&kiosk.stub().to_string(), "Closed");
    assert!(closed.starts_with("class Closed(store.shop.Sold):\n"));
    let arguments = "        key: typing.Any = ...,\n        node: builtins.str | None = ...,\n        street: builtins.str = ...,\n";
    assert_eq!(closed.matches(arguments).count(), 2, "{closed}");
    assert_eq!(kiosk.place(&KioskError::Closed), KioskError::Closed.node());
    // Passed on as it is, it finds the class of its own tree.
    assert_eq!(kiosk.place(&ShopError::Sold), ShopError::Sold.node());
    assert_eq!(
        kiosk.place(&ErrorKind::TimeoutError),
        ErrorKind::TimeoutError.node()
    );
}

#[test]
fn a_later_attribute_of_the_same_name_counts() {
    let exceptions = canonical().attribute(
        ErrorKind::RecordError,
        Attribute::KEY.annotated("builtins.bytes"),
    );
    let record = class(&exceptions.stub().to_string(), "RecordError");
    assert_eq!(
        record
            .matches("        key: builtins.bytes = ...,\n")
            .count(),
        2
    );
    assert!(!record.contains("key: typing.Any = ...,"));
}

#[test]
fn constants_are_the_canonical_codes_under_their_aliases() {
    let exceptions = Exceptions::new(aerospike_py::Exception::tree(), "store.py");
    let stub = exceptions
        .constants(ErrorKind::tree(), "AEROSPIKE_")
        .constant("AEROSPIKE_ERR_PARAM", 4);
    let stub = stub.stub().to_string();
    let lines: Vec<_> = stub
        .lines()
        .filter(|line| line.contains(": typing.Final = "))
        .collect();
    let mut expected = 0;
    for kind in ErrorKind::ALL {
        for alias in kind
            .aliases()
            .iter()
            .filter(|alias| alias.starts_with("AEROSPIKE_"))
        {
            let Some(code) = kind.code() else { continue };
            let code = if *alias == "AEROSPIKE_ERR_PARAM" {
                4
            } else {
                code
            };
            assert!(
                lines.contains(&format!("{alias}: typing.Final = {code}").as_str()),
                "{alias}"
            );
            expected += 1;
        }
    }
    assert_eq!(lines.len(), expected);
    assert!(expected > 100);
}

#[test]
fn an_error_of_the_tree_is_in_its_place() {
    for kind in ErrorKind::ALL {
        assert_eq!(canonical().place(kind), kind.node());
        assert_eq!(canonical().place(&Error::from(*kind)), kind.node());
    }
}

#[test]
fn an_error_of_a_tree_below_is_what_it_hangs_on() {
    assert_eq!(
        canonical().place(&ShopError::Sold),
        ErrorKind::RecordBusy.node()
    );
    // The others hang on nothing: all that is left is the root.
    assert_eq!(
        canonical().place(&ShopError::Order),
        ErrorKind::AerospikeError.node()
    );
    assert_eq!(shop().place(&ErrorKind::RecordBusy), ShopError::Shop.node());
}

/// Passes an error of Aerospike on as it is.
#[derive(Debug, AerospikeError)]
enum Passing {
    Own,
    #[aerospike(transparent)]
    Aerospike(Error),
}

#[test]
fn what_is_passed_on_is_what_it_is() {
    let exceptions = Exceptions::new(PassingKind::tree(), "store.passing");
    let error = Passing::Aerospike(check(14).unwrap_err());
    // Without the classes of the other tree, its own one is what is known.
    assert_eq!(exceptions.place(&error), PassingKind::Aerospike.node());
    assert_eq!(
        exceptions.mounted_on(&canonical()).place(&error),
        ErrorKind::RecordBusy.node()
    );
    assert_eq!(canonical().place(&error), ErrorKind::RecordBusy.node());
    assert_eq!(
        canonical().place(&Passing::Own),
        ErrorKind::AerospikeError.node()
    );
}

#[test]
fn a_code_belongs_to_its_owner_then_to_the_nearest_band() {
    let alone = shop();
    assert_eq!(alone.place_code(2), ShopError::Order.node());
    // Its own number, whatever other clients have it for.
    assert_eq!(alone.place_code(-2), ShopError::Order.node());
    assert_eq!(alone.place_code(14), ShopError::Shop.node());
    assert_eq!(
        alone.place_code(100),
        ShopError::Shop.node(),
        "nobody's, so the first root"
    );
    assert_eq!(
        alone.numbered(Numbering::Java).place_code(-2),
        ShopError::Order.node()
    );

    let mounted = shop().mounted_on(&canonical());
    assert_eq!(mounted.place_code(2), ShopError::Order.node());
    assert_eq!(
        mounted.place_code(14),
        ErrorKind::RecordBusy.node(),
        "owned there, in a band here"
    );
    assert_eq!(
        mounted.place_code(34),
        ShopError::Shop.node(),
        "in a band of both"
    );
    assert_eq!(mounted.place_code(100), ErrorKind::UDFError.node());
    assert_eq!(mounted.place_code(-8), ErrorKind::InvalidNodeError.node());
    assert_eq!(
        mounted.numbered(Numbering::Java).place_code(-8),
        ErrorKind::ConnectionError.node()
    );
}

#[test]
fn codes_of_the_canonical_tree_are_those_of_the_family() {
    for family in Numbering::ALL {
        let exceptions = canonical().numbered(*family);
        for code in (-40..=260).filter(|code| ![0, 50].contains(code)) {
            let kind = family.classify(code).expect("an error");
            assert_eq!(exceptions.place_code(code), kind.node());
            assert_eq!(
                exceptions.place_code(code),
                exceptions.place(&family.check(code).unwrap_err())
            );
        }
    }
}

#[test]
fn a_code_of_a_tree_that_is_placed_is_that_of_its_kind() {
    let exceptions = Exceptions::new(aerospike_py::Exception::tree(), "store");
    // The package raises a `ServerError` for 202, and has a class that says more.
    assert_eq!(
        exceptions.place_code(202),
        aerospike_py::Exception::ServerError.node()
    );
    let placed = exceptions.placing(|kind| aerospike_py::Exception::from(kind).node());
    assert_eq!(
        placed.place_code(202),
        aerospike_py::Exception::AerospikeIndexError.node()
    );
}

#[test]
fn a_kind_is_placed_as_the_description_says() {
    let official = || {
        let exceptions = Exceptions::new(python::Exception::tree(), "store.official");
        exceptions.placing(|kind| python::Exception::from(kind).node())
    };
    for kind in ErrorKind::ALL {
        let expected = python::Exception::from(*kind).node();
        assert_eq!(official().place(kind), expected);
        assert_eq!(official().place(&Error::from(*kind)), expected);
    }
    // By the kind that it hangs on.
    assert_eq!(
        official().place(&ShopError::Sold),
        python::Exception::RecordBusy.node()
    );
    // A node of another tree has no class here.
    let wrong = official().placing(|kind| kind.node());
    assert_eq!(
        wrong.place(&ErrorKind::RecordBusy),
        python::Exception::AerospikeError.node()
    );
}

#[test]
fn every_code_that_came_is_kept_or_means_something_else_here() {
    for family in Numbering::ALL {
        for code in (-40..=260).filter(|code| ![0, 50].contains(code)) {
            let error = family.check(code).unwrap_err();
            let exceptions = Exceptions::new(ErrorKind::tree(), "store");
            let shown = exceptions.code_of(&error);
            if code > 0 || *family == Numbering::C {
                assert_eq!(shown, Some(code));
            } else if let Some(shown) = shown {
                assert_eq!(
                    Numbering::C.classify(shown),
                    Some(error.kind()),
                    "{family} {code} is shown as {shown}"
                );
            } else {
                assert_eq!(Numbering::C.code_of(error.kind()), None, "{family} {code}");
            }
            assert_eq!(
                exceptions.numbered(*family).code_of(&error),
                Some(code),
                "in its own numbering"
            );
        }
    }
    assert_eq!(
        canonical().code_of(&Error::from(ErrorKind::RecordError)),
        None
    );
}
