//! Reports about the errors in log files.

use std::collections::HashMap;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Write};
use std::path::{Path, PathBuf};

use aerospike_errors::Numbering;

use crate::arguments::Arguments;
use crate::explanation::Explanation;
use crate::forms::{self, Finding};
use crate::input::Lines;
use crate::summary::{Place, Summary};
use crate::{QUOTED, complain, json, quoted, text};

/// The number of texts in the cache. A log has few distinct errors.
const CACHED: usize = 1024;

/// Reads all files and returns how many of them cannot be read.
pub(crate) fn report(arguments: &Arguments, out: &mut impl Write) -> io::Result<usize> {
    let files = arguments.files();
    let mut report = Report {
        format: Format::of(arguments),
        numbering: arguments.numbering,
        files: &files,
        texts: HashMap::new(),
        summary: Summary::default(),
        out,
    };
    let mut unreadable = 0;
    for (index, file) in files.iter().enumerate() {
        match open(file).and_then(|input| report.read(index, Lines::new(input))) {
            Ok(()) => {}
            Err(Failure::Output(error)) => return Err(error),
            Err(Failure::Input(error)) => {
                complain(format_args!("{}: {error}", file.display()));
                unreadable += 1;
            }
        }
    }
    report.finish()?;
    Ok(unreadable)
}

/// The failure to read a file, after which the next file is read, or to write the output.
enum Failure {
    Input(io::Error),
    Output(io::Error),
}

fn open(file: &Path) -> Result<Box<dyn BufRead>, Failure> {
    if file == Path::new("-") {
        return Ok(Box::new(BufReader::with_capacity(1 << 16, io::stdin())));
    }
    let file = File::open(file).map_err(Failure::Input)?;
    Ok(Box::new(BufReader::with_capacity(1 << 16, file)))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Format {
    Text,
    Json,
    Summary,
}

impl Format {
    fn of(arguments: &Arguments) -> Self {
        match (arguments.summary, arguments.json) {
            (true, _) => Self::Summary,
            (_, true) => Self::Json,
            _ => Self::Text,
        }
    }
}

struct Report<'a, W> {
    format: Format,
    numbering: Option<Numbering>,
    files: &'a [PathBuf],
    /// The part of the output that depends on the error alone.
    texts: HashMap<Explanation, String>,
    summary: Summary,
    out: &'a mut W,
}

impl<W: Write> Report<'_, W> {
    fn read(&mut self, file: usize, mut lines: Lines<impl BufRead>) -> Result<(), Failure> {
        let mut number = 0;
        while let Some(line) = lines.next().map_err(Failure::Input)? {
            number += 1;
            if let Some(finding) = forms::find(line) {
                let place = Place { file, line: number };
                self.add(place, line, &finding).map_err(Failure::Output)?;
            }
        }
        Ok(())
    }

    fn add(&mut self, place: Place, line: &[u8], finding: &Finding) -> io::Result<()> {
        let explanation = Explanation::of(finding, self.numbering);
        if self.format == Format::Summary {
            self.summary.count(&explanation, place);
            return Ok(());
        }
        if self.texts.len() == CACHED {
            self.texts.clear();
        }
        let is_json = self.format == Format::Json;
        let text = self.texts.entry(explanation).or_insert_with(|| {
            if is_json {
                json::members(&explanation)
            } else {
                text::report(&explanation)
            }
        });
        if is_json {
            let form = quoted(&line[finding.span.clone()], QUOTED);
            return json::object(Some(place.line), &form, text, self.out);
        }
        if self.files.len() > 1 {
            write!(self.out, "{}:", self.files[place.file].display())?;
        }
        write!(self.out, "{}: ", place.line)?;
        self.out.write_all(text.as_bytes())
    }

    fn finish(self) -> io::Result<()> {
        let files = self.files;
        let label = |place: Place| {
            if files.len() == 1 {
                place.line.to_string()
            } else {
                format!("{}:{}", files[place.file].display(), place.line)
            }
        };
        self.summary.write(label, self.out)
    }
}
