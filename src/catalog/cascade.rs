//! CASCADE: what the engine takes along when an object goes (PostgreSQL manual, 5.15), as far as definitions were read.

use std::sync::Arc;

use super::Catalog;
use crate::diag::Place;
use crate::model::program::ProgramKind;
use crate::model::{
    Altered, Aspect, Change, Column, DefaultValue, Expression, How, Ident, ObjectId, ObjectName, SqlType,
    State, Table, Using,
};
use crate::sql;

/// What becomes of something that depends on an object which goes.
enum Fate {
    /// It goes too.
    Goes(ObjectId),
    /// The column stays, without its default.
    LosesDefault(ObjectName, Ident),
}

impl Catalog {
    /// The changes that come with the drop of an object, what depends on what depends on it first.
    pub fn cascade(&self, object: &ObjectId, place: Place) -> Vec<Change> {
        let mut changes = Vec::new();
        self.clone().go_along(object, place, &mut changes);
        changes
    }

    fn go_along(&mut self, object: &ObjectId, place: Place, changes: &mut Vec<Change>) {
        for fate in self.fates(object) {
            let change = match fate {
                Fate::Goes(dependent) => {
                    if !matches!(self.state(&dependent), State::Is(_)) {
                        continue; // it went with another
                    }
                    self.go_along(&dependent, place, changes);
                    let from = self.state(&dependent);
                    Change::plain(dependent, from, State::Absent, place)
                }
                Fate::LosesDefault(table, name) => {
                    let Some(change) = self.without_default(&table, &name, place) else { continue };
                    change
                }
            };
            if let Ok(after) = self.fold(&super::Delta::Change(change.clone()), place) {
                *self = after;
                changes.push(change);
            }
        }
    }

    fn fates(&self, object: &ObjectId) -> Vec<Fate> {
        let go = |objects: Vec<ObjectId>| objects.into_iter().map(Fate::Goes).collect();
        match object {
            ObjectId::Table(name) => {
                let own =
                    |user: &ObjectId| self.program(user).is_some_and(|p| p.table.as_ref() == Some(name));
                let (own, others): (Vec<_>, Vec<_>) = self.dependents(object).into_iter().partition(own);
                go(others.into_iter().filter(|user| self.is_bound(user)).chain(own).collect())
            }
            ObjectId::View(_) | ObjectId::MaterializedView(_) => {
                go(self.dependents(object).into_iter().filter(|user| self.is_bound(user)).collect())
            }
            ObjectId::Column(table, column) => {
                // Keys and indexes of the table go with the column by themselves.
                let own = |user: &ObjectId| matches!(user, ObjectId::Constraint(of, _) | ObjectId::Index(of, _) if of == table);
                let users = self.dependents(object).into_iter().chain(self.keys_with(table, column));
                go(users.filter(|user| !own(user) && self.is_bound(user)).collect())
            }
            ObjectId::Constraint(table, name) => {
                let key = self.known(table).and_then(|t| Some(t.constraint(name)?.key()?.columns.clone()));
                let primary =
                    self.known(table).is_some_and(|t| t.primary_key().is_some_and(|k| k.name == *name));
                go(key.map(|columns| self.keys_on(table, &columns, primary)).unwrap_or_default())
            }
            ObjectId::Index(table, name) => {
                let index =
                    self.known(table).and_then(|t| t.index(name).cloned()).filter(|index| index.unique);
                let columns = index.as_ref().and_then(|index| index.plain_columns());
                let columns: Option<Vec<Ident>> = columns.map(|list| list.into_iter().cloned().collect());
                go(columns.map(|columns| self.keys_on(table, &columns, false)).unwrap_or_default())
            }
            ObjectId::Enum(name) => go(self.columns_of(|column| {
                column.sql_type.enum_name() == Some(name) || is_of(&column.sql_type, name)
            })),
            ObjectId::Domain(name) => go(self.columns_of(|column| is_of(&column.sql_type, name))),
            ObjectId::Sequence(name) => {
                let users = self.dependents(object).into_iter().filter(|user| self.is_bound(user));
                users.map(Fate::Goes).chain(self.defaults(|text| self.names_sequence(text, name))).collect()
            }
            ObjectId::Program((kind @ (ProgramKind::Function | ProgramKind::Procedure), name)) => {
                self.users_of_routine(*kind, name)
            }
            ObjectId::Schema(name) => go(self.inhabitants(name)),
            ObjectId::Extension(_)
            | ObjectId::EnumValue(..)
            | ObjectId::TableComment(_)
            | ObjectId::Program(_)
            | ObjectId::Policy(..) => Vec::new(),
        }
    }

    /// Whether the engine ties an object to what its definition names. The body of a routine is a text to it, unless it is
    /// written as SQL (manual, CREATE FUNCTION: `sql_body`).
    fn is_bound(&self, user: &ObjectId) -> bool {
        match user.program() {
            Some((ProgramKind::Function | ProgramKind::Procedure, _)) => {
                self.program(user).is_some_and(|program| program.uses.is_certain)
            }
            Some((ProgramKind::Trigger, _)) | None => true,
        }
    }

    /// The foreign keys of all tables that rely on these columns of a table being a key.
    fn keys_on(&self, table: &ObjectName, columns: &[Ident], primary: bool) -> Vec<ObjectId> {
        let own = self.known(table);
        let others = own.iter().flat_map(|table| table.keys()).filter(|key| key.columns == columns).count();
        let relies = |(owner, name): &&(ObjectName, Ident)| {
            let foreign = self.tables.get(owner).and_then(|t| t.constraint(name)?.foreign_key());
            let same = |referred: &[Ident]| {
                referred.len() == columns.len() && referred.iter().all(|column| columns.contains(column))
            };
            foreign.is_some_and(|key| same(&key.referred) || key.referred.is_empty() && primary)
        };
        if others > 1 {
            return Vec::new(); // another key serves as well
        }
        self.incoming(table)
            .filter(relies)
            .map(|(owner, name)| ObjectId::Constraint(owner.clone(), name.clone()))
            .collect()
    }

    /// The foreign keys of other tables that rely on a key or unique index with this column in it.
    fn keys_with(&self, table: &ObjectName, column: &Ident) -> Vec<ObjectId> {
        let Some(known) = self.known(table) else { return Vec::new() };
        let keys = known.keys().map(|key| key.columns.clone());
        let unique = known.indexes.iter().filter(|index| index.unique);
        let indexes = unique.filter_map(|index| index.plain_columns());
        let indexes = indexes.map(|columns| columns.into_iter().cloned().collect::<Vec<Ident>>());
        let primary = known.primary_key().map(|key| &key.columns);
        let with_it = keys.chain(indexes).filter(|columns| columns.contains(column));
        with_it.flat_map(|columns| self.keys_on(table, &columns, primary == Some(&columns))).collect()
    }

    fn columns_of(&self, is_meant: impl Fn(&Column) -> bool) -> Vec<ObjectId> {
        let columns = self.tables().flat_map(|table| table.columns.iter().map(move |c| (table, c)));
        let meant = columns.filter(|(_, column)| is_meant(column));
        meant.map(|(table, column)| ObjectId::Column(table.name.clone(), column.name.clone())).collect()
    }

    /// Columns whose default says something.
    fn defaults(&self, says: impl Fn(&str) -> bool) -> Vec<Fate> {
        let mut fates = Vec::new();
        for table in self.tables() {
            for column in &table.columns {
                if let Some(DefaultValue::Expression(text)) = &column.default
                    && says(text.as_str())
                {
                    fates.push(Fate::LosesDefault(table.name.clone(), column.name.clone()));
                }
            }
        }
        fates
    }

    fn without_default(&self, table: &ObjectName, name: &Ident, place: Place) -> Option<Change> {
        let known = self.known(table)?;
        let column = known.columns.iter().find(|column| column.name == *name)?;
        let bare = Arc::new(Column { default: None, ..Column::clone(column) });
        let altered = Altered {
            aspects: [Aspect::Default].into(),
            using: Using::Assignment,
            check_before: None,
            check_after: None,
            position_before: None,
            position_after: None,
            indexes: Vec::new(),
        };
        let object = ObjectId::Column(table.clone(), name.clone());
        let change =
            Change::plain(object, State::of_column(Arc::clone(column)), State::of_column(bare), place);
        Some(change.how(How::Altered(Box::new(altered))))
    }

    /// What calls a routine: generated columns, checks, indexes, defaults, and objects whose definition says so.
    fn users_of_routine(&self, kind: ProgramKind, name: &ObjectName) -> Vec<Fate> {
        let is_meant = |schema: Option<String>| self.means(schema.as_deref(), name, ProgramKind::is_routine);
        let calls = |text: &str| {
            sql::called_routines(text, name.name.as_str(), self.facts).into_iter().any(&is_meant)
        };
        let mut objects: Vec<ObjectId> = Vec::new();
        for table in self.tables() {
            objects.extend(parts_that(table, &|text: &Expression| calls(text.as_str())));
        }
        let uses = self.programs.iter().filter(|(object, program)| {
            program.uses.routines.contains(name)
                && **object != ObjectId::Program((kind, name.clone()))
                && self.is_bound(object)
        });
        objects.extend(uses.map(|(object, _)| object.clone()));
        objects.into_iter().map(Fate::Goes).chain(self.defaults(calls)).collect()
    }

    /// Whether a name in an expression means this object: with its schema; without one where that is the default, or no
    /// other has the name.
    fn means(&self, schema: Option<&str>, name: &ObjectName, is_of: fn(&ProgramKind) -> bool) -> bool {
        if let Some(schema) = schema {
            return schema == name.schema.as_str();
        }
        let others = self.programs.keys().filter(|object| match object {
            ObjectId::Program((kind, other)) => is_of(kind) && other.name == name.name && other != name,
            ObjectId::Sequence(other) => other.name == name.name && other != name,
            _ => false,
        });
        self.facts.names.default_schema == Some(name.schema.as_str()) || others.count() == 0
    }

    /// Whether a text names a sequence, which `nextval` takes as a string.
    fn names_sequence(&self, text: &str, name: &ObjectName) -> bool {
        let words: Vec<&str> = sql::loose_names(text).collect();
        let at = words.iter().position(|word| *word == name.name.as_str());
        at.is_some_and(|at| {
            let before = at.checked_sub(1).and_then(|before| words.get(before)).copied();
            let qualified = |schema: &&str| {
                text.contains(&format!("{schema}.")) || text.contains(&format!("{schema}\"."))
            };
            self.means(before.filter(qualified), name, |_| false)
        })
    }

    /// What is in a schema: what depends on others first.
    fn inhabitants(&self, schema: &Ident) -> Vec<ObjectId> {
        let lies_in = |object: &&ObjectId| object.schema() == Some(schema);
        let programs = self.programs.keys().filter(lies_in).cloned();
        let tables = self.tables.keys().filter(|name| name.schema == *schema).cloned().map(ObjectId::Table);
        let enums = self.enums.keys().filter(|name| name.schema == *schema).cloned().map(ObjectId::Enum);
        programs.chain(tables).chain(enums).collect()
    }
}

/// The generated columns, constraints and indexes of a table with such an expression.
fn parts_that(table: &Table, is_meant: &impl Fn(&Expression) -> bool) -> Vec<ObjectId> {
    let computed =
        table.columns.iter().filter(|c| c.computed.as_ref().is_some_and(|c| is_meant(&c.expression)));
    let computed = computed.map(|column| ObjectId::Column(table.name.clone(), column.name.clone()));
    let constraints = table.constraints.iter().filter(|c| c.expressions().into_iter().any(is_meant));
    let constraints = constraints.map(|c| ObjectId::Constraint(table.name.clone(), c.name().clone()));
    let indexes = table.indexes.iter().filter(|index| {
        index.predicate.as_ref().is_some_and(is_meant)
            || index.columns.iter().filter_map(|c| c.key.expression()).any(is_meant)
    });
    let indexes = indexes.map(|index| ObjectId::Index(table.name.clone(), index.name.clone()));
    computed.chain(constraints).chain(indexes).collect()
}

/// Whether a column's type is this one, as it was written: with its schema or without, perhaps an array of it.
fn is_of(sql_type: &SqlType, name: &ObjectName) -> bool {
    match sql_type {
        SqlType::Array(of) => is_of(of, name),
        SqlType::Raw(text) | SqlType::Native(text) => {
            let text = text.trim_end_matches("[]").replace('"', "");
            let own = text.rsplit('.').next().unwrap_or_default();
            let schema = text.rsplit_once('.').map(|(schema, _)| schema);
            own == name.name.as_str() && schema.is_none_or(|schema| schema == name.schema.as_str())
        }
        _ => false,
    }
}
