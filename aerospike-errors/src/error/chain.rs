//! An error and its causes.

use core::error::Error;
use core::iter::FusedIterator;

/// An error and all below it, from the outermost to the root cause; made by
/// [`Error::chain`](crate::Error::chain).
#[derive(Debug, Clone)]
pub struct Chain<'a> {
    next: Option<&'a (dyn Error + 'static)>,
}

impl<'a> Chain<'a> {
    pub(super) fn new(head: &'a (dyn Error + 'static)) -> Self {
        Self { next: Some(head) }
    }
}

impl<'a> Iterator for Chain<'a> {
    type Item = &'a (dyn Error + 'static);

    fn next(&mut self) -> Option<Self::Item> {
        let error = self.next?;
        self.next = error.source();
        Some(error)
    }
}

impl FusedIterator for Chain<'_> {}
