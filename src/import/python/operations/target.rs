//! The table of a statement that SQLAlchemy builds, and its columns.

use super::super::value::{Read, Value, last};

/// A table, as `sa.table(...)` and its kin say it.
pub(super) struct Target {
    pub name: String,
    pub schema: Option<String>,
    table: Value,
    /// Names of columns, with their types where they are said.
    columns: Vec<(String, Option<Value>)>,
}

/// What a type means for the data of its column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Data {
    /// Nothing is said of it.
    Unsaid,
    Text,
    Number,
    Truth,
    Json,
    Enum,
    /// It may be anything that SQLAlchemy takes as it is.
    Other,
    /// Python makes something else of it before it is written.
    Changed,
}

impl Target {
    /// Takes a table apart.
    pub(super) fn of(value: &Value) -> Read<Self> {
        let Some(of) = value.call_of("table").or_else(|| value.call_of("Table")) else {
            return Err(value
                .gap()
                .unwrap_or_else(|| "the table of the rows is not in this file".to_owned()));
        };
        let name = match of.args.positional.first() {
            Some(name) => name.as_text("the table")?,
            None => of.args.text("table_name", 0).or_else(|_| of.args.text("name", 0))?,
        };
        let column = |item: &Value| {
            let made = item.call_of("column").or_else(|| item.call_of("Column"))?;
            let mut rest = made.args.positional.iter();
            let name = made.args.named("name").or_else(|| rest.next())?.as_text("it").ok()?;
            Some((name, made.args.named("type_").or_else(|| rest.next()).cloned()))
        };
        let columns = of.args.positional.iter().filter_map(column).collect();
        Ok(Self { name, schema: of.args.maybe_text("schema")?, table: value.clone(), columns })
    }

    /// The column that `t.c.name` or `sa.column("name")` is; a fault where it is one of another table.
    pub(super) fn column(&self, value: &Value) -> Option<Read<String>> {
        let Value::Made(made) = value else { return None };
        if let Some(Value::Made(of)) = &made.receiver
            && matches!(of.callee.as_str(), ".c" | ".columns")
        {
            let own = of.receiver.as_ref() == Some(&self.table);
            let name = made.callee.trim_start_matches('.').to_owned();
            return Some(if own { Ok(name) } else { Err("a column of another table".to_owned()) });
        }
        let is_column = matches!(last(&made.callee), "column" | "Column") && made.receiver.is_none();
        is_column.then(|| value.as_text("a column"))
    }

    /// What is known of the data of a column.
    pub(super) fn data(&self, column: &str) -> Data {
        let known = self.columns.iter().find(|(name, _)| name == column);
        known.and_then(|(_, of)| of.as_ref()).map_or(Data::Unsaid, Data::of)
    }
}

impl Data {
    fn of(sql_type: &Value) -> Self {
        let path = match sql_type {
            Value::Name(path) => path.as_str(),
            Value::Made(made) if made.receiver.is_none() => made.callee.as_str(),
            _ => return Self::Changed,
        };
        match last(path) {
            "String" | "Text" | "Unicode" | "UnicodeText" | "VARCHAR" | "TEXT" | "CHAR" | "AutoString" => {
                Self::Text
            }
            "Integer" | "BigInteger" | "SmallInteger" | "INTEGER" | "BIGINT" | "SMALLINT" | "Numeric" => {
                Self::Number
            }
            "Boolean" | "BOOLEAN" => Self::Truth,
            "JSON" | "JSONB" => Self::Json,
            "Enum" | "ENUM" => Self::Enum,
            "ARRAY" | "PickleType" | "LargeBinary" | "HSTORE" | "Interval" => Self::Changed,
            _ if path.starts_with("sqlalchemy.") => Self::Other,
            _ => Self::Changed,
        }
    }
}
