//! What an instance of an exception has beside the documented five.

/// A further attribute of the instances of a class and of all classes below it, `None` where nothing is known.
///
/// The constants are those of the documented clients, filled in from an [`Error`](aerospike_errors::Error); another one is filled in by whoever
/// raises the exception.
///
/// ```
/// use aerospike_errors_python::Attribute;
///
/// assert_eq!(Attribute::INDEX.name(), "name");
/// let shard = Attribute::new("shard", "builtins.int | None");
/// assert_eq!(Attribute::KEY.named("record_key").name(), "record_key");
/// assert_eq!(shard.annotation(), "builtins.int | None");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Attribute {
    name: &'static str,
    annotation: &'static str,
    source: Source,
}

/// Where the value comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Source {
    Code,
    Subcode,
    Key,
    Bin,
    Index,
    UdfModule,
    UdfFunction,
    Node,
    Given,
}

const TEXT: &str = "builtins.str | None";

impl Attribute {
    /// The record, `key`. Its type is open: of an [`Error`](aerospike_errors::Error) it is a text, and a client in Python has a tuple.
    pub const KEY: Self = Self::known("key", "typing.Any", Source::Key);
    /// The bin, `bin`.
    pub const BIN: Self = Self::known("bin", TEXT, Source::Bin);
    /// The secondary index, `name`.
    pub const INDEX: Self = Self::known("name", TEXT, Source::Index);
    /// The module of the user-defined function, `module`.
    pub const UDF_MODULE: Self = Self::known("module", TEXT, Source::UdfModule);
    /// The user-defined function, `func`.
    pub const UDF_FUNCTION: Self = Self::known("func", TEXT, Source::UdfFunction);
    /// The node of the cluster, `node`.
    pub const NODE: Self = Self::known("node", TEXT, Source::Node);
    /// The number that tells the causes of one code apart, `subcode`.
    pub const SUBCODE: Self = Self::known("subcode", "builtins.int | None", Source::Subcode);
    /// The code once more: there is a `code` anyhow, and this, [named](Self::named) in another way, is for those who
    /// know it by another name.
    ///
    /// ```
    /// use aerospike_errors_python::Attribute;
    ///
    /// const RESULT_CODE: Attribute = Attribute::CODE.named("result_code");
    /// ```
    pub const CODE: Self = Self::known("code", "builtins.int | None", Source::Code);

    /// An attribute with a name and, for the stub, a type; there `builtins` and `typing` are imported, and only they.
    #[must_use]
    pub const fn new(name: &'static str, annotation: &'static str) -> Self {
        Self::known(name, annotation, Source::Given)
    }

    /// The same under another name.
    #[must_use]
    pub const fn named(self, name: &'static str) -> Self {
        Self { name, ..self }
    }

    /// The same with another type in the stub.
    #[must_use]
    pub const fn annotated(self, annotation: &'static str) -> Self {
        Self { annotation, ..self }
    }

    /// The name in Python.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The type that the stub says.
    #[must_use]
    pub const fn annotation(&self) -> &'static str {
        self.annotation
    }

    const fn known(name: &'static str, annotation: &'static str, source: Source) -> Self {
        Self {
            name,
            annotation,
            source,
        }
    }

    /// Whether it only repeats the code.
    pub(crate) const fn is_copy_of_code(&self) -> bool {
        matches!(self.source, Source::Code)
    }

    #[cfg(feature = "classes")]
    pub(crate) const fn source(&self) -> Source {
        self.source
    }
}
