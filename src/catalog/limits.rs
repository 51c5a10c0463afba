//! Limits: what the engine refuses of a change that the history itself could follow. Asked of every change that the
//! vocabulary makes, and of what undoes it; never of the user's own SQL, which is taken at its word. What is not known is
//! taken to be right.

mod collations;
mod flaw;
mod foreign;
mod methods;
mod order;
mod routines;
mod tables;
mod types;
mod users;

use super::{Catalog, Delta, Outcome};
use crate::diag::Place;
use crate::model::{How, ObjectId, ObjectName, Table};

impl Catalog {
    /// That the engine takes a delta, given the catalog before it (`self`) and after it.
    ///
    /// # Errors
    /// Why it does not, and the way round.
    pub fn require_accepted(&self, delta: &Delta, after: &Self, place: Place) -> Outcome {
        match delta {
            Delta::Change(change) => {
                let unsettled = change.object.table().is_some_and(|table| self.is_unsettled(table));
                if unsettled || change.how == How::Replaced {
                    return Ok(());
                }
                after.require_named_columns(change)?;
                self.require_free_column(change)?;
                self.require_cast(change)?;
                self.require_free_relation(change)?;
                self.require_kept_types(change)?;
                self.require_plain_way(change)?;
                self.require_sound_table(change, after)?;
                self.require_sound_foreign_keys(change, after)
            }
            Delta::Rename(rename) => self.require_free_name(rename),
            Delta::Rows(_) | Delta::Searched(_) => Ok(()),
            Delta::Sql(sql) => self.require_routines(sql, place),
        }
    }

    /// Whether a table may be anything besides what is known of it.
    fn is_unsettled(&self, table: &ObjectName) -> bool {
        self.unsettled.contains_key(&ObjectId::Table(table.clone()))
    }

    /// A table that is what is known of it, and no more.
    fn settled_table(&self, name: &ObjectName) -> Option<&Table> {
        self.tables.get(name).filter(|_| !self.is_unsettled(name)).map(AsRef::as_ref)
    }
}
