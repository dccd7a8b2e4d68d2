//! Attributes of exceptions beyond the five documented ones.

/// An attribute of a class and of all classes below it.
///
/// The constants are the attributes of the documented clients, which are set from an
/// [`Error`](aerospike_errors::Error). The code that raises the exception sets all other
/// attributes.
///
/// ```
/// use aerospike_errors_python::Attribute;
///
/// assert_eq!(Attribute::INDEX.name(), "name");
/// assert_eq!(Attribute::KEY.named("record_key").name(), "record_key");
/// let shard = Attribute::new("shard", "builtins.int | None");
/// assert_eq!(shard.annotation(), "builtins.int | None");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Attribute {
    name: &'static str,
    annotation: &'static str,
    pub(crate) source: Source,
}

/// The origin of an attribute's value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Source {
    Code,
    Subcode,
    SubcodeName,
    Key,
    Bin,
    Index,
    UdfModule,
    UdfFunction,
    Node,
    Caller,
}

const TEXT: &str = "builtins.str | None";

impl Attribute {
    /// The record, `key`. An [`Error`](aerospike_errors::Error) contains it as text, and a client
    /// in Python as a tuple, so that its type is `typing.Any`.
    pub const KEY: Self = Self::known("key", "typing.Any", Source::Key);
    /// The bin, `bin`.
    pub const BIN: Self = Self::known("bin", TEXT, Source::Bin);
    /// The secondary index, `name`.
    pub const INDEX: Self = Self::known("name", TEXT, Source::Index);
    /// The module of the user-defined function, `module`.
    pub const UDF_MODULE: Self = Self::known("module", TEXT, Source::UdfModule);
    /// The user-defined function, `func`.
    pub const UDF_FUNCTION: Self = Self::known("func", TEXT, Source::UdfFunction);
    /// The server node, `node`.
    pub const NODE: Self = Self::known("node", TEXT, Source::Node);
    /// The server's subcode, `subcode`: 0 if none was sent.
    pub const SUBCODE: Self = Self::known("subcode", "builtins.int", Source::Subcode);
    /// The name of the server's subcode, `subcode_name`, such as `FORBID_TRUNCATED`: `None` if the
    /// subcode is 0 or unknown.
    pub const SUBCODE_NAME: Self = Self::known("subcode_name", TEXT, Source::SubcodeName);
    /// A second name for the code. It must be [renamed](Self::named), because every exception has
    /// a `code`.
    ///
    /// ```
    /// use aerospike_errors_python::Attribute;
    ///
    /// const RESULT_CODE: Attribute = Attribute::CODE.named("result_code");
    /// ```
    pub const CODE: Self = Self::known("code", "builtins.int | None", Source::Code);

    /// An attribute with a name and the type that the stub declares. The stub imports `builtins`
    /// and `typing` only. The value is `None` unless the code that raises the exception sets it.
    #[must_use]
    pub const fn new(name: &'static str, annotation: &'static str) -> Self {
        Self::known(name, annotation, Source::Caller)
    }

    /// The same attribute under another name.
    #[must_use]
    pub const fn named(self, name: &'static str) -> Self {
        Self { name, ..self }
    }

    /// The same attribute with another type in the stub.
    #[must_use]
    pub const fn annotated(self, annotation: &'static str) -> Self {
        Self { annotation, ..self }
    }

    /// The name in Python.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The type in the stub.
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

    /// Returns whether the attribute repeats the code.
    pub(crate) fn is_copy_of_code(&self) -> bool {
        self.source == Source::Code
    }
}
