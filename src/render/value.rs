//! Typed values: each knows the one way in which it may stand in a script.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use minijinja::value::{Object, ObjectRepr};
use minijinja::{Error, ErrorKind, Value};

use super::beside::Homes;
use super::fold::FOLD;
use crate::dialect::{EchoStyle, Facts, Quoting, TextStyle};
use crate::model::{Ident, Literal, ObjectName, SqlType, Version};
use crate::plan::{Arg, Args};

/// A value that may be printed.
#[derive(Debug)]
pub(super) enum Sql {
    /// A quoted name.
    Ident(Ident),
    /// A quoted, qualified name.
    Name(ObjectName),
    /// The same with a variable of the client for its schema.
    Placed(String, Ident),
    /// A quoted text.
    Text(String),
    /// A text between double quotes, where a backslash is an escape: what holds quoted texts stays readable.
    DoubleQuoted(String),
    /// A literal.
    Literal(Literal),
    /// A number of ours.
    Number(i64),
    /// SQL that was checked, or rendered by us.
    Raw(String),
    /// A name of ours or of a server setting: letters, digits, `_` and `.`.
    Setting(String),
    /// Words for a comment.
    Comment(Cow<'static, str>),
    /// Words for the client to print, quoted as its commands want them.
    Echo(Cow<'static, str>),
    /// A field of a line that COPY reads.
    Copy(Cow<'static, str>),
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
    /// Writes it as the engine and its client want it.
    pub(super) fn write(&self, out: &mut dyn fmt::Write, facts: &Facts) -> fmt::Result {
        let style = &facts.syntax.quoting;
        match self {
            Self::Ident(name) => quoted(out, name.as_str(), style.name),
            Self::Name(name) => {
                if !name.schema.is_unqualified() {
                    quoted(out, name.schema.as_str(), style.name)?;
                    out.write_char('.')?;
                }
                quoted(out, name.name.as_str(), style.name)
            }
            Self::Placed(variable, name) => {
                write!(out, ":{0}{variable}{0}.", style.name)?;
                quoted(out, name.as_str(), style.name)
            }
            Self::Text(text) => text_constant(out, text, style),
            Self::DoubleQuoted(text) => backslash_text(out, text, '"'),
            Self::Literal(literal) => literal_text(out, literal, style),
            Self::Number(number) => write!(out, "{number}"),
            Self::Raw(text) | Self::Setting(text) => out.write_str(text),
            Self::Comment(text) => out.write_str(&one_line(text)),
            Self::Echo(text) => echoed(out, &one_line(text), facts),
            Self::Copy(text) => copied(out, text),
        }
    }

    /// The same as a text of its own.
    pub(super) fn text(&self, facts: &Facts) -> String {
        let mut text = String::new();
        let _ = self.write(&mut text, facts); // a String takes everything
        text
    }
}

/// Makes a value printable.
pub(super) fn typed(sql: Sql) -> Value {
    Value::from_object(sql)
}

/// Words: for comments, for the client to print, as a constant, whole or on one line, as a field that COPY reads, which
/// alone may be broken where they say so.
pub(super) fn prose(text: impl Into<Cow<'static, str>>) -> Value {
    Value::from_object(Prose(text.into()))
}

#[derive(Debug)]
struct Prose(Cow<'static, str>);

impl Object for Prose {
    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        match key.as_str()? {
            "comment" => Some(typed(Sql::Comment(self.0.clone()))),
            "echo" => Some(typed(Sql::Echo(self.0.clone()))),
            "copy" => Some(typed(Sql::Copy(self.0.clone()))),
            "text" => Some(typed(Sql::Text(self.0.replace(FOLD, "")))),
            "line" => Some(typed(Sql::Text(one_line(&self.0).into_owned()))),
            _ => None,
        }
    }
}

/// A map of values.
pub(super) fn map<const N: usize>(entries: [(&'static str, Value); N]) -> Value {
    Value::from_object(Fields(entries.into_iter().collect()))
}

/// The same of a list.
pub(super) fn fields(entries: Vec<(&'static str, Value)>) -> Value {
    Value::from_object(Fields(entries))
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
pub(super) fn context(args: &Args, facts: &Facts, oldest: Version) -> Result<Value, Error> {
    placed(args, facts, oldest, None)
}

/// The same, with variables for the schemas of names; those of types stay what they are.
pub(super) fn placed(
    args: &Args,
    facts: &Facts,
    oldest: Version,
    homes: Option<&Homes>,
) -> Result<Value, Error> {
    let fields = args
        .iter()
        .map(|(name, arg)| Ok((*name, value(arg, facts, oldest, homes)?)))
        .collect::<Result<_, Error>>()?;
    Ok(Value::from_object(Fields(fields)))
}

fn value(arg: &Arg, facts: &Facts, oldest: Version, homes: Option<&Homes>) -> Result<Value, Error> {
    Ok(match arg {
        Arg::Ident(name) => typed(Sql::Ident(name.clone())),
        Arg::Name(name) => typed(match homes.and_then(|homes| homes.variable(&name.schema)) {
            Some(variable) => Sql::Placed(variable.to_owned(), name.name.clone()),
            None => Sql::Name(name.clone()),
        }),
        Arg::Literal(literal) => typed(Sql::Literal(literal.clone())),
        Arg::Text(text) => typed(Sql::Text(text.clone())),
        Arg::Expression(text) => typed(Sql::Raw(text.as_str().to_owned())),
        Arg::Statement(text) => typed(Sql::Raw(text.clone())),
        Arg::Type(sql_type) => typed(Sql::Raw(type_text(sql_type, facts, oldest)?)),
        Arg::Number(number) => typed(Sql::Number(*number)),
        Arg::Flag(flag) => Value::from(*flag),
        Arg::Word(word) => typed(Sql::Raw((*word).to_owned())),
        Arg::Prose(text) => prose(text.clone()),
        Arg::List(items) => Value::from(
            items
                .iter()
                .map(|item| value(item, facts, oldest, homes))
                .collect::<Result<Vec<Value>, Error>>()?,
        ),
        Arg::Map(args) => placed(args, facts, oldest, homes)?,
        Arg::None => Value::from(()),
    })
}

fn type_text(sql_type: &SqlType, facts: &Facts, oldest: Version) -> Result<String, Error> {
    match sql_type {
        SqlType::EnumRef(name) => Ok(Sql::Name(name.clone()).text(facts)),
        SqlType::Array(of) => Ok(format!("{}[]", type_text(of, facts, oldest)?)),
        plain => {
            (facts.types.name)(plain, oldest).map_err(|why| Error::new(ErrorKind::InvalidOperation, why))
        }
    }
}

/// A field in COPY's text format (PostgreSQL, "COPY", File Formats): a backslash before what would end it or begin
/// something else. `^` alone is what our lists write for NULL; that is looked for before backslashes are taken away.
fn copied(out: &mut dyn fmt::Write, text: &str) -> fmt::Result {
    if text == "^" {
        return out.write_str("\\^");
    }
    for c in text.chars() {
        match c {
            '\\' => out.write_str("\\\\")?,
            '\t' => out.write_str("\\t")?,
            '\n' => out.write_str("\\n")?,
            '\r' => out.write_str("\\r")?,
            c => out.write_char(c)?,
        }
    }
    Ok(())
}

/// A text between quotes, which are doubled inside it.
fn quoted(out: &mut dyn fmt::Write, text: &str, quote: char) -> fmt::Result {
    out.write_char(quote)?;
    for (number, part) in text.split(quote).enumerate() {
        if number > 0 {
            out.write_char(quote)?;
            out.write_char(quote)?;
        }
        out.write_str(part)?;
    }
    out.write_char(quote)
}

/// A string constant. A carriage return and other controls are written as escapes: clients and editors change them.
fn text_constant(out: &mut dyn fmt::Write, text: &str, style: &Quoting) -> fmt::Result {
    match style.text {
        TextStyle::Standard => standard_text(out, text),
        TextStyle::Backslash => backslash_text(out, text, '\''),
        TextStyle::Concatenated => concatenated_text(out, text),
    }
}

fn standard_text(out: &mut dyn fmt::Write, text: &str) -> fmt::Result {
    let odd = |c: char| c.is_control() && !matches!(c, '\n' | '\t');
    if !text.contains(odd) {
        return quoted(out, text, '\'');
    }
    out.write_str("E'")?;
    for c in text.chars() {
        match c {
            '\'' => out.write_str("''")?,
            '\\' => out.write_str("\\\\")?,
            '\r' => out.write_str("\\r")?,
            c if odd(c) => write!(out, "\\u{:04x}", u32::from(c))?,
            c => out.write_char(c)?,
        }
    }
    out.write_char('\'')
}

/// Ctrl-Z ends a file on Windows, and the client makes a line feed of a carriage return before one.
fn backslash_text(out: &mut dyn fmt::Write, text: &str, quote: char) -> fmt::Result {
    out.write_char(quote)?;
    for c in text.chars() {
        match c {
            c if c == quote => write!(out, "{quote}{quote}")?,
            '\\' => out.write_str("\\\\")?,
            '\r' => out.write_str("\\r")?,
            '\0' => out.write_str("\\0")?,
            '\u{1a}' => out.write_str("\\Z")?,
            c => out.write_char(c)?,
        }
    }
    out.write_char(quote)
}

/// Control characters are put in between by their numbers.
fn concatenated_text(out: &mut dyn fmt::Write, text: &str) -> fmt::Result {
    let odd = |c: char| c.is_control() && !matches!(c, '\n' | '\t');
    if !text.contains(odd) {
        return quoted(out, text, '\'');
    }
    out.write_char('(')?;
    for (number, part) in text.split_inclusive(odd).enumerate() {
        let plain = part.trim_end_matches(odd);
        out.write_str(if number > 0 { " || " } else { "" })?;
        quoted(out, plain, '\'')?;
        for c in part.chars().rev().take_while(|c| odd(*c)) {
            write!(out, " || char({})", u32::from(c))?;
        }
    }
    out.write_char(')')
}

/// Words as an argument of the client's command for printing.
fn echoed(out: &mut dyn fmt::Write, text: &str, facts: &Facts) -> fmt::Result {
    match facts.client.echo {
        EchoStyle::Psql => quoted(out, &text.replace('\\', "\\\\"), '\''),
        EchoStyle::Constant => text_constant(out, text, &facts.syntax.quoting),
    }
}

fn literal_text(out: &mut dyn fmt::Write, literal: &Literal, style: &Quoting) -> fmt::Result {
    match literal {
        Literal::Null => out.write_str("NULL"),
        Literal::Boolean(true) => out.write_str("true"),
        Literal::Boolean(false) => out.write_str("false"),
        Literal::Number(number) => out.write_str(number),
        Literal::Text(text) => text_constant(out, text, style),
        Literal::Bytes(bytes) => {
            let (before, after) = style.bytes;
            out.write_str(before)?;
            for byte in bytes {
                write!(out, "{byte:02x}")?;
            }
            out.write_str(after)
        }
    }
}

/// Words without anything that could end their line or steer a terminal.
pub(super) fn one_line(text: &str) -> Cow<'_, str> {
    let odd = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
    if text.contains(odd) { text.replace(odd, " ").into() } else { text.into() }
}

/// Words as they are printed, where that is not as they were written.
pub(super) fn shown(text: &str) -> Value {
    let line = one_line(text);
    if line == text { Value::from(()) } else { prose(line.into_owned()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialect::Dialect;
    use pretty_assertions::assert_eq;

    #[test]
    fn nothing_leaves_its_quotes() {
        let text = |sql: Sql| sql.text(Dialect::Postgres.facts());
        let hostile = "a'; DROP TABLE t; --\r\n\\";
        assert_eq!(text(Sql::Text(hostile.to_owned())), "E'a''; DROP TABLE t; --\\r\n\\\\'");
        assert_eq!(text(Sql::Text("\\'".to_owned())), "'\\'''");
        assert_eq!(text(Sql::Echo("it's \\! x\n\\q".into())), "'it''s \\\\! x \\\\q'");
        assert_eq!(text(Sql::Comment("a\nDROP\rb".into())), "a DROP b");
        assert_eq!(text(Sql::Ident(Ident::new("a\"b").unwrap())), "\"a\"\"b\"");
    }

    #[test]
    fn mysql_doubles_backslashes_too() {
        let text = |sql: Sql| sql.text(Dialect::MySql.facts());
        assert_eq!(text(Sql::Text("it's \\o/\r\n\u{1a}".to_owned())), "'it''s \\\\o/\\r\n\\Z'");
        assert_eq!(text(Sql::Echo("a\\'\nb".into())), "'a\\\\'' b'");
        assert_eq!(text(Sql::Ident(Ident::new("a`b").unwrap())), "`a``b`");
        assert_eq!(text(Sql::Name(ObjectName::new(Ident::unqualified(), Ident::new("t").unwrap()))), "`t`");
        assert_eq!(text(Sql::Literal(Literal::Bytes(vec![0, 255]))), "x'00ff'");
    }
}
