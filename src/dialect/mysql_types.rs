//! MySQL's types: how portable ones are spelled, which others there are, and what information_schema says.

use crate::model::types::{SqlType, TypeText};

/// Types of the server (manual, chapter 13).
pub(super) const NATIVE_NAMES: &[&str] = &[
    "bigint unsigned",
    "bit",
    "bool",
    "datetime",
    "dec",
    "decimal",
    "double precision",
    "fixed",
    "float",
    "geometry",
    "geometrycollection",
    "int",
    "int unsigned",
    "integer unsigned",
    "linestring",
    "longblob",
    "longtext",
    "mediumblob",
    "mediumint",
    "mediumint unsigned",
    "mediumtext",
    "multilinestring",
    "multipoint",
    "multipolygon",
    "point",
    "polygon",
    "set",
    "smallint unsigned",
    "tinyblob",
    "tinyint",
    "tinyint unsigned",
    "tinytext",
    "year",
];

/// Types that may be `unsigned` or `zerofill`.
const NUMBERS: [&str; 13] = [
    "tinyint",
    "smallint",
    "mediumint",
    "int",
    "integer",
    "bigint",
    "decimal",
    "dec",
    "fixed",
    "numeric",
    "float",
    "double",
    "real",
];

/// Types that have a character set.
const TEXTS: [&str; 8] = ["char", "varchar", "tinytext", "text", "mediumtext", "longtext", "enum", "set"];

/// Other spellings of portable types. `datetime` and `timestamp` stay what they are: the portable ones have microseconds.
fn alias(name: &str, args: &[u32]) -> Option<SqlType> {
    Some(match (name, args) {
        ("int", []) => SqlType::Integer,
        ("bool", []) => SqlType::Boolean,
        ("dec" | "decimal" | "fixed", []) => SqlType::Numeric(None),
        ("dec" | "decimal" | "fixed", [p]) => SqlType::Numeric(Some((*p, None))),
        ("dec" | "decimal" | "fixed", [p, s]) => SqlType::Numeric(Some((*p, Some(*s)))),
        ("float", []) => SqlType::Real,
        ("double precision", []) => SqlType::Double,
        _ => return None,
    })
}

/// The type of one of the engine's own names.
pub(super) fn native_type(text: &TypeText) -> Option<Result<SqlType, String>> {
    if text.dimensions > 0 {
        return None;
    }
    let known = text.numbers().filter(|_| text.suffix.is_empty()).and_then(|args| alias(&text.name, &args));
    if let Some(known) = known {
        return Some(Ok(known));
    }
    let mut words = text.name.split(' ').chain(text.suffix.split(' ')).filter(|w| !w.is_empty());
    let first = words.next()?;
    let attributes: Vec<&str> = words.collect();
    if !(NATIVE_NAMES.contains(&first) || NUMBERS.contains(&first) || TEXTS.contains(&first)) {
        return None;
    }
    if !attributes_fit(first, &attributes) {
        return None;
    }
    let spelled = match arguments(first, text) {
        Ok(args) => [format!("{first}{args}")].into_iter().chain(attributes.iter().map(ToString::to_string)),
        Err(why) => return Some(Err(why)),
    };
    Some(Ok(SqlType::Native(spelled.collect::<Vec<_>>().join(" "))))
}

/// The words after a type's name, such as `unsigned` or `character set latin1`.
fn attributes_fit(name: &str, words: &[&str]) -> bool {
    match words {
        [] => true,
        ["unsigned" | "signed" | "zerofill", rest @ ..] => {
            NUMBERS.contains(&name) && attributes_fit(name, rest)
        }
        ["binary", rest @ ..]
        | ["collate" | "charset", _, rest @ ..]
        | ["character", "set", _, rest @ ..] => TEXTS.contains(&name) && attributes_fit(name, rest),
        ["precision"] => name == "double",
        _ => false,
    }
}

fn arguments(name: &str, text: &TypeText) -> Result<String, String> {
    if text.args.is_empty() {
        return match name {
            "set" | "enum" => Err(format!("`{name}` takes its values")),
            "decimal" | "dec" | "fixed" | "numeric" => Err(without_precision(name)),
            _ => Ok(String::new()),
        };
    }
    if name == "set" || name == "enum" {
        return Ok(format!("({})", text.args.iter().map(|v| constant(v)).collect::<Vec<_>>().join(",")));
    }
    match text.numbers() {
        Some(numbers) if matches!((name, &numbers[..]), ("datetime" | "time" | "timestamp", [p]) if *p > DIGITS) => {
            Err(format!("`{name}` has {DIGITS} digits of seconds at most"))
        }
        Some(numbers) => {
            Ok(format!("({})", numbers.iter().map(u32::to_string).collect::<Vec<_>>().join(",")))
        }
        None => Err(format!("`{name}` takes numbers as arguments")),
    }
}

/// The first word of a type of the engine's own, and what follows.
pub(super) fn words_of(text: &str) -> (&str, &str) {
    let end = text.find(['(', ' ']).unwrap_or(text.len());
    text.split_at(end)
}

/// A value of an ENUM or SET as a string constant.
fn constant(value: &str) -> String {
    // The client makes a line feed of a carriage return before one.
    format!("'{}'", value.replace('\\', "\\\\").replace('\'', "''").replace('\r', "\\r"))
}

fn precise(name: &str, digits: u32) -> String {
    if digits == 0 { name.to_owned() } else { format!("{name}({digits})") }
}

/// Seconds have six digits on every engine, if the spec does not say how many.
const DIGITS: u32 = 6;

/// Why an exact number says how many digits it has: the server would take ten, and none after the point (manual, 13.1.3).
fn without_precision(name: &str) -> String {
    format!("`{name}` without a precision keeps no digit after the point; write `{name}(p,s)`")
}

/// The most digits of a `decimal` (manual, 13.1.3), and characters or bytes of `char` and `binary` (13.3.1).
const MOST_DIGITS: u32 = 65;
const MOST_FIXED: u32 = 255;

/// Why the server takes no such type, if so.
fn out_of_range(sql_type: &SqlType) -> Option<String> {
    match sql_type {
        SqlType::Numeric(Some((p, _))) if *p > MOST_DIGITS => {
            Some(format!("the precision of `numeric` is {MOST_DIGITS} at most, not {p}"))
        }
        SqlType::Numeric(Some((p, Some(s)))) if *p > 0 && s > p => {
            Some(format!("the scale of `numeric` is no more than its precision, {p}, and not {s}"))
        }
        SqlType::Time(Some(p)) | SqlType::Timestamp(Some(p)) | SqlType::Timestamptz(Some(p))
            if *p > DIGITS =>
        {
            Some(format!("seconds have {DIGITS} digits at most, not {p}"))
        }
        SqlType::Char(Some(n)) if *n > MOST_FIXED => {
            Some(format!("`char` has {MOST_FIXED} characters at most, not {n}; use `varchar`"))
        }
        SqlType::Binary(Some(n)) if *n > MOST_FIXED => {
            Some(format!("`binary` has {MOST_FIXED} bytes at most, not {n}; use `varbinary`"))
        }
        _ => None,
    }
}

/// How a type is spelled.
pub(super) fn type_name(sql_type: &SqlType) -> Result<String, String> {
    if let Some(why) = out_of_range(sql_type) {
        return Err(why);
    }
    let none = |why: &str| Err(why.to_owned());
    Ok(match sql_type {
        SqlType::Smallint => "smallint".to_owned(),
        SqlType::Integer => "int".to_owned(),
        SqlType::Bigint => "bigint".to_owned(),
        SqlType::Numeric(None) => {
            return Err(without_precision("numeric"));
        }
        SqlType::Numeric(Some((p, s))) => format!("decimal({p},{})", s.unwrap_or(0)),
        SqlType::Real => "float".to_owned(),
        SqlType::Double => "double".to_owned(),
        SqlType::Boolean => "tinyint(1)".to_owned(),
        SqlType::Char(n) => format!("char({})", n.unwrap_or(1)),
        SqlType::Varchar(Some(n)) => format!("varchar({n})"),
        SqlType::Varchar(None) => return none("`varchar` needs a length; `text` needs none"),
        SqlType::Text => "text".to_owned(),
        SqlType::Binary(n) => format!("binary({})", n.unwrap_or(1)),
        SqlType::Varbinary(Some(n)) => format!("varbinary({n})"),
        SqlType::Varbinary(None) => return none("`varbinary` needs a length; `blob` needs none"),
        SqlType::Blob => "blob".to_owned(),
        SqlType::Date => "date".to_owned(),
        SqlType::Time(p) => precise("time", p.unwrap_or(DIGITS)),
        SqlType::Timestamp(p) => precise("datetime", p.unwrap_or(DIGITS)),
        SqlType::Timestamptz(p) => precise("timestamp", p.unwrap_or(DIGITS)),
        SqlType::Interval => return none("there is no `interval`; use `bigint` for a number of seconds"),
        SqlType::Uuid => "char(36) character set ascii".to_owned(),
        SqlType::Json | SqlType::Jsonb => "json".to_owned(),
        SqlType::EnumOf(values) => {
            format!("enum({})", values.iter().map(|v| constant(v)).collect::<Vec<_>>().join(","))
        }
        SqlType::EnumRef(name) => return Err(format!("the values of the enum `{name}` are not known")),
        SqlType::Array(_) => return none("there are no arrays; use `json`, or a table of its own"),
        SqlType::Native(text) | SqlType::Raw(text) => text.clone(),
    })
}

/// What information_schema.COLUMNS.COLUMN_TYPE says, where this is sure.
pub(super) fn catalog_type(sql_type: &SqlType) -> Option<String> {
    match sql_type {
        SqlType::Uuid => Some("char(36)".to_owned()),
        SqlType::Raw(_) | SqlType::EnumRef(_) | SqlType::Array(_) => None,
        SqlType::EnumOf(values)
            if values.iter().any(|v| v.contains(|c: char| c == '\\' || c.is_control())) =>
        {
            None
        }
        SqlType::Native(text) => shown_as_written(text).then(|| text.clone()),
        plain => type_name(plain).ok(),
    }
}

/// Whether the server shows a type of its own as it was written: not where it has a display width or a character set.
fn shown_as_written(text: &str) -> bool {
    let name = text.split(['(', ' ']).next().unwrap_or_default();
    match name {
        "tinyint" | "smallint" | "mediumint" | "int" | "bigint" => {
            matches!(text.strip_prefix(name), Some("" | " unsigned"))
        }
        "datetime" | "timestamp" | "time" => !text.ends_with("(0)"),
        "tinytext" | "mediumtext" | "longtext" | "tinyblob" | "mediumblob" | "longblob" | "year" => {
            text == name
        }
        _ => false,
    }
}

/// A default that is data stands in parentheses for these (manual, 13.6).
pub(super) fn literal_default_is_expression(sql_type: &SqlType) -> bool {
    match sql_type {
        SqlType::Text | SqlType::Blob | SqlType::Json | SqlType::Jsonb => true,
        SqlType::Native(text) => {
            let name = text.split(['(', ' ']).next().unwrap_or_default();
            name.ends_with("text") || name.ends_with("blob") || matches!(name, "json" | "geometry" | "point")
        }
        _ => false,
    }
}

/// `DEFAULT CURRENT_TIMESTAMP` has as many digits as its column (manual, 13.2.5).
pub(super) fn clock_digits(sql_type: &SqlType) -> Option<u32> {
    match sql_type {
        SqlType::Timestamp(p) | SqlType::Timestamptz(p) => Some(p.unwrap_or(DIGITS)),
        SqlType::Native(text) | SqlType::Raw(text) => {
            let text = text.to_ascii_lowercase();
            let rest = text.strip_prefix("datetime").or_else(|| text.strip_prefix("timestamp"))?.trim();
            if rest.is_empty() {
                return Some(0);
            }
            rest.strip_prefix('(')?.strip_suffix(')')?.parse().ok()
        }
        _ => None,
    }
}

/// A moment for a column of this type, where the session's time zone is UTC: TIMESTAMP ends in 2038 (manual, 13.2.2).
/// MariaDB's goes on to 2106 from 11.5 on, on some systems (Knowledge Base, "TIMESTAMP").
pub(super) fn moment(sql_type: &SqlType, utc: &str) -> Result<String, String> {
    let is_short = match sql_type {
        SqlType::Timestamptz(_) => true,
        SqlType::Native(text) => text.starts_with("timestamp"),
        _ => false,
    };
    if is_short && !("1970-01-01 00:00:01"..="2038-01-19 03:14:07").contains(&utc) {
        return Err("is not between 1970-01-01 00:00:01 and 2038-01-19 03:14:07 in UTC, which is all that TIMESTAMP holds".to_owned());
    }
    Ok(utc.to_owned())
}

/// The most bytes of TEXT and BLOB types (manual, 13.3.4).
pub(super) fn most_bytes(sql_type: &SqlType) -> Option<usize> {
    match sql_type {
        SqlType::Text | SqlType::Blob => Some(65_535),
        SqlType::Native(text) => match text.split([' ', '(']).next().unwrap_or_default() {
            "tinytext" | "tinyblob" => Some(255),
            "text" | "blob" => Some(65_535),
            "mediumtext" | "mediumblob" => Some(16_777_215),
            _ => None,
        },
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use pretty_assertions::assert_eq;

    fn native(text: &str) -> Option<String> {
        native_type(&TypeText::parse(text).unwrap()).map(|t| t.map_or_else(|e| e, |t| type_name(&t).unwrap()))
    }

    #[test]
    fn the_servers_own_words_stay_what_they_are() {
        for same in [
            "tinyint(1)",
            "bigint unsigned",
            "int(10) unsigned zerofill",
            "mediumtext",
            "datetime(3)",
            "varchar(20) character set latin1 collate latin1_bin",
            "year",
            "set('a','b''c')",
        ] {
            assert_eq!(native(same).as_deref(), Some(same));
        }
        assert_eq!(native("int").as_deref(), Some("int"));
        assert_eq!(native("bool").as_deref(), Some("tinyint(1)"));
        for unknown in ["integr", "text unsigned", "int foo", "int[]"] {
            assert_eq!(native(unknown), None, "{unknown}");
        }
    }
}
