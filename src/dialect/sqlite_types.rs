//! SQLite's types: what counts is the affinity that a declared type gives to its column ("Datatypes in SQLite", 3.1),
//! and the names that drivers look for.

use crate::model::types::{SqlType, TypeText};

/// Names that are in use. SQLite itself takes any; a mistyped one would give a column another affinity without a word.
pub(super) const NATIVE_NAMES: &[&str] = &[
    "any",
    "bool",
    "character",
    "clob",
    "datetime",
    "dec",
    "decimal",
    "double precision",
    "float",
    "int",
    "int2",
    "int8",
    "mediumint",
    "nchar",
    "nvarchar",
    "tinyint",
    "unsigned big int",
    "varying character",
];

/// The words with which an option of a column begins ("CREATE TABLE", `column-constraint`): a type is any words before.
pub(super) const ENDS: &[&str] = &[
    "as",
    "check",
    "collate",
    "constraint",
    "default",
    "generated",
    "not",
    "null",
    "primary",
    "references",
    "unique",
];

/// Other spellings of portable types.
pub(super) fn alias(name: &str, args: &[u32]) -> Option<SqlType> {
    Some(match (name, args) {
        ("int", []) => SqlType::Integer,
        ("int2", []) => SqlType::Smallint,
        ("int8", []) => SqlType::Bigint,
        ("bool", []) => SqlType::Boolean,
        ("float" | "double precision", []) => SqlType::Double,
        ("decimal" | "dec", []) => SqlType::Numeric(None),
        ("decimal" | "dec", [p]) => SqlType::Numeric(Some((*p, None))),
        ("decimal" | "dec", [p, s]) => SqlType::Numeric(Some((*p, Some(*s)))),
        ("character", []) => SqlType::Char(None),
        ("character", [n]) => SqlType::Char(Some(*n)),
        ("nvarchar" | "varying character", [n]) => SqlType::Varchar(Some(*n)),
        ("clob", []) => SqlType::Text,
        ("datetime", []) => SqlType::Timestamp(None),
        _ => return None,
    })
}

/// The type of one of the engine's own names.
pub(super) fn native_type(text: &TypeText) -> Option<Result<SqlType, String>> {
    if text.dimensions > 0 || !text.suffix.is_empty() {
        return None;
    }
    let numbers = text.numbers();
    if let Some(known) = numbers.as_ref().and_then(|args| alias(&text.name, args)) {
        return Some(Ok(known));
    }
    if !NATIVE_NAMES.contains(&text.name.as_str()) {
        return None;
    }
    let Some(numbers) = numbers else {
        return Some(Err(format!("`{}` takes numbers as arguments", text.name)));
    };
    let args: Vec<String> = numbers.iter().map(u32::to_string).collect();
    let args = if args.is_empty() { String::new() } else { format!("({})", args.join(",")) };
    Some(Ok(SqlType::Native(format!("{}{args}", text.name))))
}

fn with_length(name: &str, length: Option<u32>) -> String {
    length.map_or_else(|| name.to_owned(), |n| format!("{name}({n})"))
}

/// How a type is spelled. The portable name where its affinity is right and drivers know it; else one of that sort.
pub(super) fn type_name(sql_type: &SqlType) -> Result<String, String> {
    Ok(match sql_type {
        SqlType::Smallint => "smallint".to_owned(),
        SqlType::Integer => "integer".to_owned(),
        SqlType::Bigint => "bigint".to_owned(),
        SqlType::Numeric(None) => "numeric".to_owned(),
        SqlType::Numeric(Some((p, None))) => format!("numeric({p})"),
        SqlType::Numeric(Some((p, Some(s)))) => format!("numeric({p},{s})"),
        SqlType::Real => "real".to_owned(),
        SqlType::Double => "double".to_owned(),
        SqlType::Boolean => "boolean".to_owned(),
        SqlType::Char(n) => with_length("char", *n),
        SqlType::Varchar(n) => with_length("varchar", *n),
        // `interval` would be an integer (it contains INT), and JSON such as 1.10 would lose a digit as a number.
        SqlType::Text | SqlType::Json | SqlType::Jsonb | SqlType::Interval => "text".to_owned(),
        // `binary` would be numeric.
        SqlType::Binary(_) | SqlType::Varbinary(_) | SqlType::Blob => "blob".to_owned(),
        SqlType::Date => "date".to_owned(),
        SqlType::Time(_) => "time".to_owned(),
        SqlType::Timestamp(_) | SqlType::Timestamptz(_) => "datetime".to_owned(),
        // `uuid` would be numeric: 32 digits without dashes, or 1e10 with zeros, would become a float.
        SqlType::Uuid => "char(36)".to_owned(),
        SqlType::Native(text) | SqlType::Raw(text) => text.clone(),
        SqlType::Array(_) => return Err("there are no arrays; use `json`, or a table of its own".to_owned()),
        SqlType::EnumOf(_) | SqlType::EnumRef(_) => return Err("an enum is text with a check".to_owned()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use pretty_assertions::assert_eq;

    /// "Datatypes in SQLite", 3.1: the first rule that fits.
    fn affinity(name: &str) -> &'static str {
        let name = name.to_uppercase();
        let has = |words: &[&str]| words.iter().any(|w| name.contains(w));
        match () {
            () if has(&["INT"]) => "INTEGER",
            () if has(&["CHAR", "CLOB", "TEXT"]) => "TEXT",
            () if has(&["BLOB"]) => "BLOB",
            () if has(&["REAL", "FLOA", "DOUB"]) => "REAL",
            () => "NUMERIC",
        }
    }

    #[test]
    fn every_portable_type_gets_an_affinity_that_keeps_its_values() {
        for (name, args, wanted) in [
            ("smallint", &[][..], "INTEGER"),
            ("bigint", &[], "INTEGER"),
            ("numeric", &[10, 2], "NUMERIC"),
            ("double", &[], "REAL"),
            ("boolean", &[], "NUMERIC"),
            ("varchar", &[20], "TEXT"),
            ("varbinary", &[20], "BLOB"),
            ("binary", &[16], "BLOB"),
            ("interval", &[], "TEXT"),
            ("uuid", &[], "TEXT"),
            ("jsonb", &[], "TEXT"),
            ("timestamptz", &[], "NUMERIC"),
        ] {
            let portable = SqlType::portable(name, args).unwrap().unwrap();
            assert_eq!(affinity(&type_name(&portable).unwrap()), wanted, "{name}");
        }
    }

    #[test]
    fn mistyped_names_are_not_taken() {
        let native = |text| native_type(&TypeText::parse(text).unwrap());
        assert_eq!(native("datetime"), Some(Ok(SqlType::Timestamp(None))));
        assert_eq!(native("tinyint(1)"), Some(Ok(SqlType::Native("tinyint(1)".to_owned()))));
        assert_eq!(native("integr"), None);
    }
}
