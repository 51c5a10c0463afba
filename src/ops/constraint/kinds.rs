//! The five kinds of constraints.

use std::sync::Arc;

use super::Constraint;
use crate::catalog::{Catalog, Outcome, brought};
use crate::decode::{Fields, Scope};
use crate::diag::{Code, Diagnostic, Place};
use crate::model::naming::Named;
use crate::model::{Check, Exclude, ForeignKey, Ident, Index, Key, ObjectName, Table};
use crate::ops::footprint::Footprint;
use crate::ops::lowering::{AddedConstraint, require_referred};
use crate::plan::ConstraintKind;

/// A primary key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrimaryKey(pub Key);

/// A unique constraint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unique(pub Key);

impl Constraint for PrimaryKey {
    const KIND: ConstraintKind = ConstraintKind::PrimaryKey;

    fn read<'a>(fields: &Fields<'a>, table: &ObjectName, scope: &Scope<'a>) -> Option<Self> {
        scope.key_fields(fields, &Table::new(table.clone()), Named::PrimaryKey).map(Self)
    }

    fn name(&self) -> &Ident {
        &self.0.name
    }

    fn columns(&self) -> Vec<&Ident> {
        self.0.columns.iter().collect()
    }

    fn check(&self, _catalog: &Catalog) -> Outcome {
        Ok(())
    }

    fn touches(&self, table: &ObjectName, footprint: &mut Footprint<'_>) {
        footprint.primary_key(table, &self.0);
    }

    fn add_to(self, table: &mut Table, place: Place) -> Outcome {
        if let Some(other) = &table.primary_key {
            let message = format!("the table `{}` has the primary key `{}` already", table.name, other.name);
            return Err(Box::new(Diagnostic::error(Code::NAME_TAKEN, place, message)));
        }
        for column in table.columns.iter_mut().filter(|c| self.0.columns.contains(&c.name)) {
            Arc::make_mut(column).nullable = false;
        }
        table.primary_key = Some(self.0);
        Ok(())
    }

    fn added(&self, table: &ObjectName, before: &Catalog) -> AddedConstraint {
        AddedConstraint::key(&self.0, Self::KIND, table, before)
    }
}

impl Constraint for Unique {
    const KIND: ConstraintKind = ConstraintKind::Unique;

    fn read<'a>(fields: &Fields<'a>, table: &ObjectName, scope: &Scope<'a>) -> Option<Self> {
        scope.key_fields(fields, &Table::new(table.clone()), Named::Unique).map(Self)
    }

    fn name(&self) -> &Ident {
        &self.0.name
    }

    fn columns(&self) -> Vec<&Ident> {
        self.0.columns.iter().collect()
    }

    fn check(&self, _catalog: &Catalog) -> Outcome {
        Ok(())
    }

    fn touches(&self, table: &ObjectName, footprint: &mut Footprint<'_>) {
        footprint.key(table, &self.0);
    }

    fn add_to(self, table: &mut Table, _place: Place) -> Outcome {
        table.uniques.push(self.0);
        Ok(())
    }

    fn added(&self, table: &ObjectName, before: &Catalog) -> AddedConstraint {
        AddedConstraint::key(&self.0, Self::KIND, table, before)
    }
}

impl Constraint for ForeignKey {
    const KIND: ConstraintKind = ConstraintKind::ForeignKey;

    fn read<'a>(fields: &Fields<'a>, table: &ObjectName, scope: &Scope<'a>) -> Option<Self> {
        scope.foreign_key_fields(fields, table)
    }

    fn name(&self) -> &Ident {
        &self.name
    }

    fn columns(&self) -> Vec<&Ident> {
        self.columns.iter().collect()
    }

    fn check(&self, catalog: &Catalog) -> Outcome {
        catalog.table(&self.references, self.references.place)?;
        catalog.require_columns(&self.references, &self.referred, self.references.place)?;
        require_referred(self, catalog, None)
    }

    fn rehearse(&self, catalog: &Catalog) -> Outcome {
        catalog.require_key(&self.references, &self.referred, self.references.place)
    }

    fn touches(&self, table: &ObjectName, footprint: &mut Footprint<'_>) {
        footprint.foreign_key(table, self);
    }

    fn add_to(self, table: &mut Table, _place: Place) -> Outcome {
        table.foreign_keys.push(Arc::new(self));
        Ok(())
    }

    fn brings(&self, table: &ObjectName, before: &Catalog) -> Option<Index> {
        let known = before.known(table)?;
        brought::brought(self, &known, before.facts())
    }

    fn takes_over(&self, table: &ObjectName, before: &Catalog) -> Option<Index> {
        let known = before.known(table)?;
        brought::taken_over(self, &known).filter(|index| index.name != self.name).cloned()
    }

    fn added(&self, _table: &ObjectName, before: &Catalog) -> AddedConstraint {
        AddedConstraint::foreign_key(self, before)
    }
}

impl Constraint for Check {
    const KIND: ConstraintKind = ConstraintKind::Check;

    fn read<'a>(fields: &Fields<'a>, table: &ObjectName, scope: &Scope<'a>) -> Option<Self> {
        scope.check_fields(fields, table)
    }

    fn name(&self) -> &Ident {
        &self.name
    }

    fn columns(&self) -> Vec<&Ident> {
        Vec::new()
    }

    fn check(&self, _catalog: &Catalog) -> Outcome {
        Ok(())
    }

    fn touches(&self, table: &ObjectName, footprint: &mut Footprint<'_>) {
        footprint.check(table, self);
    }

    fn add_to(self, table: &mut Table, _place: Place) -> Outcome {
        table.checks.push(self);
        Ok(())
    }

    fn added(&self, _table: &ObjectName, _before: &Catalog) -> AddedConstraint {
        AddedConstraint::check(self)
    }
}

impl Constraint for Exclude {
    const KIND: ConstraintKind = ConstraintKind::Exclude;

    fn read<'a>(fields: &Fields<'a>, table: &ObjectName, scope: &Scope<'a>) -> Option<Self> {
        scope.exclude_fields(fields, table)
    }

    fn name(&self) -> &Ident {
        &self.name
    }

    fn columns(&self) -> Vec<&Ident> {
        self.elements.iter().filter_map(|e| e.key.column()).collect()
    }

    fn check(&self, _catalog: &Catalog) -> Outcome {
        Ok(())
    }

    fn touches(&self, table: &ObjectName, footprint: &mut Footprint<'_>) {
        footprint.exclude(table, self);
    }

    fn add_to(self, table: &mut Table, _place: Place) -> Outcome {
        table.excludes.push(self);
        Ok(())
    }

    fn added(&self, _table: &ObjectName, _before: &Catalog) -> AddedConstraint {
        AddedConstraint::exclude(self)
    }
}
