//! The texts of an error. Each is one line and contains each fact once.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::{self, Debug, Display, Formatter, Write};

use super::{Error, Numbering};

/// Prints one line; `{:#}` appends the causes, each after a colon.
impl Display for Error {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        self.fmt_line(formatter)?;
        if formatter.alternate() {
            for cause in self.causes() {
                write!(formatter, ": {cause}")?;
            }
        }
        Ok(())
    }
}

/// Prints a report: the text, the location, the causes and the backtrace. `{:#?}` prints the
/// fields.
impl Debug for Error {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        if formatter.alternate() {
            return self.fmt_fields(formatter);
        }
        self.fmt_line(formatter)?;
        write!(formatter, "\n    at {}", self.location())?;
        self.fmt_causes(formatter)?;
        #[cfg(feature = "std")]
        if self.backtrace().status() == std::backtrace::BacktraceStatus::Captured {
            write!(formatter, "\n\nStack backtrace:\n{}", self.backtrace())?;
        }
        Ok(())
    }
}

impl Error {
    fn fmt_line(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        if self.inner.is_wrapped {
            return self.fmt_message(formatter);
        }
        formatter.write_str(self.kind().name())?;
        match (self.code(), self.numbering()) {
            (Some(code), Some(numbering)) if numbering != Numbering::C => {
                write!(formatter, " ({code} in {numbering})")?;
            }
            (Some(code), _) => write!(formatter, " ({code})")?,
            (None, _) => {}
        }
        formatter.write_str(": ")?;
        self.fmt_message(formatter)?;
        self.fmt_known(formatter)
    }

    fn fmt_message(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match &*self.inner.message {
            "" => match self.known_subcode() {
                Some(subcode) => write!(formatter, "{subcode}"),
                None => write!(formatter, "{}", self.kind()),
            },
            message => formatter.write_str(message),
        }
    }

    /// Prints the subcode, the context and `in doubt` in brackets.
    fn fmt_known(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let mut separator = " [";
        let mut part = |part: fmt::Arguments<'_>| {
            write!(formatter, "{separator}{part}")?;
            separator = ", ";
            Ok(())
        };
        if let Some(subcode) = self.subcode() {
            part(format_args!("subcode {subcode}"))?;
        }
        for (name, value) in self.context().parts() {
            part(format_args!("{name} {value}"))?;
        }
        if self.in_doubt() == Some(true) {
            part(format_args!("in doubt"))?;
        }
        if separator == ", " {
            formatter.write_char(']')?;
        }
        Ok(())
    }

    fn fmt_causes(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let causes = self.causes();
        if !causes.is_empty() {
            formatter.write_str("\n\nCaused by:")?;
        }
        for (number, cause) in causes.iter().enumerate() {
            if causes.len() == 1 {
                write!(formatter, "\n    {cause}")?;
            } else {
                write!(formatter, "\n    {number}: {cause}")?;
            }
        }
        Ok(())
    }

    /// Returns the texts of the causes, each once.
    ///
    /// An `io::Error` that contains another error prints that error's text, and an error of the
    /// client prints all its causes.
    fn causes(&self) -> Vec<String> {
        let mut causes: Vec<String> = Vec::new();
        for cause in self.chain().skip(1) {
            #[cfg(feature = "client")]
            if let Some(client) = cause.downcast_ref::<aerospike::Error>() {
                causes.extend(crate::rust_client::causes(client));
                break;
            }
            let text = one_line(cause.to_string().into()).into_owned();
            if causes.last() != Some(&text) {
                causes.push(text);
            }
        }
        causes
    }

    fn fmt_fields(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let mut fields = formatter.debug_struct("Error");
        fields
            .field("kind", &self.kind())
            .field("code", &self.code())
            .field("numbering", &self.numbering())
            .field("subcode", &self.subcode())
            .field("message", &self.message())
            .field("in_doubt", &self.in_doubt())
            .field("operation", &self.inner.operation)
            .field("context", self.context())
            .field("source", &self.source())
            .field("location", &self.location());
        #[cfg(feature = "std")]
        fields.field("backtrace", self.backtrace());
        fields.finish()
    }
}

/// Joins the lines of a text: with a space after a colon, else with a semicolon.
pub(crate) fn one_line(text: Cow<'static, str>) -> Cow<'static, str> {
    if !text.contains(['\n', '\r']) {
        return text;
    }
    let mut joined = String::with_capacity(text.len());
    let lines = text.split(['\n', '\r']).map(str::trim);
    for line in lines.filter(|line| !line.is_empty()) {
        if joined.ends_with(':') {
            joined.push(' ');
        } else if !joined.is_empty() {
            joined.push_str("; ");
        }
        joined.push_str(line);
    }
    joined.into()
}
