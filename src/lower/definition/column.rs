//! Columns as arguments for templates.

use crate::catalog::Catalog;
use crate::diag::Place;
use crate::model::{Column, DefaultValue, Literal, SqlType};
use crate::plan::{Arg, Args};

/// A column.
pub(in crate::lower) fn column(column: &Column, before: &Catalog) -> Args {
    let mut args = vec![
        ("name", Arg::Ident(column.name.clone())),
        ("type", Arg::Type(spelled(&column.sql_type, before))),
        ("collation", Arg::option(column.collation.clone(), Arg::Ident)),
        ("nullable", Arg::Flag(column.nullable)),
        ("identity", Arg::option(column.identity, |i| Arg::Word(i.word()))),
        ("computed", Arg::option(column.computed.as_ref(), |c| Arg::Expression(c.expression.clone()))),
        ("stored", Arg::Flag(column.computed.as_ref().is_none_or(|c| c.stored))),
        ("comment", Arg::option(column.comment.clone(), Arg::Text)),
        ("on_update", Arg::option(column.on_update.clone(), Arg::Expression)),
    ];
    args.extend(default_args(column.default.as_ref(), &column.sql_type, before));
    args
}

/// A default, and how it stands in a definition.
pub(in crate::lower) fn default_args(
    default: Option<&DefaultValue>,
    sql_type: &SqlType,
    before: &Catalog,
) -> Args {
    let clock = default.and_then(|default| before.facts().clock_default(default, sql_type));
    let digits =
        clock.filter(|n| *n > 0).or((before.facts().columns.clock_digits)(sql_type).filter(|n| *n > 0));
    let in_bytes = before.facts().literals.default_in_bytes;
    let bytes = match default {
        Some(DefaultValue::Literal(Literal::Text(text))) if in_bytes(sql_type, text) => {
            Some(Literal::Bytes(text.as_bytes().to_vec()))
        }
        _ => None,
    };
    vec![
        ("default_bytes", Arg::option(bytes, Arg::Literal)),
        ("default", Arg::option(default, Arg::default_value)),
        ("default_is_expression", Arg::Flag(is_expression(default, sql_type, before))),
        ("default_is_clock", Arg::Flag(clock.is_some())),
        ("clock_digits", Arg::option(digits, |n| Arg::Number(n.into()))),
    ]
}

/// Whether a default stands in parentheses.
fn is_expression(default: Option<&DefaultValue>, sql_type: &SqlType, before: &Catalog) -> bool {
    match default {
        Some(DefaultValue::Expression(text)) if !before.facts().types.is_plain(text, sql_type) => true,
        Some(DefaultValue::Expression(_) | DefaultValue::Literal(_)) => {
            (before.facts().columns.literal_default_is_expression)(sql_type)
        }
        None => false,
    }
}

/// The type as the engine has it: where there are no enum types, an enum with its values, or text.
pub(in crate::lower) fn spelled(sql_type: &SqlType, before: &Catalog) -> SqlType {
    let facts = before.facts();
    let SqlType::EnumRef(name) = sql_type else { return sql_type.clone() };
    if facts.types.named_enums {
        return sql_type.clone();
    }
    match before.enum_values(name, Place::default()).ok().flatten() {
        Some(values) if facts.types.inline_enum => SqlType::EnumOf(values.to_vec()),
        Some(values) => longest(&values),
        None if facts.types.inline_enum => sql_type.clone(),
        None => SqlType::Text,
    }
}

/// Text that is long enough for all of them.
fn longest(values: &[String]) -> SqlType {
    let length = values.iter().map(|v| v.chars().count()).max().unwrap_or(1).max(1);
    SqlType::Varchar(u32::try_from(length).ok())
}
