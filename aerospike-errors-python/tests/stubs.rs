//! Descriptions without Python: stubs, mistakes, the class of an error, codes.

use aerospike_errors::clients::{aerospike_py, python};
use aerospike_errors::{AerospikeError, Error, ErrorKind, Numbering, check};
use aerospike_errors_python::{Attribute, Exceptions};

/// Errors of a shop.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
enum ShopError {
    /// Any failure of the shop.
    #[code(1, 1..=99)]
    Shop,
    /// The order is unknown.
    #[parent(Shop)]
    #[code(2, -2)]
    #[alias("SHOP_ORDER", "ORDER")]
    Order,
    #[parent(Order)]
    None,
    /// The answer is "no", and \why.
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

fn stub(exceptions: &Exceptions) -> String {
    exceptions.stub().unwrap().to_string()
}

/// The lines of a stub that belong to one class.
fn class(stub: &str, name: &str) -> String {
    let start = stub
        .find(&format!("\nclass {name}("))
        .unwrap_or_else(|| panic!("no class {name} in {stub}"));
    let rest = &stub[start + 1..];
    // An indented line belongs to the class, also after an empty line.
    let mut ends = rest.match_indices("\n\n").map(|(end, _)| end);
    let end = ends.find(|end| !rest[end + 2..].starts_with(' '));
    rest[..end.unwrap_or(rest.len())].trim_end().to_owned()
}

#[test]
fn stub_of_a_small_tree() {
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
    assert_eq!(stub(&exceptions), include_str!("shop.pyi"));
}

#[test]
fn strings_are_escaped() {
    let stub = stub(&shop().deprecated("Old", ShopError::Order, "2\r\0\n\""));
    assert!(
        stub.contains(r#"is removed in 2\x0d\x00\n\": use Order""#),
        "{stub}"
    );
}

#[test]
fn classes_are_below_the_classes_of_their_parents() {
    for exceptions in [
        canonical(),
        Exceptions::new(aerospike_py::Exception::tree(), "store.py"),
    ] {
        let stub = stub(&exceptions);
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
fn mounted_roots_are_below_the_classes_of_their_parents() {
    let alone = stub(&shop());
    assert!(class(&alone, "Sold").starts_with("class Sold(builtins.Exception):\n"));
    assert!(!alone.contains("store.canonical"));

    let mounted = stub(&shop().mounted_on(&canonical()));
    assert!(mounted.contains("\nimport store.canonical\n"));
    let sold = class(&mounted, "Sold");
    assert!(sold.starts_with("class Sold(store.canonical.RecordBusy):\n"));
    assert!(!sold.contains("__init__") && !sold.contains("in_doubt"));
    assert!(class(&mounted, "Shop").starts_with("class Shop(builtins.Exception):\n"));

    // With an attribute of its own, the class has a constructor with all attributes.
    let exceptions = shop()
        .mounted_on(&canonical())
        .attribute(ShopError::Sold, Attribute::NODE);
    let sold = class(&stub(&exceptions), "Sold");
    assert_eq!(sold.matches("        key: typing.Any = ...,\n").count(), 2);
    assert_eq!(
        sold.matches("        node: builtins.str | None = ...,\n")
            .count(),
        2
    );
}

#[test]
fn stub_contains_all_trees_of_the_module() {
    let above = Exceptions::new(ErrorKind::tree(), "store.shop").constant("FIRST", 1);
    let stub = stub(&shop().mounted_on(&above).constant("SECOND", 2));
    assert!(class(&stub, "Sold").starts_with("class Sold(RecordBusy):\n"));
    assert!(class(&stub, "RecordBusy").starts_with("class RecordBusy(RecordError):\n"));
    assert!(stub.contains("    \"RecordBusy\",\n") && stub.contains("    \"Sold\",\n"));
    assert!(stub.contains("FIRST: typing.Final = 1\nSECOND: typing.Final = 2\n"));
    assert_eq!(stub.matches("__all__").count(), 1);
    assert!(!stub.contains("import store"));

    // A tree that is described twice has its classes once.
    let shop = shop().mounted_on(&above);
    let kiosk = Exceptions::new(KioskError::tree(), "store.shop");
    let kiosk = kiosk.mounted_on(&shop).mounted_on(&above);
    let stub = kiosk.stub().unwrap().to_string();
    assert_eq!(stub.matches("\nclass RecordBusy(").count(), 1);
    assert!(class(&stub, "Closed").starts_with("class Closed(Sold)"));
}

#[test]
fn submodules_are_imported_and_listed() {
    let package = Exceptions::new(ShopError::tree(), "store")
        .mounted_on(&canonical())
        .submodule("official");
    let stub = stub(&package);
    assert!(stub.contains("\nfrom . import canonical as canonical\n"));
    assert!(stub.contains("\nfrom . import official as official\n"));
    assert!(stub.contains("__all__ = [\n    \"canonical\",\n    \"official\",\n    \"Shop\",\n"));
    // A module of another package is not a submodule.
    let other = Exceptions::new(ErrorKind::tree(), "other.canonical");
    let stub = shop().mounted_on(&other).stub().unwrap().to_string();
    assert!(!stub.contains("from . import"));
}

#[test]
fn mistakes_in_a_description_are_reported() {
    let shop = || Exceptions::new(ShopError::tree(), "store");
    let text = "builtins.str";
    let key = ErrorKind::RecordError;
    let order = ShopError::Order;
    let same_module = Exceptions::new(KioskError::tree(), "store").mounted_on(&shop());
    let cases = [
        (shop().constant("class", 1), "`class` is not a valid name"),
        (
            shop().constant("TOO LATE", 1),
            "`TOO LATE` is not a valid name",
        ),
        (shop().constant("", 1), "`` is not a valid name"),
        (shop().constant("2D", 1), "`2D` is not a valid name"),
        (shop().constant("Order", 1), "duplicate name `Order`"),
        (shop().constant("typing", 1), "duplicate name `typing`"),
        (shop().constant("__all__", 1), "duplicate name `__all__`"),
        (
            shop().deprecated("Shop", order, "2"),
            "duplicate name `Shop`",
        ),
        (
            shop().constant("Old", 1).deprecated("Old", order, "2"),
            "duplicate name `Old`",
        ),
        (
            shop().deprecated("Old", key, "2"),
            "has no class for `ErrorKind::RecordError`",
        ),
        (
            shop().base("builtins.not a name"),
            "`builtins.not a name` is not",
        ),
        (shop().base("builtins."), "`builtins.` is not a valid name"),
        (
            shop().also(order, "x.class"),
            "`x.class` is not a valid name",
        ),
        (shop().also(key, "OSError"), "has no class for"),
        (
            shop().attribute(order, Attribute::new("def", text)),
            "`def` is not",
        ),
        (
            shop().attribute(order, Attribute::CODE),
            "has an attribute `code` already",
        ),
        (
            shop().attribute(order, Attribute::new("args", text)),
            "`Order` has an attribute `args` already",
        ),
        (
            shop().attribute(order, Attribute::new("typing", text)),
            "an attribute `typing` already",
        ),
        (
            shop().attribute(order, Attribute::new("__init__", text)),
            "an attribute `__init__` already",
        ),
        (shop().attribute(key, Attribute::KEY), "has no class for"),
        (
            Exceptions::new(ShopError::tree(), "store.in"),
            "`store.in` is not",
        ),
        (shop().submodule("a.b"), "`a.b` is not a valid name"),
        (shop().submodule("Shop"), "duplicate name `Shop`"),
        (same_module.constant("Shop", 1), "duplicate name `Shop`"),
    ];
    for (exceptions, expected) in cases {
        let message = exceptions.stub().unwrap_err().to_string();
        assert!(message.contains(expected), "{expected}: {message}");
    }
    assert!(shop().constant("größe", 1).stub().is_ok());
}

/// An enum that is mounted on a tree that is mounted on another one.
#[derive(Debug, Clone, Copy, AerospikeError)]
enum KioskError {
    #[parent(ShopError::Sold)]
    Closed,
}

#[test]
fn attributes_are_inherited_across_mounts() {
    let shop = shop()
        .mounted_on(&canonical())
        .attribute(ShopError::Sold, Attribute::NODE);
    let kiosk = Exceptions::new(KioskError::tree(), "store.kiosk");
    let kiosk = kiosk
        .mounted_on(&shop)
        .attribute(KioskError::Closed, Attribute::new("street", "builtins.str"));
    let closed = class(&stub(&kiosk), "Closed");
    assert!(closed.starts_with("class Closed(store.shop.Sold):\n"));
    let arguments = "        key: typing.Any = ...,\n        node: builtins.str | None = ...,\n        street: builtins.str = ...,\n";
    assert_eq!(closed.matches(arguments).count(), 2, "{closed}");
    assert_eq!(kiosk.place(KioskError::Closed), KioskError::Closed.node());
    assert_eq!(kiosk.place(ShopError::Sold), ShopError::Sold.node());
    assert_eq!(
        kiosk.place(ErrorKind::TimeoutError),
        ErrorKind::TimeoutError.node()
    );
}

#[test]
fn later_attributes_replace_earlier_ones() {
    let exceptions = canonical().attribute(
        ErrorKind::RecordError,
        Attribute::KEY.annotated("builtins.bytes"),
    );
    let record = class(&stub(&exceptions), "RecordError");
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
    let stub = stub(
        &exceptions
            .constants(ErrorKind::tree(), "AEROSPIKE_")
            .constant("AEROSPIKE_ERR_PARAM", 4),
    );
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
fn errors_of_the_tree_have_their_own_class() {
    for kind in ErrorKind::ALL {
        assert_eq!(canonical().place(kind), kind.node());
        assert_eq!(canonical().place(Error::from(*kind).node()), kind.node());
    }
}

#[test]
fn errors_of_a_mounted_tree_have_the_nearest_class() {
    assert_eq!(
        canonical().place(ShopError::Sold),
        ErrorKind::RecordBusy.node()
    );
    // These are not mounted, so that the root remains.
    assert_eq!(
        canonical().place(ShopError::Order),
        ErrorKind::AerospikeError.node()
    );
    assert_eq!(shop().place(ErrorKind::RecordBusy), ShopError::Shop.node());
}

#[derive(Debug, AerospikeError)]
enum Wrapping {
    Own,
    #[aerospike(transparent)]
    Aerospike(Error),
}

#[test]
fn transparent_variants_have_the_class_of_the_wrapped_error() {
    let exceptions = Exceptions::new(WrappingKind::tree(), "store.wrapping");
    let error = Wrapping::Aerospike(check(14).unwrap_err());
    let mounted = exceptions.clone().mounted_on(&canonical());
    assert_eq!(mounted.place(error.node()), ErrorKind::RecordBusy.node());
    assert_eq!(
        canonical().place(error.node()),
        ErrorKind::RecordBusy.node()
    );
    let stub = exceptions.stub().unwrap().to_string();
    assert!(
        stub.contains("class Own(") && !stub.contains("Aerospike("),
        "{stub}"
    );
    assert!(!stub.contains("\"Aerospike\""));
    assert_eq!(
        exceptions.place(WrappingKind::Aerospike),
        WrappingKind::Own.node()
    );
    let keyed = exceptions.attribute(WrappingKind::Aerospike, Attribute::KEY);
    assert!(keyed.stub().is_err());
    assert_eq!(
        canonical().place(Wrapping::Own.node()),
        ErrorKind::AerospikeError.node()
    );
}

/// A tree that owns the codes of success.
#[derive(Debug, Clone, Copy, AerospikeError)]
enum OwnerError {
    #[code(50)]
    Busy,
    #[code(0, -5..=5)]
    Zero,
}

#[test]
fn codes_of_success_are_errors_where_a_tree_has_them() {
    let owner = Exceptions::new(OwnerError::tree(), "owner");
    assert_eq!(owner.place_code(50), Some(OwnerError::Busy.node()));
    assert_eq!(owner.place_code(0), Some(OwnerError::Zero.node()));
    assert_eq!(shop().place_code(0), None);
    // In the range of `Shop`.
    assert_eq!(shop().place_code(50), Some(ShopError::Shop.node()));
    assert_eq!(canonical().place_code(0), None);
    assert_eq!(canonical().place_code(50), None);
}

#[test]
fn codes_are_placed_by_owner_then_by_narrowest_range() {
    let alone = shop();
    let order = Some(ShopError::Order.node());
    let shop_itself = Some(ShopError::Shop.node());
    assert_eq!(alone.place_code(2), order);
    assert_eq!(alone.place_code(-2), order);
    assert_eq!(alone.place_code(14), shop_itself);
    assert_eq!(alone.place_code(100), shop_itself, "the first root");
    let java = alone.numbered(Numbering::Java);
    assert_eq!(
        java.place_code(-2),
        order,
        "the numbering does not apply to codes of other trees"
    );

    let mounted = shop().mounted_on(&canonical());
    let kind = |kind: ErrorKind| Some(kind.node());
    assert_eq!(mounted.place_code(2), order);
    assert_eq!(mounted.place_code(14), kind(ErrorKind::RecordBusy));
    assert_eq!(
        mounted.place_code(34),
        shop_itself,
        "in a range of both trees"
    );
    assert_eq!(mounted.place_code(100), kind(ErrorKind::UDFError));
    assert_eq!(mounted.place_code(-8), kind(ErrorKind::InvalidNodeError));
    let java = mounted.numbered(Numbering::Java);
    assert_eq!(java.place_code(-8), kind(ErrorKind::ConnectionError));
}

#[test]
fn codes_of_the_canonical_tree_depend_on_the_numbering() {
    for numbering in Numbering::ALL {
        let exceptions = canonical().numbered(*numbering);
        for code in (-40..=260).filter(|code| ![0, 50].contains(code)) {
            let kind = numbering.classify(code).expect("an error");
            assert_eq!(exceptions.place_code(code), Some(kind.node()));
            let error = numbering.check(code).unwrap_err();
            assert_eq!(exceptions.place(error.node()), kind.node());
        }
    }
}

#[test]
fn codes_are_placed_by_their_kind_where_kinds_are_mapped() {
    let exceptions = Exceptions::new(aerospike_py::Exception::tree(), "store");
    assert_eq!(
        exceptions.place_code(202),
        Some(aerospike_py::Exception::ServerError.node())
    );
    let mapped = exceptions.placing(|kind| aerospike_py::Exception::from(kind).node());
    assert_eq!(
        mapped.place_code(202),
        Some(aerospike_py::Exception::AerospikeIndexError.node())
    );
}

#[test]
fn kinds_are_placed_as_they_are_mapped() {
    let official = || {
        let exceptions = Exceptions::new(python::Exception::tree(), "store.official");
        exceptions.placing(|kind| python::Exception::from(kind).node())
    };
    for kind in ErrorKind::ALL {
        let expected = python::Exception::from(*kind).node();
        assert_eq!(official().place(kind), expected);
        assert_eq!(official().place(Error::from(*kind).node()), expected);
    }
    // A mounted node is placed as the kind that it is mounted on.
    assert_eq!(
        official().place(ShopError::Sold),
        python::Exception::RecordBusy.node()
    );
    // A node of another tree has no class here.
    let wrong = official().placing(|kind| kind.node());
    assert_eq!(
        wrong.place(ErrorKind::RecordBusy),
        python::Exception::AerospikeError.node()
    );
}

#[test]
fn received_codes_are_kept_unless_they_mean_something_else() {
    for numbering in Numbering::ALL {
        for code in (-40..=260).filter(|code| ![0, 50].contains(code)) {
            let error = numbering.check(code).unwrap_err();
            let exceptions = Exceptions::new(ErrorKind::tree(), "store");
            let shown = exceptions.code_of(&error);
            if code > 0 || *numbering == Numbering::C {
                assert_eq!(shown, Some(code));
            } else if let Some(shown) = shown {
                assert_eq!(
                    Numbering::C.classify(shown),
                    Some(error.kind()),
                    "{numbering} {code} is shown as {shown}"
                );
            } else {
                assert_eq!(
                    Numbering::C.code_of(error.kind()),
                    None,
                    "{numbering} {code}"
                );
            }
            assert_eq!(
                exceptions.numbered(*numbering).code_of(&error),
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
