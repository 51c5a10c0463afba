//! The signs that a database is past a statement, as what templates ask.

use minijinja::Value;

use super::guards::known_default;
use super::heading;
use super::value::{Sql, fields, map, one_line, typed};
use crate::model::{ObjectId, ObjectName};
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
            atom.push(("is_absent", Value::from(is_absent)));
            atom.push(("is_primary_key", Value::from(sighted.is_primary_key)));
            fields(atom)
        };
        list.iter().map(atom).collect()
    };
    let shown = sign.shown.iter().map(|shown| match shown {
        LaterShown::Column(object, shown) => {
            let mut atom = sighted_as(object);
            atom.extend(column(shown));
            fields(atom)
        }
        LaterShown::Table(name, shown) => {
            let mut atom = sighted_as(&ObjectId::Table(name.clone()));
            atom.push(("columns", typed(Sql::Text(heading::lines(&shown.columns)))));
            atom.push(("count", super::count(shown.columns.len())));
            atom.push(("uniques", super::count(shown.uniques)));
            atom.push(("foreign_keys", super::count(shown.foreign_keys)));
            fields(atom)
        }
    });
    let atoms = of(&sign.absent, true).into_iter().chain(of(&sign.present, false)).chain(shown);
    // A text of SQL on every engine, in which nothing can steer a terminal.
    let said = one_line(&format!("  superseded {object}, {}", sign.said)).into_owned();
    map([("atoms", Value::from_iter(atoms)), ("said", typed(Sql::Text(said)))])
}

/// An object, by its kind and its names.
fn sighted_as(object: &ObjectId) -> Fields {
    let text = |text: &str| typed(Sql::Text(text.to_owned()));
    let kind = match object {
        ObjectId::EnumValue(..) => "enum value",
        ObjectId::Constraint(..) => "constraint",
        other => other.kind(),
    };
    let place = |name: &ObjectName| -> Fields {
        let schema = if name.schema.is_unqualified() { Value::from(()) } else { text(name.schema.as_str()) };
        vec![("schema", schema), ("table", text(name.name.as_str()))]
    };
    let mut list = match object {
        ObjectId::Schema(name) | ObjectId::Extension(name) => vec![("schema", text(name.as_str()))],
        ObjectId::Enum(name)
        | ObjectId::EnumValue(name, _)
        | ObjectId::Domain(name)
        | ObjectId::Sequence(name)
        | ObjectId::Table(name)
        | ObjectId::TableComment(name)
        | ObjectId::View(name)
        | ObjectId::MaterializedView(name)
        | ObjectId::Program((_, name))
        | ObjectId::Column(name, _)
        | ObjectId::Constraint(name, _)
        | ObjectId::Index(name, _)
        | ObjectId::Policy(name, _) => place(name),
    };
    let part = match object {
        ObjectId::EnumValue(_, value) => Some(value.as_str()),
        ObjectId::Column(_, name)
        | ObjectId::Constraint(_, name)
        | ObjectId::Index(_, name)
        | ObjectId::Policy(_, name) => Some(name.as_str()),
        ObjectId::Schema(_)
        | ObjectId::Extension(_)
        | ObjectId::Enum(_)
        | ObjectId::Domain(_)
        | ObjectId::Sequence(_)
        | ObjectId::Table(_)
        | ObjectId::TableComment(_)
        | ObjectId::View(_)
        | ObjectId::MaterializedView(_)
        | ObjectId::Program(_) => None,
    };
    list.extend(part.map(|name| ("name", text(name))));
    list.push(("kind", Value::from(kind)));
    list.push(("word", text(kind)));
    list
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
