//! Defaults on the server, and SQL that stands for itself.

use super::runner::Runner;
use super::types::Type;
use super::value::{Read, Value, last};
use crate::yaml::Node;

/// Families of types that take texts as they are.
const TEXTS: [&str; 13] = [
    "varchar",
    "text",
    "char",
    "enum",
    "citext",
    "tinytext",
    "mediumtext",
    "longtext",
    "json",
    "jsonb",
    "uuid",
    "inet",
    "date",
];

/// Families of numbers.
const NUMBERS: [&str; 11] = [
    "integer",
    "int",
    "bigint",
    "smallint",
    "tinyint",
    "mediumint",
    "numeric",
    "real",
    "double",
    "serial",
    "bigserial",
];

impl Runner<'_> {
    /// The default of a column of a type; `None` where Python gives it, or a sequence.
    pub(super) fn default(&self, value: &Value, of: Option<&Type>) -> Read<Option<Node>> {
        let family = of.map_or("", |known| known.family.as_str());
        match value {
            Value::None => Ok(None),
            Value::Text(text) => Ok(Some(literal(text, family))),
            // A number or truth that is no text: SQLAlchemy refuses it, but older versions took it.
            Value::Number(number) => Ok(Some(literal(number, family))),
            Value::Bool(truth) => Ok(Some(literal(if *truth { "true" } else { "false" }, family))),
            other => match self.expression(other) {
                Ok(sql) => Ok(Some(from_sql(&sql, family))),
                Err(why) => Err(why),
            },
        }
    }

    /// An expression of SQL: `sa.text(...)`, `sa.func.now()`, `sa.true()`.
    pub(super) fn expression(&self, value: &Value) -> Read<String> {
        if let Some(text) = value.as_sql() {
            return Ok(unescaped(&text));
        }
        let Value::Made(made) = value else {
            return Err(value.gap().unwrap_or_else(|| "an expression that cannot be read".to_owned()));
        };
        let name = last(&made.callee);
        if made.callee.contains("func.") || matches!(name, "now" | "current_timestamp") {
            let args =
                made.args.positional.iter().map(|value| self.argument(value)).collect::<Read<Vec<_>>>()?;
            return Ok(match name.to_ascii_lowercase().as_str() {
                "current_timestamp" | "current_date" | "current_time" | "current_user" | "localtimestamp" => {
                    name.to_ascii_uppercase()
                }
                _ => format!("{name}({})", args.join(", ")),
            });
        }
        match name {
            "true" => Ok("true".to_owned()),
            "false" => Ok("false".to_owned()),
            "null" => Ok("NULL".to_owned()),
            "literal" => made
                .args
                .positional
                .first()
                .map_or_else(|| Err("an empty literal".to_owned()), |value| self.argument(value)),
            "column" => value.as_text("a column"),
            "cast" => Err("a cast is not followed".to_owned()),
            _ => Err(format!("the expression `{}` is not followed", made.callee.trim_start_matches('.'))),
        }
    }

    fn argument(&self, value: &Value) -> Read<String> {
        match value {
            Value::Text(text) => Ok(format!("'{}'", text.replace('\'', "''"))),
            Value::Number(number) => Ok(number.clone()),
            Value::Bool(truth) => Ok(truth.to_string()),
            other => self.expression(other),
        }
    }
}

/// What `text()` of SQLAlchemy makes of its own escapes: `\:` is a colon.
pub(super) fn unescaped(text: &str) -> String {
    text.replace("\\:", ":")
}

/// Data of a type; as SQL where the type does not take it as it stands.
pub(super) fn literal(text: &str, family: &str) -> Node {
    let truth = match text.to_ascii_lowercase().as_str() {
        "true" | "t" | "1" | "yes" | "on" => Some("true"),
        "false" | "f" | "0" | "no" | "off" => Some("false"),
        _ => None,
    };
    match family {
        "boolean" => truth.map_or_else(|| sql(&quoted(text)), Node::word),
        family if NUMBERS.contains(&family) && is_number(text) => Node::word(text),
        family if NUMBERS.contains(&family) => sql(&quoted(text)),
        family if TEXTS.contains(&family) && !looks_like_a_call(text, family) => Node::text_of(text),
        _ => sql(&quoted(text)),
    }
}

/// SQL of a default: as data where it is nothing else.
fn from_sql(text: &str, family: &str) -> Node {
    let trimmed = text.trim();
    let inner = trimmed.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\''));
    let data = inner.filter(|inner| !inner.replace("''", "").contains('\'') && !inner.contains('\\'));
    if let Some(data) = data
        && (TEXTS.contains(&family) || NUMBERS.contains(&family) || family == "boolean")
    {
        return literal(&data.replace("''", "'"), family);
    }
    match family {
        "boolean" if matches!(trimmed.to_ascii_lowercase().as_str(), "true" | "false") => {
            Node::word(trimmed.to_ascii_lowercase())
        }
        "boolean" if matches!(trimmed, "0" | "1") => {
            Node::word(if trimmed == "1" { "true" } else { "false" })
        }
        family if NUMBERS.contains(&family) && is_number(trimmed) => Node::word(trimmed),
        _ => sql(trimmed),
    }
}

pub(super) fn sql(text: &str) -> Node {
    Node::map([("sql", Node::text_of(text))])
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    digits.starts_with(|c: char| c.is_ascii_digit())
        && digits.chars().all(|c| c.is_ascii_digit() || c == '.')
        && digits.matches('.').count() <= 1
        && !digits.ends_with('.')
        && (digits == "0" || !digits.starts_with('0') || digits.starts_with("0."))
}

/// Where a text might be meant as SQL, it is written as the data that it is.
fn looks_like_a_call(text: &str, family: &str) -> bool {
    matches!(family, "uuid" | "inet" | "date" | "json" | "jsonb")
        && (text.contains('(') || text.starts_with("current"))
}
