//! A table's whole definition as arguments for templates.

use crate::catalog::{Catalog, enum_check, inline_key, settled};
use crate::model::{ConstraintKind, Expression, Ident, Index, Maker, Table, TableOptions};
use crate::plan::{Arg, Args};

use super::{check, column, constraint_of, index};

/// What CREATE TABLE gets; the catalog knows the values of enums.
pub(in crate::lower) fn table(table: &Table, catalog: &Catalog) -> Args {
    let facts = catalog.facts();
    let inline_key = inline_key(table, catalog);
    let columns = table.columns.iter().map(|c| {
        let mut args = column(c, catalog);
        let own = inline_key.filter(|k| k.columns.contains(&c.name));
        args.push(("key", Arg::option(own.map(|k| k.name.clone()), Arg::Ident)));
        Arg::Map(args)
    });
    let settled = settled(table, facts);
    let comes = |i: &Index| i.implied == Some(Maker::Server) && settled.comes_with_key(i);
    let inline = settled.indexes.iter().filter(|i| facts.indexes.inline && !comes(i));
    let indexes = inline.map(|i| Arg::Map(index(&table.name, i, false)));
    let partition_by = table.partition_by.clone().map(Expression::checked);
    let mut args = vec![
        ("table", Arg::Name(table.name.clone())),
        ("columns", Arg::List(columns.collect())),
        ("constraints", Arg::List(constraints(table, catalog))),
        ("partition_by", Arg::option(partition_by, Arg::Expression)),
        ("indexes", Arg::List(indexes.collect())),
        ("comment", Arg::option(table.comment.clone(), Arg::Text)),
    ];
    args.extend(options(&table.options));
    args
}

/// The constraints that stand apart from the columns; those of enums stand behind the other checks.
fn constraints(table: &Table, catalog: &Catalog) -> Vec<Arg> {
    let inline = inline_key(table, catalog).map(|key| &key.name);
    let apart = table
        .constraints
        .iter()
        .filter(|c| c.kind() != ConstraintKind::PrimaryKey || inline != Some(c.name()));
    let (last, first): (Vec<_>, Vec<_>) = apart.partition(|c| c.kind() == ConstraintKind::Exclude);
    let of_enums = table.columns.iter().filter_map(|c| enum_check(&table.name, c, catalog));
    let written = |c: &std::sync::Arc<crate::model::Constraint>| constraint_of(c, catalog, Some(table));
    let all = first.into_iter().map(written).chain(of_enums.map(|c| check(&c)));
    all.chain(last.into_iter().map(written)).map(Arg::Map).collect()
}

/// How a table is stored.
fn options(options: &TableOptions) -> Args {
    // Words of the engine's own, read as nothing but letters, digits and `_`: it takes them without quotes alone.
    let word = |name: &Option<Ident>| {
        Arg::option(name.as_ref(), |n| Arg::Expression(Expression::checked(n.to_string())))
    };
    vec![
        ("engine", word(&options.engine)),
        ("charset", word(&options.charset)),
        ("table_collation", word(&options.collation)),
        ("row_format", word(&options.row_format)),
    ]
}
