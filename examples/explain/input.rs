//! Lines of bounded length.

use std::io::{self, BufRead, ErrorKind};

/// The bytes of a line that are kept; the rest of it is skipped.
const LIMIT: usize = 64 * 1024;

/// Reads lines into one buffer, so that memory does not grow with the input.
pub(crate) struct Lines<R> {
    input: R,
    line: Vec<u8>,
}

impl<R: BufRead> Lines<R> {
    pub(crate) fn new(input: R) -> Self {
        Self {
            input,
            line: Vec::new(),
        }
    }

    /// Returns the start of the next line without its end, or `None` at the end of the input.
    pub(crate) fn next(&mut self) -> io::Result<Option<&[u8]>> {
        self.line.clear();
        let mut is_started = false;
        let mut is_cut = false;
        loop {
            let buffer = match self.input.fill_buf() {
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                buffer => buffer?,
            };
            if buffer.is_empty() {
                return Ok(is_started.then_some(&self.line));
            }
            is_started = true;
            let end = memchr::memchr(b'\n', buffer);
            let part = &buffer[..end.unwrap_or(buffer.len())];
            if !is_cut {
                let kept = part.len().min(LIMIT - self.line.len());
                self.line.extend_from_slice(&part[..kept]);
                is_cut = kept < part.len();
                if is_cut && is_continuation(part[kept]) {
                    // The line ends before the character that does not fit.
                    while self.line.pop().is_some_and(is_continuation) {}
                }
            }
            let used = part.len() + usize::from(end.is_some());
            self.input.consume(used);
            if end.is_some() {
                return Ok(Some(&self.line));
            }
        }
    }
}

/// Returns `true` for a byte in a UTF-8 character that is not its first.
fn is_continuation(byte: u8) -> bool {
    byte & 0b1100_0000 == 0b1000_0000
}
