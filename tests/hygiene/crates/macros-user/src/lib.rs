//! The macros of another crate, where that crate's names are not in scope.
#![deny(warnings)]
#![forbid(unsafe_code)]

macros::taxonomy! {
    /// Made by a macro from elsewhere.
    pub enum Remote {
        /// Anything.
        Any = 1,
        /// No more.
        Busy: Any = 14, 200;
    }
}

macros::wrapper!(Service, RemoteKind, Remote::Busy, Remote, "5.0", refused);

const _: () = assert!(Remote::Busy.is_any());

/// Catches with a macro that passes the arms.
#[must_use]
pub fn is_busy(error: &Remote) -> bool {
    macros::is_any!(error, Remote::Busy | Remote::Any => error.is_busy())
}
