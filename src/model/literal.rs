//! Values in specs: literals, which are data, and expressions, which are SQL.

/// Data. How it is quoted is decided by the dialect, from the type of its column.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Literal {
    /// NULL.
    Null,
    /// TRUE or FALSE.
    Boolean(bool),
    /// A number, as written and checked: `1.10` stays `1.10`.
    Number(String),
    /// Text to be quoted.
    Text(String),
    /// Bytes.
    Bytes(Vec<u8>),
}

/// What the columns of a key hold, for a message: `a`, `7`.
pub fn in_words(key: &[Literal]) -> String {
    let word = |literal: &Literal| match literal {
        Literal::Null => "NULL".to_owned(),
        Literal::Boolean(value) => value.to_string(),
        Literal::Number(text) | Literal::Text(text) => text.clone(),
        Literal::Bytes(bytes) => format!("{bytes:02x?}"),
    };
    format!("`{}`", key.iter().map(word).collect::<Vec<_>>().join(", "))
}

/// One SQL expression or query: read and found whole by `sql`, so that it can stand between parentheses.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Expression(String);

impl Expression {
    /// Only for a text that `sql` has checked.
    pub fn checked(text: String) -> Self {
        Self(text)
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A column's default.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DefaultValue {
    /// Data.
    Literal(Literal),
    /// SQL.
    Expression(Expression),
}
