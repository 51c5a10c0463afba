//! Typed values: each knows the one way in which it may stand in a script.

use std::borrow::Cow;
use std::fmt::{self, Write as _};
use std::sync::Arc;

use minijinja::value::{Object, ObjectRepr};
use minijinja::{Error, ErrorKind, Value};

use crate::dialect::Facts;
use crate::model::{Ident, Literal, ObjectName, SqlType};
use crate::plan::{Arg, Args};

/// A value that may be printed.
#[derive(Debug)]
pub(super) enum Sql {
    /// A quoted name.
    Ident(Ident),
    /// A quoted, qualified name.
    Name(ObjectName),
    /// A quoted text.
    Text(String),
    /// A literal.
    Literal(Literal),
    /// A number of ours.
    Number(i64),
    /// SQL that was checked, or rendered by us.
    Raw(String),
    /// A name of ours or of a server setting: letters, digits, `_` and `.`.
    Setting(String),
    /// Words for a comment.
    Comment(String),
    /// Words for the client to print, quoted as its commands want them.
    Echo(String),
}

impl Object for Sql {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Plain
    }

    /// What string coercion would give: never the value.
    fn render(self: &Arc<Self>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("\u{0}<typed sql>\u{0}")
    }
}

impl Sql {
    /// The text in the script.
    pub(super) fn text(&self) -> Cow<'_, str> {
        match self {
            Self::Ident(name) => quoted_name(name).into(),
            Self::Name(name) => format!("{}.{}", quoted_name(&name.schema), quoted_name(&name.name)).into(),
            Self::Text(text) => quoted_text(text).into(),
            Self::Literal(literal) => literal_text(literal).into(),
            Self::Number(number) => number.to_string().into(),
            Self::Raw(text) | Self::Setting(text) => text.as_str().into(),
            Self::Comment(text) => one_line(text).into(),
            Self::Echo(text) => {
                format!("'{}'", one_line(text).replace('\\', "\\\\").replace('\'', "''")).into()
            }
        }
    }
}

/// Makes a value printable.
pub(super) fn typed(sql: Sql) -> Value {
    Value::from_object(sql)
}

/// Words, both for comments and for the client to print.
pub(super) fn prose(text: impl Into<String>) -> Value {
    Value::from_object(Prose(text.into()))
}

#[derive(Debug)]
struct Prose(String);

impl Object for Prose {
    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        match key.as_str()? {
            "comment" => Some(typed(Sql::Comment(self.0.clone()))),
            "echo" => Some(typed(Sql::Echo(self.0.clone()))),
            _ => None,
        }
    }
}

/// A map of values.
pub(super) fn map<const N: usize>(entries: [(&'static str, Value); N]) -> Value {
    Value::from_object(Fields(entries.into_iter().collect()))
}

/// A few named values; a list is quicker than a tree for so few.
#[derive(Debug)]
struct Fields(Vec<(&'static str, Value)>);

impl Object for Fields {
    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        let key = key.as_str()?;
        self.0.iter().find(|(name, _)| *name == key).map(|(_, value)| value.clone())
    }
}

/// The arguments of a statement as a template's context.
pub(super) fn context(args: &Args, facts: &Facts) -> Result<Value, Error> {
    let fields =
        args.iter().map(|(name, arg)| Ok((*name, value(arg, facts)?))).collect::<Result<_, Error>>()?;
    Ok(Value::from_object(Fields(fields)))
}

fn value(arg: &Arg, facts: &Facts) -> Result<Value, Error> {
    Ok(match arg {
        Arg::Ident(name) => typed(Sql::Ident(name.clone())),
        Arg::Name(name) => typed(Sql::Name(name.clone())),
        Arg::Literal(literal) => typed(Sql::Literal(literal.clone())),
        Arg::Text(text) => typed(Sql::Text(text.clone())),
        Arg::Expression(text) => typed(Sql::Raw(text.as_str().to_owned())),
        Arg::Statement(text) => typed(Sql::Raw(text.clone())),
        Arg::Type(sql_type) => typed(Sql::Raw(type_text(sql_type, facts)?)),
        Arg::Number(number) => typed(Sql::Number(*number)),
        Arg::Flag(flag) => Value::from(*flag),
        Arg::Word(word) => typed(Sql::Raw((*word).to_owned())),
        Arg::Prose(text) => prose(text.as_str()),
        Arg::List(items) => {
            Value::from(items.iter().map(|item| value(item, facts)).collect::<Result<Vec<Value>, Error>>()?)
        }
        Arg::Map(args) => context(args, facts)?,
        Arg::None => Value::from(()),
    })
}

fn type_text(sql_type: &SqlType, facts: &Facts) -> Result<String, Error> {
    match sql_type {
        SqlType::EnumRef(name) => Ok(Sql::Name(name.clone()).text().into_owned()),
        SqlType::Array(of) => Ok(format!("{}[]", type_text(of, facts)?)),
        plain => (facts.type_name)(plain).map_err(|why| Error::new(ErrorKind::InvalidOperation, why)),
    }
}

fn quoted_name(name: &Ident) -> String {
    format!("\"{}\"", name.as_str().replace('"', "\"\""))
}

/// A string constant. A carriage return and other controls are written as escapes: clients and editors change them.
fn quoted_text(text: &str) -> String {
    let odd = |c: char| c.is_control() && !matches!(c, '\n' | '\t');
    if !text.contains(odd) {
        return format!("'{}'", text.replace('\'', "''"));
    }
    let mut out = String::from("E'");
    for c in text.chars() {
        match c {
            '\'' => out.push_str("''"),
            '\\' => out.push_str("\\\\"),
            '\r' => out.push_str("\\r"),
            c if odd(c) => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('\'');
    out
}

fn literal_text(literal: &Literal) -> String {
    match literal {
        Literal::Null => "NULL".to_owned(),
        Literal::Boolean(true) => "true".to_owned(),
        Literal::Boolean(false) => "false".to_owned(),
        Literal::Number(number) => number.clone(),
        Literal::Text(text) => quoted_text(text),
        Literal::Bytes(bytes) => {
            let mut hex = String::with_capacity(bytes.len() * 2);
            for byte in bytes {
                let _ = write!(hex, "{byte:02x}");
            }
            format!("'\\x{hex}'")
        }
    }
}

/// Words without anything that could end their line or steer a terminal.
fn one_line(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') { ' ' } else { c })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use pretty_assertions::assert_eq;

    #[test]
    fn nothing_leaves_its_quotes() {
        let hostile = "a'; DROP TABLE t; --\r\n\\";
        assert_eq!(Sql::Text(hostile.to_owned()).text(), "E'a''; DROP TABLE t; --\\r\n\\\\'");
        assert_eq!(Sql::Text("\\'".to_owned()).text(), "'\\'''");
        assert_eq!(Sql::Echo("it's \\! x\n\\q".to_owned()).text(), "'it''s \\\\! x \\\\q'");
        assert_eq!(Sql::Comment("a\nDROP\rb".to_owned()).text(), "a DROP b");
        assert_eq!(Sql::Ident(Ident::new("a\"b").unwrap()).text(), "\"a\"\"b\"");
    }
}
