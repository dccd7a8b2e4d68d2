//! Comparison with thiserror, strum, `num_enum`, snafu, `error_set` and a `match` by hand, and when to use them
//! instead.
//!
//! They answer different questions. Two write what an error *says*, two convert enums to and from numbers and names,
//! one composes sets of variants; this crate declares what an error *is*: its place in a tree, by code, name and
//! category.
//!
//! | | aerospike-errors 0.1 | thiserror 2 | snafu 0.9 | strum 0.28 | `num_enum` 0.7 | `error_set` 0.9 | by hand |
//! |---|---|---|---|---|---|---|---|
//! | `Display`, `Error`, `From` | no: beside it | yes | yes, with context | `Display` | no | yes | you write it |
//! | code of a variant | several, optional, any `i32` | no | no | `FromRepr` by discriminant | the discriminant, alternatives and ranges | no | you write it |
//! | a code without a variant | falls to the narrowest band, keeps its number | | | `None` | error, default or catch-all | | you decide |
//! | names and aliases to variants | yes, exact | no | no | yes, also by case rules | no | no | you write it |
//! | *is a* over several levels | yes, constant time | by nesting enums | by nesting enums | no | no | subsets convert to supersets | `matches!` lists |
//! | properties across variants | categories, inherited | no | no | `EnumProperty`, one by one | no | no | `matches!` lists |
//! | across crates | mounts; `&dyn` access | `#[from]` | `#[snafu(source)]` | no | no | within one macro call | no |
//! | predicates | itself *or below it* | no | no | the one variant | no | no | you write it |
//! | `no_std` | yes | yes | yes | yes | yes | yes | yes |
//!
//! # When to use something else
//!
//! - **A `match` by hand**, if there are a dozen codes in one place and nobody adds any. It is clearer than any
//!   macro, and as fast. The tree pays when the same grouping is asked in several places, or when the list grows.
//! - **thiserror alone**, if errors have no codes and callers match on variants. Most libraries are of that kind. It
//!   is not a rival: where you need both, [use both](super::fields).
//! - **snafu**, if what you lack is context: which file, while doing what. Its selectors make that short, and its
//!   `Whatever` serves programs that only report. Both derives stand on one enum.
//! - **`num_enum`**, if the enum *is* the wire format: `#[repr(u8)]`, every variant a number, the value written back
//!   as a byte. The conversion to a number is then a move. Here it is a load from a table, as a node may have several
//!   numbers or none.
//! - **strum**, for enums that are no errors: iteration, case conversions, properties, counts. It is the broader tool.
//! - **`error_set`**, if each function is to say exactly which errors it returns, and a small set is to flow into a
//!   larger one by `?`. That is checked by the compiler; a tree is asked at run time.
//! - **`http::StatusCode`**, for HTTP. Its `is_client_error` is the model for the predicates here; its classes are the
//!   hundreds of the number, which most protocols do not have.
//!
//! # What it costs
//!
//! A macro of its own, which a first build compiles; many crate graphs have thiserror's already. An annotated enum
//! compiles faster than with strum and `num_enum` together, and slower than bare. At run time a predicate is what a
//! `matches!` by hand compiles to, or less, at any depth of the tree; a question across a mount takes steps by the
//! number of trees, not of levels.
//!
//! The repository has the figures, those that came out against this crate included, and the programs that measure them:
//! `tests/benchmarks`.
//!
//! # What it cannot do
//!
//! - Look at the fields: two values of one variant are the same node.
//! - Give a node two parents. What cuts across is a [category](crate::attributes::category).
//! - List what is mounted on a tree: another crate may do so later.
//! - Read codes from constants or from a file: a macro sees the text of the enum alone.
//! - Grow at run time. A tree is data of the program.
//!
//! <style>td:first-child code { white-space: nowrap }</style>
