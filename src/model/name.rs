//! Names that are valid by construction.

use std::cmp::Ordering;
use std::fmt;
use std::sync::Arc;

/// The longest name that every engine keeps whole: PostgreSQL cuts at 63 bytes without a word (manual, 4.1.1),
/// MySQL refuses over 64 characters.
pub const MAX_NAME_BYTES: usize = 63;

/// Why a text cannot be a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameFault {
    /// No engine takes an empty name.
    Empty,
    /// No engine takes the character NUL.
    Nul,
    /// More than [`MAX_NAME_BYTES`]; how many.
    TooLong(usize),
}

/// The name of a table, column or other object, exactly as it is to be in the database.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Ident(Arc<str>);

impl Ord for Ident {
    /// By text; the usual case of one schema's name beside itself needs no look at the text.
    fn cmp(&self, other: &Self) -> Ordering {
        if Arc::ptr_eq(&self.0, &other.0) { Ordering::Equal } else { self.0.cmp(&other.0) }
    }
}

impl PartialOrd for Ident {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ident {
    /// Takes a text as a name.
    pub fn new(text: &str) -> Result<Self, NameFault> {
        match text {
            "" => Err(NameFault::Empty),
            _ if text.contains('\0') => Err(NameFault::Nul),
            _ if text.len() > MAX_NAME_BYTES => Err(NameFault::TooLong(text.len())),
            _ => Ok(Self(text.into())),
        }
    }

    /// Takes a text that may be too long: it is cut, and eight hexadecimal digits of its hash keep it distinct.
    pub fn shortened(text: &str) -> Result<Self, NameFault> {
        match Self::new(text) {
            Err(NameFault::TooLong(_)) => {
                let mut end = MAX_NAME_BYTES - 9;
                while !text.is_char_boundary(end) {
                    end -= 1;
                }
                Ok(Self(format!("{}_{}", &text[..end], short_hash(text)).into()))
            }
            other => other,
        }
    }

    /// Another name of the same kind of object.
    pub fn renamed(&self, text: &str) -> Result<Self, NameFault> {
        Self::new(text)
    }

    /// Another name of the same kind of object, cut like [`Self::shortened`].
    pub fn shortened_like(&self, text: &str) -> Result<Self, NameFault> {
        Self::shortened(text)
    }

    /// The schema of names that stand without one: in the database that the client is connected to.
    pub fn unqualified() -> Self {
        Self("".into())
    }

    /// Whether it is [`Self::unqualified`].
    pub fn is_unqualified(&self) -> bool {
        self.0.is_empty()
    }

    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Ident {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&*self.0, f)
    }
}

impl fmt::Display for Ident {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
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
    /// Takes a text as an id, or says what is wrong with it.
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
    fn reserved_and_odd_ids_are_refused() {
        assert!(RevisionId::new("Head").is_err());
        assert!(RevisionId::new("a-b").is_err());
        assert!(RevisionId::new(&"a".repeat(33)).is_err());
        assert!(RevisionId::new("1975ea83b712").is_ok());
    }
}
