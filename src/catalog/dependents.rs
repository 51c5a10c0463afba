//! Dependents: what relies on an object, as far as definitions could be read.

use super::{Catalog, columns};
use crate::model::{Ident, ObjectId, ObjectName};
use crate::sql;

impl Catalog {
    /// What relies on an object: for a table or view, the foreign keys of others, the views, triggers and other objects
    /// whose definition names it; for a column, the constraints and indexes of its table, generated columns, foreign keys
    /// of others, and objects that surely use it.
    pub fn dependents(&self, object: &ObjectId) -> Vec<ObjectId> {
        match object {
            ObjectId::Table(name) => {
                let keys = self.incoming(name).filter(|(owner, _)| owner != name);
                let keys = keys.map(|(owner, key)| ObjectId::Constraint(owner.clone(), key.clone()));
                keys.chain(self.users_of_relation(name)).collect()
            }
            ObjectId::View(name) | ObjectId::MaterializedView(name) | ObjectId::Sequence(name) => {
                self.users_of_relation(name).collect()
            }
            ObjectId::Column(table, name) => self.users_of_column(table, name),
            ObjectId::Enum(name) => {
                let columns = self.tables().flat_map(|table| table.columns.iter().map(move |c| (table, c)));
                let users = columns.filter(|(_, column)| column.sql_type.enum_name() == Some(name));
                users.map(|(table, c)| ObjectId::Column(table.name.clone(), c.name.clone())).collect()
            }
            ObjectId::Schema(_)
            | ObjectId::Extension(_)
            | ObjectId::EnumValue(..)
            | ObjectId::Domain(_)
            | ObjectId::TableComment(_)
            | ObjectId::Constraint(..)
            | ObjectId::Index(..)
            | ObjectId::Program(_)
            | ObjectId::Policy(..) => Vec::new(),
        }
    }

    fn users_of_relation<'c>(&'c self, name: &'c ObjectName) -> impl Iterator<Item = ObjectId> + 'c {
        let uses = self.programs.iter().filter(move |(_, program)| {
            program.table.as_ref() == Some(name) || program.uses.relations.contains(name)
        });
        uses.map(|(object, _)| object.clone())
    }

    fn users_of_column(&self, table: &ObjectName, name: &Ident) -> Vec<ObjectId> {
        let Some(known) = self.known(table) else { return Vec::new() };
        let facts = self.facts;
        let computed = known.columns.iter().filter(|column| {
            let text = column.computed.as_ref().map(|computed| computed.expression.as_str());
            text.is_some_and(|text| sql::mentions(text, name.as_str(), facts))
        });
        let computed = computed.map(|column| ObjectId::Column(table.clone(), column.name.clone()));
        let constraints = known.constraints.iter().filter(|c| columns::constraint_involves(c, name, facts));
        let constraints = constraints.map(|c| ObjectId::Constraint(table.clone(), c.name().clone()));
        let indexes = known.indexes.iter().filter(|i| columns::index_involves(i, name, facts));
        let indexes = indexes.map(|i| ObjectId::Index(table.clone(), i.name.clone()));
        let foreign = self.incoming(table).filter(|(owner, key)| {
            let key = self.tables.get(owner).and_then(|t| t.constraint(key)?.foreign_key());
            owner != table && key.is_some_and(|key| self.referred_columns(key, None).contains(name))
        });
        let foreign = foreign.map(|(owner, key)| ObjectId::Constraint(owner.clone(), key.clone()));
        let programs = self.programs.iter().filter(|(_, program)| program.uses.surely_uses(table, name));
        let programs = programs.map(|(object, _)| object.clone());
        computed.chain(constraints).chain(indexes).chain(foreign).chain(programs).collect()
    }
}
