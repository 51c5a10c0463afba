//! When a spec was written: a moment in a time zone. The time zones are those of the crate, not of the machine, so
//! that a project gives the same date anywhere.

pub mod data;

use jiff::fmt::temporal::Pieces;
use jiff::tz::TimeZone;
use jiff::{Timestamp, civil};

/// A time zone by its IANA name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zone(TimeZone);

impl Default for Zone {
    fn default() -> Self {
        Self(TimeZone::UTC)
    }
}

impl Zone {
    /// `UTC`, `Europe/Berlin`; upper and lower case do not count.
    pub fn named(name: &str) -> Option<Self> {
        TimeZone::get(name).ok().map(Self)
    }
}

/// A moment as a spec states it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    text: String,
    epoch: i64,
    date: civil::DateTime,
}

impl Moment {
    /// A moment of the clock: seconds since 1970.
    pub fn at(epoch: u64, zone: &Zone) -> Self {
        let stamp =
            i64::try_from(epoch).ok().and_then(|s| Timestamp::from_second(s).ok()).unwrap_or_default();
        let zoned = stamp.to_zoned(zone.0.clone());
        let date = zoned.datetime();
        let offset = if zone.0 == TimeZone::UTC { "Z".to_owned() } else { zoned.strftime("%:z").to_string() };
        Self {
            text: format!("{}{offset}", date.strftime("%Y-%m-%dT%H:%M:%S")),
            epoch: stamp.as_second(),
            date,
        }
    }

    /// The date of another spec, kept to the letter; a text that is no date counts as the beginning of 1970.
    pub fn written(text: &str) -> Self {
        let pieces = Pieces::parse(text).ok();
        let date =
            pieces.as_ref().map_or(Timestamp::UNIX_EPOCH.to_zoned(TimeZone::UTC).datetime(), |pieces| {
                pieces.date().to_datetime(pieces.time().unwrap_or_default())
            });
        let offset = pieces.as_ref().and_then(Pieces::to_numeric_offset);
        let zone = offset.map_or(TimeZone::UTC, TimeZone::fixed);
        let epoch = date.to_zoned(zone).map_or(0, |zoned| zoned.timestamp().as_second());
        Self { text: text.to_owned(), epoch, date }
    }

    /// Whether a text is a date, with or without a time.
    pub fn is_date(text: &str) -> bool {
        Pieces::parse(text).is_ok()
    }

    /// As it stands in a spec.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Seconds since 1970.
    pub fn epoch(&self) -> i64 {
        self.epoch
    }

    /// Day and hour where it was written.
    pub fn date(&self) -> civil::DateTime {
        self.date
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use pretty_assertions::assert_eq;

    #[test]
    fn dates_are_those_of_the_calendar_and_of_the_place() {
        let at = |epoch, zone: &str| Moment::at(epoch, &Zone::named(zone).unwrap()).text;
        assert_eq!(at(0, "UTC"), "1970-01-01T00:00:00Z");
        assert_eq!(at(951_782_400, "utc"), "2000-02-29T00:00:00Z");
        assert_eq!(at(1_795_144_320, "UTC"), "2026-11-20T03:12:00Z");
        assert_eq!(at(1_795_144_320, "Europe/Berlin"), "2026-11-20T04:12:00+01:00");
        assert_eq!(at(1_783_000_800, "Europe/Berlin"), "2026-07-02T16:00:00+02:00");
        assert_eq!(at(1_795_144_320, "America/St_Johns"), "2026-11-19T23:42:00-03:30");
        assert_eq!(Zone::named("Europe/Berlim"), None);
    }

    #[test]
    fn a_written_date_is_kept_to_the_letter() {
        let epoch = |text: &str| (Moment::written(text).text, Moment::written(text).epoch);
        let same = |text: &str, seconds| assert_eq!(epoch(text), (text.to_owned(), seconds));
        same("2026-11-20T03:12:00Z", 1_795_144_320);
        same("2026-11-20 04:12:00+01:00", 1_795_144_320);
        same("2026-11-20T03:12:00", 1_795_144_320);
        same("1970-01-02", 86_400);
        same("yesterday", 0);
        same("", 0);
    }
}
