//! create_primary_key, create_unique_constraint, create_foreign_key, create_check_constraint,
//! create_exclude_constraint: five readers of one operation.

use std::sync::Arc;

use super::Behaviour;
use crate::catalog::{Catalog, Delta, taken_over};
use crate::decode::{Fields, Scope};
use crate::diag::{Diagnostic, Located};
use crate::model::naming::Named;
use crate::model::{Change, Constraint, How, Object, ObjectId, ObjectName, State, Subject, Table};

/// What the five have in common: a constraint that is added to a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Created {
    pub table: Located<ObjectName>,
    pub constraint: Arc<Constraint>,
    /// The operation before drops the table's primary key.
    pub replaces: bool,
}

impl Created {
    fn read<'a>(
        fields: &Fields<'a>,
        scope: &Scope<'a>,
        read: impl FnOnce(&ObjectName) -> Option<Constraint>,
    ) -> Option<Self> {
        let table = scope.object(fields, "table", "the table's name");
        let constraint = read(&scope.holder(table.as_ref()));
        Some(Self { table: table?, constraint: Arc::new(constraint?), replaces: false })
    }

    fn id(&self) -> ObjectId {
        ObjectId::Constraint(self.table.value.clone(), self.constraint.name().clone())
    }

    fn delta(&self, before: &Catalog) -> Result<Delta, Box<Diagnostic>> {
        let known = before.table(&self.table, self.table.place)?;
        let to = State::Is(Object::Constraint(Arc::clone(&self.constraint)));
        let change = Change::plain(self.id(), State::Absent, to, self.table.place);
        let key = self.constraint.foreign_key().filter(|_| before.facts().foreign_keys.bring_indexes);
        let over = key.zip(known.as_ref()).and_then(|(key, table)| taken_over(key, table, before.facts()));
        if self.replaces && before.lacks_a_key(&self.table) {
            return Ok(Delta::Change(change.how(How::Replaces)));
        }
        Ok(Delta::Change(match over {
            Some(index) if index.name != *self.constraint.name() => {
                change.how(How::TakesOver(Arc::clone(index)))
            }
            _ => change,
        }))
    }
}

macro_rules! created {
    ($($(#[$doc:meta])* $name:ident: $read:expr, $keys:expr;)*) => {
        $($(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $name(pub Created);

        impl Behaviour for $name {
            const KEYS: &'static [&'static str] = $keys;

            fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
                Created::read(fields, scope, |table| $read(fields, scope, table)).map(Self)
            }

            fn subject(&self) -> Subject {
                Subject::Object(self.0.id())
            }

            fn delta(&self, before: &Catalog) -> Result<Delta, Box<Diagnostic>> {
                self.0.delta(before)
            }
        })*
    };
}

created! {
    /// create_primary_key.
    CreatePrimaryKey: primary_key, &["table", "columns", "schema", "name", "deferrable", "initially"];
    /// create_unique_constraint.
    CreateUniqueConstraint: unique, &["table", "columns", "schema", "name", "deferrable", "initially", "nulls_not_distinct"];
    /// create_foreign_key.
    CreateForeignKey: foreign_key, &["table", "columns", "references", "schema", "name", "on_delete", "on_update", "match", "deferrable", "initially", "not_valid"];
    /// create_check_constraint.
    CreateCheckConstraint: check, &["table", "expr", "schema", "name", "not_valid"];
    /// create_exclude_constraint.
    CreateExcludeConstraint: exclude, &["table", "elements", "schema", "name", "using", "where"];
}

fn primary_key<'a>(fields: &Fields<'a>, scope: &Scope<'a>, table: &ObjectName) -> Option<Constraint> {
    scope.key_fields(fields, &Table::new(table.clone()), Named::PrimaryKey).map(Constraint::PrimaryKey)
}

fn unique<'a>(fields: &Fields<'a>, scope: &Scope<'a>, table: &ObjectName) -> Option<Constraint> {
    scope.key_fields(fields, &Table::new(table.clone()), Named::Unique).map(Constraint::Unique)
}

fn foreign_key<'a>(fields: &Fields<'a>, scope: &Scope<'a>, table: &ObjectName) -> Option<Constraint> {
    scope.foreign_key_fields(fields, table).map(Constraint::ForeignKey)
}

fn check<'a>(fields: &Fields<'a>, scope: &Scope<'a>, table: &ObjectName) -> Option<Constraint> {
    scope.check_fields(fields, table).map(Constraint::Check)
}

fn exclude<'a>(fields: &Fields<'a>, scope: &Scope<'a>, table: &ObjectName) -> Option<Constraint> {
    scope.exclude_fields(fields, table).map(Constraint::Exclude)
}
