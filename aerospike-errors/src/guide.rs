//! Guides, from a first enum to a binding for another language.
#![cfg_attr(doc, doc = "")]
#![cfg_attr(doc, doc = include_str!("../docs/guide/README.md"))]

#[doc(alias("derive"))]
pub mod annotate {
    //! Annotate an enum with codes, parents and categories.
    #![cfg_attr(doc, doc = "")]
    #![cfg_attr(doc, doc = include_str!("../docs/guide/annotate.md"))]
}

#[doc(alias("thiserror", "snafu", "displaydoc", "transparent"))]
pub mod fields {
    //! Carry fields, with thiserror for the messages.
    #![cfg_attr(doc, doc = "")]
    #![cfg_attr(doc, doc = include_str!("../docs/guide/fields.md"))]
}

pub mod mount {
    //! Mount a tree on `ErrorKind` or on another tree.
    #![cfg_attr(doc, doc = "")]
    #![cfg_attr(doc, doc = include_str!("../docs/guide/mount.md"))]
}

#[doc(alias("anyhow", "eyre"))]
pub mod classify {
    //! Classify the errors of a client.
    #![cfg_attr(doc, doc = "")]
    #![cfg_attr(doc, doc = include_str!("../docs/guide/classify.md"))]
}

#[doc(alias("try", "except", "match"))]
pub mod catching {
    //! Catch specific errors before broad ones.
    #![cfg_attr(doc, doc = "")]
    #![cfg_attr(doc, doc = include_str!("../docs/guide/catching.md"))]
}

#[doc(alias("backoff", "retry", "retryable", "in doubt", "hot key"))]
pub mod retrying {
    //! Retry a failed request.
    #![cfg_attr(doc, doc = "")]
    #![cfg_attr(doc, doc = include_str!("../docs/guide/retrying.md"))]
}

#[doc(alias("http", "grpc", "tonic", "axum", "OpenTelemetry", "status"))]
pub mod mapping {
    //! Map to HTTP, gRPC and OpenTelemetry.
    #![cfg_attr(doc, doc = "")]
    #![cfg_attr(doc, doc = include_str!("../docs/guide/mapping.md"))]
}

#[doc(alias("pyo3", "exception"))]
pub mod bindings {
    //! Write a language binding: exceptions of another language from a tree.
    #![cfg_attr(doc, doc = "")]
    #![cfg_attr(doc, doc = include_str!("../docs/guide/bindings.md"))]
}

#[doc(alias("semver", "unknown", "what stays true"))]
pub mod stability {
    //! Unknown codes, and changes that keep existing results true.
    #![cfg_attr(doc, doc = "")]
    #![cfg_attr(doc, doc = include_str!("../docs/guide/stability.md"))]
}

#[doc(alias("thiserror", "strum", "num_enum", "snafu", "error_set"))]
pub mod comparison {
    //! Comparison with thiserror, strum, `num_enum`, snafu, `error_set` and a `match` by hand.
    #![cfg_attr(doc, doc = "")]
    #![cfg_attr(doc, doc = include_str!("../docs/guide/comparison.md"))]
}
