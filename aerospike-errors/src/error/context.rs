//! The subject of the failed operation.

use alloc::borrow::Cow;
use core::iter::FusedIterator;

use super::{Error, one_line};

/// The subject of the failed operation, as far as it is known. Each part is a text of one line.
///
/// ```
/// use aerospike_errors::{Error, ErrorKind};
///
/// let error = Error::from(ErrorKind::UDFError).with_udf("stats", "sum");
/// let context = error.context();
/// assert_eq!((context.udf_module(), context.udf_function()), (Some("stats"), Some("sum")));
/// assert_eq!(context.key(), None);
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Context {
    key: Option<Cow<'static, str>>,
    bin: Option<Cow<'static, str>>,
    index: Option<Cow<'static, str>>,
    udf_module: Option<Cow<'static, str>>,
    udf_function: Option<Cow<'static, str>>,
    server_node: Option<Cow<'static, str>>,
}

impl Context {
    /// Returns the key of the record.
    #[must_use]
    pub fn key(&self) -> Option<&str> {
        self.key.as_deref()
    }

    /// Returns the name of the bin.
    #[must_use]
    pub fn bin(&self) -> Option<&str> {
        self.bin.as_deref()
    }

    /// Returns the name of the secondary index.
    #[must_use]
    pub fn index(&self) -> Option<&str> {
        self.index.as_deref()
    }

    /// Returns the module of the user-defined function.
    #[must_use]
    pub fn udf_module(&self) -> Option<&str> {
        self.udf_module.as_deref()
    }

    /// Returns the name of the user-defined function.
    #[must_use]
    pub fn udf_function(&self) -> Option<&str> {
        self.udf_function.as_deref()
    }

    /// Returns the server node that the request was sent to.
    #[must_use]
    pub fn server_node(&self) -> Option<&str> {
        self.server_node.as_deref()
    }

    /// Returns whether no part is known.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.parts().next().is_none()
    }

    /// Returns the known parts with their names, in the order in which they are printed.
    ///
    /// ```
    /// use aerospike_errors::{Error, ErrorKind};
    ///
    /// let error = Error::from(ErrorKind::BinNotFound).with_bin("age").with_key("test:users:7");
    /// let parts: Vec<_> = error.context().parts().collect();
    /// assert_eq!(parts, [("key", "test:users:7"), ("bin", "age")]);
    /// ```
    #[must_use = "iterators are lazy"]
    pub fn parts(&self) -> impl FusedIterator<Item = (&'static str, &str)> {
        [
            ("key", self.key()),
            ("bin", self.bin()),
            ("index", self.index()),
            ("UDF module", self.udf_module()),
            ("UDF function", self.udf_function()),
            ("server node", self.server_node()),
        ]
        .into_iter()
        .filter_map(|(name, part)| part.map(|part| (name, part)))
    }
}

/// Setters of the context.
impl Error {
    /// Sets the key of the record.
    #[must_use]
    pub fn with_key(mut self, key: impl Into<Cow<'static, str>>) -> Self {
        self.inner.context.key = Some(one_line(key.into()));
        self
    }

    /// Sets the name of the bin.
    #[must_use]
    pub fn with_bin(mut self, bin: impl Into<Cow<'static, str>>) -> Self {
        self.inner.context.bin = Some(one_line(bin.into()));
        self
    }

    /// Sets the name of the secondary index.
    #[must_use]
    pub fn with_index(mut self, index: impl Into<Cow<'static, str>>) -> Self {
        self.inner.context.index = Some(one_line(index.into()));
        self
    }

    /// Sets the module of user-defined functions, where no single function is meant.
    #[must_use]
    pub fn with_udf_module(mut self, module: impl Into<Cow<'static, str>>) -> Self {
        self.inner.context.udf_module = Some(one_line(module.into()));
        self
    }

    /// Sets the user-defined function and its module.
    #[must_use]
    pub fn with_udf(
        self,
        module: impl Into<Cow<'static, str>>,
        function: impl Into<Cow<'static, str>>,
    ) -> Self {
        let mut error = self.with_udf_module(module);
        error.inner.context.udf_function = Some(one_line(function.into()));
        error
    }

    /// Sets the server node that the request was sent to.
    #[must_use]
    pub fn with_server_node(mut self, server_node: impl Into<Cow<'static, str>>) -> Self {
        self.inner.context.server_node = Some(one_line(server_node.into()));
        self
    }
}
