//! add_column: a column, with the constraints and indexes that its keys ask for.

use std::sync::Arc;

use super::footprint::{Footprint, Thing};
use super::{Behaviour, Lowered, Op, create_table::require_enum, drop_column::DropColumn, lowering};
use crate::catalog::{Catalog, Outcome, brought};
use crate::decode::{Fields, Scope};
use crate::diag::{Code, Diagnostic, Located, Place};
use crate::dialect::{CommentStyle, Facts};
use crate::model::{Column, ForeignKey, Ident, Index, Maker, ObjectName, SqlType, Table};
use crate::plan::{Arg, ConstraintKind, Ddl, Guard, Statement};

use lowering::AddedConstraint;

/// The operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddColumn {
    /// The table.
    pub table: Located<ObjectName>,
    /// The column and what hangs on it: a table with this one column.
    pub parts: Box<Table>,
}

impl AddColumn {
    pub(super) fn column(&self) -> Option<&Column> {
        self.parts.columns.first().map(AsRef::as_ref)
    }

    fn column_name(&self) -> Option<&Ident> {
        self.column().map(|c| &c.name)
    }
}

impl Behaviour for AddColumn {
    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        let table = scope.object(fields, "table", "the table's name");
        let node = fields.require("column");
        let holder = scope.holder(table.as_ref());
        let mut parts = Table::new(holder);
        let column = node.and_then(|n| scope.column_into(n, &mut parts));
        column?;
        Some(Self { table: table?, parts: Box::new(parts) })
    }

    fn subject(&self) -> String {
        format!("{}.{}", *self.table, self.column_name().map_or("", Ident::as_str))
    }

    fn apply(&self, catalog: &mut Catalog, place: Place) -> Outcome {
        let Some(column) = self.column() else { return Ok(()) };
        catalog.table(&self.table, self.table.place)?;
        require_enum(catalog, &column.sql_type, column.default.as_ref(), place)?;
        for key in &self.parts.foreign_keys {
            let own = key.references.value == *self.table && key.referred.contains(&column.name);
            if !own {
                catalog.table(&key.references, key.references.place)?;
                catalog.require_columns(&key.references, &key.referred, key.references.place)?;
            }
            lowering::require_referred(key, catalog, None)?;
        }
        self.require_key(column, catalog, place)?;
        let parts = (*self.parts).clone();
        catalog.edit(&self.table, self.table.place, |table| {
            if table.column(&column.name).is_some() {
                let message = format!("the table `{}` has a column `{}` already", table.name, column.name);
                return Err(Box::new(Diagnostic::error(Code::NAME_TAKEN, place, message)));
            }
            if parts.primary_key.is_some() && table.primary_key.is_some() {
                let message = format!("the table `{}` has a primary key already", table.name);
                return Err(Box::new(Diagnostic::error(Code::NAME_TAKEN, place, message)));
            }
            table.columns.extend(parts.columns);
            table.primary_key = table.primary_key.take().or(parts.primary_key);
            table.uniques.extend(parts.uniques);
            table.foreign_keys.extend(parts.foreign_keys);
            table.checks.extend(parts.checks);
            table.indexes.extend(parts.indexes);
            Ok(())
        })
    }

    fn rehearse(&self, catalog: &mut Catalog, place: Place) -> Outcome {
        for key in self.parts.foreign_keys.iter().filter(|key| key.references.value != *self.table) {
            catalog.require_key(&key.references, &key.referred, key.references.place)?;
        }
        self.apply(catalog, place)
    }

    fn touches(&self, footprint: &mut Footprint<'_>) {
        footprint.reads(Thing::Relation(&self.table));
        footprint.parts(&self.parts);
    }

    fn inverse(&self, _before: &Catalog) -> Result<Vec<Op>, String> {
        let column = self.column_name().cloned().ok_or("it has no column")?;
        let column = Located::new(column, self.table.place);
        Ok(vec![Op::DropColumn(DropColumn { table: self.table.clone(), column })])
    }

    fn lower(&self, before: &Catalog) -> Lowered {
        let Some(column) = self.column() else { return Lowered::new(Vec::new()) };
        let table = &self.table.value;
        let parts = &self.parts;
        let primary = parts.primary_key.iter().map(|k| (k, ConstraintKind::PrimaryKey));
        let keys = primary
            .chain(parts.uniques.iter().map(|k| (k, ConstraintKind::Unique)))
            .map(|(key, kind)| AddedConstraint::key(key, kind, table, before));
        let (with, apart): (Vec<_>, Vec<_>) = keys.partition(|_| needs_key(column, before));
        let args = vec![
            ("table", Arg::Name(table.clone())),
            ("column", Arg::Map(lowering::column(column, before))),
            ("constraints", Arg::List(with.into_iter().map(|key| Arg::Map(key.into_args())).collect())),
        ];
        let guard = Guard::ColumnMissing { table: table.clone(), column: column.name.clone() };
        let ddl = if rewrites(column, before.facts()) { Ddl::AddColumnRewrite } else { Ddl::AddColumn };
        let object = format!("column {table}.{}", column.name);
        let mut add = Statement::new("add_column.sql", args, guard, "added", object)
            .locking(ddl, table)
            .online_if(lowering::can_tell_online(before, table));
        if column.comment.is_some() && before.facts().comments == CommentStyle::Statements {
            add = add.then(
                "column_comment.sql",
                lowering::column_comment(table, &column.name, column.comment.as_ref()),
            );
        }
        let mut statements = vec![add];
        let keyed = if parts.foreign_keys.is_empty() { None } else { self.with_column(before) };
        let own_name = |key: &Arc<ForeignKey>| {
            let index = brought::brought(key, keyed.as_ref()?, before.facts())?;
            (index.brought == Some(Maker::Script)).then_some(index)
        };
        let brought: Vec<Index> = parts.foreign_keys.iter().filter_map(own_name).collect();
        statements.extend(brought.iter().map(|i| lowering::create_index(table, i, before)));
        let added = apart
            .into_iter()
            .chain(parts.foreign_keys.iter().map(|k| AddedConstraint::foreign_key(k, before)))
            .chain(parts.checks.iter().map(AddedConstraint::check));
        statements.extend(added.map(|constraint| constraint.statement(table)));
        statements.extend(parts.indexes.iter().map(|i| lowering::create_index(table, i, before)));
        Lowered::new(statements)
    }
}

/// Whether a column must be in a key from the beginning.
fn needs_key(column: &Column, before: &Catalog) -> bool {
    column.identity.is_some() && before.facts().columns.identity_needs_key
}

impl AddColumn {
    /// The table with the column and what hangs on it.
    fn with_column(&self, before: &Catalog) -> Option<Table> {
        let mut table = (*before.known(&self.table)?).clone();
        let parts = (*self.parts).clone();
        table.uniques.extend(parts.uniques);
        table.indexes.extend(parts.indexes);
        Some(table)
    }

    fn require_key(&self, column: &Column, catalog: &Catalog, place: Place) -> Outcome {
        let has_key = self.parts.primary_key.is_some() || !self.parts.uniques.is_empty();
        if has_key || !needs_key(column, catalog) {
            return Ok(());
        }
        let message =
            format!("in {} a column with identity is a key from the beginning", catalog.facts().title);
        Err(Box::new(
            Diagnostic::error(Code::UNSUPPORTED, place, message)
                .hint("give the column `unique: true` or `primary_key: true`"),
        ))
    }
}

/// Whether the new column makes the engine copy the table: identity, stored generated, a default that differs by row.
fn rewrites(column: &Column, facts: &Facts) -> bool {
    let fills = |default| (facts.columns.default_fills)(default, &column.sql_type);
    let serial = matches!(&column.sql_type, SqlType::Native(name) if name.contains("serial"));
    column.default.as_ref().is_some_and(fills)
        || serial
        || column.identity.is_some()
        || column.computed.as_ref().is_some_and(|c| c.stored)
}
