//! A table as the server is asked to build it beside the one of the database: by the statements of a migration, with names
//! that have no schema, and without its foreign keys.

use std::collections::BTreeMap;

use super::super::{constraint, definition, tables};
use crate::catalog::Catalog;
use crate::diag::Place;
use crate::model::{Ident, ObjectId, ObjectName, SqlType, Table};
use crate::plan::{Arg, Args, BuiltTable, StatementKind};

/// The statements, one for each part that may fail alone.
pub(super) fn table(table: &Table, catalog: &Catalog) -> BuiltTable {
    let name = &table.name;
    let mut bare = table.clone();
    bare.constraints.clear();
    bare.indexes.clear();
    let here = ObjectId::Table(name.clone()).to_string();
    let mut statements = vec![(here.clone(), StatementKind::CreateTable, definition::table(&bare, catalog))];
    let comments = tables::comments(table).into_iter().map(|(kind, args)| (here.clone(), kind, args));
    statements.extend(comments);
    let constraints = table.constraints.iter().filter(|constraint| constraint.foreign_key().is_none());
    statements.extend(constraints.map(|added| {
        let object = ObjectId::Constraint(name.clone(), added.name().clone());
        let args = constraint::added(name, added, false, catalog);
        (object.to_string(), StatementKind::AddConstraint, args)
    }));
    statements.extend(table.indexes.iter().map(|index| {
        let object = ObjectId::Index(name.clone(), index.name.clone());
        (object.to_string(), StatementKind::CreateIndex, definition::index(name, index, false))
    }));
    let statements = statements.into_iter().map(|(object, kind, args)| (object, kind, unqualified(args)));
    BuiltTable { name: name.clone(), enums: enums(table, catalog), statements: statements.collect() }
}

/// The same with its foreign keys, and with constraints that are not added afterwards: a temporary table.
pub(super) fn whole(table: &Table, catalog: &Catalog) -> BuiltTable {
    let name = &table.name;
    let object = ObjectId::Table(name.clone()).to_string();
    // where temporary tables are; other names in the statements mean those first
    let here = Ident::new("temp").map(|schema| Arg::Name(ObjectName::new(schema, name.name.clone())));
    let create = definition::table(table, catalog).into_iter();
    let create = create.map(|(key, arg)| match &here {
        Ok(here) if key == "table" => (key, here.clone()),
        _ => (key, arg),
    });
    let create: Args = create.collect();
    let indexes = table.indexes.iter().map(|index| {
        let object = ObjectId::Index(name.clone(), index.name.clone());
        (object.to_string(), StatementKind::CreateIndex, definition::index(name, index, false))
    });
    let statements = [(object, StatementKind::CreateTable, create)].into_iter().chain(indexes);
    BuiltTable { name: name.clone(), enums: Vec::new(), statements: statements.collect() }
}

/// The enums of its columns, as far as their values are known.
fn enums(table: &Table, catalog: &Catalog) -> Vec<(ObjectName, Vec<String>)> {
    let named = table.columns.iter().filter_map(|column| enum_of(&column.sql_type));
    let known: BTreeMap<&ObjectName, Vec<String>> = named
        .filter_map(|name| Some((name, catalog.enum_values(name, Place::default()).ok()??.to_vec())))
        .collect();
    known.into_iter().map(|(name, values)| (name.clone(), values)).collect()
}

fn enum_of(sql_type: &SqlType) -> Option<&ObjectName> {
    match sql_type {
        SqlType::Array(of) => enum_of(of),
        other => other.enum_name(),
    }
}

/// The same arguments, with names that have no schema.
fn unqualified(args: Args) -> Args {
    args.into_iter().map(|(key, arg)| (key, without_schema(arg))).collect()
}

fn without_schema(arg: Arg) -> Arg {
    match arg {
        Arg::Name(name) => Arg::Name(bare(name)),
        Arg::Type(sql_type) => Arg::Type(bare_type(sql_type)),
        Arg::List(items) => Arg::List(items.into_iter().map(without_schema).collect()),
        Arg::Map(args) => Arg::Map(unqualified(args)),
        other => other,
    }
}

fn bare(name: ObjectName) -> ObjectName {
    ObjectName::new(Ident::unqualified(), name.name)
}

fn bare_type(sql_type: SqlType) -> SqlType {
    match sql_type {
        SqlType::EnumRef(name) => SqlType::EnumRef(bare(name)),
        SqlType::Array(of) => SqlType::Array(Box::new(bare_type(*of))),
        other => other,
    }
}
