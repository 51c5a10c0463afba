//! Names that are valid by construction.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use super::case::Case;

/// The longest name that every engine keeps whole, and so the longest that is generated: PostgreSQL cuts at 63 bytes
/// without a word (manual, 4.1.1), MySQL refuses over 64 characters (manual, 11.2.1).
pub const MAX_NAME_BYTES: usize = 63;

/// How long a given name may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameLength {
    /// So many bytes.
    Bytes(usize),
    /// So many characters.
    Characters(usize),
    /// As long as anybody likes.
    Any,
}

impl NameLength {
    /// How much too long a name is: its length, as it is counted.
    pub fn exceeded_by(self, text: &str) -> Option<usize> {
        let (length, most) = match self {
            Self::Bytes(most) => (text.len(), most),
            Self::Characters(most) => (text.chars().count(), most),
            Self::Any => return None,
        };
        (length > most).then_some(length)
    }
}

/// Why a text cannot be a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameFault {
    /// No engine takes an empty name.
    Empty,
    /// No engine takes the character NUL.
    Nul,
    /// More than may be; how many bytes or characters.
    TooLong(usize),
    /// The engine, or its client, does not take it or would change it; why.
    Unfit(&'static str),
}

/// The name of a table, column or other object, spelled exactly as it is to be in the database. Two names are equal when
/// the engine takes them for the same: the rule for that is a part of the name, and names of different rules are never
/// equal. How a name is spelled counts only where it is printed.
#[derive(Clone)]
pub struct Ident {
    text: Arc<str>,
    case: Case,
}

impl Ident {
    /// Takes a text as a name in which every character counts, of [`MAX_NAME_BYTES`] at most.
    ///
    /// # Errors
    /// A text that is empty or too long, or contains NUL.
    pub fn new(text: &str) -> Result<Self, NameFault> {
        Self::within(text, NameLength::Bytes(MAX_NAME_BYTES))
    }

    /// The same for a name that may be so long.
    ///
    /// # Errors
    /// A text that is empty or too long, or contains NUL.
    pub fn within(text: &str, length: NameLength) -> Result<Self, NameFault> {
        match text {
            "" => Err(NameFault::Empty),
            _ if text.contains('\0') => Err(NameFault::Nul),
            _ => match length.exceeded_by(text) {
                Some(length) => Err(NameFault::TooLong(length)),
                None => Ok(Self { text: text.into(), case: Case::Exact }),
            },
        }
    }

    /// Takes a text that may be too long: it is cut, and eight hexadecimal digits of its hash keep it distinct.
    ///
    /// # Errors
    /// A text that is empty, or contains NUL.
    pub fn shortened(text: &str) -> Result<Self, NameFault> {
        match Self::new(text) {
            Err(NameFault::TooLong(_)) => {
                let mut end = MAX_NAME_BYTES - 9;
                while !text.is_char_boundary(end) {
                    end -= 1;
                }
                let text = format!("{}_{}", &text[..end], short_hash(text));
                Ok(Self { text: text.into(), case: Case::Exact })
            }
            other => other,
        }
    }

    /// The same text under the rule of its kind of object.
    #[must_use]
    pub fn with_case(self, case: Case) -> Self {
        Self { case, ..self }
    }

    /// Another text under the same rule, however long: the engine has, or gives, such a name.
    ///
    /// # Errors
    /// A text that is empty, or contains NUL.
    pub fn renamed(&self, text: &str) -> Result<Self, NameFault> {
        Self::within(text, NameLength::Any).map(|name| name.with_case(self.case))
    }

    /// Another text under the same rule, cut like [`Self::shortened`].
    ///
    /// # Errors
    /// A text that is empty, or contains NUL.
    pub fn shortened_like(&self, text: &str) -> Result<Self, NameFault> {
        Self::shortened(text).map(|name| name.with_case(self.case))
    }

    /// The schema of names that stand without one: in the database that the client is connected to.
    pub fn unqualified() -> Self {
        Self { text: "".into(), case: Case::Exact }
    }

    /// Whether it is [`Self::unqualified`].
    pub fn is_unqualified(&self) -> bool {
        self.text.is_empty()
    }

    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The rule by which it is equal to others.
    pub fn case(&self) -> Case {
        self.case
    }

    /// Whether two names are the same letter for letter, also where the engine does not care.
    pub fn is_spelled_like(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl PartialEq for Ident {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Ident {}

impl Ord for Ident {
    /// The usual case of one schema's name beside itself needs no look at the text.
    fn cmp(&self, other: &Self) -> Ordering {
        if self.case == other.case {
            if Arc::ptr_eq(&self.text, &other.text) {
                return Ordering::Equal;
            }
            return self.case.compare(&self.text, &other.text);
        }
        let folded = |name: &'_ Self| name.case.folded(&name.text).into_owned();
        folded(self).cmp(&folded(other)).then(self.case.cmp(&other.case))
    }
}

impl PartialOrd for Ident {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Hash for Ident {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.case.hash(&self.text, state);
    }
}

impl fmt::Debug for Ident {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&*self.text, f)
    }
}

impl fmt::Display for Ident {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Eight hexadecimal digits of a text's blake3 hash: for names that must differ where their texts do.
pub fn short_hash(text: &str) -> String {
    blake3::hash(text.as_bytes()).to_hex()[..8].to_owned()
}

/// A name with its schema.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ObjectName {
    /// The schema: from the operation, the configuration, or [`Ident::unqualified`].
    pub schema: Ident,
    /// The object's own name.
    pub name: Ident,
}

impl ObjectName {
    /// Joins the two.
    pub fn new(schema: Ident, name: Ident) -> Self {
        Self { schema, name }
    }

    /// Another object of the same schema.
    #[must_use]
    pub fn sibling(&self, name: &Ident) -> Self {
        Self { schema: self.schema.clone(), name: name.clone() }
    }
}

impl fmt::Display for ObjectName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.schema.is_unqualified() {
            write!(f, "{}.", self.schema)?;
        }
        self.name.fmt(f)
    }
}

/// The id of a revision: 1 to 32 characters of `[0-9A-Za-z_.]`, for Alembic's ledger column holds 32.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RevisionId(Arc<str>);

/// Words that revision expressions use, hence no ids.
pub const RESERVED_IDS: [&str; 4] = ["head", "heads", "base", "current"];

impl RevisionId {
    /// Takes a text as an id.
    ///
    /// # Errors
    /// What is wrong with it, to follow the text in a sentence.
    pub fn new(text: &str) -> Result<Self, String> {
        if text.is_empty() || text.len() > 32 {
            return Err(format!("is {} characters long; 1 to 32 are allowed", text.chars().count()));
        }
        if let Some(bad) = text.chars().find(|c| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '.'))) {
            return Err(format!(
                "contains `{}`; only letters, digits, `_` and `.` are allowed",
                bad.escape_debug()
            ));
        }
        if RESERVED_IDS.contains(&text.to_ascii_lowercase().as_str()) {
            return Err("is a word that revision expressions use".to_owned());
        }
        Ok(Self(text.into()))
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for RevisionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::hash::DefaultHasher;

    use super::*;
    use pretty_assertions::assert_eq;

    #[test]
    fn names_of_64_bytes_are_refused_and_generated_ones_are_cut_between_characters() {
        assert_eq!(Ident::new(&"x".repeat(64)), Err(NameFault::TooLong(64)));
        let cut = Ident::shortened(&"é".repeat(40)).map(|i| i.as_str().to_owned()).unwrap();
        assert!(cut.len() <= 63 && cut.starts_with('é'), "{cut}");
        assert_ne!(Ident::shortened(&"a".repeat(70)), Ident::shortened(&"a".repeat(71)));
    }

    #[test]
    fn a_name_stays_small() {
        assert!(size_of::<Ident>() <= 24 && size_of::<Option<Ident>>() <= 24);
    }

    #[test]
    fn a_name_carries_the_rule_by_which_it_is_equal() {
        let name = |text: &str, case| Ident::new(text).unwrap().with_case(case);
        for case in [Case::Ascii, Case::Unicode] {
            assert_eq!(name("Email", case), name("eMAIL", case));
            assert!(!name("Email", case).is_spelled_like(&name("eMAIL", case)));
        }
        assert_ne!(name("email", Case::Exact), name("email", Case::Ascii));
        assert_ne!(name("Email", Case::Exact), name("email", Case::Exact));
        assert_eq!(name("Email", Case::Ascii).to_string(), "Email");
        let names = ["É", "é", "\u{212a}", "k", "K"].map(|t| name(t, Case::Unicode));
        let hash = |name: &Ident| {
            let mut hasher = DefaultHasher::new();
            name.hash(&mut hasher);
            hasher.finish()
        };
        assert_eq!(names.iter().map(hash).collect::<BTreeSet<_>>().len(), 2);
        assert_eq!(BTreeSet::from(names).len(), 2);
    }

    #[test]
    fn reserved_and_odd_ids_are_refused() {
        assert!(RevisionId::new("Head").is_err());
        assert!(RevisionId::new("a-b").is_err());
        assert!(RevisionId::new(&"a".repeat(33)).is_err());
        assert!(RevisionId::new("1975ea83b712").is_ok());
    }
}
