//! What a text is as data of a type: the same datum on every engine, or none.

use super::number::{integer, number};
use crate::dialect::Facts;
use crate::dialect::clock::is_clock_word;
use crate::model::Literal;
use crate::model::moment::data::{self, NoMoment, Offset};
use crate::model::types::{Family, SqlType};

/// Why a text is no data of a type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfit {
    /// To follow the text in a sentence: `is not a number`.
    pub why: String,
    /// What to do.
    pub hint: Option<String>,
}

impl Unfit {
    pub(super) fn new(why: impl Into<String>) -> Self {
        Self { why: why.into(), hint: None }
    }

    pub(super) fn hint(self, hint: impl Into<String>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }
}

impl From<NoMoment> for Unfit {
    fn from(why: NoMoment) -> Self {
        let fault = Self::new(why.to_string());
        match why {
            NoMoment::Offset => {
                fault.hint("write the date and time that are to be stored; a `timestamptz` is a moment, and takes an offset")
            }
            NoMoment::Digits { .. } => fault.hint("round it here: engines do it in different ways"),
            NoMoment::Shape(_) | NoMoment::NotReal(_) | NoMoment::Year => fault,
        }
    }
}

/// The literal that a text is for a type.
///
/// # Errors
/// Why it is none.
pub fn literal_of(sql_type: &SqlType, text: &str, facts: &Facts) -> Result<Literal, Unfit> {
    let quoted = |text: &str| Ok(Literal::Text(text.to_owned()));
    let family = sql_type.family();
    if let Some(expression) = as_expression(family, text) {
        return Err(expression);
    }
    if !matches!(family, Family::Text | Family::Json | Family::Bytes | Family::Other)
        && matches!(text, "None" | "none" | "nil")
    {
        return Err(
            Unfit::new("is a word of another language for nothing").hint("YAML's word for nothing is `null`")
        );
    }
    match family {
        Family::Integer => integer(sql_type, text),
        Family::NativeInteger => match text {
            "true" => Ok(Literal::Boolean(true)),
            "false" => Ok(Literal::Boolean(false)),
            _ => integer(sql_type, text),
        },
        Family::Number => number(sql_type, text, facts),
        Family::Boolean => boolean(text),
        Family::Date | Family::Timestamp if is_special(text) => special(text, facts),
        Family::Date => Ok(Literal::Text(data::day(text)?)),
        Family::Time => Ok(Literal::Text(data::time_of_day(text, digits_of(sql_type))?)),
        Family::Timestamp => moment(sql_type, text, facts),
        Family::Uuid if is_uuid(text) => quoted(&text.to_lowercase()),
        Family::Uuid => Err(Unfit::new("is not a UUID")),
        Family::Json => json(sql_type, text),
        Family::Bytes => bytes(text).and_then(|bytes| whole_bytes(sql_type, bytes, facts)),
        Family::Text => whole_text(sql_type, text, facts),
        Family::Other => quoted(text),
    }
}

/// The fault of a text that looks like SQL where the type takes no text.
fn as_expression(family: Family, text: &str) -> Option<Unfit> {
    let why = match family {
        Family::Text | Family::Json | Family::Bytes => return None,
        Family::Other => "looks like an expression",
        Family::Integer | Family::NativeInteger => "is not a whole number",
        Family::Number => "is not a number",
        Family::Boolean => "is not true or false",
        Family::Date => "is not a date such as 2026-11-20",
        Family::Time => "is not a time of day such as 13:45:00",
        Family::Timestamp => "is not a moment such as 2026-11-20 13:45:00",
        Family::Uuid => "is not a UUID",
    };
    let call = if text.eq_ignore_ascii_case("now") { "()" } else { "" };
    looks_like_sql(text)
        .then(|| Unfit::new(why).hint(format!("an expression is written `{{sql: {text}{call}}}`")))
}

fn boolean(text: &str) -> Result<Literal, Unfit> {
    let other = Unfit::new("is not true or false");
    match text.to_lowercase().as_str() {
        _ if text == "true" => Ok(Literal::Boolean(true)),
        _ if text == "false" => Ok(Literal::Boolean(false)),
        "yes" | "on" | "y" | "t" | "true" | "1" => Err(other.hint("write `true`")),
        "no" | "off" | "n" | "f" | "false" | "0" => Err(other.hint("write `false`")),
        _ => Err(other),
    }
}

fn is_special(text: &str) -> bool {
    matches!(text, "infinity" | "-infinity" | "epoch")
}

fn special(text: &str, facts: &Facts) -> Result<Literal, Unfit> {
    if facts.literals.special_values {
        return Ok(Literal::Text(text.to_owned()));
    }
    let hint = match text {
        "epoch" => "write 1970-01-01",
        _ => "use NULL for it, or a date that is far away, such as 9999-12-31",
    };
    Err(Unfit::new(format!("is not a moment of {}", facts.title)).hint(hint))
}

fn moment(sql_type: &SqlType, text: &str, facts: &Facts) -> Result<Literal, Unfit> {
    let offset = if matches!(sql_type, SqlType::Timestamptz(_)) { Offset::ToUtc } else { Offset::Refused };
    let utc = data::moment(text, digits_of(sql_type), offset)?;
    (facts.literals.moment)(sql_type, &utc).map(Literal::Text).map_err(|why| {
        Unfit::new(why)
            .hint("for other moments write `type: {mysql: datetime(6), default: timestamptz}`, and store UTC")
    })
}

/// The digits of a second that a type keeps, if it says so.
fn digits_of(sql_type: &SqlType) -> Option<u32> {
    match sql_type {
        SqlType::Time(digits) | SqlType::Timestamp(digits) | SqlType::Timestamptz(digits) => *digits,
        SqlType::Native(text) => {
            let inside = text.split_once('(').and_then(|(_, rest)| rest.split_once(')'));
            Some(inside.and_then(|(digits, _)| digits.parse().ok()).unwrap_or(0))
        }
        _ => None,
    }
}

fn json(sql_type: &SqlType, text: &str) -> Result<Literal, Unfit> {
    if let Err(why) = serde_json::from_str::<serde_json::Value>(text) {
        return Err(Unfit::new(format!("is not JSON: {why}")));
    }
    let nul = text.replace("\\\\", "").contains("\\u0000");
    if nul && *sql_type == SqlType::Jsonb {
        return Err(Unfit::new("holds the character NUL, `\\u0000`, which `jsonb` does not keep"));
    }
    Ok(Literal::Text(text.to_owned()))
}

/// `\x6869` and `0x6869` are hexadecimal; everything else is its UTF-8 bytes.
fn bytes(text: &str) -> Result<Vec<u8>, Unfit> {
    let Some(hex) = text.strip_prefix("\\x").or_else(|| text.strip_prefix("0x")) else {
        return Ok(text.as_bytes().to_vec());
    };
    let pairs = hex.as_bytes().chunks(2).map(|pair| {
        std::str::from_utf8(pair).ok().filter(|p| p.len() == 2).and_then(|p| u8::from_str_radix(p, 16).ok())
    });
    pairs.collect::<Option<Vec<u8>>>().ok_or_else(|| Unfit::new("is not hexadecimal"))
}

/// Bytes that a column keeps as they are: engines fill up `binary(n)` with zeros, or leave it shorter.
fn whole_bytes(sql_type: &SqlType, bytes: Vec<u8>, facts: &Facts) -> Result<Literal, Unfit> {
    let has = bytes.len();
    match sql_type {
        SqlType::Binary(length) if length.unwrap_or(1) as usize != has => {
            let length = length.unwrap_or(1);
            Err(Unfit::new(format!("has {has} bytes; the column keeps just {length}"))
                .hint("write all of them, or use `varbinary`"))
        }
        SqlType::Varbinary(Some(most)) if has > *most as usize => {
            Err(Unfit::new(format!("has {has} bytes; the column takes {most}")))
        }
        _ => match (facts.literals.most_bytes)(sql_type).filter(|most| has > *most) {
            Some(most) => Err(too_many_bytes(has, most)),
            None => Ok(Literal::Bytes(bytes)),
        },
    }
}

fn too_many_bytes(has: usize, most: usize) -> Unfit {
    Unfit::new(format!("has {has} bytes; the column takes {most}"))
        .hint("`mediumtext`, `longtext`, `mediumblob` and `longblob` take more")
}

/// A text that a column keeps as it is.
fn whole_text(sql_type: &SqlType, text: &str, facts: &Facts) -> Result<Literal, Unfit> {
    let most = match sql_type {
        SqlType::Char(length) => Some(length.unwrap_or(1)),
        SqlType::Varchar(length) => *length,
        _ => None,
    };
    let has = text.chars().count();
    if let SqlType::EnumOf(values) = sql_type
        && !values.iter().any(|value| value == text)
    {
        let values = crate::diag::or_list(values);
        return Err(Unfit::new(format!("is not one of the values of the enum: {values}")));
    }
    if let Some(most) = most.filter(|most| has > *most as usize) {
        return Err(Unfit::new(format!("has {has} characters; the column takes {most}")));
    }
    if matches!(sql_type, SqlType::Char(_)) && text.ends_with(' ') {
        return Err(Unfit::new("ends in a blank, which `char` does not keep").hint("use `varchar`"));
    }
    match (facts.literals.most_bytes)(sql_type).filter(|most| text.len() > *most) {
        Some(most) => Err(too_many_bytes(text.len(), most)),
        None => Ok(Literal::Text(text.to_owned())),
    }
}

fn looks_like_sql(text: &str) -> bool {
    let word = text.to_lowercase();
    let call = text.trim_end().ends_with(')')
        && text.starts_with(|c: char| c.is_alphabetic() || c == '_')
        && text.find('(').is_some_and(|at| !text[..at].contains(' '));
    call || is_clock_word(&word) || word == "current_user"
}

fn is_uuid(text: &str) -> bool {
    let groups: Vec<usize> = text.split('-').map(str::len).collect();
    groups == [8, 4, 4, 4, 12] && text.chars().all(|c| c == '-' || c.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialect::Dialect;
    use pretty_assertions::assert_eq;

    fn of(sql_type: &SqlType, text: &str) -> Result<Literal, Unfit> {
        literal_of(sql_type, text, Dialect::Postgres.facts())
    }

    #[test]
    fn numbers_keep_their_digits() {
        assert_eq!(of(&SqlType::Numeric(None), "1.10"), Ok(Literal::Number("1.10".to_owned())));
        assert!(of(&SqlType::Integer, "2147483648").is_err());
        assert!(of(&SqlType::Numeric(None), "1; DROP TABLE t").is_err());
        for (text, good) in [
            ("1e5", true),
            (".5", true),
            ("-3", true),
            ("1e", false),
            ("", false),
            (".", false),
            ("--1", false),
        ] {
            assert_eq!(super::super::number::is_number(text), good, "{text}");
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
            assert!(of(&SqlType::Timestamptz(None), good).is_ok(), "{good}");
        }
        for bad in ["now()", "now", "current_timestamp", "2026-13-01", "tomorrow"] {
            assert!(of(&SqlType::Timestamptz(None), bad).is_err(), "{bad}");
        }
        assert!(of(&SqlType::Text, "now()").is_ok());
        assert!(of(&SqlType::Native("inet".to_owned()), "inet_client_addr()").is_err());
    }

    #[test]
    fn a_moment_is_told_to_each_engine_so_that_it_is_the_same() {
        let text = "2026-01-02T03:04:05+02:00";
        let told = |dialect: Dialect, sql_type: &SqlType| literal_of(sql_type, text, dialect.facts());
        for (dialect, wanted) in [
            (Dialect::Postgres, "2026-01-02 01:04:05+00"),
            (Dialect::MySql, "2026-01-02 01:04:05"),
            (Dialect::MariaDb, "2026-01-02 01:04:05"),
            (Dialect::Sqlite, "2026-01-02 01:04:05"),
        ] {
            assert_eq!(told(dialect, &SqlType::Timestamptz(None)), Ok(Literal::Text(wanted.to_owned())));
            assert!(told(dialect, &SqlType::Timestamp(None)).is_err());
            let special = literal_of(&SqlType::Timestamp(None), "infinity", dialect.facts());
            assert_eq!(special.is_ok(), dialect == Dialect::Postgres);
        }
        let late = |dialect: Dialect| literal_of(&SqlType::Timestamptz(None), "2040-01-01", dialect.facts());
        assert!(late(Dialect::Postgres).is_ok() && late(Dialect::Sqlite).is_ok());
        assert!(late(Dialect::MySql).is_err() && late(Dialect::MariaDb).is_err());
    }

    #[test]
    fn data_that_a_column_would_cut_or_fill_is_refused() {
        let cases: [(SqlType, &str, &str); 6] = [
            (SqlType::Char(Some(3)), "ab", "abcd"),
            (SqlType::Char(Some(3)), "a b", "ab "),
            (SqlType::Varchar(Some(3)), "ab ", "abcd"),
            (SqlType::Binary(Some(2)), "0x0001", "0x00"),
            (SqlType::Varbinary(Some(2)), "0x00", "abc"),
            (SqlType::Jsonb, r#"{"a": "\\u0000"}"#, r#"{"a": "\u0000"}"#),
        ];
        for (sql_type, good, bad) in cases {
            assert!(of(&sql_type, good).is_ok(), "{good}");
            assert!(of(&sql_type, bad).is_err(), "{bad}");
        }
        let long = "x".repeat(65_536);
        assert!(literal_of(&SqlType::Text, &long, Dialect::MySql.facts()).is_err());
        assert!(literal_of(&SqlType::Text, &long, Dialect::Sqlite.facts()).is_ok());
    }
}
