//! How to do it, from a first enum to a binding for another language.
#![cfg_attr(doc, doc = "")]
#![cfg_attr(doc, doc = include_str!("../docs/guide/README.md"))]

pub mod annotate {
    //! Annotate your enum.
    #![cfg_attr(doc, doc = "")]
    #![cfg_attr(doc, doc = include_str!("../docs/guide/annotate.md"))]
}

#[doc(alias("pyo3", "exception"))]
pub mod bindings {
    //! Write a binding: exceptions of another language from the tree.
    #![cfg_attr(doc, doc = "")]
    #![cfg_attr(doc, doc = include_str!("../docs/guide/bindings.md"))]
}

#[doc(alias("anyhow", "eyre"))]
pub mod classify {
    //! Classify what an Aerospike client reports.
    #![cfg_attr(doc, doc = "")]
    #![cfg_attr(doc, doc = include_str!("../docs/guide/classify.md"))]
}

#[doc(alias("thiserror", "strum", "num_enum", "snafu", "error_set"))]
pub mod comparison {
    //! Comparison with thiserror, strum, `num_enum`, snafu, `error_set` and a `match` by hand, and when to use them
    //! instead.
    #![cfg_attr(doc, doc = "")]
    #![cfg_attr(doc, doc = include_str!("../docs/guide/comparison.md"))]
}

#[doc(alias("thiserror", "snafu", "displaydoc"))]
pub mod fields {
    //! Carry fields, with thiserror for the messages.
    #![cfg_attr(doc, doc = "")]
    #![cfg_attr(doc, doc = include_str!("../docs/guide/fields.md"))]
}

pub mod mount {
    //! Mount your tree on `ErrorKind`, or on a tree of your own.
    #![cfg_attr(doc, doc = "")]
    #![cfg_attr(doc, doc = include_str!("../docs/guide/mount.md"))]
}

#[doc(alias("backoff", "retry"))]
pub mod retrying {
    //! Retry what is worth it.
    #![cfg_attr(doc, doc = "")]
    #![cfg_attr(doc, doc = include_str!("../docs/guide/retrying.md"))]
}

#[doc(alias("stability", "semver", "unknown"))]
pub mod what_stays_true {
    //! What stays true: unknown codes, and what may change when a code gets a name.
    #![cfg_attr(doc, doc = "")]
    #![cfg_attr(doc, doc = include_str!("../docs/guide/what_stays_true.md"))]
}
