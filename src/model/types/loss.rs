//! What an engine drops in silence where a column gets another type: digits, parts of times, characters.

use super::{Family, SqlType};

impl SqlType {
    /// Whether values lose something on their way to another type by assignment, where no engine says so: fractions are
    /// rounded (PostgreSQL manual, 8.1; MySQL manual, 14.25.4), and parts of times are cut off.
    pub fn loses_as(&self, to: &Self) -> bool {
        let whole = |family| matches!(family, Family::Integer | Family::NativeInteger);
        match (self, to) {
            (Self::Numeric(from), Self::Numeric(Some((_, to)))) => match from {
                None => true,
                Some((_, from)) => from.unwrap_or(0) > to.unwrap_or(0),
            },
            (Self::Numeric(Some((_, scale))), to) if whole(to.family()) => scale.unwrap_or(0) > 0,
            (Self::Numeric(None) | Self::Double, Self::Real)
            | (Self::Real | Self::Double, Self::Numeric(Some(_)))
            | (Self::Timestamp(_) | Self::Timestamptz(_), Self::Date | Self::Time(_)) => true,
            (Self::Numeric(None) | Self::Real | Self::Double, to) => whole(to.family()),
            (Self::Time(from), Self::Time(to))
            | (
                Self::Timestamp(from) | Self::Timestamptz(from),
                Self::Timestamp(to) | Self::Timestamptz(to),
            ) => from.unwrap_or(DIGITS) > to.unwrap_or(DIGITS),
            _ => false,
        }
    }

    /// Whether texts or bytes may be too long for another type: an explicit cast cuts them without a word (PostgreSQL
    /// manual, 8.3).
    pub fn is_longer_than(&self, to: &Self) -> bool {
        match (self.length(), to.length()) {
            (Some(from), Some(to)) => from > to,
            (Some(_), None) | (None, _) => false,
        }
    }

    /// The most characters or bytes that it takes; none where it is no text and no bytes.
    fn length(&self) -> Option<u32> {
        match self {
            Self::Varchar(length) | Self::Varbinary(length) => Some(length.unwrap_or(u32::MAX)),
            Self::Char(length) | Self::Binary(length) => Some(length.unwrap_or(1)),
            Self::Text | Self::Blob => Some(u32::MAX),
            _ => None,
        }
    }
}

/// The digits of seconds of a time that says none: six, or more than what any engine keeps without being told.
const DIGITS: u32 = 6;

#[cfg(test)]
mod tests {
    use super::SqlType::{Char, Date, Double, Integer, Numeric, Real, Text, Timestamp, Varchar};

    #[test]
    fn what_is_rounded_or_cut_off_is_lost() {
        let decimal = |precision, scale| Numeric(Some((precision, Some(scale))));
        assert!(decimal(10, 2).loses_as(&decimal(12, 0)));
        assert!(!decimal(10, 2).loses_as(&decimal(12, 2)));
        assert!(decimal(10, 2).loses_as(&Integer));
        assert!(!decimal(10, 0).loses_as(&Integer));
        assert!(Double.loses_as(&Real));
        assert!(!Real.loses_as(&Double));
        assert!(Timestamp(None).loses_as(&Date));
        assert!(Timestamp(None).loses_as(&Timestamp(Some(0))));
        assert!(!Timestamp(Some(3)).loses_as(&Timestamp(None)));
    }

    #[test]
    fn longer_texts_may_be_cut() {
        assert!(Text.is_longer_than(&Varchar(Some(10))));
        assert!(Varchar(Some(20)).is_longer_than(&Char(Some(10))));
        assert!(!Varchar(Some(10)).is_longer_than(&Varchar(Some(10))));
        assert!(!Varchar(None).is_longer_than(&Text));
        assert!(!Integer.is_longer_than(&Text));
    }
}
