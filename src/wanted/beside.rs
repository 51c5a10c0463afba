//! The wanted schema beside a known one: what cannot be compared is taken from the known one, and told.

mod unsaid;

use std::sync::Arc;

use super::{Wanted, serials};
use crate::catalog::{Catalog, Delta, described};
use crate::diag::{Code, Diagnostic, Place};
use crate::dialect::Facts;
use crate::model::{
    Change, Column, Constraint, ConstraintKind, DefaultValue, Expression, ForeignKey, Index, Object,
    ObjectId, ReferentialAction, State, Table,
};

impl Wanted {
    /// The wanted schema, with what cannot be compared as it is in a known one; and notes of that.
    pub fn beside(&self, known: &Catalog) -> (Catalog, Vec<Diagnostic>) {
        let mut catalog = self.catalog.clone();
        serials::unfold(&mut catalog, &self.serials, known);
        let mut notes = Vec::new();
        let tables: Vec<Table> = catalog.tables().cloned().collect();
        for wanted in &tables {
            let Some(old) = known.known(&wanted.name) else { continue };
            let table = self.table(wanted, &old, known, &mut notes);
            if table != *wanted {
                let id = ObjectId::Table(table.name.clone());
                let state = |table: Table| State::Is(Object::Table(Arc::new(table)));
                take(&mut catalog, Change::plain(id, state(wanted.clone()), state(table), Place::default()));
            }
        }
        let changes: Vec<Change> = catalog.diff(known).collect();
        for change in changes {
            let unread = self.unread.contains(change.object.own_name());
            let missing = change.from.is_absent() && unread && change.object.in_table_of().is_none();
            let reworded = self.is_reworded(&change);
            let is_enum = matches!(change.object, ObjectId::Enum(_));
            let unsaid = self.is_sql && is_enum && !known.facts().types.named_enums;
            if missing || unsaid || reworded.is_some() {
                if missing {
                    let what = format!(
                        "{} may stand in SQL that was not read: it stays as it is",
                        described(&change)
                    );
                    notes.push(Diagnostic::global(Code::NOT_COMPARED, what).note());
                }
                notes.extend((reworded == Some(true)).then(|| not_compared(&change)));
                take(&mut catalog, change);
            }
        }
        (catalog, notes)
    }

    /// Whether two statements say the same in other words: surely (false), or as a server has put it (true).
    fn is_reworded(&self, change: &Change) -> Option<bool> {
        let (one, other) = (change.from.program()?, change.to.program()?);
        let words = |text: &str| {
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            text.trim_end_matches(';').to_lowercase()
        };
        if words(&one.definition) == words(&other.definition) {
            return Some(false);
        }
        self.is_restated.then_some(true)
    }

    fn table(&self, wanted: &Table, old: &Table, known: &Catalog, notes: &mut Vec<Diagnostic>) -> Table {
        let mut table = if self.is_sql { unsaid::completed(wanted, old, known) } else { wanted.clone() };
        let facts = known.facts();
        let mut told = |object: ObjectId| {
            let change = Change::plain(object, State::Unknown, State::Unknown, Place::default());
            notes.push(not_compared(&change));
        };
        if let (Some(_), Some(name)) =
            (facts.names.primary_key, old.primary_key().map(|key| key.name.clone()))
        {
            // Every primary key is called the same there.
            for constraint in table.constraints.iter_mut().filter(|c| c.kind() == ConstraintKind::PrimaryKey)
            {
                *Arc::make_mut(constraint).name_mut() = name.clone();
            }
        }
        for column in &mut table.columns {
            let object = ObjectId::Column(wanted.name.clone(), column.name.clone());
            let Some(other) = old.columns.iter().find(|other| other.name == column.name) else { continue };
            if self.catalog.may_be_anything(&object)
                || self.is_restated && is_same_column(column, other, known)
            {
                let same = known.facts().types.same_default(
                    column.default.as_ref(),
                    other.default.as_ref(),
                    &other.sql_type,
                );
                if !same || column.computed != other.computed || self.catalog.may_be_anything(&object) {
                    told(object);
                }
                *column = Arc::clone(other);
            }
        }
        for constraint in &mut table.constraints {
            let Some(other) = old.constraint(constraint.name()) else { continue };
            let object = ObjectId::Constraint(wanted.name.clone(), constraint.name().clone());
            if same_ends(constraint, other, known)
                || self.is_restated && masked(constraint, facts) == masked(other, facts)
            {
                if !constraint.expressions().is_empty() && constraint != other {
                    told(object);
                }
                *constraint = Arc::clone(other);
            }
        }
        for index in &mut table.indexes {
            let Some(other) = old.index(&index.name) else { continue };
            if self.is_restated && masked_index(index) == masked_index(other) && index != other {
                let expressed = index.predicate.is_some() || index.plain_columns().is_none();
                if expressed {
                    told(ObjectId::Index(wanted.name.clone(), index.name.clone()));
                }
                *index = Arc::clone(other);
            }
        }
        if self.is_restated {
            restated_storage(&mut table, old);
        }
        // What was lost may be there.
        for part in lost_parts(&self.catalog, old, &table) {
            match part {
                Part::Column(column) => table.columns.push(column),
                Part::Constraint(constraint) => table.add_constraint(constraint),
                Part::Index(index) => table.indexes.push(index),
            }
        }
        table
    }
}

enum Part {
    Column(Arc<Column>),
    Constraint(Arc<Constraint>),
    Index(Arc<Index>),
}

/// Parts of the known table of which the wanted one says something that was not read.
fn lost_parts(catalog: &Catalog, old: &Table, wanted: &Table) -> Vec<Part> {
    let name = &wanted.name;
    let columns = old.columns.iter().filter(|c| {
        let lost = catalog.may_be_anything(&ObjectId::Column(name.clone(), c.name.clone()));
        lost && wanted.column(&c.name).is_none()
    });
    let constraints = old.constraints.iter().filter(|c| {
        let lost = catalog.may_be_anything(&ObjectId::Constraint(name.clone(), c.name().clone()));
        lost && wanted.constraint(c.name()).is_none()
    });
    let indexes = old.indexes.iter().filter(|i| {
        let lost = catalog.may_be_anything(&ObjectId::Index(name.clone(), i.name.clone()));
        lost && wanted.index(&i.name).is_none()
    });
    let columns = columns.map(|c| Part::Column(Arc::clone(c)));
    let constraints = constraints.map(|c| Part::Constraint(Arc::clone(c)));
    columns.chain(constraints).chain(indexes.map(|i| Part::Index(Arc::clone(i)))).collect()
}

fn take(catalog: &mut Catalog, change: Change) {
    if let Ok(after) = catalog.follow(&Delta::Change(change), Place::default()) {
        *catalog = after;
    }
}

fn not_compared(change: &Change) -> Diagnostic {
    let message = format!("{} is not compared: the server words it in another way", described(change));
    Diagnostic::global(Code::NOT_COMPARED, message).note()
}

/// Whether two columns are the same, but for the words of expressions, and what the known one leaves to the server.
fn is_same_column(one: &Column, known: &Column, catalog: &Catalog) -> bool {
    let types = &catalog.facts().types;
    let both_said = matches!(
        (&one.default, &known.default),
        (Some(DefaultValue::Expression(_)), Some(DefaultValue::Expression(_)))
    );
    let default =
        both_said || types.same_default(one.default.as_ref(), known.default.as_ref(), &known.sql_type);
    let computed = match (&one.computed, &known.computed) {
        (Some(one), Some(known)) => one.stored == known.stored,
        (None, None) => true,
        _ => false,
    };
    types.same(&one.sql_type, &known.sql_type)
        && one.nullable == known.nullable
        && default
        && computed
        && one.identity == known.identity
        && one.comment == known.comment
        && (one.collation == known.collation || known.collation.is_none())
        && one.on_update.is_some() == known.on_update.is_some()
}

/// Whether two foreign keys differ only in whether the columns of a primary key are named.
fn same_ends(one: &Constraint, known: &Constraint, catalog: &Catalog) -> bool {
    let (Some(one), Some(known)) = (one.foreign_key(), known.foreign_key()) else { return false };
    let named = |key: &ForeignKey| {
        let table = catalog.known(&key.references);
        let primary = table.as_ref().and_then(|table| table.primary_key()).map(|key| key.columns.clone());
        let referred =
            if key.referred.is_empty() { primary.unwrap_or_default() } else { key.referred.clone() };
        ForeignKey { referred, ..key.clone() }
    };
    named(one) == named(known)
}

/// A constraint without the words of its expressions.
fn masked(constraint: &Arc<Constraint>, facts: &Facts) -> Constraint {
    let mut masked = Constraint::clone(constraint);
    masked.expressions_mut().into_iter().for_each(|e| *e = Expression::checked(String::new()));
    if let Some(key) = masked.foreign_key_mut().filter(|_| facts.foreign_keys.bring_indexes) {
        // One is the other's word there (MySQL manual, 15.1.20.5; the same in MariaDB).
        for action in [&mut key.on_delete, &mut key.on_update] {
            if *action == ReferentialAction::Restrict {
                *action = ReferentialAction::NoAction;
            }
        }
    }
    if let Constraint::Check(check) = &mut masked {
        check.of_type = false;
    }
    masked
}

fn masked_index(index: &Arc<Index>) -> Index {
    let mut masked = Index { implied: None, using: None, ..Index::clone(index) };
    let nothing = || Expression::checked(String::new());
    masked.columns.iter_mut().filter_map(|c| c.key.expression_mut()).for_each(|e| *e = nothing());
    masked.predicate.iter_mut().for_each(|e| *e = nothing());
    masked
}

/// How a table is stored, where the known one leaves that to the server.
fn restated_storage(table: &mut Table, known: &Table) {
    let (options, said) = (&mut table.options, &known.options);
    for (word, known) in [
        (&mut options.engine, &said.engine),
        (&mut options.charset, &said.charset),
        (&mut options.collation, &said.collation),
        (&mut options.row_format, &said.row_format),
    ] {
        if known.is_none() || word.is_none() {
            word.clone_from(known);
        }
    }
    if known.partition_by.is_some() && table.partition_by.is_some() {
        table.partition_by.clone_from(&known.partition_by);
    }
}
