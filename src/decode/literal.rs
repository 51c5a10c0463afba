//! Literals: data that must fit the type of its column. What looks like SQL is refused, not guessed at.

use super::Scope;
use crate::diag::{Code, Diagnostic, Place};
use crate::dialect::clock::is_clock_word;
use crate::model::types::{Family, SqlType};
use crate::model::{DefaultValue, Literal};
use crate::yaml::{Kind, Node};

/// Data whose column's type only the catalog knows: kept as written until then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RawLiteral {
    /// The text; `None` is NULL.
    text: Option<String>,
    /// Without quotes.
    plain: bool,
    /// Where it stands.
    place: Place,
}

impl RawLiteral {
    /// The literal it is for a type; without a type its YAML form decides.
    ///
    /// # Errors
    /// A value that the type does not hold.
    pub fn resolve(&self, sql_type: Option<&SqlType>) -> Result<Literal, Box<Diagnostic>> {
        let Some(text) = &self.text else { return Ok(Literal::Null) };
        let read = sql_type.map_or_else(|| Ok(untyped(text, self.plain)), |known| literal_of(known, text));
        read.map_err(|why| Box::new(bad_literal("the value", text, &why, self.place)))
    }

    /// A literal that was known before, written again for another type.
    pub fn of_literal(literal: &Literal, place: Place) -> Option<Self> {
        let text = match literal {
            Literal::Null => None,
            Literal::Boolean(value) => Some(value.to_string()),
            Literal::Number(text) | Literal::Text(text) => Some(text.clone()),
            Literal::Bytes(_) => return None,
        };
        Some(Self { text, plain: false, place })
    }
}

fn bad_literal(what: &str, text: &str, why: &str, place: Place) -> Diagnostic {
    let fault = Diagnostic::error(Code::BAD_LITERAL, place, format!("{what} `{text}` {why}"));
    match text.to_lowercase().as_str() {
        _ if looks_like_sql(text) => fault.hint(format!("an expression is written `{{sql: {text}}}`")),
        "yes" | "on" | "y" | "t" if why.ends_with("true or false") => fault.hint("write `true`"),
        "no" | "off" | "n" | "f" if why.ends_with("true or false") => fault.hint("write `false`"),
        _ => fault,
    }
}

impl Scope<'_> {
    /// Data whose type is not known yet.
    pub fn raw_literal(&self, node: &Node, what: &str) -> Option<RawLiteral> {
        match &node.kind {
            Kind::Scalar { text, plain } if self.no_nul(text, node.place) => {
                let text = (!node.is_null()).then(|| text.clone());
                Some(RawLiteral { text, plain: *plain, place: node.place })
            }
            Kind::Scalar { .. } => None,
            _ => {
                self.not_a_literal(node, what);
                None
            }
        }
    }

    fn not_a_literal(&self, node: &Node, what: &str) {
        self.fault_hint(
            Code::WRONG_SHAPE,
            node.place,
            format!("{what} is one value, not {}", node.describe()),
            "JSON goes between quotes: '{\"a\": 1}'; SQL is written `{sql: ...}`",
        );
    }

    /// A default: a literal, or `{sql: ...}`.
    pub fn default_value(&self, node: &Node, sql_type: Option<&SqlType>) -> Option<DefaultValue> {
        if let Some(expression) = node.get("sql") {
            return self.expression(expression, "the default").map(DefaultValue::Expression);
        }
        self.literal(node, sql_type, "the default").map(DefaultValue::Literal)
    }

    /// Data for a column; without a known type its YAML form decides.
    pub fn literal(&self, node: &Node, sql_type: Option<&SqlType>, what: &str) -> Option<Literal> {
        if node.is_null() {
            return Some(Literal::Null);
        }
        let Kind::Scalar { text, plain } = &node.kind else {
            self.not_a_literal(node, what);
            return None;
        };
        let read = match sql_type {
            Some(SqlType::EnumOf(values)) if !values.contains(text) => {
                Err(format!("is not one of the values of the enum: {}", crate::diag::or_list(values)))
            }
            Some(known) => literal_of(known, text),
            None => Ok(untyped(text, *plain)),
        };
        match read {
            Ok(literal) => self.no_nul(text, node.place).then_some(literal),
            Err(why) => {
                self.sink.push(bad_literal(what, text, &why, node.place));
                None
            }
        }
    }
}

fn untyped(text: &str, plain: bool) -> Literal {
    match text {
        "true" if plain => Literal::Boolean(true),
        "false" if plain => Literal::Boolean(false),
        _ if plain && is_number(text) => Literal::Number(text.to_owned()),
        _ => Literal::Text(text.to_owned()),
    }
}

/// The literal that a text is for a type.
///
/// # Errors
/// Why it is none, to follow the text in a sentence: `is not a number`.
pub fn literal_of(sql_type: &SqlType, text: &str) -> Result<Literal, String> {
    let quoted = || Ok(Literal::Text(text.to_owned()));
    match sql_type.family() {
        Family::Integer => integer(sql_type, text),
        Family::NativeInteger => match text {
            "true" => Ok(Literal::Boolean(true)),
            "false" => Ok(Literal::Boolean(false)),
            _ => integer(sql_type, text),
        },
        Family::Number if is_number(text) => Ok(Literal::Number(text.to_owned())),
        Family::Number if matches!(text, "NaN" | "Infinity" | "-Infinity") => quoted(),
        Family::Number => Err("is not a number".to_owned()),
        Family::Boolean => match text {
            "true" => Ok(Literal::Boolean(true)),
            "false" => Ok(Literal::Boolean(false)),
            _ => Err("is not true or false".to_owned()),
        },
        Family::Date if is_date(text) || is_special_time(text) => quoted(),
        Family::Date => Err("is not a date such as 2026-11-20".to_owned()),
        Family::Time if is_time(text) => quoted(),
        Family::Time => Err("is not a time of day such as 13:45:00".to_owned()),
        Family::Timestamp if is_timestamp(text) || is_special_time(text) => quoted(),
        Family::Timestamp => Err("is not a moment such as 2026-11-20 13:45:00".to_owned()),
        Family::Uuid if is_uuid(text) => quoted(),
        Family::Uuid => Err("is not a UUID".to_owned()),
        Family::Json => match serde_json::from_str::<serde::de::IgnoredAny>(text) {
            Ok(_) => quoted(),
            Err(why) => Err(format!("is not JSON: {why}")),
        },
        Family::Bytes => bytes(text),
        Family::Other if looks_like_sql(text) => Err("looks like an expression".to_owned()),
        Family::Text | Family::Other => quoted(),
    }
}

fn integer(sql_type: &SqlType, text: &str) -> Result<Literal, String> {
    let (low, high) = match sql_type {
        SqlType::Smallint => (i128::from(i16::MIN), i128::from(i16::MAX)),
        SqlType::Integer => (i128::from(i32::MIN), i128::from(i32::MAX)),
        SqlType::Native(_) => (i128::from(i64::MIN), i128::from(u64::MAX)),
        _ => (i128::from(i64::MIN), i128::from(i64::MAX)),
    };
    let digits = text.strip_prefix('-').unwrap_or(text);
    if digits.is_empty() || !digits.chars().all(|c| c.is_ascii_digit()) {
        return Err("is not a whole number".to_owned());
    }
    match text.parse::<i128>() {
        Ok(value) if (low..=high).contains(&value) => Ok(Literal::Number(value.to_string())),
        _ => Err(format!("is not between {low} and {high}")),
    }
}

/// `\x6869` and `0x6869` are hexadecimal; everything else is its UTF-8 bytes.
fn bytes(text: &str) -> Result<Literal, String> {
    let Some(hex) = text.strip_prefix("\\x").or_else(|| text.strip_prefix("0x")) else {
        return Ok(Literal::Bytes(text.as_bytes().to_vec()));
    };
    let pairs = hex.as_bytes().chunks(2).map(|pair| {
        std::str::from_utf8(pair).ok().filter(|p| p.len() == 2).and_then(|p| u8::from_str_radix(p, 16).ok())
    });
    pairs.collect::<Option<Vec<u8>>>().map(Literal::Bytes).ok_or_else(|| "is not hexadecimal".to_owned())
}

/// A number as SQL writes it, with a sign: digits, a point, an exponent.
pub fn is_number(text: &str) -> bool {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (mantissa, exponent) = match unsigned.find(['e', 'E']) {
        Some(at) => (&unsigned[..at], Some(&unsigned[at + 1..])),
        None => (unsigned, None),
    };
    let all_digits = |s: &str| s.chars().all(|c| c.is_ascii_digit());
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let exponent_ok = exponent.is_none_or(|e| {
        let e = e.strip_prefix(['-', '+']).unwrap_or(e);
        !e.is_empty() && all_digits(e)
    });
    all_digits(whole) && all_digits(fraction) && !(whole.is_empty() && fraction.is_empty()) && exponent_ok
}

fn looks_like_sql(text: &str) -> bool {
    let word = text.to_lowercase();
    let call = text.trim_end().ends_with(')')
        && text.starts_with(|c: char| c.is_alphabetic() || c == '_')
        && text.find('(').is_some_and(|at| !text[..at].contains(' '));
    call || is_clock_word(&word) || word == "current_user"
}

fn is_special_time(text: &str) -> bool {
    matches!(text, "infinity" | "-infinity" | "epoch")
}

fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts[..] else { return false };
    let number = |s: &str, len: std::ops::RangeInclusive<usize>, max: u32| {
        len.contains(&s.len()) && s.parse::<u32>().is_ok_and(|n| (1..=max).contains(&n))
    };
    number(year, 4..=6, 294_276) && number(month, 2..=2, 12) && number(day, 2..=2, 31)
}

fn is_time(text: &str) -> bool {
    let (clock, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let parts: Vec<&str> = clock.split(':').collect();
    let in_range = |s: &&str, max: u32| s.len() == 2 && s.parse::<u32>().is_ok_and(|n| n <= max);
    let limits = [24, 59, 60];
    (2..=3).contains(&parts.len())
        && parts.iter().zip(limits).all(|(part, max)| in_range(part, max))
        && !fraction.is_empty()
        && fraction.chars().all(|c| c.is_ascii_digit())
}

fn is_timestamp(text: &str) -> bool {
    let Some((date, clock)) = text.split_once(['T', ' ']) else { return is_date(text) };
    let clock = clock.trim_end();
    let zone_at = clock.find(['Z', 'z', '+', '-']).unwrap_or(clock.len());
    let (time, zone) = clock.split_at(zone_at);
    let zone_ok = zone.is_empty() || zone.eq_ignore_ascii_case("z") || {
        let digits = zone[1..].replace(':', "");
        (1..=6).contains(&digits.len()) && digits.chars().all(|c| c.is_ascii_digit())
    };
    is_date(date) && is_time(time.trim_end()) && zone_ok
}

fn is_uuid(text: &str) -> bool {
    let groups: Vec<usize> = text.split('-').map(str::len).collect();
    groups == [8, 4, 4, 4, 12] && text.chars().all(|c| c == '-' || c.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use pretty_assertions::assert_eq;

    #[test]
    fn numbers_keep_their_digits() {
        assert_eq!(literal_of(&SqlType::Numeric(None), "1.10"), Ok(Literal::Number("1.10".to_owned())));
        assert!(literal_of(&SqlType::Integer, "2147483648").is_err());
        assert!(literal_of(&SqlType::Numeric(None), "1; DROP TABLE t").is_err());
        for (text, good) in [
            ("1e5", true),
            (".5", true),
            ("-3", true),
            ("1e", false),
            ("", false),
            (".", false),
            ("--1", false),
        ] {
            assert_eq!(is_number(text), good, "{text}");
        }
    }

    #[test]
    fn moments_are_recognised_and_calls_are_not() {
        for good in [
            "2026-11-20",
            "2026-11-20 10:11",
            "2026-11-20T10:11:12.5Z",
            "2026-11-20 10:11:12+01:00",
            "infinity",
        ] {
            assert!(literal_of(&SqlType::Timestamptz(None), good).is_ok(), "{good}");
        }
        for bad in ["now()", "now", "current_timestamp", "2026-13-01", "tomorrow"] {
            assert!(literal_of(&SqlType::Timestamptz(None), bad).is_err(), "{bad}");
        }
        assert!(literal_of(&SqlType::Text, "now()").is_ok());
        assert!(literal_of(&SqlType::Native("inet".to_owned()), "inet_client_addr()").is_err());
    }
}
