//! What leads from one state of an object to another, as operations, and when each of them may run.

use super::step::{Phase, Step};
use super::table::identity_word;
use super::{Answers, Entries, Writer, ident, no, sql, yes};
use crate::catalog::Catalog;
use crate::dialect::Feature;
use crate::model::{
    Change, Column, Constraint, Ident, Index, Object, ObjectId, ObjectName, State, ValuePlace,
};
use crate::sql as text;
use crate::yaml::{Kind, Node};

/// An operation.
pub(super) fn operation(name: &'static str, entries: Entries) -> Node {
    Node::map([(name, Node::map(entries))])
}

impl Writer<'_> {
    /// The operations of a change: none where this version has no operation for it.
    pub(super) fn steps(
        &self,
        change: &Change,
        current: &Catalog,
        to: &Catalog,
        answers: &Answers,
    ) -> Vec<Step> {
        let step = |phase, name, entries| Step {
            phase,
            object: change.object.clone(),
            node: operation(name, entries),
        };
        let comes = !change.to.is_absent();
        match (&change.object, &change.from, &change.to) {
            (ObjectId::Schema(name), ..) if comes => {
                vec![step(Phase::Containers, "create_schema", vec![("name", ident(name))])]
            }
            (ObjectId::Schema(name), ..) => {
                vec![step(Phase::DropContainers, "drop_schema", vec![("name", ident(name)), destructive()])]
            }
            (ObjectId::Extension(name), ..) => extension(name, change),
            (ObjectId::Enum(name), from, to) => self.enumeration(name, from, to, current),
            (ObjectId::Table(name), State::Is(Object::Table(_)), State::Absent) => {
                let entries = [self.object("table", name), vec![destructive()]].concat();
                vec![step(Phase::DropTables, "drop_table", entries)]
            }
            (ObjectId::Table(_), State::Absent, State::Is(Object::Table(table))) => {
                let waits = |constraint: &Constraint| {
                    let leads_to = constraint.foreign_key().map(|key| &key.references.value);
                    leads_to.is_some_and(|to| *to != table.name && current.known(to).is_none())
                };
                vec![step(Phase::Tables, "create_table", self.table(table, &waits))]
            }
            (ObjectId::TableComment(table), _, State::Is(Object::TableComment(text))) => {
                let entries = [self.object("table", table), vec![("comment", Node::text_of(text))]].concat();
                vec![step(Phase::Comments, "create_table_comment", entries)]
            }
            (ObjectId::TableComment(table), ..) => {
                vec![step(Phase::Comments, "drop_table_comment", self.object("table", table))]
            }
            (ObjectId::Column(table, _), ..) => self.columns(table, change, current, to, answers),
            (ObjectId::Constraint(table, name), from, to) => {
                let old = from.constraint().map(|old| self.drop_constraint(table, name, old));
                let new = to.constraint().map(|new| self.create_constraint(table, new));
                old.into_iter().chain(new).collect()
            }
            (ObjectId::Index(table, name), from, to) => {
                let old = from.index().map(|_| {
                    let entries = [self.object("table", table), vec![("name", ident(name))]].concat();
                    step(Phase::DropIndexes, "drop_index", entries)
                });
                let new = to.index().map(|new| self.create_index(table, new));
                old.into_iter().chain(new).collect()
            }
            (ObjectId::Sequence(name), ..) => self.sequence(name, change, to),
            (
                ObjectId::Domain(_)
                | ObjectId::View(_)
                | ObjectId::MaterializedView(_)
                | ObjectId::Program(_)
                | ObjectId::Policy(..),
                ..,
            ) => self.programs(change),
            (ObjectId::Table(_) | ObjectId::EnumValue(..), ..) => Vec::new(),
        }
    }

    /// An enum: new, gone, with more values, or made again while its columns are texts.
    fn enumeration(&self, name: &ObjectName, from: &State, to: &State, current: &Catalog) -> Vec<Step> {
        let object = ObjectId::Enum(name.clone());
        let step =
            |phase, name, entries| Step { phase, object: object.clone(), node: operation(name, entries) };
        let drop = |phase| step(phase, "drop_enum", self.object("name", name));
        match (from.values(), to.values()) {
            (Some(_), None) => vec![drop(Phase::DropTypes)],
            (None, Some(values)) => {
                let values = ("values", Node::list(values.iter().map(Node::text_of).collect()));
                vec![step(Phase::Types, "create_enum", [self.object("name", name), vec![values]].concat())]
            }
            (Some(old), Some(new)) => {
                if let Some(added) = added(old, new) {
                    let one = |(value, place): (String, ValuePlace)| {
                        let mut entries = self.object("enum", name);
                        entries.push(("value", Node::text_of(value)));
                        entries.extend(match place {
                            ValuePlace::End => None,
                            ValuePlace::Before(other) => Some(("before", Node::text_of(other))),
                            ValuePlace::After(other) => Some(("after", Node::text_of(other))),
                        });
                        step(Phase::Types, "add_enum_value", entries)
                    };
                    added.into_iter().map(one).collect()
                } else {
                    let columns = current.dependents(&object).into_iter().filter_map(|user| {
                        let ObjectId::Column(table, column) = user else { return None };
                        let mut entries = self.object("table", &table);
                        entries.extend([("column", ident(&column)), ("type", Node::text_of("text"))]);
                        let has_default =
                            current.known(&table)?.column(&column).is_some_and(|c| c.default.is_some());
                        entries.extend(has_default.then(|| ("default", Node::word("null"))));
                        Some(step(Phase::DropPrograms, "alter_column", entries))
                    });
                    columns.chain([drop(Phase::DropForeignKeys)]).collect()
                }
            }
            (None, None) => Vec::new(),
        }
    }

    pub(super) fn drop_constraint(&self, table: &ObjectName, name: &Ident, old: &Constraint) -> Step {
        let (phase, kind) = match old {
            Constraint::ForeignKey(_) => (Phase::DropForeignKeys, "foreign_key"),
            Constraint::Unique(_) => (Phase::DropKeys, "unique"),
            Constraint::PrimaryKey(_) => (Phase::DropKeys, "primary_key"),
            Constraint::Check(_) => (Phase::DropForeignKeys, "check"),
            Constraint::Exclude(_) => (Phase::DropIndexes, "exclude"),
        };
        let mut entries = self.object("table", table);
        entries.extend([("name", ident(name)), ("type", Node::text_of(kind))]);
        let object = ObjectId::Constraint(table.clone(), name.clone());
        Step { phase, object, node: operation("drop_constraint", entries) }
    }

    fn create_constraint(&self, table: &ObjectName, new: &Constraint) -> Step {
        let (phase, name) = match new {
            Constraint::PrimaryKey(_) => (Phase::Keys, "create_primary_key"),
            Constraint::Unique(_) => (Phase::Keys, "create_unique_constraint"),
            Constraint::ForeignKey(_) => (Phase::ForeignKeys, "create_foreign_key"),
            Constraint::Check(_) => (Phase::Indexes, "create_check_constraint"),
            Constraint::Exclude(_) => (Phase::Indexes, "create_exclude_constraint"),
        };
        let entries = [self.object("table", table), self.constraint(new, &table.name)].concat();
        let object = ObjectId::Constraint(table.clone(), new.name().clone());
        Step { phase, object, node: operation(name, entries) }
    }

    fn create_index(&self, table: &ObjectName, new: &Index) -> Step {
        let entries = [self.object("table", table), self.index(new, &table.name)].concat();
        let object = ObjectId::Index(table.clone(), new.name.clone());
        Step { phase: Phase::Indexes, object, node: operation("create_index", entries) }
    }

    /// A column that comes, goes or changes. A generated one is made again: it holds nothing of its own.
    fn columns(
        &self,
        table: &ObjectName,
        change: &Change,
        current: &Catalog,
        to: &Catalog,
        answers: &Answers,
    ) -> Vec<Step> {
        let keyed = |new: &Column| {
            let key = to.known(table)?.primary_key().filter(|key| key.columns == [new.name.clone()]).cloned();
            let is_free = current.known(table)?.primary_key().is_none();
            let is_usual = matches!(self.primary_key(&key?, &table.name).kind, Kind::List(_));
            (is_free && is_usual && new.is_counted()).then_some(())
        };
        let from = change.from.column().map(AsRef::as_ref);
        match (from, change.to.column().map(AsRef::as_ref)) {
            (Some(old), Some(new)) if old.computed.is_none() && new.computed.is_none() => {
                self.alter(table, old, new, answers)
            }
            (from, to) => {
                let gone = from.map(|old| self.drop_column(table, old));
                let added =
                    to.into_iter().flat_map(|new| self.add(table, new, keyed(new).is_some(), answers));
                gone.into_iter().chain(added).collect()
            }
        }
    }

    pub(super) fn drop_column(&self, table: &ObjectName, old: &Column) -> Step {
        let mut entries = [self.object("table", table), vec![("column", ident(&old.name))]].concat();
        entries.extend(old.computed.is_none().then(destructive));
        let object = ObjectId::Column(table.clone(), old.name.clone());
        Step { phase: Phase::DropColumns, object, node: operation("drop_column", entries) }
    }

    fn add(&self, table: &ObjectName, new: &Column, is_key: bool, answers: &Answers) -> Vec<Step> {
        let filled = answers.default_of(table, &new.name).filter(|_| new.needs_value());
        let mut column = self.column(new, is_key);
        // What the engine numbers must be a key from the beginning, on some.
        column.extend(super::flag("primary_key", is_key));
        column.extend(filled.map(|value| ("default", sql(value))));
        let entries = [self.object("table", table), vec![("column", Node::map(column))]].concat();
        let object = ObjectId::Column(table.clone(), new.name.clone());
        let added =
            Step { phase: Phase::Columns, object: object.clone(), node: operation("add_column", entries) };
        let plain = filled.map(|_| {
            let mut entries = self.object("table", table);
            entries.extend([("column", ident(&new.name)), ("default", Node::word("null"))]);
            Step { phase: Phase::Columns, object, node: operation("alter_column", entries) }
        });
        std::iter::once(added).chain(plain).collect()
    }

    fn alter(&self, table: &ObjectName, old: &Column, new: &Column, answers: &Answers) -> Vec<Step> {
        let types = &self.facts.types;
        let object = ObjectId::Column(table.clone(), new.name.clone());
        let mut entries = [self.object("table", table), vec![("column", ident(&new.name))]].concat();
        let said = entries.len();
        let retyped = !types.same(&old.sql_type, &new.sql_type);
        if retyped {
            entries.push(("type", self.sql_type(&new.sql_type)));
            entries.extend(self.using(table, old, new, answers).map(|text| ("using", Node::text_of(text))));
        }
        if old.nullable != new.nullable && !(new.is_counted() && old.is_counted() != new.is_counted()) {
            entries.push(("nullable", if new.nullable { yes() } else { no() }));
        }
        let same_default = types.same_default(old.default.as_ref(), new.default.as_ref(), &new.sql_type);
        if !same_default || retyped && new.default.is_some() {
            let default = new.default.as_ref().map(|d| self.default(d, &new.sql_type));
            entries.push(("default", default.unwrap_or_else(|| Node::word("null"))));
        }
        if old.identity != new.identity {
            entries.push(("identity", new.identity.map_or_else(|| Node::word("null"), identity_word)));
        }
        if old.collation != new.collation {
            entries.push(("collation", new.collation.as_ref().map_or_else(|| Node::word("null"), ident)));
        }
        if old.comment != new.comment {
            entries.push(("comment", new.comment.as_ref().map_or_else(|| Node::word("null"), Node::text_of)));
        }
        if entries.len() == said {
            return Vec::new();
        }
        if old.sql_type.loses_as(&new.sql_type) || old.sql_type.is_longer_than(&new.sql_type) {
            entries.push(destructive());
        }
        let filled = answers.default_of(table, &new.name).filter(|_| old.nullable && !new.nullable);
        let filled = filled.map(|value| Step {
            phase: Phase::DropColumns,
            object: object.clone(),
            node: self.fill(table, &new.name, value),
        });
        let altered =
            Step { phase: Phase::Columns, object: object.clone(), node: operation("alter_column", entries) };
        filled.into_iter().chain([altered]).collect()
    }

    /// Gives the rows that are there a value where they have none.
    fn fill(&self, table: &ObjectName, column: &Ident, value: &str) -> Node {
        let column = text::quoted(column.as_str(), self.facts);
        let update = format!("UPDATE {} SET {column} = {value} WHERE {column} IS NULL", self.quoted(table));
        operation("execute", vec![("sql", Node::text_of(update)), ("undo", Node::text_of("nothing"))])
    }

    /// How the rows get the new type: what was said, or the way of a text that becomes an enum again.
    fn using(&self, table: &ObjectName, old: &Column, new: &Column, answers: &Answers) -> Option<String> {
        let said = answers.using_of(table, &new.name).map(ToOwned::to_owned);
        said.or_else(|| {
            let name = new.sql_type.enum_name().filter(|name| answers.remade.contains(*name))?;
            let is_text = matches!(old.sql_type, crate::model::SqlType::Text);
            (is_text && self.facts.has(Feature::UsingOnTypeChange)).then(|| {
                let column = text::quoted(new.name.as_str(), self.facts);
                format!("CAST({column} AS {})", self.quoted(name))
            })
        })
    }

    /// A name in SQL, with its schema where that is not the default one.
    pub(super) fn quoted(&self, name: &ObjectName) -> String {
        let own = text::quoted(name.name.as_str(), self.facts);
        if name.schema == self.vocabulary.default_schema {
            return own;
        }
        format!("{}.{own}", text::quoted(name.schema.as_str(), self.facts))
    }
}

/// An extension that comes, goes, or has its objects in another schema.
fn extension(name: &Ident, change: &Change) -> Vec<Step> {
    let step =
        |phase, name, entries| Step { phase, object: change.object.clone(), node: operation(name, entries) };
    let old = (!change.from.is_absent())
        .then(|| step(Phase::DropContainers, "drop_extension", vec![("name", ident(name))]));
    let new = match &change.to {
        State::Is(Object::Extension(schema)) => {
            let schema = schema.iter().map(|schema| ("schema", ident(schema)));
            let entries = std::iter::once(("name", ident(name))).chain(schema).collect();
            Some(step(Phase::Containers, "create_extension", entries))
        }
        _ => None,
    };
    old.into_iter().chain(new).collect()
}

/// What says that data goes.
pub(super) fn destructive() -> (&'static str, Node) {
    ("destructive", yes())
}

/// The values that a list has besides those of another, each with its place; `None` where any of those went or moved.
pub(super) fn added(old: &[String], new: &[String]) -> Option<Vec<(String, ValuePlace)>> {
    let kept: Vec<&String> = new.iter().filter(|value| old.contains(value)).collect();
    if kept.len() != old.len() || kept.iter().zip(old).any(|(one, other)| *one != other) {
        return None;
    }
    let last = new.iter().rposition(|value| old.contains(value));
    let place = |at: usize| match at.checked_sub(1).and_then(|before| new.get(before)) {
        _ if last.is_none_or(|last| at > last) => ValuePlace::End,
        Some(before) => ValuePlace::After(before.clone()),
        None => old.first().map_or(ValuePlace::End, |first| ValuePlace::Before(first.clone())),
    };
    let fresh = new.iter().enumerate().filter(|(_, value)| !old.contains(value));
    Some(fresh.map(|(at, value)| (value.clone(), place(at))).collect())
}
