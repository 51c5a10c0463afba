//! Indexes: create, drop, rename; and those that come and go with foreign keys.

use std::sync::Arc;

use super::lowered::{Context, Lowered};
use super::online::{is_tree, writers};
use super::{definition, stand_in};
use crate::catalog::{Catalog, is_long_index};
use crate::dialect::Feature;
use crate::model::{Change, How, Ident, Index, IndexKey, ObjectId, ObjectName};
use crate::plan::{Action, Arg, Ddl, Guard, Mode, Statement, StatementKind};

/// An index that is created or dropped, and those that give way to it.
pub(super) fn change(table: &ObjectName, name: &Ident, change: &Change, context: Context<'_>) -> Lowered {
    let before = context.before;
    let asked = change.how == How::Concurrently;
    let alone = asked && before.facts().indexes.concurrent;
    let mode = if alone { Mode::Alone } else { Mode::Transaction };
    let statements = match change.to.index() {
        Some(index) => {
            let mut statements = vec![create(table, index, asked, before)];
            statements.extend(yielded(change, context));
            statements
        }
        None => vec![drop(table, name, change.from.index(), asked, before)],
    };
    Lowered { mode, ..Lowered::new(statements) }
}

/// Drops the indexes that give way to a new key or index. The server has dropped its own in silence by then, and leaves
/// those alone that a script has made: also one that a downgrade has made in the place of the server's.
pub(super) fn yielded(change: &Change, context: Context<'_>) -> Vec<Statement> {
    let implied = context.before.implied(change, context.after).yielded;
    let indexes = implied.iter().filter_map(|gone| gone.from.index().zip(gone.object.table()));
    indexes.map(|(index, table)| drop(table, &index.name, Some(index), false, context.before)).collect()
}

/// CREATE INDEX with its guard.
pub(super) fn create(table: &ObjectName, index: &Index, concurrently: bool, before: &Catalog) -> Statement {
    let guard = Guard::missing(ObjectId::Index(table.clone(), index.name.clone()))
        .comparing(stand_in::of_index(index, before.known(table).as_deref(), before.facts()));
    let (kind, ddl) = if concurrently && before.facts().indexes.concurrent {
        (StatementKind::CreateIndexConcurrently, Ddl::CreateIndexConcurrently)
    } else {
        (StatementKind::CreateIndex, Ddl::CreateIndex)
    };
    let object = format!("index {}", table.sibling(&index.name));
    let args = definition::index(table, index, concurrently);
    let known = before.known(table);
    let is_long = index.unique && known.is_none_or(|table| is_long_index(&table, index, before.facts()));
    let action = if is_long || !is_plain(index) { Action::Copy } else { Action::CreateIndex };
    Statement {
        carries_concurrently: concurrently,
        ..Statement::new(kind, args, guard, "create", object)
            .locking(lock(index, ddl, before), table)
            .with_writers(writers(&[action], table, None, before))
    }
}

/// DROP INDEX with its guard.
fn drop(
    table: &ObjectName,
    name: &Ident,
    known: Option<&Arc<Index>>,
    asked: bool,
    before: &Catalog,
) -> Statement {
    let concurrently = asked && before.facts().indexes.concurrent;
    let index = table.sibling(name);
    let ddl = if concurrently { Ddl::DropIndexConcurrently } else { Ddl::DropIndex };
    let args = vec![
        ("table", Arg::Name(table.clone())),
        ("index", Arg::Name(index.clone())),
        ("name", Arg::Ident(name.clone())),
        ("concurrently", Arg::Flag(concurrently)),
    ];
    let guard = Guard::present(ObjectId::Index(table.clone(), name.clone()));
    let action = match known {
        Some(index) if is_plain(index) && index.unique => Action::DropUnique,
        Some(index) if is_plain(index) => Action::DropIndex,
        Some(_) | None => Action::Copy,
    };
    Statement {
        carries_concurrently: asked,
        ..Statement::new(StatementKind::DropIndex, args, guard, "drop", format!("index {index}"))
            .locking(known.map_or(ddl, |i| lock(i, ddl, before)), table)
            .with_writers(writers(&[action], table, None, before))
    }
}

/// ALTER INDEX ... RENAME TO with its guard.
pub(super) fn rename(table: &ObjectName, from: &Ident, to: &Ident, before: &Catalog) -> Statement {
    let index = table.sibling(from);
    let args = vec![
        ("table", Arg::Name(table.clone())),
        ("index", Arg::Name(index.clone())),
        ("name", Arg::Ident(from.clone())),
        ("to", Arg::Ident(to.clone())),
    ];
    let id = |name: &Ident| ObjectId::Index(table.clone(), name.clone());
    let object = format!("index {index} to {to}");
    let guard = Guard::renamed(id(from), id(to));
    Statement::new(StatementKind::RenameIndex, args, guard, "rename", object)
        .locking(Ddl::RenameIndex, table)
        .with_writers(writers(&[Action::RenameIndex], table, None, before))
}

/// Whether writers can go on where such an index is created or dropped: a tree of columns, no expressions.
fn is_plain(index: &Index) -> bool {
    is_tree(index) && index.columns.iter().all(|c| matches!(c.key, IndexKey::Column(_)))
}

/// What creating or dropping an index locks. Where no writer goes on, the expression is a hidden column, and the table
/// is copied for it.
fn lock(index: &Index, usual: Ddl, before: &Catalog) -> Ddl {
    let hidden = index.columns.iter().any(|c| c.key.column().is_none())
        && !before.facts().has(Feature::OnlineExpressions);
    if hidden { Ddl::AddColumnRewrite } else { usual }
}
