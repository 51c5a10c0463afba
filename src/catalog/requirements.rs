//! Requirements: what must be there, or known, so that a change can be made on the engine.

use std::sync::Arc;

use super::{Catalog, Delta, Effect, Outcome, fault};
use crate::diag::{Code, Diagnostic, Place, and_list};
use crate::dialect::AlterStyle;
use crate::model::{
    Aspect, Change, Check, Column, Constraint, DefaultValue, Expression, ForeignKey, How, Ident, Index, Key,
    Literal, ObjectId, ObjectName, Parts, SqlType, State, Table,
};
use crate::sql;

impl Catalog {
    /// What a new table relies on: the tables that it refers to, and its enums.
    pub(super) fn require_parts_of(&self, table: &Table, place: Place) -> Outcome {
        table.constraints.iter().try_for_each(|c| self.require_references(c, None, Some(table)))?;
        let mut columns = table.columns.iter();
        columns.try_for_each(|c| self.require_enum(&c.sql_type, c.default.as_ref(), place))
    }

    /// The table and columns that a foreign key refers to; `new` is the column that comes with it, `own` the table.
    pub(super) fn require_references(
        &self,
        constraint: &Constraint,
        new: Option<(&ObjectName, &Ident)>,
        own: Option<&Table>,
    ) -> Outcome {
        let Some(key) = constraint.foreign_key() else { return Ok(()) };
        let to_itself = own.is_some_and(|table| key.references.value == table.name);
        let to_new = new
            .is_some_and(|(table, column)| key.references.value == *table && key.referred.contains(column));
        if !to_itself && !to_new {
            self.table(&key.references, key.references.place)?;
            self.require_columns(&key.references, &key.referred, key.references.place)?;
        }
        if !self.facts.foreign_keys.need_columns || !self.referred_columns(key, own).is_empty() {
            return Ok(());
        }
        let message = format!("the history does not know the primary key of `{}`", key.references.value);
        let object = ObjectId::Table(key.references.value.clone());
        let fault = fault(Code::NEEDS_DEFINITION, key.references.place, message)
            .hint("say which columns are meant: `references: {table: ..., columns: [...]}`");
        Err(Box::new(self.explain_opaque(fault, &object)))
    }

    /// The columns that a foreign key refers to: where the engine wants to be told, those of the primary key if none
    /// are named. `own` is the table that it is a part of while that is created.
    pub fn referred_columns(&self, key: &ForeignKey, own: Option<&Table>) -> Vec<Ident> {
        if !key.referred.is_empty() || !self.facts.foreign_keys.need_columns {
            return key.referred.clone();
        }
        let itself = own.filter(|table| table.name == key.references.value);
        let known = self.known(&key.references);
        let table = itself.or(known.as_deref());
        table.and_then(Table::primary_key).map(|k| k.columns.clone()).unwrap_or_default()
    }

    /// A column's enum must exist, and its default be one of the values.
    pub(super) fn require_enum(
        &self,
        sql_type: &SqlType,
        default: Option<&DefaultValue>,
        place: Place,
    ) -> Outcome {
        let Some(name) = sql_type.enum_name() else { return Ok(()) };
        if self.enum_values(name, place)?.is_none() && !self.facts.types.named_enums {
            return Err(self.unknown_values(name, place));
        }
        match default {
            Some(DefaultValue::Literal(literal)) => self.one_of_enum(sql_type, literal, "the default", place),
            Some(DefaultValue::Expression(_)) | None => Ok(()),
        }
    }

    /// Data of a column must be one of the values of its enum, where the history knows them.
    ///
    /// # Errors
    /// Another text.
    pub fn require_enum_value(&self, sql_type: &SqlType, literal: &Literal, place: Place) -> Outcome {
        self.one_of_enum(sql_type, literal, "the value", place)
    }

    fn one_of_enum(&self, sql_type: &SqlType, literal: &Literal, what: &str, place: Place) -> Outcome {
        let (SqlType::EnumRef(name), Literal::Text(text)) = (sql_type, literal) else { return Ok(()) };
        match self.enum_values(name, place)? {
            Some(values) if !values.contains(text) => {
                let message = format!("{what} `{text}` is not a value of the enum `{name}`");
                let hint = format!("it has {}", and_list(&values));
                let value = ObjectId::EnumValue(name.clone(), text.clone());
                Err(Box::new(fault(Code::BAD_LITERAL, place, message).hint(hint).about(value)))
            }
            Some(_) | None => Ok(()),
        }
    }

    fn unknown_values(&self, name: &ObjectName, place: Place) -> Box<Diagnostic> {
        let message = format!("the history does not know the values of the enum `{name}`");
        let hint = format!(
            "{} has no enum types: the column itself lists the values; create the enum with `create_enum`",
            self.facts.title
        );
        let object = ObjectId::Enum(name.clone());
        Box::new(self.explain_opaque(fault(Code::NEEDS_DEFINITION, place, message).hint(hint), &object))
    }

    /// A column for which the engine would make up a default needs one of its own.
    ///
    /// # Errors
    /// Such a column without a default.
    pub fn require_own_default(&self, column: &Column, place: Place) -> Outcome {
        let invented = (self.facts.columns.update_invents_default)(&column.sql_type);
        if column.on_update.is_none() || !column.needs_value() || !invented {
            return Ok(());
        }
        let title = self.facts.title;
        let message = format!(
            "{title} makes up a default of zeros for `{}`: a moment that is NOT NULL, follows updates and has no default",
            column.name
        );
        let hint = "give it a default, such as `{sql: now()}`, or let it be nullable";
        Err(Box::new(fault(Code::UNSUPPORTED, place, message).hint(hint)))
    }

    /// A new column with identity is a key from the beginning, where the engine wants that.
    pub(super) fn require_identity_key(&self, column: &Column, parts: &Parts, place: Place) -> Outcome {
        let served = parts.has_key() || parts.indexes.iter().any(|index| leads(index, column));
        if served || !needs_key(column, self) {
            return Ok(());
        }
        let message = format!("in {} a column with identity is a key from the beginning", self.facts.title);
        Err(Box::new(
            fault(Code::UNSUPPORTED, place, message)
                .hint("give the column `unique: true`, `index: true` or `primary_key: true`"),
        ))
    }

    /// What only the engine looks for must be there too: the key that a foreign key refers to, the tables and columns
    /// that raw SQL writes. Asked before the delta, where it is a question whether it can be done at all.
    ///
    /// # Errors
    /// What is missing.
    pub fn require_all(&self, delta: &Delta) -> Outcome {
        match delta {
            Delta::Change(change) => self.require_referred_keys(change),
            Delta::Rename(_) | Delta::Rows(_) | Delta::Searched(_) => Ok(()),
            Delta::Sql(sql) => {
                let mut catalog = self.clone();
                for effect in &sql.effects {
                    catalog.require_effect(effect)?;
                    catalog.follow_leniently(effect, sql.place);
                }
                Ok(())
            }
        }
    }

    fn require_effect(&self, effect: &Effect) -> Outcome {
        match effect {
            Effect::Delta(_) => Ok(()),
            Effect::Writes(written) => {
                self.table(&written.table, written.place)?;
                self.require_columns(&written.table, &written.columns, written.place)
            }
            Effect::Unread(unread) => unread.fault.clone().map_or(Ok(()), Err),
        }
    }

    fn follow_leniently(&mut self, effect: &Effect, place: Place) {
        if let Ok(after) = self.fold_effect(effect, place) {
            *self = after;
        }
    }

    fn require_referred_keys(&self, change: &Change) -> Outcome {
        if !change.from.is_absent() && change.object.table().is_some() && change.to.table().is_none() {
            return Ok(());
        }
        let none: &[Arc<Constraint>] = &[];
        let table = change.object.table();
        let (constraints, one, own) = match &change.to {
            State::Absent | State::Unknown => return Ok(()),
            to @ State::Is(_) => {
                let of_table = to.table().map(|t| &t.constraints[..]);
                let of_column = to.parts().map(|p| &p.constraints[..]);
                let owner = table.filter(|_| to.constraint().is_none());
                (of_table.or(of_column).unwrap_or(none), to.constraint(), owner)
            }
        };
        let foreign = constraints.iter().chain(one).filter_map(|c| c.foreign_key());
        let mut others = foreign.filter(|key| own.is_none_or(|own| key.references.value != *own));
        others.try_for_each(|key| self.require_key(&key.references, &key.referred, key.references.place))
    }

    /// What an engine that rebuilds tables must know for a delta: the whole definition before, and one that it can take
    /// after.
    pub(super) fn require_definitions(&self, delta: &Delta, after: &Self, place: Place) -> Outcome {
        if self.facts.columns.alter != AlterStyle::Rebuild {
            return Ok(());
        }
        match delta {
            Delta::Change(change) => match change.to.table() {
                Some(table) => after.require_lone_identity(table, place),
                None => self.require_rebuilt(change, after, place),
            },
            Delta::Rename(rename) => {
                if let ObjectId::Index(table, name) = &rename.from
                    && self.index(table, name, place)?.is_none()
                {
                    return Err(self.unknown_definition(&rename.from, &format!("the index `{name}`"), place));
                }
                Ok(())
            }
            Delta::Rows(_) | Delta::Searched(_) | Delta::Sql(_) => Ok(()),
        }
    }

    fn require_rebuilt(&self, change: &Change, after: &Self, place: Place) -> Outcome {
        for table in &self.rebuilt_tables(change) {
            let object = ObjectId::Table(table.clone());
            if self.table(table, place)?.is_none() || self.lost_part(table).is_some() {
                return Err(self.unknown_definition(&object, &format!("the table `{table}`"), place));
            }
            if let Some(changed) = after.table(table, place)? {
                after.require_lone_identity(&changed, place)?;
            }
        }
        Ok(())
    }

    /// The tables that a change rebuilds, on an engine that cannot alter them otherwise.
    pub fn rebuilt_tables(&self, change: &Change) -> Vec<ObjectName> {
        match &change.object {
            ObjectId::Column(table, _) => {
                let simple = change.from.is_absent() && takes_add_column(table, &change.to, self);
                let comment =
                    matches!(&change.how, How::Altered(altered) if altered.sets_only(Aspect::Comment));
                if simple || comment { Vec::new() } else { vec![table.clone()] }
            }
            ObjectId::Constraint(table, _) => match change.to.constraint().map(AsRef::as_ref) {
                Some(Constraint::Exclude(_)) => Vec::new(),
                Some(
                    Constraint::PrimaryKey(_)
                    | Constraint::Unique(_)
                    | Constraint::ForeignKey(_)
                    | Constraint::Check(_),
                )
                | None => vec![table.clone()],
            },
            ObjectId::EnumValue(name, _) => {
                let uses = |c: &Arc<Column>| c.sql_type.enum_name() == Some(name);
                let holders = self.tables().filter(|t| t.columns.iter().any(uses));
                holders.map(|t| t.name.clone()).collect()
            }
            ObjectId::Schema(_)
            | ObjectId::Extension(_)
            | ObjectId::Enum(_)
            | ObjectId::Domain(_)
            | ObjectId::Sequence(_)
            | ObjectId::Table(_)
            | ObjectId::TableComment(_)
            | ObjectId::Index(..)
            | ObjectId::View(_)
            | ObjectId::MaterializedView(_)
            | ObjectId::Program(_)
            | ObjectId::Policy(..) => Vec::new(),
        }
    }

    fn unknown_definition(&self, object: &ObjectId, what: &str, place: Place) -> Box<Diagnostic> {
        let title = self.facts.title;
        let message = format!(
            "{title} does this only by rebuilding {what}, and the history does not know its definition"
        );
        let hint =
            "say with `effect:` what the SQL that made it did, or write the whole change with `execute`";
        Box::new(self.explain_opaque(fault(Code::NEEDS_DEFINITION, place, message).hint(hint), object))
    }

    fn require_lone_identity(&self, table: &Table, place: Place) -> Outcome {
        let key = inline_key(table, self);
        let is_key = |column: &Column| key.is_some_and(|key| key.columns.contains(&column.name));
        let stray = table.columns.iter().find(|column| column.identity.is_some() && !is_key(column));
        let Some(column) = stray else { return Ok(()) };
        let title = self.facts.title;
        let message =
            format!("in {title} a column with identity is the primary key, alone; `{}` is not", column.name);
        let hint = match table.primary_key() {
            None => "give the column `primary_key: true`, or leave `identity` out".to_owned(),
            Some(key) => {
                format!("leave `identity` out; the primary key of the table is {}", and_list(&key.columns))
            }
        };
        Err(Box::new(fault(Code::UNSUPPORTED, place, message).hint(hint)))
    }
}

/// Whether a column must be in a key from the beginning.
pub fn needs_key(column: &Column, catalog: &Catalog) -> bool {
    column.identity.is_some() && catalog.facts.columns.identity_needs_key
}

/// Whether an index begins with a whole column.
pub fn leads(index: &Index, column: &Column) -> bool {
    index
        .columns
        .first()
        .is_some_and(|first| first.length.is_none() && first.key.column() == Some(&column.name))
}

/// The primary key that stands in its column's definition: that of a column with identity, where it has to.
pub fn inline_key<'t>(table: &'t Table, catalog: &Catalog) -> Option<&'t Key> {
    let key = table.primary_key().filter(|_| catalog.facts.columns.identity_is_primary_key)?;
    let [only] = &key.columns[..] else { return None };
    table.column(only)?.identity?;
    Some(key)
}

/// The check that keeps a column of an enum to its values, where the engine has no enums at all.
pub fn enum_check(table: &ObjectName, column: &Column, catalog: &Catalog) -> Option<Check> {
    let facts = catalog.facts;
    let name =
        column.sql_type.enum_name().filter(|_| !facts.types.named_enums && !facts.types.inline_enum)?;
    let values = catalog.enum_values(name, Place::default()).ok().flatten()?;
    let expression: Expression = sql::one_of(column.name.as_str(), &values, facts);
    let name = column.name.shortened_like(&format!("ck_{}_{}", table.name, column.name)).ok()?;
    Some(Check { name, expression, not_valid: false, of_type: true })
}

/// Whether SQLite's ALTER TABLE ... ADD COLUMN takes a column: no key, nothing that the rows there would have to be
/// given but a constant (documentation of ALTER TABLE, 4).
pub fn takes_add_column(table: &ObjectName, state: &State, before: &Catalog) -> bool {
    let (Some(column), Some(parts)) = (state.column(), state.parts()) else { return true };
    let constant = match &column.default {
        None => column.nullable,
        Some(DefaultValue::Expression(_)) => false,
        Some(DefaultValue::Literal(Literal::Text(text))) => !text.contains(char::is_control),
        Some(DefaultValue::Literal(_)) => true,
    };
    let checked = parts.constraints.iter().any(|c| c.foreign_key().is_some() || c.check().is_some())
        || enum_check(table, column, before).is_some();
    let stored = column.computed.as_ref().is_some_and(|c| c.stored);
    !parts.has_key()
        && column.identity.is_none()
        && !stored
        && constant
        && !(checked && column.default.is_some())
}
