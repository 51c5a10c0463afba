//! Numbers as data: what a column of each type keeps of them.

use super::fit::Unfit;
use crate::dialect::Facts;
use crate::model::types::Family;
use crate::model::{Literal, SqlType};

/// A number as SQL writes it, with a sign: digits, a point, an exponent.
pub(super) fn is_number(text: &str) -> bool {
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

/// A whole number that a column of this type holds.
pub(super) fn integer(sql_type: &SqlType, text: &str) -> Result<Literal, Unfit> {
    let (low, high) = range(sql_type);
    let digits = text.strip_prefix('-').unwrap_or(text);
    if digits.is_empty() || !digits.chars().all(|c| c.is_ascii_digit()) {
        return Err(Unfit::new("is not a whole number"));
    }
    match text.parse::<i128>() {
        Ok(value) if (low..=high).contains(&value) => Ok(Literal::Number(value.to_string())),
        _ => Err(Unfit::new(format!("is not between {low} and {high}"))),
    }
}

/// The least and the greatest number of a type.
fn range(sql_type: &SqlType) -> (i128, i128) {
    let bits = match sql_type {
        SqlType::Smallint => 16,
        SqlType::Integer => 32,
        SqlType::Native(text) => match text.split([' ', '(']).next().unwrap_or_default() {
            "tinyint" => 8,
            "smallint" => 16,
            "mediumint" => 24,
            "int" => 32,
            _ => 64,
        },
        _ => 64,
    };
    let unsigned = matches!(sql_type, SqlType::Native(text) if is_unsigned(text));
    if unsigned { (0, (1 << bits) - 1) } else { (-(1 << (bits - 1)), (1 << (bits - 1)) - 1) }
}

fn is_unsigned(text: &str) -> bool {
    text.split(' ').any(|word| matches!(word, "unsigned" | "zerofill"))
}

/// A number that a column of this type keeps as it is.
pub(super) fn number(sql_type: &SqlType, text: &str, facts: &Facts) -> Result<Literal, Unfit> {
    if matches!(text, "NaN" | "Infinity" | "-Infinity") && facts.literals.special_values {
        return Ok(Literal::Text(text.to_owned()));
    }
    let digits = Digits::of(text).ok_or_else(|| Unfit::new("is not a number"))?;
    let native =
        |text: &str| (text.split([' ', '(']).next().unwrap_or_default().to_owned(), is_unsigned(text));
    let kept = match sql_type {
        SqlType::Numeric(Some((p, s))) => exact(&digits, *p, s.unwrap_or(0)),
        SqlType::Real if facts.literals.float_digits.is_some_and(|most| digits.count() > most) => {
            let why = format!("has {} digits; a `real` of {} keeps 6", digits.count(), facts.title);
            Err(Unfit::new(why).hint("use `double`"))
        }
        SqlType::Real => float(text, &digits, |text| text.parse::<f32>().ok().map(|n| n.to_string())),
        SqlType::Double => float(text, &digits, |text| text.parse::<f64>().ok().map(|n| n.to_string())),
        SqlType::Native(written) => match native(written) {
            (_, true) if digits.negative => Err(Unfit::new("is less than 0")),
            (name, _) if matches!(name.as_str(), "decimal" | "dec" | "fixed" | "numeric") => {
                let (p, s) = arguments(written);
                exact(&digits, p.unwrap_or(10), s.unwrap_or(0))
            }
            _ => Ok(()),
        },
        _ => Ok(()),
    };
    kept?;
    let whole = digits.is_whole() && text.parse::<i64>().is_ok();
    match facts.literals.exact_digits.filter(|_| sql_type.family() == Family::Number) {
        Some(most) if matches!(sql_type, SqlType::Numeric(_)) && digits.count() > most && !whole => {
            let why = format!("has {} digits; numbers of {} keep {most}", digits.count(), facts.title);
            Err(Unfit::new(why).hint("use `text` for it, or count in the smallest unit"))
        }
        _ => Ok(Literal::Number(text.to_owned())),
    }
}

/// The precision and scale of a type of the engine's own.
fn arguments(written: &str) -> (Option<u32>, Option<u32>) {
    let inside =
        written.split_once('(').and_then(|(_, rest)| rest.split_once(')')).map_or("", |(args, _)| args);
    let mut numbers = inside.split(',').map(|number| number.trim().parse().ok());
    (numbers.next().flatten(), numbers.next().flatten())
}

/// Whether a number has no more digits than `numeric(p,s)` keeps.
fn exact(digits: &Digits, precision: u32, scale: u32) -> Result<(), Unfit> {
    let (precision, scale) = (i64::from(precision), i64::from(scale));
    if digits.after_point() > scale {
        let why = format!("has {} digits after the point; the column keeps {scale}", digits.after_point());
        return Err(Unfit::new(why).hint("round it here: engines do it in different ways"));
    }
    if digits.before_point() > precision - scale {
        let most = precision - scale;
        return Err(Unfit::new(format!(
            "has {} digits before the point; the column takes {most}",
            digits.before_point()
        )));
    }
    Ok(())
}

/// Whether a number is the shortest one for the float that it becomes: the one that is read back.
fn float(text: &str, digits: &Digits, nearest: impl Fn(&str) -> Option<String>) -> Result<(), Unfit> {
    let found = nearest(text).unwrap_or_default();
    match Digits::of(&found) {
        Some(kept) if kept == *digits => Ok(()),
        Some(kept) if kept.count() > 0 => {
            Err(Unfit::new(format!("is not kept by a float; the nearest is {found}"))
                .hint("write what is to be kept, or use `numeric`"))
        }
        _ => Err(Unfit::new("is beyond what a float holds")),
    }
}

/// A number as its digits without zeros around them, and where its point stands: `-12.50` is 125 and 2.
#[derive(Debug, PartialEq, Eq)]
struct Digits {
    negative: bool,
    text: String,
    /// How many digits stand before the point; fewer than none where zeros follow it.
    point: i64,
}

impl Digits {
    fn of(text: &str) -> Option<Self> {
        if !is_number(text) {
            return None;
        }
        let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
        let (mantissa, exponent) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
        let exponent: i64 = exponent.parse().ok().filter(|e: &i64| e.abs() < 100_000)?;
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all = format!("{whole}{fraction}");
        let significant = all.trim_start_matches('0');
        let zeros = i64::try_from(all.len() - significant.len()).ok()?;
        let digits = significant.trim_end_matches('0').to_owned();
        if digits.is_empty() {
            return Some(Self { negative: false, text: digits, point: 0 });
        }
        let point = i64::try_from(whole.len()).ok()? - zeros + exponent;
        Some(Self { negative: text.starts_with('-'), text: digits, point })
    }

    fn count(&self) -> usize {
        self.text.len()
    }

    fn after_point(&self) -> i64 {
        i64::try_from(self.text.len()).map_or(i64::MAX, |count| (count - self.point).max(0))
    }

    fn before_point(&self) -> i64 {
        self.point.max(0)
    }

    fn is_whole(&self) -> bool {
        self.after_point() == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialect::Dialect;
    use pretty_assertions::assert_eq;

    fn fits(sql_type: &SqlType, text: &str, dialect: Dialect) -> bool {
        number(sql_type, text, dialect.facts()).is_ok()
    }

    #[test]
    fn what_a_column_does_not_keep_is_refused() {
        let numeric = SqlType::Numeric(Some((4, Some(2))));
        for (text, good) in [
            ("1.10", true),
            ("99.99", true),
            ("1.100", true),
            ("1e1", true),
            ("0.01", true),
            ("1.101", false),
            ("100", false),
            ("1e2", false),
            ("1e-3", false),
            ("0e99999", true),
            ("1e9999999999999", false),
        ] {
            assert_eq!(fits(&numeric, text, Dialect::MySql), good, "{text}");
        }
        for (text, real, double) in [
            ("0.1", true, true),
            ("1e38", true, true),
            ("16777217", false, true),
            ("1e39", false, true),
            ("0.12345678901234567", false, false),
            ("1e309", false, false),
            ("1e-400", false, false),
            ("0", true, true),
            ("-0.0", true, true),
        ] {
            assert_eq!(fits(&SqlType::Real, text, Dialect::Postgres), real, "{text}");
            assert_eq!(fits(&SqlType::Double, text, Dialect::Sqlite), double, "{text}");
        }
        assert!(fits(&SqlType::Real, "3.1415927", Dialect::Postgres));
        assert!(!fits(&SqlType::Real, "3.1415927", Dialect::MySql));
        assert!(fits(&SqlType::Real, "3.14159", Dialect::MySql));
    }

    #[test]
    fn numbers_beyond_a_float_are_refused_where_that_is_all_there_is() {
        let numeric = SqlType::Numeric(Some((30, Some(10))));
        for (text, sqlite) in [
            ("123456789.123456", true),
            ("1234567890.123456", false),
            ("9223372036854775807", true),
            ("9223372036854775808", false),
        ] {
            assert!(fits(&numeric, text, Dialect::Postgres), "{text}");
            assert_eq!(fits(&numeric, text, Dialect::Sqlite), sqlite, "{text}");
        }
        assert!(fits(&numeric, "1", Dialect::Sqlite) && !fits(&numeric, "NaN", Dialect::Sqlite));
        assert!(fits(&numeric, "NaN", Dialect::Postgres));
    }

    #[test]
    fn integers_have_the_range_of_their_type() {
        let native = |text: &str| SqlType::Native(text.to_owned());
        for (sql_type, good, bad) in [
            (SqlType::Smallint, "-32768", "32768"),
            (SqlType::Integer, "2147483647", "2147483648"),
            (SqlType::Bigint, "-9223372036854775808", "9223372036854775808"),
            (native("tinyint(1)"), "-128", "128"),
            (native("mediumint unsigned"), "16777215", "-1"),
            (native("bigint unsigned"), "18446744073709551615", "18446744073709551616"),
            (native("int(10) unsigned zerofill"), "4294967295", "1.0"),
        ] {
            assert_eq!(integer(&sql_type, good), Ok(Literal::Number(good.to_owned())));
            assert!(integer(&sql_type, bad).is_err(), "{bad}");
        }
    }
}
