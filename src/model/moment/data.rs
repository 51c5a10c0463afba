//! Days, times of day and moments as data. Each has one form, whatever a spec writes, so that every engine stores the
//! same. A text that is none is refused with a reason that follows it in a sentence.

use std::fmt;

use jiff::SignedDuration;
use jiff::civil::{Date, Time};

/// The digits of a second that every engine can keep.
const DIGITS: usize = 6;

/// What an offset such as `Z` or `+02:00` means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offset {
    /// The moment is brought to UTC; without an offset it is in UTC already.
    ToUtc,
    /// Nothing that could be kept.
    Refused,
}

/// Why a text is no date, time of day or moment, to follow it in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoMoment {
    /// It is written in another way.
    Shape(&'static str),
    /// There is no such day or time.
    NotReal(&'static str),
    /// The year has more digits than every engine takes.
    Year,
    /// It has so many digits of a second, and no more than those are kept.
    Digits { has: usize, most: usize },
    /// It has an offset, which is not kept.
    Offset,
}

impl fmt::Display for NoMoment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Shape(shape) => write!(f, "is not {shape}"),
            Self::NotReal(what) => f.write_str(what),
            Self::Year => f.write_str("has a year beyond 9999, which not every engine keeps"),
            Self::Digits { has, most } => {
                write!(f, "has {has} digits of a second; the column keeps {most}")
            }
            Self::Offset => {
                f.write_str("has an offset from UTC, which a column without a time zone does not keep")
            }
        }
    }
}

/// A day in its one form, `2026-11-20`.
///
/// # Errors
/// Why it is none.
pub fn day(text: &str) -> Result<String, NoMoment> {
    date(text).map(|day| day.to_string())
}

/// A time of day in its one form, `13:45:00`, without zeros at the end of a fraction; `digits` is how many of a second the
/// column keeps.
///
/// # Errors
/// Why it is none.
pub fn time_of_day(text: &str, digits: Option<u32>) -> Result<String, NoMoment> {
    clock(text, digits, "a time of day such as 13:45:00").map(|clock| clock.to_string())
}

/// A moment in its one form, `2026-11-20 13:45:00`, without zeros at the end of a fraction and without an offset.
///
/// # Errors
/// Why it is none.
pub fn moment(text: &str, digits: Option<u32>, offset: Offset) -> Result<String, NoMoment> {
    const SHAPE: &str = "a moment such as 2026-11-20 13:45:00";
    let shape = || NoMoment::Shape(SHAPE);
    let (day, rest) = text.split_once(['T', 't', ' ']).unwrap_or((text, "00:00:00"));
    let day = date(day).map_err(|why| if matches!(why, NoMoment::Shape(_)) { shape() } else { why })?;
    let end = rest.find(['Z', 'z', '+', '-']).unwrap_or(rest.len());
    let (time, zone) = rest.split_at(end);
    let clock = clock(time.trim_end_matches(' '), digits, SHAPE)?;
    let seconds = if zone.is_empty() { 0 } else { offset_seconds(zone).ok_or_else(shape)? };
    if !zone.is_empty() && offset == Offset::Refused {
        return Err(NoMoment::Offset);
    }
    let midnight = day.to_datetime(Time::midnight());
    let utc = midnight.checked_add(SignedDuration::from_secs(clock.seconds() - seconds)).ok();
    let Some(utc) = utc.filter(|utc| utc.year() >= 1) else {
        return Err(NoMoment::NotReal("is beyond the years 0001 to 9999"));
    };
    let fraction = if clock.fraction.is_empty() { String::new() } else { format!(".{}", clock.fraction) };
    Ok(format!("{}{fraction}", utc.strftime("%Y-%m-%d %H:%M:%S")))
}

fn date(text: &str) -> Result<Date, NoMoment> {
    let parts: Vec<&str> = text.split('-').collect();
    let shape = NoMoment::Shape("a date such as 2026-11-20");
    let [year, month, day] = parts[..] else { return Err(shape) };
    if !(4..=6).contains(&year.len()) || [month, day].iter().any(|part| part.len() != 2) {
        return Err(shape);
    }
    let number = |part: &str| digits_of(part).then(|| part.parse().ok()).flatten();
    let (Some(year), Some(month), Some(day)) = (number(year), number(month), number(day)) else {
        return Err(shape);
    };
    if year > 9999 {
        return Err(NoMoment::Year);
    }
    let small = |number: i32| i8::try_from(number).ok();
    let year = i16::try_from(year).ok().filter(|year| *year > 0);
    let found = year.zip(small(month)).zip(small(day));
    let found = found.and_then(|((year, month), day)| Date::new(year, month, day).ok());
    found.ok_or(NoMoment::NotReal("is no day of the calendar"))
}

/// A time of day: 24:00:00 is the end of a day, and no other time has that hour.
struct Clock {
    hour: i64,
    minute: i64,
    second: i64,
    fraction: String,
}

impl Clock {
    fn seconds(&self) -> i64 {
        (self.hour * 60 + self.minute) * 60 + self.second
    }
}

impl fmt::Display for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { hour, minute, second, fraction } = self;
        write!(f, "{hour:02}:{minute:02}:{second:02}")?;
        if fraction.is_empty() { Ok(()) } else { write!(f, ".{fraction}") }
    }
}

fn clock(text: &str, kept: Option<u32>, shape: &'static str) -> Result<Clock, NoMoment> {
    let (clock, fraction) = text.split_once('.').map_or((text, None), |(clock, rest)| (clock, Some(rest)));
    let parts: Vec<&str> = clock.split(':').collect();
    let number = |part: &&str| (part.len() == 2 && digits_of(part)).then(|| part.parse().ok()).flatten();
    let numbers: Option<Vec<i64>> = parts.iter().map(number).collect();
    let (hour, minute, second) = match numbers.as_deref() {
        Some([hour, minute]) if fraction.is_none() => (*hour, *minute, 0),
        Some([hour, minute, second]) => (*hour, *minute, *second),
        _ => return Err(NoMoment::Shape(shape)),
    };
    let fraction = fraction.unwrap_or("0");
    if fraction.is_empty() || !digits_of(fraction) {
        return Err(NoMoment::Shape(shape));
    }
    if fraction.len() > DIGITS {
        return Err(NoMoment::Digits { has: fraction.len(), most: DIGITS });
    }
    let fraction = fraction.trim_end_matches('0').to_owned();
    let most = kept.and_then(|kept| usize::try_from(kept).ok()).unwrap_or(DIGITS);
    if fraction.len() > most {
        return Err(NoMoment::Digits { has: fraction.len(), most });
    }
    let ends_a_day = (hour, minute, second) == (24, 0, 0) && fraction.is_empty();
    if !ends_a_day && (hour > 23 || minute > 59 || second > 59) {
        return Err(NoMoment::NotReal("is no time of a day"));
    }
    Ok(Clock { hour, minute, second, fraction })
}

/// The seconds of `Z`, `+02`, `+0200`, `+02:00` or `+02:00:00`; no place on earth is sixteen hours off.
fn offset_seconds(text: &str) -> Option<i64> {
    if text.eq_ignore_ascii_case("z") {
        return Some(0);
    }
    let sign = if text.starts_with('-') { -1 } else { 1 };
    let digits = text[1..].replace(':', "");
    if !digits_of(&digits) || !matches!(digits.len(), 1 | 2 | 4 | 6) {
        return None;
    }
    let digits = if digits.len() == 1 { format!("0{digits}") } else { digits };
    let part = |at: usize| digits.get(at..at + 2).map_or(Some(0), |part| part.parse::<i64>().ok());
    let (hours, minutes, seconds) = (part(0)?, part(2)?, part(4)?);
    (hours < 16 && minutes < 60 && seconds < 60).then(|| sign * ((hours * 60 + minutes) * 60 + seconds))
}

fn digits_of(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use pretty_assertions::assert_eq;

    #[test]
    fn a_moment_has_one_form() {
        let utc = |text| moment(text, None, Offset::ToUtc).map_err(|why| why.to_string());
        for (text, wanted) in [
            ("2026-01-02", "2026-01-02 00:00:00"),
            ("2026-01-02 03:04", "2026-01-02 03:04:00"),
            ("2026-01-02T03:04:05Z", "2026-01-02 03:04:05"),
            ("2026-01-02 03:04:05.500 z", "2026-01-02 03:04:05.5"),
            ("2026-01-02 01:04:05+02:00", "2026-01-01 23:04:05"),
            ("2025-12-31T22:30:00.000001-0530", "2026-01-01 04:00:00.000001"),
            ("2024-02-29 24:00:00+00", "2024-03-01 00:00:00"),
            ("0001-01-01 00:00:00", "0001-01-01 00:00:00"),
        ] {
            assert_eq!(utc(text).as_deref(), Ok(wanted), "{text}");
        }
        for text in [
            "",
            "now",
            "2026-02-30 00:00:00",
            "2026-02-29",
            "0000-01-01",
            "10000-01-01",
            "0001-01-01 00:00:00+01",
            "9999-12-31 23:59:59-01",
            "2026-01-02 24:00:01",
            "2026-01-02 03:60",
            "2026-01-02 03:04:60",
            "2026-01-02 03:04:05.1234567",
            "2026-01-02 03:04:05.",
            "2026-01-02 03:04.5",
            "2026-01-02  03:04:05",
            "2026-01-02 3:04:05",
            "2026-01-02 03:04:05+16",
            "2026-01-02 03:04:05 UTC",
            "+2026-01-02",
        ] {
            assert!(utc(text).is_err(), "{text}");
        }
    }

    #[test]
    fn what_a_column_does_not_keep_is_refused() {
        let plain = |text, digits| moment(text, digits, Offset::Refused);
        assert_eq!(plain("2026-01-02 03:04:05Z", None), Err(NoMoment::Offset));
        assert_eq!(plain("2026-01-02 03:04:05.10", Some(1)).as_deref(), Ok("2026-01-02 03:04:05.1"));
        assert_eq!(plain("2026-01-02 03:04:05.5", Some(0)), Err(NoMoment::Digits { has: 1, most: 0 }));
        assert_eq!(time_of_day("13:45", Some(0)).as_deref(), Ok("13:45:00"));
        assert_eq!(time_of_day("24:00:00", None).as_deref(), Ok("24:00:00"));
        assert!(time_of_day("13:45:00.25", Some(1)).is_err() && time_of_day("13:45:00+01", None).is_err());
        assert_eq!(day("2026-11-20").as_deref(), Ok("2026-11-20"));
    }
}
