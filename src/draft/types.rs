//! Types and literals in the words of specs.

use super::{Writer, ident, sql};
use crate::decode::literal::literal_of;
use crate::model::types::SqlType;
use crate::model::{DefaultValue, Literal};
use crate::yaml::Node;

impl Writer<'_> {
    /// A type.
    pub(super) fn sql_type(&self, sql_type: &SqlType) -> Node {
        match sql_type {
            SqlType::EnumOf(values) => {
                Node::map([("enum", Node::list(values.iter().map(Node::text_of).collect()))])
            }
            SqlType::EnumRef(name) if name.schema == self.vocabulary.default_schema => {
                Node::map([("enum", ident(&name.name))])
            }
            SqlType::EnumRef(name) => Node::map([("enum", Node::map(self.object("name", name)))]),
            SqlType::Array(of) => {
                let inner = self.sql_type(of);
                match inner.text() {
                    Some(text) => Node::text_of(format!("{text}[]")),
                    None => Node::map([("array", Node::map([("of", inner)]))]),
                }
            }
            SqlType::Raw(text) => sql(text),
            other => Node::text_of(words(other)),
        }
    }

    /// The default of a column: data as it was written, or SQL.
    pub(super) fn default(&self, default: &DefaultValue, sql_type: &SqlType) -> Node {
        match default {
            DefaultValue::Expression(text) => sql(text.as_str()),
            DefaultValue::Literal(literal) => self.literal(literal, sql_type),
        }
    }

    /// Data for a type; as SQL where the type does not say that it is this data.
    fn literal(&self, literal: &Literal, sql_type: &SqlType) -> Node {
        let (text, node) = match literal {
            Literal::Null => return Node::word("null"),
            Literal::Boolean(value) => (value.to_string(), Node::word(value.to_string())),
            Literal::Number(text) => (text.clone(), Node::word(text)),
            Literal::Bytes(bytes) => {
                let text = bytes.iter().fold("\\x".to_owned(), |text, byte| format!("{text}{byte:02x}"));
                (text.clone(), Node::text_of(text))
            }
            Literal::Text(text) => {
                // A moment is kept in UTC, and on some engines says so.
                let is_moment = matches!(sql_type, SqlType::Timestamptz(_));
                let text = text.strip_suffix("+00").filter(|_| is_moment).unwrap_or(text);
                (text.to_owned(), Node::text_of(text))
            }
        };
        let again = literal_of(sql_type, &text, self.facts);
        match literal {
            Literal::Number(_) | Literal::Boolean(_) if again.as_ref() != Ok(literal) => sql(&text),
            Literal::Text(text) if again.is_err() => sql(&format!("'{}'", text.replace('\'', "''"))),
            _ => node,
        }
    }
}

/// A type of one word, with its arguments.
fn words(sql_type: &SqlType) -> String {
    let one = |name: &str, argument: Option<u32>| match argument {
        Some(argument) => format!("{name}({argument})"),
        None => name.to_owned(),
    };
    match sql_type {
        SqlType::Smallint => "smallint".to_owned(),
        SqlType::Integer => "integer".to_owned(),
        SqlType::Bigint => "bigint".to_owned(),
        SqlType::Numeric(None) => "numeric".to_owned(),
        SqlType::Numeric(Some((precision, None))) => format!("numeric({precision})"),
        SqlType::Numeric(Some((precision, Some(scale)))) => format!("numeric({precision},{scale})"),
        SqlType::Real => "real".to_owned(),
        SqlType::Double => "double".to_owned(),
        SqlType::Boolean => "boolean".to_owned(),
        SqlType::Char(length) => one("char", *length),
        SqlType::Varchar(length) => one("varchar", *length),
        SqlType::Text => "text".to_owned(),
        SqlType::Binary(length) => one("binary", *length),
        SqlType::Varbinary(length) => one("varbinary", *length),
        SqlType::Blob => "blob".to_owned(),
        SqlType::Date => "date".to_owned(),
        SqlType::Time(digits) => one("time", *digits),
        SqlType::Timestamp(digits) => one("timestamp", *digits),
        SqlType::Timestamptz(digits) => one("timestamptz", *digits),
        SqlType::Interval => "interval".to_owned(),
        SqlType::Uuid => "uuid".to_owned(),
        SqlType::Json => "json".to_owned(),
        SqlType::Jsonb => "jsonb".to_owned(),
        SqlType::Native(text) | SqlType::Raw(text) => text.clone(),
        SqlType::EnumOf(_) | SqlType::EnumRef(_) | SqlType::Array(_) => String::new(),
    }
}
