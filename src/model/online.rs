//! What a spec asks of a server that alters a table: shall writers go on meanwhile?

/// What is asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Online {
    /// They shall; where that is not proven to work, the spec cannot be compiled.
    Required,
    /// They shall where that is proven to work.
    #[default]
    Preferred,
    /// Nothing is asked.
    Off,
}

impl Online {
    /// Their words in specs and in the configuration.
    pub const WORDS: [(&'static str, Self); 3] =
        [("required", Self::Required), ("preferred", Self::Preferred), ("off", Self::Off)];
}
