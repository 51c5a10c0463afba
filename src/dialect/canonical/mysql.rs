//! MySQL's and MariaDB's types in one form (manual, chapter 13).

use crate::dialect::lexical;
use crate::dialect::mysql_types::clock_digits;
use crate::model::SqlType;
use crate::model::types::TypeText;

use super::Reading;

pub(in crate::dialect) const READING: Reading = Reading {
    lexical: &lexical::MYSQL,
    canonical_type,
    cast_type: None,
    clock_digits,
    synonyms: &[
        ("curdate()", "current_date"),
        ("current_date()", "current_date"),
        ("lcase", "lower"),
        ("ucase", "upper"),
    ],
};

/// The digits of seconds of a portable type that names none.
const DIGITS: u32 = 6;

pub(in crate::dialect) fn canonical_type(sql_type: &SqlType) -> SqlType {
    match sql_type {
        SqlType::Char(n) => SqlType::Char(Some(n.unwrap_or(1))),
        SqlType::Binary(n) => SqlType::Binary(Some(n.unwrap_or(1))),
        // Ten digits before the point where none are named (manual, 13.1.3).
        SqlType::Numeric(None) => SqlType::Numeric(Some((10, Some(0)))),
        SqlType::Numeric(Some((p, s))) => SqlType::Numeric(Some((*p, Some(s.unwrap_or(0))))),
        SqlType::Time(n) => SqlType::Time(Some(n.unwrap_or(DIGITS))),
        SqlType::Timestamp(n) => SqlType::Timestamp(Some(n.unwrap_or(DIGITS))),
        SqlType::Timestamptz(n) => SqlType::Timestamptz(Some(n.unwrap_or(DIGITS))),
        SqlType::Jsonb => SqlType::Json,
        SqlType::Native(text) | SqlType::Raw(text) => read(text),
        other => other.clone(),
    }
}

/// A type by its words, as the server reads them: `timestamp` is one without fraction, and `real` has 64 bits.
fn read(text: &str) -> SqlType {
    let Ok(parsed) = TypeText::parse(text) else { return SqlType::Raw(text.trim().to_owned()) };
    let (name, attributes) = split(&parsed);
    let numbers = parsed.numbers().unwrap_or_default();
    let plain = attributes.is_empty();
    match (name.as_str(), &numbers[..]) {
        ("enum", _) if plain => SqlType::EnumOf(parsed.args.clone()),
        ("tinyint", [1]) if plain => SqlType::Boolean,
        ("bool" | "boolean", []) => SqlType::Boolean,
        ("char", [36]) if attributes == "character set ascii" => SqlType::Uuid,
        ("tinyint" | "smallint" | "mediumint" | "int" | "integer" | "bigint", width) => {
            integer(&name, width, &attributes)
        }
        ("decimal" | "dec" | "fixed" | "numeric", digits) => {
            let (p, s) = (digits.first().copied().unwrap_or(10), digits.get(1).copied().unwrap_or(0));
            if plain {
                SqlType::Numeric(Some((p, Some(s))))
            } else {
                SqlType::Native(format!("decimal({p},{s}) {attributes}"))
            }
        }
        ("float", [] | [0..=24]) if plain => SqlType::Real,
        ("float", [_]) | ("double" | "double precision" | "real", []) if plain => SqlType::Double,
        _ if plain => {
            server_type(&name, &numbers).unwrap_or_else(|| SqlType::Native(spelled(&name, &parsed.args)))
        }
        _ => SqlType::Native(format!("{} {attributes}", spelled(&name, &parsed.args))),
    }
}

/// Types whose words mean something else in a spec, or say less.
fn server_type(name: &str, numbers: &[u32]) -> Option<SqlType> {
    let one = || numbers.first().copied();
    Some(match name {
        "char" | "character" => SqlType::Char(Some(one().unwrap_or(1))),
        "varchar" => SqlType::Varchar(Some(one()?)),
        "binary" => SqlType::Binary(Some(one().unwrap_or(1))),
        "varbinary" => SqlType::Varbinary(Some(one()?)),
        "text" if numbers.is_empty() => SqlType::Text,
        "blob" if numbers.is_empty() => SqlType::Blob,
        "json" => SqlType::Json,
        "date" => SqlType::Date,
        "time" => SqlType::Time(Some(one().unwrap_or(0))),
        "datetime" => SqlType::Timestamp(Some(one().unwrap_or(0))),
        "timestamp" => SqlType::Timestamptz(Some(one().unwrap_or(0))),
        "year" => SqlType::Native("year".to_owned()),
        _ => return None,
    })
}

/// An integer: its display width counts only with ZEROFILL (manual, 13.1.6), which makes it unsigned.
fn integer(name: &str, width: &[u32], attributes: &str) -> SqlType {
    let name = if name == "integer" { "int" } else { name };
    match (name, attributes) {
        ("smallint", "") => SqlType::Smallint,
        ("int", "") => SqlType::Integer,
        ("bigint", "") => SqlType::Bigint,
        (_, "") => SqlType::Native(name.to_owned()),
        (_, more) if more.contains("zerofill") => {
            let width = width.first().map_or(String::new(), |n| format!("({n})"));
            SqlType::Native(format!("{name}{width} unsigned zerofill"))
        }
        (_, more) => SqlType::Native(format!("{name} {more}")),
    }
}

/// The first word, or two of them, and the words after the arguments, each in one spelling.
fn split(parsed: &TypeText) -> (String, String) {
    let mut words: Vec<&str> = parsed.name.split(' ').chain(parsed.suffix.split(' ')).collect();
    words.retain(|word| !word.is_empty() && *word != "signed");
    let length = if words.starts_with(&["double", "precision"]) { 2 } else { words.len().min(1) };
    let (name, attributes) = words.split_at(length);
    (name.join(" "), attributes.join(" ").replace("charset ", "character set "))
}

fn spelled(name: &str, args: &[String]) -> String {
    let quoted =
        |arg: &String| if name == "set" { format!("'{}'", arg.replace('\'', "''")) } else { arg.clone() };
    let args: Vec<String> = args.iter().map(quoted).collect();
    if args.is_empty() { name.to_owned() } else { format!("{name}({})", args.join(",")) }
}
