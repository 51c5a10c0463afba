//! The signs that a database is past a statement, as what templates ask.

use minijinja::Value;
use serde_json::Value as Json;

use super::guards::known_default;
use super::heading;
use super::located::Located;
use super::value::{Sql, fields, map, one_line, typed};
use crate::model::{Ident, ObjectId};
use crate::plan::{Arg, ColumnShown, LaterShown, Sighted, Sign, Statement};

type Fields = Vec<(&'static str, Value)>;

/// The signs of a statement, each with what is said of it; nothing where there are none.
pub(super) fn value(statement: &Statement) -> Value {
    if statement.past.is_empty() {
        return Value::from(());
    }
    let object = &statement.object;
    let what =
        if statement.guard.is_some() { object.clone() } else { format!("{} {object}", statement.verb) };
    Value::from_iter(statement.past.iter().map(|one| sign(one, &what)))
}

fn sign(sign: &Sign, object: &str) -> Value {
    let of = |list: &[Sighted], is_absent: bool| -> Vec<Value> {
        let atom = |sighted: &Sighted| {
            let mut atom = sighted_as(&sighted.object);
            let name = sighted.is_primary_key.then_some("primary");
            atom.extend(key(&sighted.object, name));
            atom.push(("is_absent", Value::from(is_absent)));
            atom.push(("is_primary_key", Value::from(sighted.is_primary_key)));
            fields(atom)
        };
        list.iter().map(atom).collect()
    };
    let shown = sign.shown.iter().map(|shown| match shown {
        LaterShown::Column(object, shown) => {
            let mut atom = sighted_as(object);
            atom.extend(key(object, None));
            atom.extend(column(shown));
            fields(atom)
        }
        LaterShown::Table(name, shown) => {
            let mut atom = sighted_as(&ObjectId::Table(name.clone()));
            atom.push((
                "columns",
                typed(Sql::Text(heading::quoted(shown.columns.iter().map(Ident::as_str)))),
            ));
            atom.push(("count", super::count(shown.columns.len())));
            atom.push(("uniques", super::count(shown.uniques)));
            atom.push(("foreign_keys", super::count(shown.foreign_keys)));
            fields(atom)
        }
        LaterShown::Key(name, columns) => {
            let table = ObjectId::Table(name.clone());
            let mut atom = sighted_as(&table);
            atom.extend(key(&table, Some("key primary")));
            let list: Vec<&str> = columns.iter().map(Ident::as_str).collect();
            atom.push(("count", super::count(columns.len())));
            atom.push(("key_columns", typed(Sql::Text(list.join(", ")))));
            fields(atom)
        }
    });
    let atoms = of(&sign.absent, true).into_iter().chain(of(&sign.present, false)).chain(shown);
    // A text of SQL on every engine, in which nothing can steer a terminal.
    let said = one_line(&format!("  superseded {object}, {}", sign.said)).into_owned();
    map([("atoms", Value::from_iter(atoms)), ("said", typed(Sql::Text(said)))])
}

/// The same as data: each sign as what is said of it, and what must hold, which is whether it is there, what, and with which type.
pub(super) fn told(statement: &Statement) -> Json {
    let one = |sign: &Sign| -> Json {
        let of = |list: &[Sighted], is_there: bool| -> Vec<Json> {
            list.iter().map(|sighted| atom(&sighted.object, is_there, None)).collect()
        };
        let shown = sign.shown.iter().map(|shown| match shown {
            LaterShown::Column(object, shown) => atom(object, true, shown.data_type.as_deref()),
            // That the table is there would hold always.
            LaterShown::Table(name, _) | LaterShown::Key(name, _) => {
                atom(&ObjectId::Table(name.clone()), false, None)
            }
        });
        let atoms = of(&sign.absent, false).into_iter().chain(of(&sign.present, true)).chain(shown);
        [Json::from(one_line(&sign.said))].into_iter().chain(atoms).collect()
    };
    statement.past.iter().map(one).collect()
}

fn atom(object: &ObjectId, is_there: bool, data_type: Option<&str>) -> Json {
    let Located { kind, schema, table, part } = Located::of(object);
    let mut words = vec![Json::from(is_there), Json::from(kind)];
    words.extend([schema, table, part, data_type].map(Json::from));
    let given = words.iter().rposition(|word| !word.is_null()).map_or(0, |last| last + 1);
    words.truncate(given);
    Json::from(words)
}

/// An object, by its kind and its names.
fn sighted_as(object: &ObjectId) -> Fields {
    let located = Located::of(object);
    let text = |text: &str| typed(Sql::Text(text.to_owned()));
    let mut list = vec![
        ("schema", located.schema.map_or(Value::from(()), text)),
        ("kind", Value::from(located.kind)),
        ("word", text(located.kind)),
    ];
    list.extend(located.table.map(|name| ("table", text(name))));
    list.extend(located.part.map(|name| ("name", text(name))));
    list
}

/// What stands behind the name of its table in the list of names that a plan for MySQL and MariaDB keeps
/// (`runtime/parts/there.sql`), which has those of the database itself.
fn key(object: &ObjectId, name: Option<&str>) -> Option<(&'static str, Value)> {
    let Located { kind, schema: None, part, .. } = Located::of(object) else { return None };
    let kind = if kind == "constraint" { "key" } else { kind };
    let words =
        part.map_or(name.unwrap_or_default().to_owned(), |part| format!("{kind} {}", name.unwrap_or(part)));
    Some(("key", typed(Sql::Text(words))))
}

/// What is shown of a column; what is not certain is not asked.
fn column(shown: &ColumnShown) -> Fields {
    let text = |text: &str| typed(Sql::Text(text.to_owned()));
    let mut list: Fields = Vec::new();
    list.extend(shown.data_type.as_deref().map(|data_type| ("data_type", text(data_type))));
    list.extend(shown.nullable.map(|nullable| ("nullable", text(if nullable { "YES" } else { "NO" }))));
    list.extend(shown.identity.map(|word| ("counted", super::count(usize::from(!word.is_empty())))));
    list.extend(shown.comment.as_deref().map(|comment| ("comment", text(comment))));
    list.extend(shown.default.as_ref().map(known_default).map(|(key, arg)| {
        let value = match arg {
            Arg::Text(text) => typed(Sql::Text(text)),
            Arg::Literal(literal) => typed(Sql::Literal(literal)),
            _ => Value::from(true),
        };
        (key, value)
    }));
    list
}
