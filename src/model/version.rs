//! Versions of servers.

use std::fmt;

/// A server's version, as far as its own number for comparisons goes: PostgreSQL's `server_version_num` is 130000 for 13.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    major: u32,
    minor: u32,
    patch: u32,
}

impl Version {
    /// A version of up to three parts.
    pub const fn new(major: u32, minor: u32, patch: u32) -> Self {
        Self { major, minor, patch }
    }

    /// Reads `8.0.29`. A version that says less than `oldest` does means the oldest of its series: `8.0` is 8.0.29
    /// where nothing older is supported.
    pub fn parse(text: &str, oldest: Self) -> Option<Self> {
        let parts = text.split('.').map(|part| part.parse().ok()).collect::<Option<Vec<u32>>>()?;
        let known = [oldest.major, oldest.minor, oldest.patch];
        if parts.is_empty() || parts.len() > known.len() {
            return None;
        }
        let of_oldest = known.starts_with(&parts);
        let part = |at: usize| parts.get(at).copied().unwrap_or(if of_oldest { known[at] } else { 0 });
        Some(Self::new(part(0), part(1), part(2)))
    }

    /// As one number: two digits each for the second and third part.
    pub fn number(self) -> i64 {
        i64::from(self.major) * 10_000 + i64::from(self.minor) * 100 + i64::from(self.patch)
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.major)?;
        if (self.minor, self.patch) != (0, 0) {
            write!(f, ".{}", self.minor)?;
        }
        if self.patch != 0 {
            write!(f, ".{}", self.patch)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use pretty_assertions::assert_eq;

    #[test]
    fn a_series_begins_with_its_oldest_supported_version() {
        let oldest = Version::new(8, 0, 29);
        let read = |text| Version::parse(text, oldest).map(|v| v.to_string());
        assert_eq!(read("8"), Some("8.0.29".to_owned()));
        assert_eq!(read("8.0"), Some("8.0.29".to_owned()));
        assert_eq!(read("8.4"), Some("8.4".to_owned()));
        assert_eq!(read("9"), Some("9".to_owned()));
        assert_eq!((read("8.0.x"), read(""), read("1.2.3.4")), (None, None, None));
        assert_eq!((Version::new(13, 0, 0).number(), oldest.number()), (130_000, 80_029));
    }
}
