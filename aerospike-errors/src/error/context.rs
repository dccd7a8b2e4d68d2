//! What the failed operation was about.

use alloc::borrow::Cow;
use core::iter::FusedIterator;

use super::Error;

/// What is known about the operation that failed. Each part is a text, as one reads it in a log.
///
/// ```
/// use aerospike_errors::{Error, ErrorKind};
///
/// let error = Error::from(ErrorKind::UDFError).with_udf("stats", "sum").with_node("A1");
/// let context = error.context();
/// assert_eq!((context.udf_module(), context.udf_function()), (Some("stats"), Some("sum")));
/// assert_eq!((context.node(), context.key()), (Some("A1"), None));
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Context {
    key: Option<Cow<'static, str>>,
    bin: Option<Cow<'static, str>>,
    index: Option<Cow<'static, str>>,
    udf_module: Option<Cow<'static, str>>,
    udf_function: Option<Cow<'static, str>>,
    node: Option<Cow<'static, str>>,
}

impl Context {
    /// The key of the record.
    #[must_use]
    pub fn key(&self) -> Option<&str> {
        self.key.as_deref()
    }

    /// The name of the bin.
    #[must_use]
    pub fn bin(&self) -> Option<&str> {
        self.bin.as_deref()
    }

    /// The name of the secondary index.
    #[must_use]
    pub fn index(&self) -> Option<&str> {
        self.index.as_deref()
    }

    /// The module of the user-defined function.
    #[must_use]
    pub fn udf_module(&self) -> Option<&str> {
        self.udf_module.as_deref()
    }

    /// The name of the user-defined function.
    #[must_use]
    pub fn udf_function(&self) -> Option<&str> {
        self.udf_function.as_deref()
    }

    /// The node of the cluster that answered, or was to.
    #[must_use]
    pub fn node(&self) -> Option<&str> {
        self.node.as_deref()
    }

    /// Whether nothing is known.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.parts().next().is_none()
    }

    /// What is known, in the order in which it is printed, each with its name.
    ///
    /// ```
    /// use aerospike_errors::{Error, ErrorKind};
    ///
    /// let error = Error::from(ErrorKind::BinNotFound).with_bin("age").with_key("test:users:7");
    /// let parts: Vec<_> = error.context().parts().collect();
    /// assert_eq!(parts, [("key", "test:users:7"), ("bin", "age")]);
    /// ```
    #[must_use = "an iterator does nothing until it is asked"]
    pub fn parts(&self) -> impl FusedIterator<Item = (&'static str, &str)> {
        [
            ("key", self.key()),
            ("bin", self.bin()),
            ("index", self.index()),
            ("UDF module", self.udf_module()),
            ("UDF function", self.udf_function()),
            ("node", self.node()),
        ]
        .into_iter()
        .filter_map(|(name, part)| part.map(|part| (name, part)))
    }
}

/// What the operation was about.
impl Error {
    /// Says which record it was about.
    #[must_use]
    pub fn with_key(mut self, key: impl Into<Cow<'static, str>>) -> Self {
        self.inner.context.key = Some(key.into());
        self
    }

    /// Says which bin it was about.
    #[must_use]
    pub fn with_bin(mut self, bin: impl Into<Cow<'static, str>>) -> Self {
        self.inner.context.bin = Some(bin.into());
        self
    }

    /// Says which secondary index it was about.
    #[must_use]
    pub fn with_index(mut self, index: impl Into<Cow<'static, str>>) -> Self {
        self.inner.context.index = Some(index.into());
        self
    }

    /// Says which module of user-defined functions it was about, where no single function is meant.
    #[must_use]
    pub fn with_udf_module(mut self, module: impl Into<Cow<'static, str>>) -> Self {
        self.inner.context.udf_module = Some(module.into());
        self
    }

    /// Says which user-defined function it was about, and its module.
    #[must_use]
    pub fn with_udf(
        self,
        module: impl Into<Cow<'static, str>>,
        function: impl Into<Cow<'static, str>>,
    ) -> Self {
        let mut error = self.with_udf_module(module);
        error.inner.context.udf_function = Some(function.into());
        error
    }

    /// Says which node of the cluster answered, or was to.
    #[must_use]
    pub fn with_node(mut self, node: impl Into<Cow<'static, str>>) -> Self {
        self.inner.context.node = Some(node.into());
        self
    }
}
