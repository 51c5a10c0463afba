//! What an engine can do to a table only by building it anew: a table with the new definition, the rows copied, the old
//! one dropped, the new one renamed. Its indexes, triggers and views stay ("ALTER TABLE" in SQLite's documentation, 7).

use std::sync::Arc;

use super::alter_column::AlterColumn;
use super::{Lowered, Op, add_column::AddColumn, lowering, rename_index::RenameIndex};
use crate::catalog::{Catalog, Outcome};
use crate::diag::{Code, Diagnostic, Located, Place};
use crate::dialect::AlterStyle;
use crate::model::{Column, DefaultValue, Ident, Literal, ObjectName, SqlType, Table};
use crate::plan::{Arg, Args, Ddl, Guard, Rebuilt, Statement};

/// What it takes to do an operation on an engine that builds tables anew; `None` if the operation has its own way.
pub(super) fn lower(op: &Op, before: &Catalog) -> Option<Lowered> {
    if before.facts().columns.alter != AlterStyle::Rebuild {
        return None;
    }
    if let Op::AddColumn(add) = op
        && is_simple(add, before)
    {
        return Some(Lowered::new(add_column(add, before)));
    }
    if let Op::RenameIndex(rename) = op {
        return Some(Lowered::new(rename_index(rename, before).into_iter().collect()));
    }
    let change = Change::of(op, before)?;
    let mut after = before.clone();
    let _ = op.apply(&mut after, change.place); // a fault was reported by the fold
    let statements = change.tables.iter().flat_map(|table| change.statements(table, before, &after));
    Some(Lowered::new(statements.collect()))
}

/// Why an operation cannot be, although it can be folded: the new definition needs the whole old one.
pub(super) fn require(op: &Op, before: &Catalog, after: &Catalog, place: Place) -> Outcome {
    if let Op::CreateTable(create) = op {
        return require_identity_key(&create.table, after, place);
    }
    if let Op::RenameIndex(rename) = op
        && before.index(&rename.table, &rename.name, place)?.is_none()
    {
        return Err(unknown(before, &format!("the index `{}`", *rename.name), place));
    }
    let simple = matches!(op, Op::AddColumn(add) if is_simple(add, before));
    let Some(change) = Change::of(op, before).filter(|_| !simple) else { return Ok(()) };
    for table in &change.tables {
        if before.table(table, place)?.is_none() {
            return Err(unknown(before, &format!("the table `{table}`"), place));
        }
        if let Some(changed) = after.table(table, place)? {
            require_identity_key(&changed, after, place)?;
        }
    }
    Ok(())
}

fn unknown(catalog: &Catalog, what: &str, place: Place) -> Box<Diagnostic> {
    let title = catalog.facts().title;
    let message = format!(
        "{title} does this only by building {what} anew, and the history does not know its definition"
    );
    let hint = "say with `effect:` what the SQL that made it did, or write the whole change with `execute`";
    Box::new(Diagnostic::error(Code::NEEDS_DEFINITION, place, message).hint(hint))
}

/// There is no ALTER INDEX: it is dropped, and built under its new name.
fn rename_index(op: &RenameIndex, before: &Catalog) -> Option<Statement> {
    let mut renamed = before.index(&op.table, &op.name, op.name.place).ok().flatten()?;
    Arc::make_mut(&mut renamed).name = op.to.clone();
    let (from, to) = (op.table.sibling(&op.name), op.table.sibling(&op.to));
    let mut args = lowering::index(&op.table, &renamed);
    args.push(("old", Arg::Name(from.clone())));
    let object = format!("index {from} to {}", op.to);
    let guard = Guard::IndexRename { from, to, table: op.table.name.clone() };
    Some(
        Statement::new("rename_index.sql", args, guard, "renamed", object)
            .locking(Ddl::CreateIndex, &op.table),
    )
}

fn require_identity_key(table: &Table, catalog: &Catalog, place: Place) -> Outcome {
    let Some(column) = table.columns.iter().find(|c| c.identity.is_some()) else { return Ok(()) };
    let own = lowering::inline_key(table, catalog).is_some_and(|key| key.columns.contains(&column.name));
    if own {
        return Ok(());
    }
    let title = catalog.facts().title;
    let message =
        format!("in {title} a column with identity is the primary key, alone; `{}` is not", column.name);
    let hint = format!("write `primary_key: [{}]`, or leave `identity` out", column.name);
    Err(Box::new(Diagnostic::error(Code::UNSUPPORTED, place, message).hint(hint)))
}

/// Whether ALTER TABLE ... ADD COLUMN takes the column: no key, nothing that the rows there would have to be given but
/// a constant (documentation of ALTER TABLE, 4).
fn is_simple(add: &AddColumn, before: &Catalog) -> bool {
    let parts = &add.parts;
    let Some(column) = add.column() else { return true };
    let constant = match &column.default {
        None => column.nullable,
        Some(DefaultValue::Expression(_)) => false,
        Some(DefaultValue::Literal(Literal::Text(text))) => !text.contains(char::is_control),
        Some(DefaultValue::Literal(_)) => true,
    };
    let checked = !parts.foreign_keys.is_empty()
        || !parts.checks.is_empty()
        || lowering::enum_check(&parts.name, column, before).is_some();
    let stored = column.computed.as_ref().is_some_and(|c| c.stored);
    parts.primary_key.is_none()
        && parts.uniques.is_empty()
        && column.identity.is_none()
        && !stored
        && constant
        && !(checked && column.default.is_some())
}

/// ADD COLUMN, with what hangs on the column in its definition.
fn add_column(add: &AddColumn, before: &Catalog) -> Vec<Statement> {
    let Some(column) = add.column() else { return Vec::new() };
    let (table, parts) = (&add.table.value, &add.parts);
    let checks = parts.checks.iter().cloned().chain(lowering::enum_check(&parts.name, column, before));
    let constraints = parts
        .foreign_keys
        .iter()
        .map(|k| lowering::foreign_key(k, before, None))
        .chain(checks.map(|c| lowering::check(&c)));
    let args = vec![
        ("table", Arg::Name(table.clone())),
        ("column", Arg::Map(lowering::column(column, before))),
        ("constraints", Arg::List(constraints.map(Arg::Map).collect())),
    ];
    let guard = Guard::ColumnMissing { table: table.clone(), column: column.name.clone() };
    let object = format!("column {table}.{}", column.name);
    let add = Statement::new("add_column.sql", args, guard, "added", object).locking(Ddl::AddColumn, table);
    let indexes = parts.indexes.iter().map(|i| lowering::create_index(table, i, before));
    [add].into_iter().chain(indexes).collect()
}

/// An operation that builds tables anew.
struct Change<'o> {
    tables: Vec<ObjectName>,
    place: Place,
    only_if: Option<Rebuilt>,
    altered: Option<&'o AlterColumn>,
}

impl<'o> Change<'o> {
    fn of(op: &'o Op, before: &Catalog) -> Option<Self> {
        let one = |table: &Located<ObjectName>| Self {
            tables: vec![table.value.clone()],
            place: table.place,
            only_if: None,
            altered: None,
        };
        Some(match op {
            Op::AddColumn(op) => {
                let only_if = op.column().map(|c| Rebuilt::Adding(c.name.clone()));
                Self { only_if, ..one(&op.table) }
            }
            Op::DropColumn(op) => {
                Self { only_if: Some(Rebuilt::Dropping(op.column.value.clone())), ..one(&op.table) }
            }
            Op::AlterColumn(op) if op.is_comment_alone() => Self { tables: Vec::new(), ..one(&op.table) },
            Op::AlterColumn(op) => Self { altered: Some(op), ..one(&op.table) },
            Op::CreatePrimaryKey(op) => one(&op.table),
            Op::CreateUniqueConstraint(op) => one(&op.table),
            Op::CreateForeignKey(op) => one(&op.table),
            Op::CreateCheckConstraint(op) => one(&op.table),
            Op::DropConstraint(op) => one(&op.table),
            Op::AddEnumValue(op) => {
                let uses = |c: &Arc<Column>| c.sql_type.enum_name() == Some(&op.name.value);
                let holders = before.tables().filter(|t| t.columns.iter().any(uses));
                let place = op.name.place;
                Self {
                    tables: holders.map(|t| t.name.clone()).collect(),
                    place,
                    only_if: None,
                    altered: None,
                }
            }
            _ => return None,
        })
    }

    fn statements(&self, name: &ObjectName, before: &Catalog, after: &Catalog) -> Vec<Statement> {
        let known = |catalog: &Catalog| catalog.known(name);
        let (Some(old), Some(new)) = (known(before), known(after)) else { return Vec::new() };
        let mut args = lowering::definition(&new, after);
        args.push(("temporary", Arg::option(temporary(name), Arg::Name)));
        args.extend(self.copied(&old, &new, after));
        let guard = Guard::Rebuild {
            table: name.clone(),
            columns: old.columns.iter().map(|c| c.name.clone()).collect(),
            uniques: old.uniques.len(),
            foreign_keys: old.foreign_keys.len(),
            only_if: self.only_if.clone(),
        };
        let rebuild = Statement::new("rebuild.sql", args, guard, "rebuilt", format!("table {name}"))
            .locking(Ddl::AlterTypeRewrite, name)
            .restoring(gone(&old, &new));
        let added = new.indexes.iter().filter(|i| !old.indexes.iter().any(|o| o.name == i.name));
        let indexes = added.map(|i| lowering::create_index(name, i, after));
        [rebuild].into_iter().chain(indexes).collect()
    }

    /// Which columns get which values, and whether the numbers of the rows are copied too.
    fn copied(&self, old: &Table, new: &Table, after: &Catalog) -> Args {
        let stays = |c: &&Arc<Column>| c.computed.is_none() && old.column(&c.name).is_some();
        let pairs = new.columns.iter().filter(stays).map(|c| {
            let using = self.altered.filter(|op| op.column.value == c.name).and_then(AlterColumn::using);
            let value = using.map_or_else(|| Arg::Ident(c.name.clone()), |e| Arg::Expression(e.clone()));
            Arg::Map(vec![("name", Arg::Ident(c.name.clone())), ("value", value)])
        });
        let copies_key = row_number(new, after).is_some_and(|name| old.column(name).is_some());
        let taken = |word: &&str| {
            let clashes = |c: &Arc<Column>| c.name.as_str().eq_ignore_ascii_case(word);
            !old.columns.iter().chain(&new.columns).any(clashes)
        };
        let number = ["rowid", "_rowid_", "oid"].into_iter().find(taken).filter(|_| !copies_key);
        vec![
            ("copied", Arg::List(pairs.collect())),
            ("row_number", Arg::option(number, Arg::Word)),
            ("counts", Arg::Flag(lowering::inline_key(new, after).is_some())),
            ("name", Arg::Text(old.name.name.to_string())),
        ]
    }
}

/// The indexes that go with the change.
fn gone(old: &Table, new: &Table) -> Vec<Ident> {
    let kept = |name: &Ident| new.indexes.iter().any(|i| i.name == *name);
    old.indexes.iter().map(|i| i.name.clone()).filter(|name| !kept(name)).collect()
}

/// The column that is another name for the number of a row: a primary key of the type INTEGER.
fn row_number<'t>(table: &'t Table, catalog: &Catalog) -> Option<&'t Ident> {
    let [only] = &table.primary_key.as_ref()?.columns[..] else { return None };
    let column = table.column(only)?;
    let integer = lowering::inline_key(table, catalog).is_some() || column.sql_type == SqlType::Integer;
    integer.then_some(only)
}

/// The name of the new table while the old one is there.
fn temporary(table: &ObjectName) -> Option<ObjectName> {
    Ident::shortened(&format!("sqlc_mig_new_{}", table.name))
        .ok()
        .map(|name| table.sibling(&name.with_case(table.name.case())))
}
