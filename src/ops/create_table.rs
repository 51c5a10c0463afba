//! create_table: a table with its columns, constraints, indexes and comments.

use std::sync::Arc;

use super::Behaviour;
use crate::catalog::{Catalog, Delta, no_column};
use crate::decode::choices::PARTITIONS;
use crate::decode::{Fields, Scope, shape};
use crate::diag::{Code, Diagnostic, Place};
use crate::dialect::{Feature, NameKind};
use crate::model::naming::Named;
use crate::model::{Change, Constraint, Ident, Object, ObjectId, State, Subject, Table};
use crate::sql;
use crate::yaml::Kind;

/// The operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreateTable {
    pub table: Arc<Table>,
    /// Where it is named.
    pub place: Place,
}

impl Behaviour for CreateTable {
    const KEYS: &'static [&'static str] = &[
        "table",
        "columns",
        "schema",
        "primary_key",
        "unique",
        "foreign_keys",
        "checks",
        "indexes",
        "excludes",
        "comment",
        "options",
        "partition_by",
    ];

    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        let name = scope.object(fields, "table", "the table's name");
        let known = name.as_ref().is_some_and(|name| scope.is_free(&name.name, name.place));
        let mut table = Table::new(scope.holder(name.as_ref()));
        if let Some(key) = fields.value("primary_key").and_then(|n| scope.primary_key(n, &table.name)) {
            table.add_constraint(Arc::new(Constraint::PrimaryKey(key)));
        }
        let columns = fields.require("columns").map(|n| (n, scope.list(n, "`columns`")));
        let listed = columns.filter(|(node, _)| matches!(node.kind, Kind::List(_)));
        let whole = listed.map(|(_, list)| scope.columns_into(list, &mut table));
        for constraint in read_constraints(fields, scope, &table) {
            table.add_constraint(Arc::new(constraint));
        }
        let indexes = scope.each(fields, "indexes", &shape::INDEX, |f| scope.index_fields(f, &table.name));
        table.indexes.extend(indexes.into_iter().map(Arc::new));
        table.comment = scope.comment(fields);
        let partitions = scope.value_of(fields, "partition_by", Feature::Partitions);
        table.partition_by = partitions.and_then(|n| partition_by(n, &table, scope));
        let options = scope.value_of(fields, "options", Feature::TableOptions);
        table.options = options.and_then(|n| scope.table_options(n)).unwrap_or_default();
        let place = name.as_ref().map_or(fields.place(), |n| n.place);
        let sound = whole == Some(true) && check_columns(&table, place, scope) && known;
        sound.then_some(Self { table: Arc::new(table), place })
    }

    fn subject(&self) -> Subject {
        Subject::Object(ObjectId::Table(self.table.name.clone()))
    }

    fn delta(&self, before: &Catalog) -> Result<Delta, Box<Diagnostic>> {
        let mut columns = self.table.columns.iter();
        columns.try_for_each(|column| before.require_own_default(column, self.place))?;
        let to = State::Is(Object::Table(Arc::clone(&self.table)));
        let object = ObjectId::Table(self.table.name.clone());
        Ok(Delta::Change(Change::plain(object, State::Absent, to, self.place)))
    }
}

/// The constraints that stand in lists of their own.
fn read_constraints<'a>(fields: &Fields<'a>, scope: &Scope<'a>, table: &Table) -> Vec<Constraint> {
    let uniques = scope.each(fields, "unique", &shape::UNIQUE, |f| scope.key_fields(f, table, Named::Unique));
    let foreign =
        scope.each(fields, "foreign_keys", &shape::FOREIGN_KEY, |f| scope.foreign_key_fields(f, &table.name));
    let checks = scope.each(fields, "checks", &shape::CHECK, |f| scope.check_fields(f, &table.name));
    let excludes = scope.each(fields, "excludes", &shape::EXCLUDE, |f| scope.exclude_fields(f, &table.name));
    let uniques = uniques.into_iter().map(Constraint::Unique);
    let keys = uniques.chain(foreign.into_iter().map(Constraint::ForeignKey));
    let checked = keys.chain(checks.into_iter().map(Constraint::Check));
    checked.chain(excludes.into_iter().map(Constraint::Exclude)).collect()
}

fn partition_by<'a>(node: &'a crate::yaml::Node, table: &Table, scope: &Scope<'a>) -> Option<String> {
    let text = scope.text(node, "`partition_by`")?;
    let (method, rest) = text.split_once('(')?;
    let known = PARTITIONS.contains(&method.trim().to_lowercase().as_str());
    let columns =
        rest.trim_end().strip_suffix(')').map(|inner| sql::expression(&format!("({inner})"), scope.facts));
    if let (true, Some(Ok(columns))) = (known, columns) {
        for name in sql::columns_of(&columns, &table.name, scope.facts) {
            let column = scope.facts.names.ident(&name, NameKind::Part).ok();
            if let Some(column) = column.filter(|column| table.column(column).is_none()) {
                scope.sink.push(no_column(table, &column, node.place));
            }
        }
        return Some(format!("{} {}", method.trim().to_uppercase(), columns.as_str()));
    }
    scope.fault_hint(
        Code::BAD_CHOICE,
        node.place,
        format!("`{text}` does not say how to partition"),
        "`range (created_at)`, `list (region)` or `hash (id)`",
    );
    None
}

/// Every column that a key, foreign key or index of a new table names must be one of its own.
fn check_columns(table: &Table, place: Place, scope: &Scope<'_>) -> bool {
    let named = |constraint: &'_ &Arc<Constraint>| !matches!(&***constraint, Constraint::Exclude(_));
    let constrained = table.constraints.iter().filter(named).flat_map(|c| c.columns());
    let indexed = table
        .indexes
        .iter()
        .flat_map(|i| i.include.iter().chain(i.columns.iter().filter_map(|c| c.key.column())));
    let mut missing: Vec<&Ident> =
        constrained.chain(indexed).filter(|name| table.column(name).is_none()).collect();
    missing.sort();
    missing.dedup();
    for name in &missing {
        scope.sink.push(no_column(table, name, place));
    }
    let mut constraints: Vec<&Ident> = table.constraint_names().collect();
    constraints.sort();
    let distinct = constraints.windows(2).all(|pair| pair.first() != pair.last());
    for pair in constraints.windows(2).filter(|pair| pair.first() == pair.last()) {
        let object = ObjectId::Constraint(table.name.clone(), pair[0].clone());
        let message = format!("two constraints of `{}` are named `{}`", table.name, pair[0]);
        scope.sink.push(
            Diagnostic::error(Code::NAME_TAKEN, place, message)
                .hint("give one of them another `name`")
                .about(object),
        );
    }
    missing.is_empty() && distinct
}
