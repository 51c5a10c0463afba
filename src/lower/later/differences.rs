//! What differs between two forms of a table, in the words of a comparison with what the server shows.

use std::sync::Arc;

use crate::model::{
    Column, Constraint, Expression, Ident, Index, IndexColumn, IndexKey, ObjectId, ObjectName, Table,
};
use crate::plan::Touched;

/// Everything of a table that is not the same in the two. Whatever names a column that comes, goes or gets another type
/// counts as changed: the server writes it otherwise then.
pub(super) fn differences(was: &Table, is: &Table) -> Vec<Touched> {
    let table = &is.name;
    let mut found = Vec::new();
    let (columns_before, columns_after) = changed(&was.columns, &is.columns);
    let mut unsettled: Vec<&Ident> = Vec::new();
    for column in columns_before {
        if let Some(other) = columns_after.iter().find(|other| other.name == column.name) {
            found.extend(of_column(table, column, other));
            unsettled.extend(Some(&column.name).filter(|_| column.sql_type != other.sql_type));
            let collated =
                is.indexes.iter().filter(|i| column.collation != other.collation && is_on(i, &column.name));
            found.extend(collated.map(|i| Touched::whole(ObjectId::Index(table.clone(), i.name.clone()))));
        } else {
            found.push(Touched::whole(ObjectId::Column(table.clone(), column.name.clone())));
            unsettled.push(&column.name);
        }
    }
    let is_new = |column: &&Arc<Column>| !columns_before.iter().any(|other| other.name == column.name);
    let new = columns_after.iter().filter(is_new);
    found.extend(new.map(|column| Touched::whole(ObjectId::Column(table.clone(), column.name.clone()))));
    let constraint = |one: &Constraint| {
        let columns = one.columns().into_iter().cloned().collect();
        Touched::whole(ObjectId::Constraint(table.clone(), one.name().clone())).on(one.kind(), columns)
    };
    let index = |name: &Ident| Touched::whole(ObjectId::Index(table.clone(), name.clone()));
    let (before, after) = changed(&was.constraints, &is.constraints);
    found.extend(before.iter().chain(after).map(|one| constraint(one)));
    let (before, after) = changed(&was.indexes, &is.indexes);
    found.extend(before.iter().chain(after).map(|one| index(&one.name)));
    for (differs, word) in [(was.comment != is.comment, "comment"), (was.options != is.options, "options")] {
        found.extend(differs.then(|| Touched::attribute(ObjectId::Table(table.clone()), word)));
    }
    if !unsettled.is_empty() {
        let names = |text: &Expression| unsettled.iter().any(|name| mentions(text, name));
        let any = |texts: Vec<&Expression>| texts.into_iter().any(names);
        found.extend(is.constraints.iter().filter(|c| any(c.expressions())).map(|c| constraint(c)));
        found.extend(is.indexes.iter().filter(|i| any(expressions(i))).map(|i| index(&i.name)));
        let of_unsettled = |key: &IndexColumn| key.key.column().is_some_and(|name| unsettled.contains(&name));
        let is_prefix =
            |index: &&Arc<Index>| index.columns.iter().any(|key| key.length.is_some() && of_unsettled(key));
        found.extend(is.indexes.iter().filter(is_prefix).map(|i| index(&i.name)));
        let computed = is.columns.iter().filter(|c| c.computed.iter().any(|c| names(&c.expression)));
        found.extend(computed.map(|c| Touched::whole(ObjectId::Column(table.clone(), c.name.clone()))));
    }
    found
}

/// What is left of two lists without what they begin and end with alike.
fn changed<'l, T: Eq>(was: &'l [Arc<T>], is: &'l [Arc<T>]) -> (&'l [Arc<T>], &'l [Arc<T>]) {
    let first = was.iter().zip(is).take_while(|(one, other)| one == other).count();
    let (was, is) = (&was[first..], &is[first..]);
    let last = was.iter().rev().zip(is.iter().rev()).take_while(|(one, other)| one == other).count();
    (&was[..was.len() - last], &is[..is.len() - last])
}

fn of_column(table: &ObjectName, was: &Column, is: &Column) -> Vec<Touched> {
    let object = ObjectId::Column(table.clone(), was.name.clone());
    if was.computed != is.computed {
        return vec![Touched::whole(object)]; // it may be made of columns that are gone
    }
    let retyped = was.sql_type != is.sql_type;
    let aspects = [
        (retyped, "type"),
        (retyped || was.default != is.default || was.identity != is.identity, "default"),
        (retyped || was.collation != is.collation, "collation"),
        (was.nullable != is.nullable, "null"),
        (was.identity != is.identity, "identity"),
        (was.identity != is.identity || retyped && is_counted(was, is), "identity counts"),
        (was.comment != is.comment, "comment"),
        (was.on_update != is.on_update, "on update"),
    ];
    let aspects = aspects.into_iter().filter(|(differs, _)| *differs);
    aspects.map(|(_, aspect)| Touched::attribute(object.clone(), aspect)).collect()
}

/// Whether a column is a key of an index, which is then sorted by its collation.
fn is_on(index: &Index, column: &Ident) -> bool {
    index.columns.iter().any(|key| key.key.column() == Some(column))
}

fn is_counted(was: &Column, is: &Column) -> bool {
    was.identity.is_some() || is.identity.is_some()
}

/// Whether an expression may name a column: rather too often than not at all.
fn mentions(text: &Expression, name: &Ident) -> bool {
    text.as_str().to_lowercase().contains(&name.as_str().to_lowercase().replace('"', "\"\""))
}

fn expressions(index: &Index) -> Vec<&Expression> {
    let keys = index.columns.iter().filter_map(|column| match &column.key {
        IndexKey::Expression(text) => Some(text),
        IndexKey::Column(_) => None,
    });
    keys.chain(&index.predicate).collect()
}
