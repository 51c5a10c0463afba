//! Indexes as arguments for templates.

use crate::model::{Index, IndexColumn, IndexKey, Nulls, ObjectName, Order};
use crate::plan::{Arg, Args};

/// What an index or an exclusion constraint is built on.
pub(super) fn key(key: &IndexKey) -> Args {
    match key {
        IndexKey::Column(name) => vec![("name", Arg::Ident(name.clone())), ("expression", Arg::None)],
        IndexKey::Expression(text) => {
            vec![("name", Arg::None), ("expression", Arg::Expression(text.clone()))]
        }
    }
}

fn column(column: &IndexColumn) -> Arg {
    let order = |order| match order {
        Order::Asc => Arg::Word("ASC"),
        Order::Desc => Arg::Word("DESC"),
    };
    let nulls = |nulls| match nulls {
        Nulls::First => Arg::Word("NULLS FIRST"),
        Nulls::Last => Arg::Word("NULLS LAST"),
    };
    let mut args = key(&column.key);
    args.extend([
        ("collation", Arg::option(column.collation.clone(), Arg::Ident)),
        ("opclass", Arg::option(column.opclass.clone(), Arg::Ident)),
        ("order", Arg::option(column.order, order)),
        ("nulls", Arg::option(column.nulls, nulls)),
        ("length", Arg::option(column.length, |n| Arg::Number(n.into()))),
    ]);
    Arg::Map(args)
}

/// An index on a table.
pub(in crate::lower) fn index(table: &ObjectName, index: &Index, concurrently: bool) -> Args {
    let with = index.with.iter().map(|(name, value)| {
        Arg::Map(vec![("name", Arg::Ident(name.clone())), ("value", Arg::Literal(value.clone()))])
    });
    vec![
        ("table", Arg::Name(table.clone())),
        ("index", Arg::Name(table.sibling(&index.name))),
        ("name", Arg::Ident(index.name.clone())),
        ("unique", Arg::Flag(index.unique)),
        ("concurrently", Arg::Flag(concurrently)),
        ("using", Arg::option(index.using.clone(), Arg::Ident)),
        ("columns", Arg::List(index.columns.iter().map(column).collect())),
        ("include", Arg::idents(&index.include)),
        ("nulls_not_distinct", Arg::Flag(index.nulls_not_distinct)),
        ("with", Arg::List(with.collect())),
        ("predicate", Arg::option(index.predicate.clone(), Arg::Expression)),
        ("kind", Arg::option(kind(index), Arg::Word)),
        ("btree", Arg::Flag(index.using.as_ref().is_some_and(|u| u.as_str().eq_ignore_ascii_case("btree")))),
    ]
}

/// The word for an index that is none of the usual kind.
fn kind(index: &Index) -> Option<&'static str> {
    let using = index.using.as_ref()?;
    ["FULLTEXT", "SPATIAL"].into_iter().find(|kind| using.as_str().eq_ignore_ascii_case(kind))
}
