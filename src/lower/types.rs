//! Enums, schemas and extensions.

use super::lowered::Lowered;
use crate::catalog::Catalog;
use crate::model::{Change, Ident, Object, ObjectId, ObjectName, State, ValuePlace};
use crate::plan::{Arg, Guard, Shape, Statement, StatementKind};

/// CREATE TYPE or DROP TYPE; where there are no enum types, the columns that use one list its values.
pub(super) fn enumeration(name: &ObjectName, change: &Change, before: &Catalog) -> Lowered {
    if !before.facts().types.named_enums {
        return Lowered::nothing();
    }
    let id = ObjectId::Enum(name.clone());
    let object = format!("enum {name}");
    let mut args = vec![("name", Arg::Name(name.clone()))];
    Lowered::one(match change.to.values() {
        Some(values) => {
            args.push(("values", Arg::List(values.iter().cloned().map(Arg::Text).collect())));
            let shape = Shape::if_compared(before.facts().compares_shapes, None);
            let guard = Guard::missing(id).comparing(shape);
            Statement::new(StatementKind::CreateEnum, args, guard, "create", object)
        }
        None => Statement::new(StatementKind::DropEnum, args, Guard::present(id), "drop", object),
    })
}

/// ALTER TYPE ... ADD VALUE.
pub(super) fn enum_value(name: &ObjectName, value: &str, to: &State, before: &Catalog) -> Lowered {
    let (side, other) = match to {
        State::Is(Object::EnumValue(ValuePlace::Before(other))) => {
            (Arg::Word("BEFORE"), Arg::Text(other.clone()))
        }
        State::Is(Object::EnumValue(ValuePlace::After(other))) => {
            (Arg::Word("AFTER"), Arg::Text(other.clone()))
        }
        State::Is(_) | State::Absent | State::Unknown => (Arg::None, Arg::None),
    };
    let args = vec![
        ("name", Arg::Name(name.clone())),
        ("value", Arg::Text(value.to_owned())),
        ("side", side),
        ("other", other),
    ];
    let object = format!("value '{value}' of enum {name}");
    let guard = Guard::missing(ObjectId::EnumValue(name.clone(), value.to_owned()));
    let mut statement = Statement::new(StatementKind::AddEnumValue, args, guard, "add", object);
    statement.adds_value = Some(value.to_owned());
    Lowered { commit_after: before.facts().transactions.enum_value_needs_commit, ..Lowered::one(statement) }
}

/// CREATE SCHEMA or DROP SCHEMA.
pub(super) fn schema(name: &Ident, change: &Change) -> Lowered {
    let args = vec![("name", Arg::Ident(name.clone()))];
    let id = ObjectId::Schema(name.clone());
    let object = format!("schema {name}");
    Lowered::one(if change.to.is_absent() {
        Statement::new(StatementKind::DropSchema, args, Guard::present(id), "drop", object)
    } else {
        Statement::new(StatementKind::CreateSchema, args, Guard::missing(id), "create", object)
    })
}

/// CREATE EXTENSION or DROP EXTENSION.
pub(super) fn extension(name: &Ident, change: &Change) -> Lowered {
    let id = ObjectId::Extension(name.clone());
    let object = format!("extension {name}");
    let mut args = vec![("name", Arg::Ident(name.clone()))];
    Lowered::one(match &change.to {
        State::Absent => {
            Statement::new(StatementKind::DropExtension, args, Guard::present(id), "drop", object)
        }
        State::Is(_) | State::Unknown => {
            let schema = match &change.to {
                State::Is(Object::Extension(schema)) => schema.clone(),
                State::Is(_) | State::Absent | State::Unknown => None,
            };
            args.push(("schema", Arg::option(schema, Arg::Ident)));
            Statement::new(StatementKind::CreateExtension, args, Guard::missing(id), "create", object)
        }
    })
}
