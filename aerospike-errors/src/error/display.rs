//! What an error says of itself.

use core::fmt::{self, Debug, Display, Formatter, Write};

use super::{Error, Numbering};

/// One line; with `{:#}` the causes behind it, each after a colon.
impl Display for Error {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        self.fmt_line(formatter)?;
        if formatter.alternate() {
            for cause in self.chain().skip(1) {
                write!(formatter, ": {cause}")?;
            }
        }
        Ok(())
    }
}

/// The report for a reader: the line, where it happened, the causes and the backtrace; with `{:#?}` the fields.
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
        formatter.write_str(self.kind().name())?;
        match (self.code(), self.numbering()) {
            (Some(code), Some(family)) if family != Numbering::C => {
                write!(formatter, " ({code} in {family})")?
            }
            (Some(code), _) => write!(formatter, " ({code})")?,
            (None, _) => {}
        }
        match &*self.inner.message {
            "" => Clause(self.kind().description()).fmt(formatter)?,
            message => write!(formatter, ": {message}")?,
        }
        self.fmt_known(formatter)
    }

    /// What is known of the operation, in brackets.
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
        if self.in_doubt() {
            part(format_args!("in doubt"))?;
        }
        if separator == ", " {
            formatter.write_char(']')?;
        }
        Ok(())
    }

    fn fmt_causes(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let causes = || self.chain().skip(1);
        if causes().next().is_none() {
            return Ok(());
        }
        formatter.write_str("\n\nCaused by:")?;
        let is_alone = causes().nth(1).is_none();
        for (number, cause) in causes().enumerate() {
            if is_alone {
                write!(formatter, "\n    {cause}")?;
            } else {
                write!(formatter, "\n    {number}: {cause}")?;
            }
        }
        Ok(())
    }

    fn fmt_fields(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let mut fields = formatter.debug_struct("Error");
        fields
            .field("kind", &self.kind())
            .field("code", &self.code())
            .field("family", &self.numbering())
            .field("subcode", &self.subcode())
            .field("message", &self.message())
            .field("in_doubt", &self.inner.in_doubt)
            .field("context", self.context())
            .field("source", &self.source())
            .field("location", &self.location());
        #[cfg(feature = "std")]
        fields.field("backtrace", self.backtrace());
        fields.finish()
    }
}

/// What a description says first, within a line: as an error message is written, with a small letter, and without full
/// stop and markup.
struct Clause(&'static str);

impl Display for Clause {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let text = self.0.split_once("; ").map_or(self.0, |(first, _)| first);
        let text = text
            .split_once(". ")
            .map_or(text, |(first, _)| first)
            .trim_end_matches('.');
        let mut rest = text.chars();
        let Some(first) = rest.next() else {
            return Ok(());
        };
        formatter.write_str(": ")?;
        // An abbreviation keeps its capitals.
        if rest.clone().next().is_some_and(char::is_uppercase) {
            formatter.write_char(first)?;
        } else {
            write!(formatter, "{}", first.to_lowercase())?;
        }
        rest.as_str()
            .split('`')
            .try_for_each(|text| formatter.write_str(text))
    }
}
