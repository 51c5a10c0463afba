//! Constraints that are added to a table which is there, or dropped from it.

use super::definition;
use super::index;
use super::lowered::{Context, Lowered};
use super::online::{may_hold_null, writers};
use crate::catalog::{Catalog, is_long_key};
use crate::model::{Change, Constraint, ConstraintKind, How, Ident, Maker, ObjectId, ObjectName};
use crate::plan::{Action, Arg, Args, Ddl, Expected, Guard, Shape, Statement, StatementKind};

/// A constraint that is created or dropped, with the indexes that it implies.
pub(super) fn change(table: &ObjectName, name: &Ident, change: &Change, context: Context<'_>) -> Lowered {
    if change.how == How::Replaced {
        return Lowered::nothing(); // the next step does both
    }
    let Some(constraint) = change.to.constraint() else {
        return Lowered::one(drop(table, name, change, context.before));
    };
    let before = context.before;
    if change.how == How::Replaces {
        return Lowered::one(replace(table, constraint, before));
    }
    let add = add(table, constraint, before);
    if let How::TakesOver(over) = &change.how {
        let rename = index::rename(table, &over.name, name, before);
        // The server makes a new index and drops its own, unless a downgrade has made that: then it is served by it.
        return Lowered::new(match over.implied {
            Some(Maker::Script) => vec![rename, add],
            Some(Maker::Server) | None => vec![add, rename],
        });
    }
    let served = before.implied(change, context.after).served;
    let ours = served.iter().filter_map(|new| new.to.index());
    let ours = ours.filter(|index| index.implied == Some(Maker::Script));
    let mut statements: Vec<Statement> = ours.map(|new| index::create(table, new, false, before)).collect();
    statements.push(add);
    statements.extend(index::yielded(change, context));
    Lowered::new(statements)
}

/// ALTER TABLE ... ADD CONSTRAINT with its guard.
pub(super) fn add(table: &ObjectName, constraint: &Constraint, before: &Catalog) -> Statement {
    let kind = constraint.kind();
    let object = format!("{} {} on {table}", kind.word(), constraint.name());
    let id = ObjectId::Constraint(table.clone(), constraint.name().clone());
    let refers_to = constraint.foreign_key().map(|key| &key.references.value).filter(|other| *other != table);
    let guard = Guard::new(id, Expected::Absent, Expected::OfKind(kind))
        .comparing(Shape::if_compared(before.facts().compares_shapes, refers_to));
    let args = added(table, constraint, false, before);
    let statement = Statement::new(StatementKind::AddConstraint, args, guard, "add", object);
    let statement =
        statement.with_writers(writers(&[add_action(table, constraint, before)], table, None, before));
    match constraint {
        Constraint::PrimaryKey(_) | Constraint::Unique(_) | Constraint::Exclude(_) => {
            statement.locking(Ddl::AddUnique, table)
        }
        Constraint::ForeignKey(key) => {
            let ddl = if key.not_valid { Ddl::AddForeignKeyNotValid } else { Ddl::AddForeignKey };
            statement.locking(ddl, table).locking(Ddl::ReferencedBy, &key.references)
        }
        Constraint::Check(check) => {
            let ddl = if check.not_valid { Ddl::AddCheckNotValid } else { Ddl::AddCheck };
            statement.locking(ddl, table)
        }
    }
}

fn add_action(table: &ObjectName, constraint: &Constraint, before: &Catalog) -> Action {
    match constraint {
        Constraint::PrimaryKey(key) if !may_hold_null(before, table, &key.columns) => Action::AddPrimaryKey,
        Constraint::Unique(key)
            if before.known(table).is_some_and(|t| !is_long_key(&t, key, before.facts())) =>
        {
            Action::AddUnique
        }
        Constraint::PrimaryKey(_)
        | Constraint::Unique(_)
        | Constraint::ForeignKey(_)
        | Constraint::Check(_)
        | Constraint::Exclude(_) => Action::Copy,
    }
}

/// A primary key in the place of another. To do it twice does no harm, and what is there does not tell which of the two it
/// is: there is no guard.
fn replace(table: &ObjectName, constraint: &Constraint, before: &Catalog) -> Statement {
    let object = format!("primary key {} on {table}", constraint.name());
    let args = added(table, constraint, true, before);
    Statement::new(StatementKind::AddConstraint, args, None, "replace", object)
        .with_writers(writers(&[Action::Copy], table, None, before))
        .locking(Ddl::DropConstraint, table)
        .locking(Ddl::AddUnique, table)
        .needing([ObjectId::Constraint(table.clone(), constraint.name().clone())])
}

/// What ADD CONSTRAINT gets; whether it takes the place of the primary key.
pub(super) fn added(table: &ObjectName, constraint: &Constraint, replaces: bool, before: &Catalog) -> Args {
    vec![
        ("table", Arg::Name(table.clone())),
        ("constraint", Arg::Map(definition::constraint(constraint, before))),
        ("replaces", Arg::Flag(replaces)),
    ]
}

/// A constraint that is dropped, by its name and, where that is known, its kind.
pub(super) fn dropped(table: &ObjectName, name: &Ident, kind: Option<ConstraintKind>) -> Args {
    let word = match kind {
        Some(ConstraintKind::PrimaryKey) => "PRIMARY KEY",
        Some(ConstraintKind::Unique) => "INDEX",
        Some(ConstraintKind::ForeignKey) => "FOREIGN KEY",
        Some(ConstraintKind::Check) => "CHECK",
        Some(ConstraintKind::Exclude) | None => "CONSTRAINT",
    };
    vec![
        ("table", Arg::Name(table.clone())),
        ("kind", Arg::Word(word)),
        ("primary", Arg::Flag(kind == Some(ConstraintKind::PrimaryKey))),
        ("check", Arg::Flag(kind == Some(ConstraintKind::Check))),
        ("name", Arg::Ident(name.clone())),
    ]
}

/// The guard of a constraint that is dropped.
pub(super) fn drop_guard(table: &ObjectName, name: &Ident, kind: Option<ConstraintKind>) -> Guard {
    let object = ObjectId::Constraint(table.clone(), name.clone());
    Guard::new(object, kind.map_or(Expected::Present, Expected::OfKind), Expected::Absent)
}

fn drop(table: &ObjectName, name: &Ident, change: &Change, before: &Catalog) -> Statement {
    let statement = drop_of_kind(table, name, change.constraint_kind(), before);
    match change.from.constraint().and_then(|constraint| constraint.foreign_key()) {
        Some(key) => statement.locking(Ddl::DropConstraint, &key.references),
        None => statement,
    }
}

/// A check that is dropped.
pub(super) fn drop_check(table: &ObjectName, name: &Ident, before: &Catalog) -> Statement {
    drop_of_kind(table, name, Some(ConstraintKind::Check), before)
}

fn drop_of_kind(
    table: &ObjectName,
    name: &Ident,
    kind: Option<ConstraintKind>,
    before: &Catalog,
) -> Statement {
    let action = match kind {
        Some(ConstraintKind::ForeignKey) => Action::DropForeignKey,
        Some(ConstraintKind::Unique) => Action::DropUnique,
        Some(ConstraintKind::PrimaryKey | ConstraintKind::Check | ConstraintKind::Exclude) | None => {
            Action::Copy
        }
    };
    let object = format!("constraint {name} on {table}");
    let guard = drop_guard(table, name, kind);
    let args = dropped(table, name, kind);
    Statement::new(StatementKind::DropConstraint, args, guard, "drop", object)
        .locking(Ddl::DropConstraint, table)
        .with_writers(writers(&[action], table, None, before))
}
