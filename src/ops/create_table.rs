//! create_table: a table with its columns, constraints, indexes and comments.

use std::sync::Arc;

use super::footprint::Footprint;
use super::{Behaviour, Lowered, Op, drop_table::DropTable, lowering};
use crate::catalog::{Catalog, Outcome, no_column};
use crate::decode::{Fields, Scope};
use crate::diag::{Code, Diagnostic, Located, Place};
use crate::dialect::{CommentStyle, Feature};
use crate::model::naming::Named;
use crate::model::{DefaultValue, Ident, Index, IndexKey, Literal, ObjectName, SqlType, Table};
use crate::plan::{Arg, Ddl, Guard, Statement};
use crate::yaml::Kind;

/// The operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreateTable {
    /// The table.
    pub table: Table,
}

impl Behaviour for CreateTable {
    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        let name = scope.object(fields, "table", "the table's name");
        let known = name.is_some();
        let mut table = Table::new(scope.holder(name.as_ref()));
        if let Some(node) = fields.value("primary_key") {
            table.primary_key = scope.primary_key(node, &table.name);
        }
        let columns = fields.require("columns").map(|n| (n, scope.list(n, "`columns`")));
        let listed = columns.filter(|(node, _)| matches!(node.kind, Kind::List(_)));
        let whole = listed.map(|(_, list)| scope.columns_into(list, &mut table));
        let uniques = scope
            .each(fields, "unique", "a unique constraint", |f| scope.key_fields(f, &table, Named::Unique));
        let foreign =
            scope.each(fields, "foreign_keys", "a foreign key", |f| scope.foreign_key_fields(f, &table.name));
        let checks = scope.each(fields, "checks", "a check", |f| scope.check_fields(f, &table.name));
        let excludes = scope
            .each(fields, "excludes", "an exclusion constraint", |f| scope.exclude_fields(f, &table.name));
        let indexes = scope.each(fields, "indexes", "an index", |f| scope.index_fields(f, &table.name));
        table.uniques.extend(uniques);
        table.foreign_keys.extend(foreign.into_iter().map(Arc::new));
        table.checks.extend(checks);
        table.excludes.extend(excludes);
        table.indexes.extend(indexes.into_iter().map(|i| Arc::new(Index { concurrently: false, ..i })));
        table.comment = scope.comment(fields);
        let partitions = scope.value_of(fields, "partition_by", Feature::Partitions);
        table.partition_by = partitions.and_then(|n| partition_by(n, scope));
        let options = scope.value_of(fields, "options", Feature::TableOptions);
        table.options = options.and_then(|n| scope.table_options(n)).unwrap_or_default();
        let place = name.as_ref().map_or(fields.place(), |n| n.place);
        let sound = whole == Some(true) && check_columns(&table, place, scope) && known;
        sound.then_some(Self { table })
    }

    fn subject(&self) -> String {
        self.table.name.to_string()
    }

    fn apply(&self, catalog: &mut Catalog, place: Place) -> Outcome {
        for key in &self.table.foreign_keys {
            if key.references.value != self.table.name {
                catalog.require_columns(&key.references, &key.referred, key.references.place)?;
                catalog.table(&key.references, key.references.place)?;
            }
            lowering::require_referred(key, catalog, Some(&self.table))?;
        }
        for column in &self.table.columns {
            require_enum(catalog, &column.sql_type, column.default.as_ref(), place)?;
        }
        catalog.create_table(self.table.clone(), place)
    }

    fn rehearse(&self, catalog: &mut Catalog, place: Place) -> Outcome {
        for key in self.table.foreign_keys.iter().filter(|key| key.references.value != self.table.name) {
            catalog.require_key(&key.references, &key.referred, key.references.place)?;
        }
        self.apply(catalog, place)
    }

    fn touches(&self, footprint: &mut Footprint<'_>) {
        footprint.table(&self.table);
    }

    fn inverse(&self, _before: &Catalog) -> Result<Vec<Op>, String> {
        let table = Located::new(self.table.name.clone(), Place::default());
        Ok(vec![Op::DropTable(DropTable { table })])
    }

    fn lower(&self, before: &Catalog) -> Lowered {
        let table = &self.table;
        let facts = before.facts();
        let args = lowering::definition(table, before);
        let guard = Guard::TableMissing(table.name.clone());
        let mut create =
            Statement::new("create_table.sql", args, guard, "created", format!("table {}", table.name));
        for key in table.foreign_keys.iter().filter(|k| k.references.value != table.name) {
            create = create.locking(Ddl::ReferencedBy, &key.references);
        }
        let mut statements = vec![if facts.comments == CommentStyle::Statements {
            with_comments(create, table)
        } else {
            create
        }];
        let apart = table.indexes.iter().filter(|_| !facts.indexes.inline);
        statements.extend(apart.map(|i| {
            let mut index = lowering::create_index(&table.name, i, before);
            index.locks.clear(); // the table is new: nobody waits
            index
        }));
        Lowered::new(statements)
    }
}

/// The comments of a new table and of its columns, as statements of their own.
fn with_comments(mut create: Statement, table: &Table) -> Statement {
    if let Some(comment) = &table.comment {
        let args = vec![("table", Arg::Name(table.name.clone())), ("comment", Arg::Text(comment.clone()))];
        create = create.then("table_comment.sql", args);
    }
    for column in table.columns.iter().filter(|c| c.comment.is_some()) {
        let args = lowering::column_comment(&table.name, &column.name, column.comment.as_ref());
        create = create.then("column_comment.sql", args);
    }
    create
}

fn partition_by<'a>(node: &'a crate::yaml::Node, scope: &Scope<'a>) -> Option<String> {
    let text = scope.text(node, "`partition_by`")?;
    let (method, rest) = text.split_once('(')?;
    let known = matches!(method.trim().to_lowercase().as_str(), "range" | "list" | "hash");
    let columns = rest
        .trim_end()
        .strip_suffix(')')
        .map(|inner| crate::sql::expression(&format!("({inner})"), scope.facts));
    if let (true, Some(Ok(columns))) = (known, columns) {
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
    let keys = table.primary_key.iter().chain(&table.uniques).flat_map(|k| &k.columns);
    let foreign = table.foreign_keys.iter().flat_map(|k| &k.columns);
    let indexed = table.indexes.iter().flat_map(|i| {
        i.include.iter().chain(i.columns.iter().filter_map(|c| match &c.key {
            IndexKey::Column(name) => Some(name),
            IndexKey::Expression(_) => None,
        }))
    });
    let mut missing: Vec<&Ident> =
        keys.chain(foreign).chain(indexed).filter(|name| table.column(name).is_none()).collect();
    missing.sort();
    missing.dedup();
    for name in &missing {
        scope.sink.push(no_column(table, name, place));
    }
    let mut names: Vec<&Ident> = table.constraint_names().collect();
    names.sort();
    let distinct = names.windows(2).all(|pair| pair.first() != pair.last());
    for pair in names.windows(2).filter(|pair| pair.first() == pair.last()) {
        scope.sink.push(
            Diagnostic::error(
                Code::NAME_TAKEN,
                place,
                format!("two constraints of `{}` are named `{}`", table.name, pair[0]),
            )
            .hint("give one of them another `name`"),
        );
    }
    missing.is_empty() && distinct
}

/// A column's enum must exist, and its default be one of the values.
pub(super) fn require_enum(
    catalog: &Catalog,
    sql_type: &SqlType,
    default: Option<&DefaultValue>,
    place: Place,
) -> Outcome {
    let Some(name) = sql_type.enum_name() else { return Ok(()) };
    let Some(values) = catalog.enum_values(name, place)? else {
        return if catalog.facts().types.named_enums {
            Ok(())
        } else {
            Err(unknown_values(name, catalog, place))
        };
    };
    match default {
        Some(DefaultValue::Literal(Literal::Text(text)))
            if matches!(sql_type, SqlType::EnumRef(_)) && !values.contains(text) =>
        {
            Err(Box::new(
                Diagnostic::error(
                    Code::BAD_LITERAL,
                    place,
                    format!("the default `{text}` is not a value of the enum `{name}`"),
                )
                .hint(format!("it has {}", crate::diag::and_list(&values))),
            ))
        }
        _ => Ok(()),
    }
}

fn unknown_values(name: &ObjectName, catalog: &Catalog, place: Place) -> Box<Diagnostic> {
    let title = catalog.facts().title;
    let message = format!("the history does not know the values of the enum `{name}`");
    let hint = format!(
        "{title} has no enum types: the column itself lists the values; create the enum with `create_enum`"
    );
    Box::new(Diagnostic::error(Code::NEEDS_DEFINITION, place, message).hint(hint))
}
