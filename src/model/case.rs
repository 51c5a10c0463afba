//! When two names are the same although they are not spelled alike: names with and without the case of letters.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::hash::Hasher;

/// How much the case of letters counts in a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Case {
    /// Every character counts.
    Exact,
    /// `A` is `a`, and `É` is not `é` (SQLite compares names with `sqlite3StrICmp`).
    Ascii,
    /// `É` is `é`, and `é` is not `e` (MySQL manual, 11.2.3). Letter by letter: `ß` is not `ss`, and `か` is not `カ`.
    /// Of a few letters one server says that they are the same and another that they are not (`ı` and `i`, `ς` and `σ`):
    /// MySQL 9.7 compares what is the lower case of both, MariaDB 11.8 what is the upper case. Here they are the same, so
    /// that what is told apart is told apart by every server.
    Unicode,
}

impl Case {
    /// Whether two texts are the same name.
    pub fn same(self, one: &str, other: &str) -> bool {
        self.compare(one, other).is_eq()
    }

    /// The order of two texts: by their folded forms.
    pub fn compare(self, one: &str, other: &str) -> Ordering {
        match self {
            Self::Exact => one.cmp(other),
            Self::Unicode if !(one.is_ascii() && other.is_ascii()) => {
                one.chars().map(fold).cmp(other.chars().map(fold))
            }
            Self::Ascii | Self::Unicode => {
                let lower = |byte: u8| byte.to_ascii_lowercase();
                one.bytes().map(lower).cmp(other.bytes().map(lower))
            }
        }
    }

    /// The form that all spellings of a name share.
    pub fn folded(self, text: &str) -> Cow<'_, str> {
        match self {
            Self::Unicode if !text.is_ascii() => text.chars().map(fold).collect::<String>().into(),
            Self::Ascii | Self::Unicode if text.bytes().any(|b| b.is_ascii_uppercase()) => {
                text.to_ascii_lowercase().into()
            }
            Self::Exact | Self::Ascii | Self::Unicode => text.into(),
        }
    }

    /// Feeds a hasher what all spellings of a name share.
    pub(super) fn hash(self, text: &str, state: &mut impl Hasher) {
        state.write(self.folded(text).as_bytes());
        state.write_u8(0xff); // as `str` does: no name is the beginning of another
    }
}

/// One letter without its case, where its upper and lower case are one letter each.
fn fold(letter: char) -> char {
    let mut upper = letter.to_uppercase();
    let upper = match (upper.next(), upper.next()) {
        (Some(one), None) => one,
        _ => letter,
    };
    upper.to_lowercase().next().unwrap_or(letter) // of `İ` the `i`, as both servers have it
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_rule_has_its_letters() {
        for (one, other, ascii, unicode) in [
            ("email", "EMAIL", true, true),
            ("email", "emails", false, false),
            ("é", "É", false, true),
            ("é", "e", false, false),
            ("ß", "SS", false, false),
            ("ß", "ss", false, false),
            ("i", "I", true, true),
            ("İ", "i", false, true), // as MySQL
            ("ı", "I", false, true), // as MariaDB
            ("σ", "Σ", false, true),
            ("ς", "σ", false, true),        // as MariaDB
            ("\u{212a}", "k", false, true), // the sign of Kelvin; as MySQL
            ("か", "カ", false, false),
            ("か", "が", false, false),
            ("а", "А", false, true),
            ("𐐨", "𐐀", false, true),
            ("a_b", "aXb", false, false),
        ] {
            assert!(!Case::Exact.same(one, other), "{one} {other}");
            assert_eq!(Case::Ascii.same(one, other), ascii, "{one} {other}");
            assert_eq!(Case::Unicode.same(one, other), unicode, "{one} {other}");
        }
    }

    #[test]
    fn the_order_is_that_of_the_folded_texts() {
        let texts = ["", "a", "B", "É", "é", "z", "_", "Zz", "İx", "ix", "\u{212a}", "k", "あ", "😀"];
        for case in [Case::Exact, Case::Ascii, Case::Unicode] {
            for one in texts {
                for other in texts {
                    assert_eq!(case.compare(one, other), case.folded(one).cmp(&case.folded(other)));
                }
            }
        }
    }
}
