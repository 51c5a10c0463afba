//! A table's whole definition as arguments for templates.

use crate::catalog::{Catalog, brought};
use crate::diag::Place;
use crate::model::{Check, Column, Expression, Ident, Key, Maker, ObjectName, Table};
use crate::plan::{Arg, Args, ConstraintKind};
use crate::sql;

use super::{check, column, exclude, foreign_key, index, key, table_options};

/// What CREATE TABLE gets; the catalog knows the values of enums.
pub(in crate::ops) fn definition(table: &Table, catalog: &Catalog) -> Args {
    let facts = catalog.facts();
    let inline_key = inline_key(table, catalog);
    let keys = table.primary_key.iter().filter(|_| inline_key.is_none());
    let constraints = keys
        .map(|k| key(k, ConstraintKind::PrimaryKey))
        .chain(table.uniques.iter().map(|k| key(k, ConstraintKind::Unique)))
        .chain(table.foreign_keys.iter().map(|k| foreign_key(k, catalog, Some(table))))
        .chain(table.checks.iter().map(check))
        .chain(table.columns.iter().filter_map(|c| enum_check(&table.name, c, catalog)).map(|c| check(&c)))
        .chain(table.excludes.iter().map(exclude));
    let columns = table.columns.iter().map(|c| {
        let mut args = column(c, catalog);
        let own = inline_key.filter(|k| k.columns.contains(&c.name));
        args.push(("key", Arg::option(own.map(|k| k.name.clone()), Arg::Ident)));
        Arg::Map(args)
    });
    let settled = brought::settled(table, facts);
    let inline = settled.indexes.iter().filter(|i| facts.indexes.inline && i.brought != Some(Maker::Server));
    let indexes = inline.map(|i| Arg::Map(index(&table.name, i)));
    let partition_by = table.partition_by.clone().map(Expression::checked);
    let mut args = vec![
        ("table", Arg::Name(table.name.clone())),
        ("columns", Arg::List(columns.collect())),
        ("constraints", Arg::List(constraints.map(Arg::Map).collect())),
        ("partition_by", Arg::option(partition_by, Arg::Expression)),
        ("indexes", Arg::List(indexes.collect())),
        ("comment", Arg::option(table.comment.clone(), Arg::Text)),
    ];
    args.extend(table_options(&table.options));
    args
}

/// The primary key that stands in its column's definition: that of a column with identity, where it has to.
pub(in crate::ops) fn inline_key<'t>(table: &'t Table, catalog: &Catalog) -> Option<&'t Key> {
    let key = table.primary_key.as_ref().filter(|_| catalog.facts().columns.identity_is_primary_key)?;
    let [only] = &key.columns[..] else { return None };
    table.column(only)?.identity?;
    Some(key)
}

/// The check that keeps a column of an enum to its values, where the engine has no enums at all.
pub(in crate::ops) fn enum_check(table: &ObjectName, column: &Column, catalog: &Catalog) -> Option<Check> {
    let facts = catalog.facts();
    let name =
        column.sql_type.enum_name().filter(|_| !facts.types.named_enums && !facts.types.inline_enum)?;
    let values = catalog.enum_values(name, Place::default()).ok().flatten()?;
    let expression = sql::one_of(column.name.as_str(), &values);
    let name =
        Ident::shortened(&format!("ck_{}_{}", table.name, column.name)).ok()?.with_case(column.name.case());
    Some(Check { name, expression, not_valid: false, of_type: true })
}
