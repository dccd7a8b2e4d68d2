//! Categories are compared by their names.

use aerospike_errors::{AerospikeError, Category};

/// Names of lengths around 8 and 16 bytes, some of which have equal ends or equal keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
enum Similar {
    #[category(b)]
    One,
    #[category(aaaaaaaa)]
    Eight,
    #[category(aaaaaaaat)]
    Nine,
    #[category(aaaaaaaaaw)]
    Ten,
    #[category(abcdefgijklmnop)]
    Fifteen,
    #[category(abcdefghijklmnop)]
    Sixteen,
    #[category(abcdefghxijklmnop)]
    Seventeen,
    #[category(abcdefghyijklmnop)]
    AlsoSeventeen,
    #[category(abcdefghxxijklmnop)]
    Eighteen,
}

#[test]
fn no_category_equals_another_one() {
    let categories = Similar::tree().categories();
    assert_eq!(categories.len(), Similar::ALL.len());
    for (owner, kind) in Similar::ALL.iter().enumerate() {
        for (number, category) in categories.iter().enumerate() {
            assert_eq!(
                kind.node().has_category(*category),
                owner == number,
                "{kind:?} {category}"
            );
            assert_eq!(categories[owner] == *category, owner == number);
        }
        // A name at another address.
        let name: &'static str = String::from(categories[owner].name()).leak();
        assert!(kind.node().has_category(Category::new(name)), "{name}");
    }
}
