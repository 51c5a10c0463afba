//! Objects of which nothing is known any more, while all around them is: a part of a table that SQL changes in a way that
//! was not read.

use super::{Catalog, Unsettled};
use crate::diag::Place;
use crate::model::{Change, ObjectId, ObjectName, State};

impl Catalog {
    /// Forgets what was known of an object: SQL at this place may have created, changed or dropped it.
    pub(super) fn lose(&mut self, object: &ObjectId, place: Place) {
        self.unsettled.insert_mut(object.clone(), Unsettled::Unread(place));
        let forgotten = match object {
            ObjectId::Column(table, name) => self.edit(table, place, |entry| {
                entry.columns.retain(|column| column.name != *name);
                Ok(())
            }),
            ObjectId::Constraint(table, name) => self.edit(table, place, |entry| {
                entry.constraints.retain(|constraint| constraint.name() != name);
                Ok(())
            }),
            ObjectId::Index(table, name) => self.edit(table, place, |entry| {
                entry.indexes.retain(|index| index.name != *name);
                Ok(())
            }),
            ObjectId::TableComment(table) => self.edit(table, place, |entry| {
                entry.comment = None;
                Ok(())
            }),
            ObjectId::Enum(name) | ObjectId::EnumValue(name, _) => {
                self.enums.remove_mut(name);
                Ok(())
            }
            // Of a table, how it is stored: its parts are what they were.
            ObjectId::Table(_) | ObjectId::Schema(_) | ObjectId::Extension(_) => Ok(()),
            ObjectId::Domain(_)
            | ObjectId::Sequence(_)
            | ObjectId::View(_)
            | ObjectId::MaterializedView(_)
            | ObjectId::Program(_)
            | ObjectId::Policy(..) => {
                self.forget_program(object);
                Ok(())
            }
        };
        debug_assert!(forgotten.is_ok(), "names only become free");
    }

    /// What a change says of an object is known again.
    pub(super) fn find(&mut self, change: &Change) {
        let object = &change.object;
        if self.unsettled.is_empty() {
            return;
        }
        let is_table = matches!(object, ObjectId::Table(_));
        if self.is_lost(object)
            && !is_table
            && (change.to.is_absent() || matches!(self.state(object), State::Is(_)))
        {
            self.unsettled.remove_mut(object);
        }
        if let ObjectId::Table(table) = object
            && change.from.table().is_none()
        {
            let parts: Vec<ObjectId> = self.lost_parts(table).cloned().collect();
            for part in &parts {
                self.unsettled.remove_mut(part);
            }
        }
    }

    /// The parts of a table of which nothing is known; the table itself where that is how it is stored.
    pub(super) fn lost_parts<'c>(&'c self, table: &ObjectName) -> impl Iterator<Item = &'c ObjectId> {
        let lost = self.unsettled.iter().filter(|(_, why)| matches!(why, Unsettled::Unread(_)));
        let parts = lost.map(|(object, _)| object);
        parts.filter(move |object| object.table() == Some(table))
    }

    /// A part of a table of which nothing is known, so that the whole table cannot be written down.
    pub fn lost_part(&self, table: &ObjectName) -> Option<&ObjectId> {
        self.lost_parts(table).next()
    }

    /// Whether SQL that was not read has taken away what was known of an object.
    pub(super) fn is_lost(&self, object: &ObjectId) -> bool {
        matches!(self.unsettled.get(object), Some(Unsettled::Unread(_)))
    }

    /// The SQL that did so, and the object that it is about: the one that is asked for, or a part of it.
    pub(super) fn why_lost(&self, object: &ObjectId) -> Option<(Place, &ObjectId)> {
        let part = || match object {
            ObjectId::Table(table) => self.lost_part(table),
            _ => None,
        };
        let (lost, why) =
            self.unsettled.get_key_value(object).or_else(|| self.unsettled.get_key_value(part()?))?;
        if let Unsettled::Unread(place) = why { Some((*place, lost)) } else { None }
    }
}
