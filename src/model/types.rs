//! Column types: the portable ones, and whatever the engine has besides.

mod loss;

use super::ObjectName;

/// A column's type. Portable kinds mean the same on every engine; how they are spelled is the dialect's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SqlType {
    /// 16 bits.
    Smallint,
    /// 32 bits.
    Integer,
    /// 64 bits.
    Bigint,
    /// Exact: precision and scale.
    Numeric(Option<(u32, Option<u32>)>),
    /// 32-bit float.
    Real,
    /// 64-bit float.
    Double,
    /// true and false.
    Boolean,
    /// Fixed length text.
    Char(Option<u32>),
    /// Text with a limit in characters.
    Varchar(Option<u32>),
    /// Text without a limit.
    Text,
    /// Fixed length bytes.
    Binary(Option<u32>),
    /// Bytes with a limit.
    Varbinary(Option<u32>),
    /// Bytes without a limit.
    Blob,
    /// A day.
    Date,
    /// A time of day, with digits of seconds.
    Time(Option<u32>),
    /// Date and time, no zone.
    Timestamp(Option<u32>),
    /// A moment.
    Timestamptz(Option<u32>),
    /// A span of time.
    Interval,
    /// A UUID.
    Uuid,
    /// JSON as text.
    Json,
    /// JSON, decomposed.
    Jsonb,
    /// One of these texts, written where the column is.
    EnumOf(Vec<String>),
    /// An enum type with a name.
    EnumRef(ObjectName),
    /// A list of these.
    Array(Box<SqlType>),
    /// The engine's own type, in the engine's spelling, known to the dialect.
    Native(String),
    /// Taken as written: `type: {sql: ...}`.
    Raw(String),
}

/// Which literals a type takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// Any text.
    Text,
    /// Whole numbers.
    Integer,
    /// Whole numbers of the engine's own types, which also stand for true and false.
    NativeInteger,
    /// Numbers.
    Number,
    /// true and false.
    Boolean,
    /// Days.
    Date,
    /// Times of day.
    Time,
    /// Moments.
    Timestamp,
    /// UUIDs.
    Uuid,
    /// JSON texts.
    Json,
    /// Bytes.
    Bytes,
    /// The engine's own: quoted, and the engine judges.
    Other,
}

impl SqlType {
    /// Which literals it takes.
    pub fn family(&self) -> Family {
        match self {
            Self::Smallint | Self::Integer | Self::Bigint => Family::Integer,
            Self::Numeric(_) | Self::Real | Self::Double => Family::Number,
            Self::Boolean => Family::Boolean,
            Self::Char(_) | Self::Varchar(_) | Self::Text | Self::EnumOf(_) | Self::EnumRef(_) => {
                Family::Text
            }
            Self::Binary(_) | Self::Varbinary(_) | Self::Blob => Family::Bytes,
            Self::Date => Family::Date,
            Self::Time(_) => Family::Time,
            Self::Timestamp(_) | Self::Timestamptz(_) => Family::Timestamp,
            Self::Uuid => Family::Uuid,
            Self::Json | Self::Jsonb => Family::Json,
            Self::Native(text) => native_family(text),
            Self::Interval | Self::Array(_) | Self::Raw(_) => Family::Other,
        }
    }

    /// A portable type by its name and arguments.
    ///
    /// # Errors
    /// `None` for a name that is not portable; a sentence for arguments that the type does not take.
    pub fn portable(name: &str, args: &[u32]) -> Option<Result<Self, String>> {
        let none = |t: Self| if args.is_empty() { Ok(t) } else { Err(format!("`{name}` takes no argument")) };
        let one = |make: fn(Option<u32>) -> Self| match args {
            [] => Ok(make(None)),
            [n] => Ok(make(Some(*n))),
            _ => Err(format!("`{name}` takes one argument")),
        };
        Some(match name {
            "smallint" => none(Self::Smallint),
            "integer" => none(Self::Integer),
            "bigint" => none(Self::Bigint),
            "numeric" => match args {
                [] => Ok(Self::Numeric(None)),
                [p] => Ok(Self::Numeric(Some((*p, None)))),
                [p, s] => Ok(Self::Numeric(Some((*p, Some(*s))))),
                _ => Err("`numeric` takes a precision and a scale".to_owned()),
            },
            "real" => none(Self::Real),
            "double" => none(Self::Double),
            "boolean" => none(Self::Boolean),
            "char" => one(Self::Char),
            "varchar" => one(Self::Varchar),
            "text" => none(Self::Text),
            "binary" => one(Self::Binary),
            "varbinary" => one(Self::Varbinary),
            "blob" => none(Self::Blob),
            "date" => none(Self::Date),
            "time" => one(Self::Time),
            "timestamp" => one(Self::Timestamp),
            "timestamptz" => one(Self::Timestamptz),
            "interval" => none(Self::Interval),
            "uuid" => none(Self::Uuid),
            "json" => none(Self::Json),
            "jsonb" => none(Self::Jsonb),
            _ => return None,
        })
    }

    /// The names of the portable types.
    pub const PORTABLE: [&'static str; 21] = [
        "smallint",
        "integer",
        "bigint",
        "numeric",
        "real",
        "double",
        "boolean",
        "char",
        "varchar",
        "text",
        "binary",
        "varbinary",
        "blob",
        "date",
        "time",
        "timestamp",
        "timestamptz",
        "interval",
        "uuid",
        "json",
        "jsonb",
    ];

    /// Whether it is one of those that number the rows, such as `bigserial`.
    pub fn is_serial(&self) -> bool {
        matches!(self, Self::Native(name) if name.contains("serial"))
    }

    /// Whether it is known to have a collation.
    pub fn is_collatable(&self) -> bool {
        match self {
            Self::Char(_) | Self::Varchar(_) | Self::Text => true,
            Self::Array(of) => of.is_collatable(),
            _ => false,
        }
    }

    /// Whether it is known to have no collation.
    pub fn is_never_collated(&self) -> bool {
        match self {
            Self::Array(of) => of.is_never_collated(),
            Self::EnumOf(_) | Self::Native(_) | Self::Raw(_) => false,
            other => !other.is_collatable(),
        }
    }

    /// Whether an engine surely converts a default along with a change to another type: not between enums, nor between
    /// types of its own, nor between moments and times without a zone, where the session's zone would count.
    pub fn keeps_defaults_as(&self, new: &Self) -> bool {
        let alike = self.family() == new.family() && self.enum_name() == new.enum_name();
        let a_moment = |sql_type: &Self| matches!(sql_type, Self::Timestamptz(_));
        alike && a_moment(self) == a_moment(new) && (self == new || self.family() != Family::Other)
    }

    /// The named enum it uses, if any.
    pub fn enum_name(&self) -> Option<&ObjectName> {
        match self {
            Self::EnumRef(name) => Some(name),
            Self::Array(of) => of.enum_name(),
            _ => None,
        }
    }
}

/// The family of an engine's own type, by its first word; where engines differ, the engine judges.
fn native_family(text: &str) -> Family {
    match text.split([' ', '(']).next().unwrap_or_default() {
        "tinyint" | "smallint" | "mediumint" | "int" | "bigint" => Family::NativeInteger,
        "decimal" | "float" | "double" | "fixed" => Family::Number,
        "char" | "varchar" | "tinytext" | "text" | "mediumtext" | "longtext" => Family::Text,
        "tinyblob" | "mediumblob" | "longblob" => Family::Bytes,
        "datetime" => Family::Timestamp,
        _ => Family::Other,
    }
}

/// The name of a type, split from its arguments: `numeric(10,2)` gives `numeric` and 10, 2.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypeText {
    /// The words before the parenthesis, lower case, single blanks.
    pub name: String,
    /// What stood between the parentheses, split at commas outside quotes.
    pub args: Vec<String>,
    /// The words after the parenthesis, such as `with time zone`.
    pub suffix: String,
    /// How many pairs of `[]` follow.
    pub dimensions: usize,
}

impl TypeText {
    /// Splits a type as it is written in a spec.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut body = text.trim();
        let mut dimensions = 0;
        while let Some(shorter) = body.strip_suffix("[]") {
            body = shorter.trim_end();
            dimensions += 1;
        }
        let (head, args, tail) = match body.find('(') {
            None => (body, Vec::new(), ""),
            Some(open) => {
                let close = closing(&body[open..]).ok_or("a parenthesis is not closed")? + open;
                (&body[..open], split_args(&body[open + 1..close]), &body[close + 1..])
            }
        };
        let words = |s: &str| s.split_whitespace().collect::<Vec<_>>().join(" ");
        let ok = |s: &str| s.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '_' | '.'));
        if head.trim().is_empty() || !ok(head) || !ok(tail) {
            return Err("it is not a type name".to_owned());
        }
        Ok(Self { name: words(head).to_lowercase(), args, suffix: words(tail).to_lowercase(), dimensions })
    }

    /// Why an argument of a portable type is no number that any engine takes, if so. PostgreSQL has negative scales.
    pub fn bad_number(&self) -> Option<String> {
        let portable = SqlType::PORTABLE.contains(&self.name.as_str()) && self.name != "numeric";
        let is_number = |arg: &&String| {
            let digits = arg.strip_prefix(['-', '+']).unwrap_or(arg);
            !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
        };
        let bad = self.args.iter().filter(is_number).find(|arg| arg.parse::<u32>().is_err())?;
        let message = if bad.starts_with('-') { "is negative" } else { "is too large" };
        portable.then(|| format!("the argument `{bad}` of `{}` {message}", self.name))
    }

    /// The arguments as numbers, where all of them are.
    pub fn numbers(&self) -> Option<Vec<u32>> {
        self.args.iter().map(|a| a.parse().ok()).collect()
    }
}

/// Where the first parenthesis closes; quotes are respected.
fn closing(text: &str) -> Option<usize> {
    let (mut depth, mut quoted) = (0u32, false);
    for (at, c) in text.char_indices() {
        match c {
            '\'' => quoted = !quoted,
            '(' if !quoted => depth += 1,
            ')' if !quoted => {
                depth -= 1;
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
    }
    None
}

/// Splits at commas outside quotes; `'it''s'` loses its quotes.
fn split_args(text: &str) -> Vec<String> {
    let mut args = vec![String::new()];
    let mut quoted = false;
    for c in text.chars() {
        match c {
            '\'' => quoted = !quoted,
            ',' if !quoted => {
                args.push(String::new());
                continue;
            }
            _ => {}
        }
        if let Some(last) = args.last_mut() {
            last.push(c);
        }
    }
    args.iter()
        .map(|arg| {
            let arg = arg.trim();
            match arg.strip_prefix('\'').and_then(|a| a.strip_suffix('\'')) {
                Some(inner) => inner.replace("''", "'"),
                None => arg.to_owned(),
            }
        })
        .filter(|arg| !arg.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use pretty_assertions::assert_eq;

    #[test]
    fn types_split_into_name_arguments_and_suffix() {
        let t = TypeText::parse("Timestamp (3)  with TIME zone[]").unwrap();
        assert_eq!((t.name.as_str(), t.suffix.as_str(), t.dimensions), ("timestamp", "with time zone", 1));
        assert_eq!(t.numbers(), Some(vec![3]));
        assert_eq!(TypeText::parse("enum('a,b', c)").unwrap().args, ["a,b", "c"]);
        assert!(TypeText::parse("int); drop table x").is_err());
    }
}
