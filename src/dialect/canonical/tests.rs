//! Spellings that mean the same, and what the catalogs of servers show of them.

mod defaults;
mod types;

use crate::dialect::Dialect;
use crate::model::SqlType;
use crate::model::types::TypeText;

/// A type as a spec writes it.
fn written(dialect: Dialect, text: &str) -> SqlType {
    let parsed = TypeText::parse(text).unwrap();
    let portable = SqlType::portable(&parsed.name, &parsed.numbers().unwrap_or_default());
    let base = match portable.filter(|_| parsed.suffix.is_empty()) {
        Some(Ok(found)) => found,
        _ => (dialect.facts().types.native)(&parsed).unwrap().unwrap(),
    };
    if parsed.dimensions > 0 { SqlType::Array(Box::new(base)) } else { base }
}
