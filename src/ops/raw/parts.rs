//! Indexes, keys and constraints in raw SQL: which one of them a statement means, the history knows.

use std::sync::Arc;

use super::super::{Op, Operation};
use super::{object_name, schema_of};
use crate::catalog::{Catalog, Delta, Effect};
use crate::decode::Scope;
use crate::diag::{Diagnostic, Place};
use crate::dialect::NameKind;
use crate::model::{Change, Constraint, ConstraintKind, Ident, ObjectId, ObjectName, Rename, State, Table};
use crate::sql::ddl;

/// An index, key or constraint that goes or gets another name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part {
    /// Its table, where the statement says it; else the schema of the index.
    of: Of,
    which: Which,
    /// Its new name.
    to: Option<Ident>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Of {
    Table(ObjectName),
    Schema(Ident),
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Which {
    PrimaryKey,
    Index(Ident),
    Constraint(Ident),
}

impl Part {
    /// A part as a statement names it.
    pub(super) fn read(part: &ddl::Part, scope: &Scope<'_>) -> Option<Self> {
        let ident = |text: &str| scope.facts.names.ident(text, NameKind::Part).ok();
        let of = match &part.table {
            Some(table) => Of::Table(object_name(table, NameKind::Relation, scope)?),
            None => Of::Schema(schema_of(part.schema.as_deref(), scope)?),
        };
        let which = match &part.which {
            ddl::Which::PrimaryKey => Which::PrimaryKey,
            ddl::Which::Index(name) => Which::Index(ident(name)?),
            ddl::Which::Constraint(name) => Which::Constraint(ident(name)?),
        };
        let to = match &part.to {
            Some(name) => Some(ident(name)?),
            None => None,
        };
        Some(Self { of, which, to })
    }

    /// What it is called.
    fn name(&self) -> Option<&Ident> {
        match &self.which {
            Which::PrimaryKey => None,
            Which::Index(name) | Which::Constraint(name) => Some(name),
        }
    }

    /// The table that it is a part of, where that is known.
    fn table(&self, catalog: &Catalog) -> Option<ObjectName> {
        match &self.of {
            Of::Table(table) => Some(table.clone()),
            Of::Schema(schema) => {
                let index = ObjectName::new(schema.clone(), self.name()?.clone());
                catalog.index_owner(&index).cloned()
            }
        }
    }

    /// The objects that it may be.
    pub(super) fn named(&self) -> Vec<ObjectId> {
        let Of::Table(table) = &self.of else { return Vec::new() };
        match &self.which {
            Which::PrimaryKey => Vec::new(),
            Which::Index(name) => vec![ObjectId::Index(table.clone(), name.clone())],
            Which::Constraint(name) => vec![ObjectId::Constraint(table.clone(), name.clone())],
        }
    }

    /// The names of an index of which not even the table is known.
    pub(super) fn lone_name(&self) -> Option<String> {
        let lone = matches!(self.of, Of::Schema(_));
        self.name().filter(|_| lone).map(ToString::to_string)
    }

    /// Whether its table is known, and has no such part.
    pub(super) fn is_missing(&self, catalog: &Catalog) -> bool {
        match &self.of {
            Of::Table(table) => {
                let has = |known: &Table| find(known, &self.which).is_some();
                let may_be = self.named().iter().any(|object| catalog.may_be_anything(object));
                let absent = catalog.state(&ObjectId::Table(table.clone())).is_absent();
                absent || !may_be && catalog.known(table).is_some_and(|known| !has(&known))
            }
            Of::Schema(_) => {
                let name = self.name().map_or("", Ident::as_str);
                self.table(catalog).is_none() && !catalog.is_opaque(name)
            }
        }
    }

    /// The object that it is; nothing where that may be anything.
    ///
    /// # Errors
    /// A table or part that nothing has created.
    pub(super) fn found(&self, catalog: &Catalog) -> Result<Option<ObjectId>, Box<Diagnostic>> {
        self.found_at(catalog, Place::default())
    }

    fn found_at(&self, catalog: &Catalog, place: Place) -> Result<Option<ObjectId>, Box<Diagnostic>> {
        let Some(table) = self.table(catalog) else { return Ok(None) };
        let Some(known) = catalog.table(&table, place)? else { return Ok(None) };
        if let Some(object) = find(&known, &self.which) {
            return Ok(Some(object));
        }
        match &self.which {
            Which::PrimaryKey => {}
            Which::Index(name) => drop(catalog.index(&table, name, place)?),
            Which::Constraint(name) => drop(catalog.require_constraint(&table, name, place)?),
        }
        Ok(None)
    }

    /// What becomes of it.
    ///
    /// # Errors
    /// A table or part that nothing has created.
    pub(super) fn effects(&self, catalog: &Catalog, place: Place) -> Result<Vec<Effect>, Box<Diagnostic>> {
        let Some(object) = self.found_at(catalog, place)? else {
            let lost = self.named();
            return Ok(vec![match self.lone_name() {
                Some(name) => Effect::lost_name(name, place),
                None => super::steps::lost(lost, place),
            }]);
        };
        let delta = match (&self.to, &object) {
            (None, _) => {
                let from = catalog.state(&object);
                Delta::Change(Change::plain(object, from, State::Absent, place))
            }
            (Some(to), ObjectId::Constraint(table, _)) => {
                let to = ObjectId::Constraint(table.clone(), to.clone());
                Delta::Rename(Rename { from: object, to, place })
            }
            (Some(to), other) => {
                let table = other.table().cloned();
                let to = table.map_or_else(|| object.clone(), |table| ObjectId::Index(table, to.clone()));
                Delta::Rename(Rename { from: object, to, place })
            }
        };
        Ok(vec![Effect::Delta(delta)])
    }
}

/// The part of a table that a statement means. The index of a key is the key.
fn find(table: &Table, which: &Which) -> Option<ObjectId> {
    let constraint = |c: &Arc<Constraint>| ObjectId::Constraint(table.name.clone(), c.name().clone());
    let index =
        |name: &Ident| table.index(name).map(|index| ObjectId::Index(table.name.clone(), index.name.clone()));
    match which {
        Which::PrimaryKey => {
            table.constraints.iter().find(|c| c.kind() == ConstraintKind::PrimaryKey).map(constraint)
        }
        Which::Index(name) => {
            index(name).or_else(|| table.constraint(name).filter(|c| c.is_index()).map(constraint))
        }
        Which::Constraint(name) => table.constraint(name).map(constraint).or_else(|| index(name)),
    }
}

/// An operation under the name that the server gives to what it creates: that of the first column, with a number if it
/// is taken; of a foreign key or check, the next number (MySQL manual, 15.1.15, 15.1.20.5 and 15.1.20.6).
pub(super) fn named_by_server(operation: &Operation, catalog: &Catalog) -> Operation {
    let mut operation = operation.clone();
    match &mut operation.op {
        Op::CreateIndex(new) => {
            if let Some(name) =
                catalog.known(&new.table).and_then(|table| free_key_name(&new.index.name, &table, &[]))
            {
                Arc::make_mut(&mut new.index).name = name;
            }
        }
        Op::CreateUniqueConstraint(new) => {
            rename(&mut new.0.constraint, catalog.known(&new.0.table), free_key_name);
        }
        Op::CreateForeignKey(new) => rename(&mut new.0.constraint, catalog.known(&new.0.table), next_number),
        Op::CreateCheckConstraint(new) => {
            rename(&mut new.0.constraint, catalog.known(&new.0.table), next_number);
        }
        _ => {} // no others are without a name
    }
    operation
}

fn rename(
    constraint: &mut Arc<Constraint>,
    table: Option<Arc<Table>>,
    name: fn(&Ident, &Table, &[Ident]) -> Option<Ident>,
) {
    if let Some(name) = table.and_then(|table| name(constraint.name(), &table, &[])) {
        *Arc::make_mut(constraint).name_mut() = name;
    }
}

/// The name of a key whose first column is called so; `others` are taken too.
pub fn free_key_name(stem: &Ident, table: &Table, others: &[Ident]) -> Option<Ident> {
    let taken = |name: &Ident| {
        let mut keys = table.key_names().chain(others);
        keys.any(|other| other == name) || table.indexes.iter().any(|i| i.name == *name)
    };
    let numbered = (2..).map(|number: u32| stem.renamed(&format!("{stem}_{number}")).ok());
    let mut names = std::iter::once(Some(stem.clone())).chain(numbered);
    names.find(|name| name.as_ref().is_none_or(|name| !taken(name))).flatten()
}

/// The name with the number that comes next in a table; `others` are taken too.
pub fn next_number(stem: &Ident, table: &Table, others: &[Ident]) -> Option<Ident> {
    let numbers: Vec<u32> = table
        .constraint_names()
        .chain(others)
        .filter_map(|name| name.as_str().strip_prefix(stem.as_str())?.parse().ok())
        .collect();
    let counts_up = stem.as_str().starts_with(table.name.name.as_str());
    let next = if counts_up {
        numbers.iter().max().map_or(1, |last| last + 1)
    } else {
        (1..=u32::MAX).find(|number| !numbers.contains(number))?
    };
    stem.renamed(&format!("{stem}{next}")).ok()
}
