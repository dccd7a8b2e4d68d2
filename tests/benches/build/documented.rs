//! The documented tree for the peers, from `ErrorKind`: each fact has one place.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use aerospike_errors::ErrorKind;

/// Returns one piece of text for each node.
fn each(item: impl Fn(ErrorKind) -> String) -> String {
    ErrorKind::ALL.iter().map(|&kind| item(kind)).collect()
}

/// Returns `pattern => kind` for each code of each node.
fn by_code(prefix: &str, suffix: &str) -> String {
    each(|kind| {
        let codes = kind.codes().iter();
        codes
            .map(|code| format!("{code}{suffix} => {prefix}{},", kind.name()))
            .collect()
    })
}

/// Returns the names of a node: its own, then its aliases.
fn names(kind: ErrorKind) -> Vec<&'static str> {
    [&[kind.name()], kind.aliases()].concat()
}

/// Returns an enum in the order of the tree with one `match` for each method, as an expert writes it.
pub fn hand() -> String {
    let variants = each(|kind| format!("{},", kind.name()));
    let all = each(|kind| format!("Self::{},", kind.name()));
    let codes = each(|kind| {
        let code = kind.code();
        code.map_or_else(String::new, |code| {
            format!("Self::{} => {code},", kind.name())
        })
    });
    let named = each(|kind| format!("Self::{0} => {0:?},", kind.name()));
    let by_name = each(|kind| {
        let names: Vec<String> = names(kind).iter().map(|name| format!("{name:?}")).collect();
        format!("{} => Self::{},", names.join("|"), kind.name())
    });
    let by_code = by_code("Self::", "");
    format!(
        "/// Every documented error.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u8)]
        #[expect(missing_docs, reason = \"the names are those of `ErrorKind`\")]
        pub enum Kind {{ {variants} }}
        impl Kind {{
            /// All nodes.
            pub const ALL: &'static [Self] = &[{all}];
            {}{}{}{}{}{}{}
        }}",
        function(
            "const",
            "from_code(code: i32) -> Option<Self>",
            &some("code", &by_code)
        ),
        function(
            "const",
            "classify(code: i32) -> Option<Self>",
            &some("code", &(by_code + &ranges()))
        ),
        function("const", "code(self) -> Option<i32>", &some("self", &codes)),
        function(
            "const",
            "name(self) -> &'static str",
            &format!("match self {{ {named} }}")
        ),
        function(
            "",
            "from_name(name: &str) -> Option<Self>",
            &some("name", &by_name)
        ),
        function(
            "const",
            "parent(self) -> Option<Self>",
            &some("self", &parents())
        ),
        predicates(),
    )
}

fn function(constness: &str, signature: &str, body: &str) -> String {
    format!("/// A method.\n#[inline] #[must_use] pub {constness} fn {signature} {{ {body} }}\n")
}

fn some(value: &str, arms: &str) -> String {
    format!("Some(match {value} {{ {arms} _ => return None }})")
}

/// Returns the arms of the ranges, the narrowest first.
fn ranges() -> String {
    let mut ranges = Vec::new();
    for kind in ErrorKind::ALL {
        for range in kind.node().ranges() {
            let (low, high) = (*range.start(), *range.end());
            ranges.push((i64::from(high) - i64::from(low), low, high, kind.name()));
        }
    }
    ranges.sort_unstable();
    ranges
        .iter()
        .fold(String::new(), |mut arms, (_, low, high, name)| {
            write!(arms, "{low}..={high} => Self::{name},").expect("memory");
            arms
        })
}

/// Returns one arm for the children of each node.
fn parents() -> String {
    let mut children: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for kind in ErrorKind::ALL {
        let place = |of: ErrorKind| ErrorKind::ALL.iter().position(|&kind| kind == of);
        if let Some(parent) = kind.parent().and_then(place) {
            children
                .entry(parent)
                .or_default()
                .push(format!("Self::{}", kind.name()));
        }
    }
    let arm = |(parent, children): (&usize, &Vec<String>)| {
        format!(
            "{} => Self::{},",
            children.join("|"),
            ErrorKind::ALL[*parent].name()
        )
    };
    children.iter().map(arm).collect()
}

/// Returns the predicates that are measured.
fn predicates() -> String {
    let members = |is_member: &dyn Fn(ErrorKind) -> bool| -> Vec<String> {
        let members = ErrorKind::ALL.iter().filter(|&&kind| is_member(kind));
        members
            .map(|kind| format!("Self::{}", kind.name()))
            .collect()
    };
    let below = |ancestor: ErrorKind| members(&|kind| kind.is_a(ancestor));
    let predicate = |name: &str, members: Vec<String>| {
        let body = format!("matches!(self, {})", members.join("|"));
        function("const", &format!("{name}(self) -> bool"), &body)
    };
    [
        predicate("is_record_not_found", below(ErrorKind::RecordNotFound)),
        predicate("is_record_error", below(ErrorKind::RecordError)),
        predicate("is_query_error", below(ErrorKind::QueryError)),
        predicate("is_server_error", below(ErrorKind::ServerError)),
        predicate("is_transient", members(&|kind| kind.is_transient())),
    ]
    .concat()
}

/// Returns the declarations for strum, `num_enum` and `phf`, for codes and names.
pub fn libraries() -> String {
    let coded = each(|kind| {
        let [code, further @ ..] = kind.codes() else {
            return String::new();
        };
        let aliases: String = kind
            .aliases()
            .iter()
            .map(|alias| format!("serialize = {alias:?},"))
            .collect();
        let further = if further.is_empty() {
            String::new()
        } else {
            format!("#[num_enum(alternatives = {further:?})]")
        };
        let name = kind.name();
        format!("#[strum({aliases} to_string = {name:?})] {further} {name} = {code},")
    });
    let by_name = each(|kind| {
        let names = names(kind).into_iter();
        names
            .map(|name| format!("{name:?} => Kind::{},", kind.name()))
            .collect()
    });
    format!(
        "/// The codes as discriminants, with the derives of strum and `num_enum`.
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq,
            TryFromPrimitive, IntoPrimitive, EnumIs, EnumString, IntoStaticStr,
        )]
        #[repr(i32)]
        #[expect(missing_docs, reason = \"the names are those of `ErrorKind`\")]
        pub enum Coded {{ {coded} }}
        /// The codes in a map of `phf`.
        pub static CODES: phf::Map<i32, Kind> = phf_map! {{ {} }};
        /// The names and aliases in a map of `phf`.
        pub static NAMES: phf::Map<&'static str, Kind> = phf_map! {{ {by_name} }};",
        by_code("Kind::", "_i32"),
    )
}
