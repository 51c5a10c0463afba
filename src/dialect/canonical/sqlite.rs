//! SQLite's types in one form: those that a column is declared with alike.

use crate::dialect::sqlite;
use crate::dialect::sqlite_types::alias;
use crate::model::SqlType;
use crate::model::types::TypeText;

use super::Reading;

pub(in crate::dialect) const READING: Reading = Reading {
    lexical: &sqlite::LEXICAL,
    canonical_type,
    cast_type: None,
    clock_digits: |_| None,
    synonyms: &[],
};

pub(in crate::dialect) fn canonical_type(sql_type: &SqlType) -> SqlType {
    match sql_type {
        SqlType::Numeric(Some((p, s))) => SqlType::Numeric(Some((*p, Some(s.unwrap_or(0))))),
        SqlType::Json | SqlType::Jsonb | SqlType::Interval => SqlType::Text,
        SqlType::Binary(_) | SqlType::Varbinary(_) => SqlType::Blob,
        SqlType::Time(_) => SqlType::Time(None),
        SqlType::Timestamp(_) | SqlType::Timestamptz(_) => SqlType::Timestamp(None),
        SqlType::Uuid => SqlType::Char(Some(36)),
        SqlType::Native(text) | SqlType::Raw(text) => read(text),
        other => other.clone(),
    }
}

/// A type by its words. A name that would be another type in a spec is only its affinity here: `uuid` is not `char(36)`.
fn read(text: &str) -> SqlType {
    let Ok(parsed) = TypeText::parse(text) else { return SqlType::Raw(text.trim().to_lowercase()) };
    let native = || SqlType::Native(parsed_text(&parsed));
    let Some(numbers) = parsed.numbers().filter(|_| parsed.suffix.is_empty() && parsed.dimensions == 0)
    else {
        return native();
    };
    let declared_as_such = !matches!(
        parsed.name.as_str(),
        "uuid" | "json" | "jsonb" | "interval" | "binary" | "varbinary" | "timestamp" | "timestamptz"
    );
    let portable =
        SqlType::portable(&parsed.name, &numbers).filter(|_| declared_as_such).and_then(Result::ok);
    portable.or_else(|| alias(&parsed.name, &numbers)).map_or_else(native, |found| canonical_type(&found))
}

fn parsed_text(parsed: &TypeText) -> String {
    let args = if parsed.args.is_empty() { String::new() } else { format!("({})", parsed.args.join(",")) };
    let suffix = if parsed.suffix.is_empty() { String::new() } else { format!(" {}", parsed.suffix) };
    format!("{}{args}{suffix}", parsed.name)
}
