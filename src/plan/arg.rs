//! Typed values for templates.

use crate::model::{DefaultValue, Expression, Ident, Literal, ObjectName, SqlType};

/// A value for a template. Each kind has one way to be written; there is no kind for bare text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// A name, to be quoted.
    Ident(Ident),
    /// A qualified name, to be quoted.
    Name(ObjectName),
    /// Data, to be quoted.
    Literal(Literal),
    /// Text data, to be quoted.
    Text(String),
    /// A checked expression or query.
    Expression(Expression),
    /// One whole statement of the user's, checked and split.
    Statement(String),
    /// A type, to be spelled.
    Type(SqlType),
    /// A number.
    Number(i64),
    /// Whether; templates may ask, not print.
    Flag(bool),
    /// A word out of our own source.
    Word(&'static str),
    /// Text for people: in comments and messages, never in SQL.
    Prose(String),
    /// Several.
    List(Vec<Arg>),
    /// A structure.
    Map(Args),
    /// Nothing.
    None,
}

impl Arg {
    /// An argument for something that may be missing.
    pub fn option<T>(value: Option<T>, make: impl FnOnce(T) -> Self) -> Self {
        value.map_or(Self::None, make)
    }

    /// A list of names.
    pub fn idents<'a>(names: impl IntoIterator<Item = &'a Ident>) -> Self {
        Self::List(names.into_iter().cloned().map(Self::Ident).collect())
    }

    /// A default value.
    pub fn default_value(value: &DefaultValue) -> Self {
        match value {
            DefaultValue::Literal(literal) => Self::Literal(literal.clone()),
            DefaultValue::Expression(expression) => Self::Expression(expression.clone()),
        }
    }
}

/// Named arguments.
pub type Args = Vec<(&'static str, Arg)>;
