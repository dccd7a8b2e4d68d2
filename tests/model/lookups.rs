//! Lookups in all layouts of the derive, compared with lists: dense and sparse codes, many ranges,
//! similar names.

use std::fmt::Debug;

use aerospike_errors::AerospikeError;

/// Checks all codes and bounds, and their neighbours.
fn check_codes<K: Copy + PartialEq + Debug + AerospikeError + 'static>(
    all: &[K],
    from_code: fn(i32) -> Option<K>,
    classify: fn(i32) -> Option<K>,
) {
    let nodes = || all.iter().map(|kind| (*kind, kind.node()));
    let bounds = nodes().flat_map(|(_, node)| node.ranges().collect::<Vec<_>>());
    let bounds = bounds.flat_map(|range| [*range.start(), *range.end()]);
    let codes = nodes().flat_map(|(_, node)| node.codes());
    let around = |code: i32| [code.saturating_sub(1), code, code.saturating_add(1)];
    for code in codes
        .copied()
        .chain(bounds)
        .chain([i32::MIN, 0, i32::MAX])
        .flat_map(around)
    {
        let owner = nodes()
            .find(|(_, node)| node.codes().contains(&code))
            .map(|(kind, _)| kind);
        let ranges = nodes().flat_map(|(kind, node)| node.ranges().map(move |range| (kind, range)));
        let narrowest = ranges
            .filter(|(_, range)| range.contains(&code))
            .min_by_key(|(_, range)| i64::from(*range.end()) - i64::from(*range.start()));
        assert_eq!(from_code(code), owner, "{code}");
        assert_eq!(
            classify(code),
            owner.or(narrowest.map(|(kind, _)| kind)),
            "{code}"
        );
        if let Some(first) = all.first() {
            assert_eq!(
                first.node().tree().from_code(code),
                owner.map(|kind| kind.node()),
                "{code}"
            );
        }
    }
}

/// Checks all names and aliases, and similar names: shorter, longer, with another byte or case.
fn check_names<K: Copy + PartialEq + Debug + AerospikeError + 'static>(
    all: &[K],
    from_name: fn(&str) -> Option<K>,
) {
    let names_of = |kind: &K| [&[kind.node().name()], kind.node().aliases()].concat();
    let owner = |name: &str| {
        all.iter()
            .find(|kind| names_of(kind).contains(&name))
            .copied()
    };
    for name in all.iter().flat_map(names_of) {
        assert_eq!(from_name(name), owner(name), "{name}");
        let mut near = vec![
            name.to_lowercase(),
            name.to_uppercase(),
            format!("{name}1"),
            format!(" {name}"),
        ];
        for (place, character) in name.char_indices() {
            near.push(name[..place].to_owned());
            let rest = &name[place + character.len_utf8()..];
            near.push(format!("{}{rest}", &name[..place]));
            near.push(format!("{}~{rest}", &name[..place]));
        }
        for name in near {
            assert_eq!(from_name(&name), owner(&name), "{name:?}");
            let tree = all.first().map(|kind| kind.node().tree());
            assert_eq!(
                tree.and_then(|tree| tree.from_name(&name)),
                owner(&name).map(|kind| kind.node())
            );
        }
    }
}

macro_rules! checked {
    ($($test:ident $(#[$attribute:meta])* enum $kind:ident { $($body:tt)* })*) => {
        $(
            #[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
            $(#[$attribute])*
            enum $kind { $($body)* }

            #[test]
            fn $test() {
                check_codes($kind::ALL, $kind::from_code, $kind::classify);
                check_names($kind::ALL, $kind::from_name);
            }
        )*
    };
}

checked! {
    no_code
    enum NoCode { A1 }

    one_code
    enum OneCode { #[code(7)] A1 }

    ends_of_i32
    enum Ends { #[code(-2147483648)] Low, #[code(2147483647)] High, Neither }

    range_of_all_codes
    enum Everything { #[code(..)] Any, #[parent(Any)] #[code(-2147483648, 2147483647, 0)] Some1 }

    table_with_codes_on_both_sides
    enum BothSides {
        #[code(-5000)] Far, #[code(1)] One, #[code(2, 4)] Two, #[code(3)] Three, #[code(9)] Nine, #[code(70000, 70001)] Farther,
    }

    table_with_codes_above
    enum Above { #[code(1)] One, #[code(2)] Two, #[code(3)] Three, #[code(70000)] Far, #[code(70009)] Farther }

    table_with_codes_below
    enum Below { #[code(1)] One, #[code(2)] Two, #[code(3)] Three, #[code(-70000)] Far, #[code(-70009)] Farther }

    many_sparse_codes_and_ranges
    enum Sparse {
        #[code(-2147483648, -2000000000, -1000000000, -100000000, -10000000, ..=-5)] A1,
        #[code(-1, 1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 1000..=1999)] A2,
        #[code(2147483647, 2000000000, 1000000000, 100000000, 10000000, 2000..=2500, 4000..=4099)] A3,
        #[code(9000, 10000, 11000, 12000, 3000..=3999, 5000..=5001, 6000..=6100)] A4,
        #[code(1100..=1110, 1200..=1210, 1300..=1310, 1400..=1410, 7000.., 1305..=1306)] A5,
    }

    many_sparse_codes_and_a_table
    enum SparseAndDense {
        #[code(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24)] Dense,
        #[code(1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 9000, 10000)] Sparse,
        #[code(-1000, -2000, -3000, -4000, -5000, -6000, -7000, -8000, -9000, ..)] Negative,
    }

    names_alike_in_all_but_the_middle
    #[allow(clippy::enum_variant_names)]
    enum Alike {
        BeginningAaEndEndEnd, BeginningAbEndEndEnd, BeginningAcEndEndEnd, BeginningAdEndEndEnd, BeginningAeEndEndEnd,
        BeginningBaEndEndEnd, BeginningBbEndEndEnd, BeginningBcEndEndEnd, BeginningBdEndEndEnd, BeginningBeEndEndEnd,
        BeginningCaEndEndEnd, BeginningCbEndEndEnd, BeginningCcEndEndEnd, BeginningCdEndEndEnd, BeginningCeEndEndEnd,
    }

    names_of_every_length
    enum Lengths {
        #[aerospike(predicate = is_the_shortest)] A, Ab, Abc, Abcd, Abcde, Abcdef, Abcdefg, Abcdefgh, Abcdefghi, Abcdefghij, Abcdefghijk, Abcdefghijkl,
        Abcdefghijklm, Abcdefghijklmn, Abcdefghijklmno, Abcdefghijklmnop, Abcdefghijklmnopq,
    }

    aliases_of_every_kind
    enum Aliases {
        #[alias("a", "b", " ", "with space", "AS_ERR_FIRST", "ütf-8 → ∞", "\"quoted\"")] First,
        Second,
        #[alias("c", "AS_ERR_THIRD", "\u{10FFFF}")] Third,
    }

    names_that_are_not_ascii
    #[allow(non_camel_case_types)]
    enum Raw { #[alias("match")] r#fn, Übermäßig, 名前, r#type, Ñandú }
}
