//! The tables that every script keeps for itself.

use super::Config;
use crate::dialect::{Facts, NameKind};
use crate::model::{Ident, ObjectName};

/// The name of the table of markers, beside the ledger.
pub const PROGRESS: &str = "sqlc_mig_progress";

/// Where the ledger and what belongs to it stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnTables {
    pub ledger: ObjectName,
    pub history: Option<ObjectName>,
    pub progress: Option<ObjectName>,
}

impl OwnTables {
    /// Each with what it is, in words.
    pub fn each(&self) -> impl Iterator<Item = (&ObjectName, &'static str)> {
        let progress = self.progress.iter().map(|name| (name, "the table of markers"));
        let history = self.history.iter().map(|name| (name, "the history of the ledger"));
        [(&self.ledger, "the ledger")].into_iter().chain(history).chain(progress)
    }
}

impl Config {
    /// The tables that scripts keep for themselves, on an engine.
    pub fn own_tables(&self, facts: &Facts) -> OwnTables {
        let case = |kind| facts.names.case(kind);
        let cased = |schema: &Ident| schema.clone().with_case(case(NameKind::Schema));
        let schema = self.ledger.schema.as_ref().map_or_else(|| self.default_schema(facts), cased);
        let named = |schema: Ident, name: &Ident| {
            ObjectName::new(schema, name.clone().with_case(case(NameKind::Relation)))
        };
        let history = self.ledger.history.as_ref();
        OwnTables {
            ledger: named(schema.clone(), &self.ledger.table),
            history: history
                .map(|h| named(h.schema.as_ref().map_or_else(|| schema.clone(), cased), &h.table)),
            progress: Ident::new(PROGRESS).ok().map(|name| named(schema.clone(), &name)),
        }
    }
}
