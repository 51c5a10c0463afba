//! PostgreSQL's types: how portable ones are spelled, which others there are, and what format_type() answers.

use crate::model::types::{SqlType, TypeText};

/// Types of the server and of the extensions that migrations use most (manual, chapter 8 and appendix F).
pub(super) const NATIVE_NAMES: &[&str] = &[
    "bit",
    "bit varying",
    "bool",
    "box",
    "bytea",
    "character",
    "character varying",
    "cidr",
    "circle",
    "citext",
    "cube",
    "daterange",
    "datemultirange",
    "dec",
    "decimal",
    "double precision",
    "float",
    "float4",
    "float8",
    "geography",
    "geometry",
    "halfvec",
    "hstore",
    "inet",
    "int",
    "int2",
    "int4",
    "int4multirange",
    "int4range",
    "int8",
    "int8multirange",
    "int8range",
    "jsonpath",
    "line",
    "lquery",
    "lseg",
    "ltree",
    "ltxtquery",
    "macaddr",
    "macaddr8",
    "money",
    "name",
    "nummultirange",
    "numrange",
    "oid",
    "path",
    "pg_lsn",
    "point",
    "polygon",
    "regclass",
    "regproc",
    "regtype",
    "serial",
    "serial2",
    "serial4",
    "serial8",
    "bigserial",
    "smallserial",
    "sparsevec",
    "timetz",
    "tsmultirange",
    "tsquery",
    "tsrange",
    "tstzmultirange",
    "tstzrange",
    "tsvector",
    "txid_snapshot",
    "varbit",
    "vector",
    "xid",
    "xid8",
    "xml",
];

/// Other spellings of portable types (manual, table 8.1).
pub(super) fn alias(name: &str, suffix: &str, args: &[u32]) -> Option<SqlType> {
    Some(match (name, suffix, args) {
        ("int" | "int4", "", []) => SqlType::Integer,
        ("int2", "", []) => SqlType::Smallint,
        ("int8", "", []) => SqlType::Bigint,
        ("bool", "", []) => SqlType::Boolean,
        ("float4", "", []) => SqlType::Real,
        ("float8" | "float" | "double precision", "", []) => SqlType::Double,
        ("bytea", "", []) => SqlType::Blob,
        ("decimal" | "dec", "", []) => SqlType::Numeric(None),
        ("decimal" | "dec", "", [p]) => SqlType::Numeric(Some((*p, None))),
        ("decimal" | "dec", "", [p, s]) => SqlType::Numeric(Some((*p, Some(*s)))),
        ("character varying", "", []) => SqlType::Varchar(None),
        ("character varying", "", [n]) => SqlType::Varchar(Some(*n)),
        ("character", "", []) => SqlType::Char(None),
        ("character", "", [n]) => SqlType::Char(Some(*n)),
        ("timestamp with time zone", "", []) => SqlType::Timestamptz(None),
        ("timestamp without time zone", "", []) => SqlType::Timestamp(None),
        ("timestamp", "with time zone", [p]) => SqlType::Timestamptz(Some(*p)),
        ("timestamp", "without time zone", [p]) => SqlType::Timestamp(Some(*p)),
        ("time without time zone", "", []) => SqlType::Time(None),
        ("time", "without time zone", [p]) => SqlType::Time(Some(*p)),
        _ => return None,
    })
}

/// The type of one of the engine's own names.
pub(super) fn native_type(text: &TypeText) -> Option<Result<SqlType, String>> {
    if let Some(known) = text.numbers().and_then(|args| alias(&text.name, &text.suffix, &args)) {
        return Some(Ok(known));
    }
    let qualified = text.name.contains('.');
    let interval = text.name.starts_with("interval ") || (text.name == "interval" && !text.args.is_empty());
    let zoned = matches!(text.name.as_str(), "time with time zone")
        || (text.name == "time" && text.suffix == "with time zone");
    if !(qualified || interval || zoned || NATIVE_NAMES.contains(&text.name.as_str())) {
        return None;
    }
    let args = if text.args.is_empty() { String::new() } else { format!("({})", text.args.join(",")) };
    let suffix = if text.suffix.is_empty() { String::new() } else { format!(" {}", text.suffix) };
    if text.args.iter().any(|a| !a.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | ' ' | '-'))) {
        return Some(Err(format!("`{}` takes numbers or words as arguments", text.name)));
    }
    Some(Ok(SqlType::Native(format!("{}{args}{suffix}", text.name))))
}

fn with_length(name: &str, length: Option<u32>) -> String {
    length.map_or_else(|| name.to_owned(), |n| format!("{name}({n})"))
}

/// The longest `char` and `varchar` (manual, 8.3), and the most digits of a `numeric` that is told how many (8.1.2).
const MOST_CHARACTERS: u32 = 10_485_760;
const MOST_DIGITS: u32 = 1000;

/// Why the server takes no such type, if so. A scale above the precision is one from version 15 on.
fn out_of_range(sql_type: &SqlType) -> Option<String> {
    match sql_type {
        SqlType::Char(Some(n)) | SqlType::Varchar(Some(n)) if *n == 0 || *n > MOST_CHARACTERS => {
            Some(format!("a length is a number from 1 to {MOST_CHARACTERS}, not {n}"))
        }
        SqlType::Numeric(Some((p, _))) if *p == 0 || *p > MOST_DIGITS => {
            Some(format!("the precision of `numeric` is a number from 1 to {MOST_DIGITS}, not {p}"))
        }
        SqlType::Numeric(Some((_, Some(s)))) if *s > MOST_DIGITS => {
            Some(format!("the scale of `numeric` is {MOST_DIGITS} at most, not {s}"))
        }
        _ => None,
    }
}

/// How a type is spelled.
pub(super) fn type_name(sql_type: &SqlType) -> Result<String, String> {
    if let Some(why) = out_of_range(sql_type) {
        return Err(why);
    }
    Ok(match sql_type {
        SqlType::Smallint => "smallint".to_owned(),
        SqlType::Integer => "integer".to_owned(),
        SqlType::Bigint => "bigint".to_owned(),
        SqlType::Numeric(None) => "numeric".to_owned(),
        SqlType::Numeric(Some((p, None))) => format!("numeric({p})"),
        SqlType::Numeric(Some((p, Some(s)))) => format!("numeric({p},{s})"),
        SqlType::Real => "real".to_owned(),
        SqlType::Double => "double precision".to_owned(),
        SqlType::Boolean => "boolean".to_owned(),
        SqlType::Char(n) => with_length("char", *n),
        SqlType::Varchar(n) => with_length("varchar", *n),
        SqlType::Text => "text".to_owned(),
        SqlType::Binary(_) | SqlType::Varbinary(_) | SqlType::Blob => "bytea".to_owned(),
        SqlType::Date => "date".to_owned(),
        SqlType::Time(p) => with_length("time", *p),
        SqlType::Timestamp(p) => with_length("timestamp", *p),
        SqlType::Timestamptz(p) => with_length("timestamptz", *p),
        SqlType::Interval => "interval".to_owned(),
        SqlType::Uuid => "uuid".to_owned(),
        SqlType::Json => "json".to_owned(),
        SqlType::Jsonb => "jsonb".to_owned(),
        SqlType::Native(text) | SqlType::Raw(text) => text.clone(),
        SqlType::EnumOf(_) | SqlType::EnumRef(_) | SqlType::Array(_) => {
            return Err("this type has no plain name".to_owned());
        }
    })
}

/// What format_type() answers (manual, table 9.78); `None` where this is not sure.
pub(super) fn catalog_type(sql_type: &SqlType) -> Option<String> {
    let precise = |name: &str, p: &Option<u32>, tail: &str| match p {
        Some(p) => format!("{name}({p}){tail}"),
        None => format!("{name}{tail}"),
    };
    Some(match sql_type {
        SqlType::Char(n) => format!("character({})", n.unwrap_or(1)),
        SqlType::Varchar(n) => with_length("character varying", *n),
        SqlType::Numeric(Some((p, scale))) => format!("numeric({p},{})", scale.unwrap_or(0)),
        SqlType::Time(p) => precise("time", p, " without time zone"),
        SqlType::Timestamp(p) => precise("timestamp", p, " without time zone"),
        SqlType::Timestamptz(p) => precise("timestamp", p, " with time zone"),
        SqlType::Native(_) | SqlType::Raw(_) | SqlType::EnumOf(_) | SqlType::EnumRef(_) => return None,
        SqlType::Array(of) => format!("{}[]", catalog_type(of)?),
        plain => type_name(plain).ok()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use pretty_assertions::assert_eq;

    fn native(text: &str) -> Option<Result<SqlType, String>> {
        native_type(&TypeText::parse(text).unwrap())
    }

    #[test]
    fn own_spellings_of_portable_types_are_understood() {
        assert_eq!(native("character varying(20)"), Some(Ok(SqlType::Varchar(Some(20)))));
        assert_eq!(native("timestamp(3) with time zone"), Some(Ok(SqlType::Timestamptz(Some(3)))));
        assert_eq!(native("double precision"), Some(Ok(SqlType::Double)));
        assert_eq!(
            native("geometry(Point,4326)"),
            Some(Ok(SqlType::Native("geometry(Point,4326)".to_owned())))
        );
        assert_eq!(native("integr"), None);
    }
}
