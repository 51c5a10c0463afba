//! What the script of `verify` is told: the tables to build aside, what is expected, what is not compared.

use minijinja::Value;

use super::frame::Values;
use super::ledger::{list, number, text};
use super::templates::Templates;
use super::value::{self, Sql, map, one_line, typed};
use super::{Rendered, Surroundings, fold};
use crate::model::{Ident, ObjectName};
use crate::plan::{Args, BuiltTable, Fact, StatementKind, Untold, Verification, meant};

/// So many tables are built at a time: each takes locks, of which a server has 64 for each connection by default
/// (PostgreSQL manual, 20.12, max_locks_per_transaction).
const BATCH: usize = 50;

/// The values.
pub(super) fn values(
    plan: &Verification,
    around: &Surroundings<'_>,
    templates: &Templates,
) -> Rendered<Values> {
    let batches = batches(&plan.built);
    let mut built = Vec::new();
    for (at, batch) in (1..).zip(&batches) {
        built.extend(statements(at, batch, around, templates)?);
    }
    let path =
        around.config.search_path(around.facts).into_iter().map(|name| Sql::Ident(name).text(around.facts));
    let path: Vec<String> = ["pg_temp".to_owned()].into_iter().chain(path).collect();
    Ok(vec![
        ("target", text(&plan.target)),
        ("target_heads", super::frame::ids(&plan.heads)),
        ("schemas", schemas(&plan.schemas)),
        ("batches", list((1..).zip(&batches).map(|(at, batch)| batch_row(at, batch, around)))),
        ("built", list(built)),
        ("tables", list(plan.built.iter().map(|table| text(&table.name.name)))),
        ("facts", list(plan.facts.iter().map(|one| map(fact(one))))),
        ("untold", words(&plan.untold)),
        ("patterns", patterns(&plan.untold, &plan.ignored, around)),
        ("build_path", text(&path.join(", "))),
    ])
}

/// Tables that are built together: of one schema, and no two of their types have one name.
fn batches(built: &[BuiltTable]) -> Vec<Vec<&BuiltTable>> {
    let mut batches: Vec<Vec<&BuiltTable>> = Vec::new();
    for table in built {
        let fits = |batch: &&mut Vec<&BuiltTable>| {
            batch.len() < BATCH
                && batch.iter().all(|other| other.name.schema == table.name.schema && !collide(other, table))
        };
        match batches.last_mut().filter(fits) {
            Some(batch) => batch.push(table),
            None => batches.push(vec![table]),
        }
    }
    batches
}

/// Whether two tables need two types of one name; each table is a type of its name.
fn collide(one: &BuiltTable, other: &BuiltTable) -> bool {
    let types = |table: &'_ BuiltTable| -> Vec<ObjectName> {
        let enums = table.enums.iter().map(|(name, _)| name);
        enums.chain([&table.name]).cloned().collect()
    };
    types(one).iter().any(|a| types(other).iter().any(|b| a.name == b.name && a.schema != b.schema))
}

fn batch_row(at: usize, batch: &[&BuiltTable], around: &Surroundings<'_>) -> Value {
    let home = batch.first().map(|table| &table.name.schema);
    let enums = batch.iter().flat_map(|table| table.enums.iter().map(|(name, _)| &name.schema));
    let mut schemas: Vec<String> = Vec::new();
    for schema in home.into_iter().chain(enums) {
        let quoted = Sql::Ident(schema.clone()).text(around.facts);
        if !schemas.contains(&quoted) {
            schemas.push(quoted);
        }
    }
    map([
        ("number", number(at)),
        ("home", home.map_or(Value::from(()), text)),
        ("schemas", text(&schemas.join(", "))),
    ])
}

/// The statements of a batch: its enums first.
fn statements(
    at: usize,
    batch: &[&BuiltTable],
    around: &Surroundings<'_>,
    templates: &Templates,
) -> Rendered<Vec<Value>> {
    let mut rows = Vec::new();
    let mut enums: Vec<&ObjectName> = Vec::new();
    let row = |object: &str, table: &ObjectName, sql: String| {
        map([
            ("batch", number(at)),
            ("object", text(object)),
            ("table", text(&table.name)),
            ("sql", typed(Sql::Raw(sql.clone()))),
            ("statement", typed(Sql::Text(sql))),
        ])
    };
    for table in batch {
        for (name, values) in &table.enums {
            if !enums.contains(&name) {
                enums.push(name);
                let bare = ObjectName::new(Ident::unqualified(), name.name.clone());
                let values = values.iter().cloned().map(crate::plan::Arg::Text).collect();
                let args =
                    vec![("name", crate::plan::Arg::Name(bare)), ("values", crate::plan::Arg::List(values))];
                let sql = statement(StatementKind::CreateEnum, &args, around, templates)?;
                rows.push(row(&name.to_string(), &table.name, sql));
            }
        }
        for (object, kind, args) in &table.statements {
            rows.push(row(object, &table.name, statement(*kind, args, around, templates)?));
        }
    }
    Ok(rows)
}

fn statement(
    kind: StatementKind,
    args: &Args,
    around: &Surroundings<'_>,
    templates: &Templates,
) -> Rendered<String> {
    let oldest = around.config.minimal_version(around.facts);
    let sql = fold::joined(&templates.render(kind.template(), value::context(args, around.facts, oldest)?)?);
    Ok(sql.trim_end_matches('\n').to_owned())
}

/// The names of schemas.
pub(super) fn schemas(schemas: &[Ident]) -> Value {
    list(schemas.iter().filter(|schema| !schema.is_unqualified()).map(text))
}

/// What is told of a fact.
pub(super) fn fact(fact: &Fact) -> [(&'static str, Value); 7] {
    [
        ("class", text(fact.class.word())),
        ("object", text(&fact.object)),
        ("owner", text(&fact.owner.as_ref().map(ToString::to_string).unwrap_or_default())),
        ("whole", text(&fact.owner.as_ref().map_or_else(|| fact.object.clone(), ToString::to_string))),
        ("part", text(&fact.part)),
        ("attribute", text(fact.attribute)),
        ("value", text(&fact.value)),
    ]
}

/// What is said of it.
pub(super) fn words(untold: &[Untold]) -> Value {
    list(untold.iter().filter(|one| !one.words.is_empty()).map(|one| text(&one_line(&one.words))))
}

/// Everything that is left out: what is not known, what is not asked for, and what is our own.
pub(super) fn patterns(untold: &[Untold], ignored: &[String], around: &Surroundings<'_>) -> Value {
    let row = |pattern: &str, attribute: &str| map([("like", text(pattern)), ("attribute", text(attribute))]);
    let unknown = |one: &Untold| Some(row(one.pattern.as_ref()?, one.attribute.unwrap_or_default()));
    let tables = around.config.own_tables(around.facts);
    let own = [Some(tables.ledger), tables.history, tables.progress];
    let own = own.into_iter().flatten().map(|name| row(&meant(&name.to_string()), ""));
    let ignored = ignored.iter().map(|pattern| row(pattern, ""));
    list(untold.iter().filter_map(unknown).chain(ignored).chain(own))
}
