//! Tables: create, drop, rename, comment; and columns under another name.

use std::borrow::Cow;
use std::sync::Arc;

use super::lowered::Lowered;
use super::online::writers;
use super::{constraint, definition, index, stand_in};
use crate::catalog::{Catalog, renamed};
use crate::dialect::{CommentStyle, Facts};
use crate::model::{Check, Constraint, Ident, Object, ObjectId, ObjectName, State, Table};
use crate::plan::{Action, Arg, Args, Ddl, Guard, Shape, Statement, StatementKind, Touched};

/// CREATE TABLE, with its comments and indexes.
pub(super) fn create(table: &Table, before: &Catalog) -> Lowered {
    let facts = before.facts();
    let name = &table.name;
    let (whole, again) = without_equal_keys(table, before);
    let args = definition::table(&whole, before);
    let guard = Guard::missing(ObjectId::Table(name.clone())).comparing(shape(table, facts));
    let mut create =
        Statement::new(StatementKind::CreateTable, args, guard, "create", format!("table {name}"));
    for key in table.foreign_keys().filter(|key| key.references.value != *name) {
        create = create.locking(Ddl::ReferencedBy, &key.references);
    }
    if facts.comments == CommentStyle::Statements {
        create = with_comments(create, table);
    }
    for key in &again {
        create = create.then(StatementKind::AddConstraint, constraint::added(name, key, false, before));
    }
    let apart = table.indexes.iter().filter(|_| !facts.indexes.inline);
    let indexes = apart.map(|i| {
        let mut index = index::create(name, i, false, before);
        index.locks.clear(); // the table is new: nobody waits
        index.guard = index.guard.map(|guard| guard.comparing(stand_in::of_index(i, Some(table), facts)));
        index
    });
    Lowered::new([create].into_iter().chain(indexes).collect())
}

/// How a table that is there already is compared: its indexes may have statements of their own.
fn shape(table: &Table, facts: &Facts) -> Option<Shape> {
    let refers_to =
        table.foreign_keys().map(|key| &key.references.value).filter(|other| **other != table.name);
    let apart = table.indexes.iter().filter(|_| !facts.indexes.inline);
    let apart = apart.map(|index| ObjectId::Index(table.name.clone(), index.name.clone()));
    let later = apart.map(Touched::whole).collect();
    facts.compares_shapes.then(|| Shape {
        refers_to: refers_to.cloned().collect(),
        later,
        ..Shape::default()
    })
}

/// A new table without the keys that are equal to earlier ones of it, and these: where the engine would leave them out
/// without a word, they are added afterwards.
fn without_equal_keys<'t>(table: &'t Table, before: &Catalog) -> (Cow<'t, Table>, Vec<Arc<Constraint>>) {
    if !before.facts().indexes.equal_keys_merge {
        return (Cow::Borrowed(table), Vec::new());
    }
    let equal = |one: &Constraint, other: &Constraint| match (one, other) {
        (Constraint::Exclude(one), Constraint::Exclude(other)) => one.elements == other.elements,
        _ => one.key().zip(other.key()).is_some_and(|(one, other)| one.columns == other.columns),
    };
    let is_again = |at: usize| table.constraints[..at].iter().any(|c| equal(c, &table.constraints[at]));
    let again: Vec<Arc<Constraint>> = (0..table.constraints.len())
        .filter(|at| is_again(*at))
        .map(|at| table.constraints[at].clone())
        .collect();
    if again.is_empty() {
        return (Cow::Borrowed(table), again);
    }
    let mut whole = table.clone();
    whole.constraints.retain(|c| !again.iter().any(|gone| Arc::ptr_eq(c, gone)));
    (Cow::Owned(whole), again)
}

/// The comments of a new table and of its columns, as statements of their own.
fn with_comments(create: Statement, table: &Table) -> Statement {
    comments(table).into_iter().fold(create, |create, (kind, args)| create.then(kind, args))
}

/// The same alone.
pub(super) fn comments(table: &Table) -> Vec<(StatementKind, Args)> {
    let of_table = table.comment.iter().map(|comment| {
        let args = vec![("table", Arg::Name(table.name.clone())), ("comment", Arg::Text(comment.clone()))];
        (StatementKind::TableComment, args)
    });
    let of_columns = table.columns.iter().filter(|c| c.comment.is_some()).map(|column| {
        let args = column_comment(&table.name, &column.name, column.comment.as_ref());
        (StatementKind::ColumnComment, args)
    });
    of_table.chain(of_columns).collect()
}

/// What COMMENT ON COLUMN gets.
pub(super) fn column_comment(table: &ObjectName, name: &Ident, text: Option<&String>) -> Args {
    vec![
        ("table", Arg::Name(table.clone())),
        ("column", Arg::Ident(name.clone())),
        ("comment", Arg::option(text.cloned(), Arg::Text)),
    ]
}

/// DROP TABLE.
pub(super) fn drop(name: &ObjectName, before: &Catalog) -> Lowered {
    let args = vec![("table", Arg::Name(name.clone()))];
    let guard = Guard::present(ObjectId::Table(name.clone()));
    let statement = Statement::new(StatementKind::DropTable, args, guard, "drop", format!("table {name}"));
    let mut statement = statement.locking(Ddl::DropTable, name);
    let known = before.known(name);
    let keys = known.iter().flat_map(|table| table.foreign_keys());
    for key in keys.filter(|key| key.references.value != *name) {
        statement = statement.locking(Ddl::DropConstraint, &key.references);
    }
    Lowered::one(statement)
}

/// ALTER TABLE ... RENAME TO.
pub(super) fn rename(from: &ObjectName, to: &ObjectName) -> Lowered {
    // Where the two are one name to the engine, it may refuse to give one for the other.
    let between =
        from.name.shortened_like(&format!("sqlc_mig_new_{}", from.name)).ok().filter(|_| from == to);
    let args = vec![
        ("table", Arg::Name(from.clone())),
        ("to", Arg::Ident(to.name.clone())),
        ("target", Arg::Name(to.clone())),
        ("between", Arg::option(between, Arg::Ident)),
    ];
    let guard = Guard::renamed(ObjectId::Table(from.clone()), ObjectId::Table(to.clone()));
    let object = format!("table {from} to {}", to.name);
    let statement = Statement::new(StatementKind::RenameTable, args, guard, "rename", object);
    Lowered::one(statement.locking(Ddl::Rename, from))
}

/// The comment of a table, where the engine has such statements.
pub(super) fn comment(table: &ObjectName, to: &State, before: &Catalog) -> Lowered {
    if before.facts().comments == CommentStyle::Nowhere {
        return Lowered::nothing();
    }
    let comment = match to {
        State::Is(Object::TableComment(text)) => Arg::Text(text.clone()),
        State::Is(_) | State::Absent | State::Unknown => Arg::None,
    };
    let args = vec![("table", Arg::Name(table.clone())), ("comment", comment)];
    let object = format!("comment of table {table}");
    let statement = Statement::new(StatementKind::TableComment, args, None, "set", object);
    Lowered::one(statement.locking(Ddl::Comment, table).needing([ObjectId::Table(table.clone())]))
}

/// ALTER TABLE ... RENAME COLUMN, with the checks that do not follow. They are dropped and added in the same statement,
/// but for a column of a foreign key, which is renamed only where the table is not copied (measured on MySQL: error 1846,
/// "Columns participating in a foreign key are renamed").
pub(super) fn rename_column(table: &ObjectName, from: &Ident, to: &Ident, before: &Catalog) -> Lowered {
    let checks = changed_checks(table, from, to, before);
    if checks.is_empty() || !before.is_in_foreign_key(table, from) {
        let checks = checks.iter().map(|check| Arg::Map(definition::check(check))).collect();
        return Lowered::one(rename_column_with(checks, table, from, to, before));
    }
    let dropped = checks.iter().map(|check| constraint::drop_check(table, &check.name, before));
    let renamed = rename_column_with(Vec::new(), table, from, to, before);
    let added = checks.iter().map(|check| constraint::add(table, &Constraint::Check(check.clone()), before));
    Lowered::new(dropped.chain([renamed]).chain(added).collect())
}

fn rename_column_with(
    checks: Vec<Arg>,
    table: &ObjectName,
    from: &Ident,
    to: &Ident,
    before: &Catalog,
) -> Statement {
    let checked = !checks.is_empty();
    let action = if checked { Action::Copy } else { Action::RenameColumn };
    let args = vec![
        ("table", Arg::Name(table.clone())),
        ("column", Arg::Ident(from.clone())),
        ("to", Arg::Ident(to.clone())),
        ("checks", Arg::List(checks)),
    ];
    let id = |name: &Ident| ObjectId::Column(table.clone(), name.clone());
    let object = format!("column {table}.{from} to {to}");
    let guard = Guard::renamed(id(from), id(to));
    Statement::new(StatementKind::RenameColumn, args, guard, "rename", object)
        .locking(if checked { Ddl::AddCheck } else { Ddl::Rename }, table)
        .with_writers(writers(&[action], table, None, before))
}

/// The checks that name the column, as they are afterwards: where they do not follow, they must be created again.
fn changed_checks(table: &ObjectName, from: &Ident, to: &Ident, before: &Catalog) -> Vec<Check> {
    let known = before.known(table).filter(|_| !before.facts().columns.expressions_follow);
    let Some(known) = known else { return Vec::new() };
    let renamed = renamed(&known, from, to, before.facts());
    let changed = renamed.constraints.iter().filter(|c| !known.constraints.contains(c));
    changed.filter_map(|c| c.check().cloned()).collect()
}
