//! Lengths and digits of types.

use super::value::{Args, Read, Value};

/// A whole number.
pub(super) fn whole(value: &Value, what: &str) -> Read<u64> {
    match value {
        Value::Number(number) => number.parse().map_err(|_| format!("{what} is no whole number")),
        other => Err(other.gap().unwrap_or_else(|| format!("{what} is no number that can be read"))),
    }
}

/// A number that may be -1 for none.
pub(super) fn whole_or_minus(value: &Value) -> Read<Option<u64>> {
    match value {
        Value::Number(number) if number.starts_with('-') => Ok(None),
        other => whole(other, "srid").map(Some),
    }
}

pub(super) fn sized(word: &str, args: &Args) -> Read<String> {
    match args.given("length", 0).or_else(|| args.given("dim", 0)) {
        None => Ok(word.to_owned()),
        Some(length) => Ok(format!("{word}({})", whole(length, "the length")?)),
    }
}

pub(super) fn digits(word: &str, digits: Option<&Value>) -> Read<String> {
    match digits.filter(|digits| !digits.is_none()) {
        None => Ok(word.to_owned()),
        Some(digits) => Ok(format!("{word}({})", whole(digits, "the precision")?)),
    }
}

pub(super) fn numeric(args: &Args) -> Read<String> {
    let part = |name: &str, at: usize| args.given(name, at).map(|value| whole(value, name)).transpose();
    Ok(match (part("precision", 0)?, part("scale", 1)?) {
        (None, _) => "numeric".to_owned(),
        (Some(precision), None) => format!("numeric({precision})"),
        (Some(precision), Some(scale)) => format!("numeric({precision},{scale})"),
    })
}

pub(super) fn quoted(values: &[Value]) -> Read<String> {
    let texts = values.iter().map(|value| value.as_text("a value")).collect::<Read<Vec<_>>>()?;
    Ok(texts.iter().map(|text| format!("'{}'", text.replace('\'', "''"))).collect::<Vec<_>>().join(","))
}
