//! Which privileges statements take, where an engine grants them on a schema and not by ownership.

use crate::plan::StatementKind;

/// The answers.
#[derive(Clone, Copy)]
pub struct Privileges {
    /// What our own tables take: they are created, read and written.
    pub ledger: &'static [&'static str],
    /// What a statement takes on the schema of its table.
    pub of: fn(StatementKind) -> &'static [&'static str],
    /// What a table takes that others come to refer to.
    pub reference: &'static [&'static str],
}

impl Privileges {
    /// Rights go by ownership, or there are none.
    pub const NONE: Self = Self { ledger: &[], of: |_| &[], reference: &[] };
}
