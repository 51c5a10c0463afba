//! PostgreSQL's casts between its own types, and which of them foreign keys can be between. `tests/postgres/casts.rs`
//! compares both with a server's pg_cast and with what it takes.

use super::canonical::readings;
use super::facts::{Cast, KeyColumn};
use crate::model::SqlType;

/// A type as far as casts matter: without lengths and digits.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Kind {
    /// One of `TABLE`.
    Plain(&'static str),
    /// Any string: everything is cast to one on assignment, and from one by an explicit cast (manual, CREATE CAST, Notes).
    Text,
    /// An enum, by its name.
    Enum(String),
    /// An array.
    Array(Box<Kind>),
}

/// The types that have casts other than those to and from strings, or none: each with what it becomes on assignment, and
/// what by an explicit cast only (pg_cast of PostgreSQL 13 to 18; integers and bytea have explicit
/// ones in 18 alone, ranges have those to multiranges from 14 on).
const TABLE: [(&str, &[&str], &[&str]); 23] = [
    ("int2", &["int4", "int8", "numeric", "float4", "float8", "oid", "regclass", "regproc", "regtype"], &[]),
    (
        "int4",
        &["int2", "int8", "numeric", "float4", "float8", "money", "oid", "regclass", "regproc", "regtype"],
        &["bool", "bit"],
    ),
    (
        "int8",
        &["int2", "int4", "numeric", "float4", "float8", "money", "oid", "regclass", "regproc", "regtype"],
        &["bit"],
    ),
    ("numeric", &["int2", "int4", "int8", "float4", "float8", "money"], &[]),
    ("float4", &["int2", "int4", "int8", "numeric", "float8"], &[]),
    ("float8", &["int2", "int4", "int8", "numeric", "float4"], &[]),
    ("money", &["numeric"], &[]),
    ("bool", &[], &["int4"]),
    ("bytea", &[], &[]),
    ("date", &["timestamp", "timestamptz"], &[]),
    ("time", &["interval", "timetz"], &[]),
    ("timetz", &["time"], &[]),
    ("timestamp", &["date", "time", "timestamptz"], &[]),
    ("timestamptz", &["date", "time", "timetz", "timestamp"], &[]),
    ("interval", &["time"], &[]),
    ("uuid", &[], &[]),
    ("json", &["jsonb"], &[]),
    ("jsonb", &["json"], &["bool", "numeric", "int2", "int4", "int8", "float4", "float8"]),
    ("inet", &["cidr"], &[]),
    ("cidr", &["inet"], &[]),
    ("bit", &["varbit"], &["int4", "int8"]),
    ("varbit", &["bit"], &[]),
    ("xml", &[], &[]),
];

/// The same for types of which it is not written down what foreign keys can be between.
const MORE: [(&str, &[&str], &[&str]); 20] = [
    ("box", &["polygon"], &["circle", "lseg", "point"]),
    ("circle", &[], &["box", "point", "polygon"]),
    ("line", &[], &[]),
    ("lseg", &[], &["point"]),
    ("path", &["polygon"], &["point"]),
    ("point", &["box"], &[]),
    ("polygon", &["path"], &["box", "circle", "point"]),
    ("macaddr", &["macaddr8"], &[]),
    ("macaddr8", &["macaddr"], &[]),
    ("oid", &["int4", "int8", "regclass", "regproc", "regtype"], &[]),
    ("regclass", &["int4", "int8", "oid"], &[]),
    ("regproc", &["int4", "int8", "oid"], &[]),
    ("regtype", &["int4", "int8", "oid"], &[]),
    ("xid8", &[], &["xid"]),
    ("daterange", &[], &["datemultirange"]),
    ("int4range", &[], &["int4multirange"]),
    ("int8range", &[], &["int8multirange"]),
    ("numrange", &[], &["nummultirange"]),
    ("tsrange", &[], &["tsmultirange"]),
    ("tstzrange", &[], &["tstzmultirange"]),
];

/// Types that have no casts but those to and from strings.
const LONE: [&str; 12] = [
    "datemultirange",
    "int4multirange",
    "int8multirange",
    "jsonpath",
    "nummultirange",
    "pg_lsn",
    "tsmultirange",
    "tsquery",
    "tstzmultirange",
    "tsvector",
    "txid_snapshot",
    "xid",
];

/// What stands for `serial` and its kin, which are no types (manual, 8.1.4).
pub(super) fn pseudo_type(sql_type: &SqlType) -> Option<SqlType> {
    let (SqlType::Native(text) | SqlType::Raw(text)) = sql_type else { return None };
    match text.to_lowercase().as_str() {
        "smallserial" | "serial2" => Some(SqlType::Smallint),
        "serial" | "serial4" => Some(SqlType::Integer),
        "bigserial" | "serial8" => Some(SqlType::Bigint),
        _ => None,
    }
}

fn kind(sql_type: &SqlType) -> Option<Kind> {
    let stored = pseudo_type(sql_type);
    let name = match readings::postgres_type(stored.as_ref().unwrap_or(sql_type)) {
        SqlType::Smallint => "int2",
        SqlType::Integer => "int4",
        SqlType::Bigint => "int8",
        SqlType::Numeric(_) => "numeric",
        SqlType::Real => "float4",
        SqlType::Double => "float8",
        SqlType::Boolean => "bool",
        SqlType::Char(_) | SqlType::Varchar(_) | SqlType::Text => return Some(Kind::Text),
        SqlType::Binary(_) | SqlType::Varbinary(_) | SqlType::Blob => "bytea",
        SqlType::Date => "date",
        SqlType::Time(_) => "time",
        SqlType::Timestamp(_) => "timestamp",
        SqlType::Timestamptz(_) => "timestamptz",
        SqlType::Interval => "interval",
        SqlType::Uuid => "uuid",
        SqlType::Json => "json",
        SqlType::Jsonb => "jsonb",
        SqlType::EnumRef(name) => return Some(Kind::Enum(name.to_string())),
        SqlType::Array(of) => return kind(&of).map(|of| Kind::Array(Box::new(of))),
        SqlType::Native(text) if text == "name" => return Some(Kind::Text), // manual, 8.3
        SqlType::Native(text) => native(&text)?,
        SqlType::EnumOf(_) | SqlType::Raw(_) => return None,
    };
    Some(Kind::Plain(name))
}

fn native(text: &str) -> Option<&'static str> {
    let name = text.split('(').next().unwrap_or_default().trim();
    let name = match name {
        "bit varying" => "varbit",
        "time with time zone" => "timetz",
        other => other,
    };
    let old = ["money", "inet", "cidr", "xml", "bit", "varbit", "timetz"].into_iter();
    old.chain(MORE.iter().map(|(known, ..)| *known)).chain(LONE).find(|known| *known == name)
}

/// How values of one type become values of another.
pub(super) fn cast(from: &SqlType, to: &SqlType) -> Cast {
    match (kind(from), kind(to)) {
        (Some(from), Some(to)) => between(&from, &to),
        _ => Cast::Unknown,
    }
}

fn between(from: &Kind, to: &Kind) -> Cast {
    match (from, to) {
        (one, other) if one == other => Cast::Assignment,
        (_, Kind::Text) => Cast::Assignment,
        (Kind::Text, Kind::Plain("regclass")) => Cast::Unknown, // of `text` by itself, of `char` and `name` not
        (Kind::Text, _) => Cast::Explicit,
        (Kind::Array(one), Kind::Array(other)) => between(one, other),
        (Kind::Plain(one), Kind::Plain(other)) => {
            let row = TABLE.iter().chain(&MORE).find(|(name, ..)| name == one);
            let (assigned, explicit) = row.map_or((&[][..], &[][..]), |(_, a, e)| (*a, *e));
            if assigned.contains(other) {
                Cast::Assignment
            } else if explicit.contains(other) {
                Cast::Explicit
            } else {
                Cast::Missing
            }
        }
        (Kind::Plain(_) | Kind::Enum(_) | Kind::Array(_), _) => Cast::Missing,
    }
}

/// For each type those others that a column of it can refer to: there is an operator that compares the two, or the
/// referring value becomes one of the other type by itself (manual, CREATE TABLE, REFERENCES; error 42804).
const FITTING: [(&str, &[&str]); 7] = [
    ("int2", &["int4", "int8", "numeric", "float4", "float8"]),
    ("int4", &["int2", "int8", "numeric", "float4", "float8"]),
    ("int8", &["int2", "int4", "numeric", "float4", "float8"]),
    ("numeric", &["float4", "float8"]),
    ("float4", &["float8"]),
    ("float8", &["float4"]),
    ("date", &["timestamp", "timestamptz"]),
];

/// The same for moments, which are compared with each other.
const MOMENTS: [&str; 3] = ["date", "timestamp", "timestamptz"];

/// Whether a column of the first type can refer to one of the second.
pub(super) fn fits(own: &KeyColumn<'_>, referred: &KeyColumn<'_>) -> bool {
    let (Some(own), Some(referred)) = (kind(own.sql_type), kind(referred.sql_type)) else { return true };
    match (&own, &referred) {
        (one, other) if one == other || is_unwritten(one) || is_unwritten(other) => true,
        (Kind::Plain(one), Kind::Plain(other)) => {
            let row = FITTING.iter().find(|(name, _)| name == one);
            row.is_some_and(|(_, list)| list.contains(other))
                || MOMENTS.contains(one) && MOMENTS.contains(other)
                || matches!(
                    (*one, *other),
                    ("time", "timetz" | "interval") | ("cidr", "inet") | ("inet", "cidr")
                )
                || matches!((*one, *other), ("bit", "varbit") | ("varbit", "bit"))
        }
        _ => false,
    }
}

/// Whether it is not written down what foreign keys with a column of a type can be.
fn is_unwritten(kind: &Kind) -> bool {
    match kind {
        Kind::Plain(name) => LONE.contains(name) || MORE.iter().any(|(known, ..)| known == name),
        Kind::Array(of) => is_unwritten(of),
        Kind::Text | Kind::Enum(_) => false,
    }
}
