//! create_primary_key, create_unique_constraint, create_foreign_key, create_check_constraint,
//! create_exclude_constraint: five operations with one shape.

use super::{Behaviour, Lowered, Op, alter_column::AlterColumn, drop_constraint::DropConstraint, lowering};
use crate::catalog::{Catalog, Outcome};
use crate::decode::{Fields, Scope};
use crate::diag::{Code, Diagnostic, Located, Place};
use crate::model::naming::Named;
use crate::model::{Check, Exclude, ForeignKey, Ident, IndexKey, Key, ObjectName, Table};
use crate::plan::{Args, ConstraintKind, Ddl};

macro_rules! constraint_operation {
    ($(#[$doc:meta])* $name:ident, $type:ty, $kind:expr, $ddl:expr, $read:expr, $columns:expr, $push:expr, $args:expr) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $name {
            /// The table.
            pub table: Located<ObjectName>,
            /// The constraint.
            pub what: $type,
        }

        impl Behaviour for $name {
            fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
                let table = scope.object(fields, "table", "the table's name");
                let holder = scope.holder(table.as_ref());
                let read: fn(&Scope<'a>, &Fields<'a>, &ObjectName) -> Option<$type> = $read;
                let what = read(scope, fields, &holder);
                Some(Self { table: table?, what: what? })
            }

            fn subject(&self) -> String {
                format!("{} on {}", self.what.name, *self.table)
            }

            fn apply(&self, catalog: &mut Catalog, place: Place) -> Outcome {
                catalog.table(&self.table, self.table.place)?;
                let columns: fn(&$type) -> Vec<&Ident> = $columns;
                catalog.require_columns(&self.table, columns(&self.what), place)?;
                let push: fn(&mut Table, $type, &mut Catalog) -> Outcome = $push;
                let mut probe = catalog.clone();
                catalog.edit(&self.table, self.table.place, |table| {
                    name_is_free(table, &self.what.name, place)?;
                    push(table, self.what.clone(), &mut probe)
                })
            }

            fn inverse(&self, before: &Catalog) -> Result<Vec<Op>, String> {
                let name = Located::new(self.what.name.clone(), self.table.place);
                let kind = Some($kind);
                let mut ops = vec![Op::DropConstraint(DropConstraint { table: self.table.clone(), name, kind })];
                if $kind == ConstraintKind::PrimaryKey {
                    let columns: fn(&$type) -> Vec<&Ident> = $columns;
                    ops.extend(nullable_again(before, &self.table, &columns(&self.what)));
                }
                Ok(ops)
            }

            fn lower(&self, _before: &Catalog) -> Lowered {
                let args: fn(&$type) -> Args = $args;
                let ddl: fn(&$type) -> Ddl = $ddl;
                Lowered::one(lowering::add_constraint(
                    &self.table,
                    &self.what.name,
                    $kind,
                    args(&self.what),
                    ddl(&self.what),
                ))
            }
        }
    };
}

constraint_operation!(
    /// create_primary_key.
    CreatePrimaryKey, Key, ConstraintKind::PrimaryKey, |_| Ddl::AddUnique,
    |scope, fields, table| scope.key_fields(fields, &Table::new(table.clone()), Named::PrimaryKey),
    |key| key.columns.iter().collect(),
    |table, key, _| {
        if let Some(other) = &table.primary_key {
            let message = format!("the table `{}` has the primary key `{}` already", table.name, other.name);
            return Err(Box::new(Diagnostic::error(Code::NAME_TAKEN, Place::default(), message)));
        }
        for column in table.columns.iter_mut().filter(|c| key.columns.contains(&c.name)) {
            column.nullable = false;
        }
        table.primary_key = Some(key);
        Ok(())
    },
    |key| lowering::key(key, ConstraintKind::PrimaryKey)
);

constraint_operation!(
    /// create_unique_constraint.
    CreateUniqueConstraint, Key, ConstraintKind::Unique, |_| Ddl::AddUnique,
    |scope, fields, table| scope.key_fields(fields, &Table::new(table.clone()), Named::Unique),
    |key| key.columns.iter().collect(),
    |table, key, _| { table.uniques.push(key); Ok(()) },
    |key| lowering::key(key, ConstraintKind::Unique)
);

constraint_operation!(
    /// create_check_constraint.
    CreateCheckConstraint, Check, ConstraintKind::Check,
    |check| if check.not_valid { Ddl::AddConstraintUsingNothing } else { Ddl::AddCheck },
    |scope, fields, table| scope.check_fields(fields, table),
    |_| Vec::new(),
    |table, check, _| { table.checks.push(check); Ok(()) },
    lowering::check
);

constraint_operation!(
    /// create_exclude_constraint.
    CreateExcludeConstraint, Exclude, ConstraintKind::Exclude, |_| Ddl::AddUnique,
    |scope, fields, table| scope.exclude_fields(fields, table),
    |exclude| exclude.elements.iter().filter_map(|e| match &e.key {
        IndexKey::Column(name) => Some(name),
        IndexKey::Expression(_) => None,
    }).collect(),
    |table, exclude, _| { table.excludes.push(exclude); Ok(()) },
    lowering::exclude
);

/// create_foreign_key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreateForeignKey {
    /// The table.
    pub table: Located<ObjectName>,
    /// The constraint.
    pub what: ForeignKey,
}

impl Behaviour for CreateForeignKey {
    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        let table = scope.object(fields, "table", "the table's name");
        let holder = scope.holder(table.as_ref());
        let what = scope.foreign_key_fields(fields, &holder);
        Some(Self { table: table?, what: what? })
    }

    fn subject(&self) -> String {
        format!("{} on {}", self.what.name, *self.table)
    }

    fn apply(&self, catalog: &mut Catalog, place: Place) -> Outcome {
        catalog.table(&self.table, self.table.place)?;
        catalog.require_columns(&self.table, &self.what.columns, place)?;
        let references = &self.what.references;
        catalog.table(references, references.place)?;
        catalog.require_columns(references, &self.what.referred, references.place)?;
        catalog.edit(&self.table, self.table.place, |table| {
            name_is_free(table, &self.what.name, place)?;
            table.foreign_keys.push(self.what.clone());
            Ok(())
        })
    }

    fn inverse(&self, _before: &Catalog) -> Result<Vec<Op>, String> {
        let name = Located::new(self.what.name.clone(), self.table.place);
        let kind = Some(ConstraintKind::ForeignKey);
        Ok(vec![Op::DropConstraint(DropConstraint { table: self.table.clone(), name, kind })])
    }

    fn lower(&self, _before: &Catalog) -> Lowered {
        Lowered::one(lowering::add_foreign_key(&self.table, &self.what))
    }
}

/// A primary key makes its columns not null; dropping it does not undo that.
fn nullable_again(before: &Catalog, table: &Located<ObjectName>, columns: &[&Ident]) -> Vec<Op> {
    let Ok(Some(known)) = before.table(table, table.place) else { return Vec::new() };
    let loosened = known.columns.iter().filter(|c| c.nullable && columns.contains(&&c.name));
    loosened.map(|c| Op::AlterColumn(AlterColumn::nullable(table.clone(), c.name.clone()))).collect()
}

fn name_is_free(table: &Table, name: &Ident, place: Place) -> Outcome {
    if table.constraint_names().any(|n| n == name) {
        let message = format!("the table `{}` has a constraint `{name}` already", table.name);
        return Err(Box::new(Diagnostic::error(Code::NAME_TAKEN, place, message)));
    }
    Ok(())
}

/// The operations that add back the constraints which one form of a table has and another lacks.
pub(super) fn missing_from(full: &Table, part: &Table, table: &Located<ObjectName>) -> Vec<Op> {
    let at = || table.clone();
    let mut ops = Vec::new();
    if let (Some(key), None) = (&full.primary_key, &part.primary_key) {
        ops.push(Op::CreatePrimaryKey(CreatePrimaryKey { table: at(), what: key.clone() }));
    }
    let lost = |k: &&Key| !part.uniques.contains(k);
    ops.extend(
        full.uniques
            .iter()
            .filter(lost)
            .map(|k| Op::CreateUniqueConstraint(CreateUniqueConstraint { table: at(), what: k.clone() })),
    );
    ops.extend(
        full.foreign_keys
            .iter()
            .filter(|k| !part.foreign_keys.contains(k))
            .map(|k| Op::CreateForeignKey(CreateForeignKey { table: at(), what: k.clone() })),
    );
    ops.extend(
        full.checks
            .iter()
            .filter(|k| !part.checks.contains(k))
            .map(|k| Op::CreateCheckConstraint(CreateCheckConstraint { table: at(), what: k.clone() })),
    );
    ops.extend(
        full.excludes
            .iter()
            .filter(|k| !part.excludes.contains(k))
            .map(|k| Op::CreateExcludeConstraint(CreateExcludeConstraint { table: at(), what: k.clone() })),
    );
    ops
}
