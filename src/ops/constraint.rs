//! create_primary_key, create_unique_constraint, create_foreign_key, create_check_constraint,
//! create_exclude_constraint: one operation over five kinds of constraints.

mod kinds;

use std::fmt::Debug;
use std::sync::Arc;

use super::footprint::{Footprint, Thing};
use super::{
    Behaviour, Lowered, Op,
    alter_column::AlterColumn,
    brought,
    drop_constraint::DropConstraint,
    lowering::{self, AddedConstraint},
};
use crate::catalog::{Catalog, Outcome};
use crate::decode::{Fields, Scope};
use crate::diag::{Code, Diagnostic, Located, Place};
use crate::model::{ForeignKey, Ident, Index, Maker, ObjectName, Table};
use crate::plan::{ConstraintKind, Statement};

pub(super) use kinds::{PrimaryKey, Unique};

/// What the kinds of constraints differ in.
pub trait Constraint: Clone + Debug + PartialEq + Eq {
    /// Its kind.
    const KIND: ConstraintKind;
    /// Reads it from the operation's map.
    fn read<'a>(fields: &Fields<'a>, table: &ObjectName, scope: &Scope<'a>) -> Option<Self>;
    /// Its name.
    fn name(&self) -> &Ident;
    /// The columns of its table that it names outside expressions.
    fn columns(&self) -> Vec<&Ident>;
    /// What else must be there.
    fn check(&self, catalog: &Catalog) -> Outcome;
    /// What the engine looks for besides.
    fn rehearse(&self, _catalog: &Catalog) -> Outcome {
        Ok(())
    }
    /// What it changes and relies on.
    fn touches(&self, table: &ObjectName, footprint: &mut Footprint<'_>);
    /// Puts it into its table.
    fn add_to(self, table: &mut Table, place: Place) -> Outcome;
    /// The index that it brings, as a foreign key does on some engines.
    fn brings(&self, _table: &ObjectName, _before: &Catalog) -> Option<Index> {
        None
    }
    /// The index that came with an earlier foreign key, and gets the name of this one.
    fn takes_over(&self, _table: &ObjectName, _before: &Catalog) -> Option<Index> {
        None
    }
    /// How it is written, and what adding it costs.
    fn added(&self, table: &ObjectName, before: &Catalog) -> AddedConstraint;
}

/// The operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Create<C> {
    /// The table.
    pub table: Located<ObjectName>,
    /// The constraint.
    pub what: C,
    /// It was there before, and finds what it left behind.
    pub again: bool,
}

impl<C: Constraint> Behaviour for Create<C> {
    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        let table = scope.object(fields, "table", "the table's name");
        let what = C::read(fields, &scope.holder(table.as_ref()), scope);
        Some(Self { table: table?, what: what?, again: false })
    }

    fn subject(&self) -> String {
        format!("{} on {}", self.what.name(), *self.table)
    }

    fn apply(&self, catalog: &mut Catalog, place: Place) -> Outcome {
        catalog.table(&self.table, self.table.place)?;
        catalog.require_columns(&self.table, self.what.columns(), place)?;
        self.what.check(catalog)?;
        let over = self.takes_over(catalog);
        catalog.edit(&self.table, self.table.place, |table| {
            if table.constraint_names().any(|n| n == self.what.name()) {
                let message =
                    format!("the table `{}` has a constraint `{}` already", table.name, self.what.name());
                return Err(Box::new(Diagnostic::error(Code::NAME_TAKEN, place, message)));
            }
            for index in table.indexes.iter_mut().filter(|i| over.as_ref().is_some_and(|o| o.name == i.name))
            {
                Arc::make_mut(index).name = self.what.name().clone();
            }
            self.what.clone().add_to(table, place)
        })
    }

    fn rehearse(&self, catalog: &mut Catalog, place: Place) -> Outcome {
        self.what.rehearse(catalog)?;
        self.apply(catalog, place)
    }

    fn touches(&self, footprint: &mut Footprint<'_>) {
        footprint.reads(Thing::Relation(&self.table));
        self.what.touches(&self.table, footprint);
    }

    fn inverse(&self, before: &Catalog) -> Result<Vec<Op>, String> {
        let name = Located::new(self.what.name().clone(), self.table.place);
        let drop = DropConstraint { table: self.table.clone(), name, kind: Some(C::KIND) };
        let over = self.takes_over(before);
        let mut ops = match &over {
            Some(_) => Vec::new(),
            None => brought::back(&self.table, before, |table| self.add_to(table)),
        };
        ops.push(Op::DropConstraint(drop));
        ops.extend(over.map(|index| brought::rename(&self.table, self.what.name(), &index.name)));
        ops.extend(self.what.brings(&self.table, before).map(|index| brought::drop(&self.table, &index)));
        if C::KIND == ConstraintKind::PrimaryKey {
            ops.extend(nullable_again(before, &self.table, &self.what.columns()));
        }
        Ok(ops)
    }

    fn lower(&self, before: &Catalog) -> Lowered {
        let by_script = |index: &Index| index.brought == Some(Maker::Script);
        let constraint = self.what.added(&self.table, before).statement(&self.table);
        if let Some(index) = self.takes_over(before) {
            let rename = brought::rename(&self.table, &index.name, self.what.name());
            let first = if by_script(&index) { rename.lower(before).statements } else { Vec::new() };
            return Lowered::new(first.into_iter().chain([constraint]).collect());
        }
        let index = self.what.brings(&self.table, before).filter(by_script);
        let mut statements: Vec<Statement> =
            index.iter().map(|index| lowering::create_index(&self.table, index, before)).collect();
        statements.push(constraint);
        statements.extend(brought::gone(&self.table, before, |table| self.add_to(table)));
        Lowered::new(statements)
    }
}

impl<C: Constraint> Create<C> {
    fn takes_over(&self, before: &Catalog) -> Option<Index> {
        self.what.takes_over(&self.table, before).filter(|_| !self.again)
    }

    /// Puts it into a table that may have it.
    fn add_to(&self, table: &mut Table) {
        let _ = self.what.clone().add_to(table, self.table.place);
    }
}

/// A primary key makes its columns not null; dropping it does not undo that.
fn nullable_again(before: &Catalog, table: &Located<ObjectName>, columns: &[&Ident]) -> Vec<Op> {
    let Some(known) = before.known(table) else { return Vec::new() };
    let loosened = known.columns.iter().filter(|c| c.nullable && columns.contains(&&c.name));
    loosened.map(|c| Op::AlterColumn(AlterColumn::nullable(table.clone(), c.name.clone()))).collect()
}

/// The operations that add back the constraints which one form of a table has and another lacks.
pub(super) fn missing_from(full: &Table, part: &Table, table: &Located<ObjectName>) -> Vec<Op> {
    fn create<C: Constraint>(table: &Located<ObjectName>, what: C) -> Create<C> {
        Create { table: table.clone(), what, again: true }
    }
    let mut ops = Vec::new();
    if let (Some(key), None) = (&full.primary_key, &part.primary_key) {
        ops.push(Op::CreatePrimaryKey(create(table, PrimaryKey(key.clone()))));
    }
    for key in full.uniques.iter().filter(|k| !part.uniques.contains(k)) {
        ops.push(Op::CreateUniqueConstraint(create(table, Unique(key.clone()))));
    }
    for key in full.foreign_keys.iter().filter(|k| !part.foreign_keys.contains(k)) {
        ops.push(Op::CreateForeignKey(create(table, ForeignKey::clone(key))));
    }
    for check in full.checks.iter().filter(|c| !part.checks.contains(c)) {
        ops.push(Op::CreateCheckConstraint(create(table, check.clone())));
    }
    for exclude in full.excludes.iter().filter(|e| !part.excludes.contains(e)) {
        ops.push(Op::CreateExcludeConstraint(create(table, exclude.clone())));
    }
    ops
}
