//! PostgreSQL's types in one form (manual, table 8.1).

use crate::dialect::lexical;
use crate::dialect::postgres_types::alias;
use crate::model::SqlType;
use crate::model::types::TypeText;

use super::Reading;

pub(in crate::dialect) const READING: Reading = Reading {
    lexical: &lexical::POSTGRES,
    canonical_type,
    cast_type: Some(|text| if text == "bpchar" { SqlType::Char(None) } else { read(text) }),
    clock_digits: |_| None,
    synonyms: &[("transaction_timestamp", "now")], // manual, 9.9.5
};

/// The most digits of seconds, which are those of a type that names none.
const DIGITS: u32 = 6;

pub(in crate::dialect) fn canonical_type(sql_type: &SqlType) -> SqlType {
    let digits = |n: &Option<u32>| n.filter(|n| *n < DIGITS);
    match sql_type {
        SqlType::Char(n) => SqlType::Char(Some(n.unwrap_or(1))),
        SqlType::Numeric(Some((p, s))) => SqlType::Numeric(Some((*p, Some(s.unwrap_or(0))))),
        SqlType::Time(n) => SqlType::Time(digits(n)),
        SqlType::Timestamp(n) => SqlType::Timestamp(digits(n)),
        SqlType::Timestamptz(n) => SqlType::Timestamptz(digits(n)),
        SqlType::Binary(_) | SqlType::Varbinary(_) => SqlType::Blob,
        // How many dimensions an array was declared with does not count (manual, 8.15.1).
        SqlType::Array(of) => match canonical_type(of) {
            array @ SqlType::Array(_) => array,
            item => SqlType::Array(Box::new(item)),
        },
        SqlType::Native(text) | SqlType::Raw(text) => read(text),
        other => other.clone(),
    }
}

/// A type by its words, as the server reads them.
fn read(text: &str) -> SqlType {
    let Ok(mut parsed) = TypeText::parse(&text.replace("\"bit\"", "bit")) else {
        return SqlType::Raw(text.trim().to_owned());
    };
    if let Some(name) = parsed.name.strip_prefix("pg_catalog.") {
        parsed.name = name.to_owned();
    }
    let item = known(&parsed).unwrap_or_else(|| SqlType::Native(spelled(&parsed)));
    (0..parsed.dimensions.min(1)).fold(item, |item, _| SqlType::Array(Box::new(item)))
}

fn known(parsed: &TypeText) -> Option<SqlType> {
    let numbers = parsed.numbers()?;
    let portable = SqlType::portable(&parsed.name, &numbers).filter(|_| parsed.suffix.is_empty());
    let other = || match (parsed.name.as_str(), &numbers[..]) {
        ("float", [n]) => Some(if *n < 25 { SqlType::Real } else { SqlType::Double }), // manual, 8.1.3
        ("bpchar", [n]) => Some(SqlType::Char(Some(*n))),
        _ => None,
    };
    let found = portable
        .and_then(Result::ok)
        .or_else(|| alias(&parsed.name, &parsed.suffix, &numbers))
        .or_else(other)?;
    Some(canonical_type(&found))
}

/// The words of a type of the engine's own.
fn spelled(parsed: &TypeText) -> String {
    let (name, suffix) = match (parsed.name.as_str(), parsed.suffix.as_str()) {
        ("varbit", "") => ("bit varying", ""),
        ("timetz" | "time with time zone", "") => ("time", "with time zone"),
        other => other,
    };
    let args = match (name, &parsed.args[..]) {
        ("bit", []) => "(1)".to_owned(),
        ("time", [n]) if n.parse().is_ok_and(|n: u32| n >= DIGITS) => String::new(),
        (_, []) => String::new(),
        (_, args) => format!("({})", args.join(",")),
    };
    let suffix = if suffix.is_empty() { String::new() } else { format!(" {suffix}") };
    format!("{name}{args}{suffix}")
}
