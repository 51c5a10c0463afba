//! What an expression of Python stands for, as far as it can be told without running it.

use std::rc::Rc;

/// A value. Lists, tuples and sets are one thing here.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    None,
    Bool(bool),
    /// A number, as it is written in SQL.
    Number(String),
    Text(String),
    List(Vec<Value>),
    Dict(Vec<(Value, Value)>),
    /// Something that was imported, or that Python has by itself: its full dotted name.
    Name(String),
    /// What a call gives, where the call is only remembered: `sa.Column(...)`.
    Made(Rc<Made>),
    /// A function of the file, by its number.
    Function(usize),
    /// The name of the dialect that a migration runs on.
    DialectName,
    /// What the database says of its own schema: whether something is there.
    Seen,
    /// What cannot be told, and why.
    Unknown(Rc<str>),
}

/// A call that is remembered.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Made {
    /// The full name of what was called, or `.name` for a method.
    pub callee: String,
    /// Whose method it is.
    pub receiver: Option<Value>,
    pub args: Args,
}

/// The arguments of a call.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Args {
    pub positional: Vec<Value>,
    pub named: Vec<(String, Value)>,
}

/// Why something cannot be an operation.
pub(super) type Read<T> = Result<T, String>;

impl Value {
    /// What cannot be told.
    pub(super) fn unknown(why: impl Into<String>) -> Self {
        Self::Unknown(why.into().into())
    }

    pub(super) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    pub(super) fn made(callee: impl Into<String>, receiver: Option<Self>, args: Args) -> Self {
        Self::Made(Rc::new(Made { callee: callee.into(), receiver, args }))
    }

    /// Whether a part of it says only what the database has.
    pub(super) fn is_seen(&self) -> bool {
        match self {
            Self::Seen => true,
            Self::List(items) => items.iter().any(Self::is_seen),
            Self::Dict(items) => items.iter().any(|(key, value)| key.is_seen() || value.is_seen()),
            _ => false,
        }
    }

    /// Why it is not known, where it or a part of it is not.
    pub(super) fn gap(&self) -> Option<String> {
        match self {
            Self::Unknown(why) => Some(why.to_string()),
            Self::Seen => Some("it depends on what the database has".to_owned()),
            Self::List(items) => items.iter().find_map(Self::gap),
            Self::Dict(items) => items.iter().find_map(|(key, value)| key.gap().or_else(|| value.gap())),
            _ => None,
        }
    }

    /// A text, also of a quoted name.
    pub(super) fn as_text(&self, what: &str) -> Read<String> {
        match self {
            Self::Text(text) => Ok(text.clone()),
            Self::Made(made) if matches!(last(&made.callee), "quoted_name" | "f" | "conv") => {
                made.args.positional.first().map_or_else(|| missing(what), |inner| inner.as_text(what))
            }
            Self::Made(made) if last(&made.callee) == "column" => {
                made.args.positional.first().map_or_else(|| missing(what), |inner| inner.as_text(what))
            }
            other => Err(other.gap().unwrap_or_else(|| format!("{what} is not a text that can be read"))),
        }
    }

    /// The text of SQL: of a string, of `sa.text(...)`, also within `sa.DDL(...)`.
    pub(super) fn as_sql(&self) -> Option<String> {
        match self {
            Self::Text(text) => Some(text.clone()),
            Self::Made(made) if matches!(last(&made.callee), "text" | "literal_column" | "DDL") => {
                made.args.positional.first().and_then(Self::as_sql)
            }
            Self::Made(made) if matches!(made.callee.as_str(), ".execution_options" | ".columns") => {
                made.receiver.as_ref().and_then(Self::as_sql)
            }
            _ => None,
        }
    }

    /// Texts of a list, or one text.
    pub(super) fn as_texts(&self, what: &str) -> Read<Vec<String>> {
        match self {
            Self::List(items) => items.iter().map(|item| item.as_text(what)).collect(),
            one => one.as_text(what).map(|text| vec![text]),
        }
    }

    pub(super) fn is_none(&self) -> bool {
        matches!(self, Self::None)
    }

    /// The call that it remembers, if its name ends so.
    pub(super) fn call_of(&self, name: &str) -> Option<&Made> {
        match self {
            Self::Made(made) if last(&made.callee) == name => Some(made),
            _ => None,
        }
    }
}

impl Args {
    /// An argument by its name, or by its place.
    pub(super) fn get(&self, name: &str, at: usize) -> Option<&Value> {
        self.named(name).or_else(|| self.positional.get(at))
    }

    /// An argument by its name; None is as good as none.
    pub(super) fn named(&self, name: &str) -> Option<&Value> {
        self.named.iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// An argument that is there and not None.
    pub(super) fn given(&self, name: &str, at: usize) -> Option<&Value> {
        self.get(name, at).filter(|value| !value.is_none())
    }

    /// A text that must be there.
    pub(super) fn text(&self, name: &str, at: usize) -> Read<String> {
        self.get(name, at).map_or_else(|| missing(name), |value| value.as_text(&format!("`{name}`")))
    }

    /// A text that may be absent or None.
    pub(super) fn maybe_text(&self, name: &str) -> Read<Option<String>> {
        let given = self.named(name).filter(|value| !value.is_none());
        given.map(|value| value.as_text(&format!("`{name}`"))).transpose()
    }

    /// Whether a flag is set.
    pub(super) fn flag(&self, name: &str) -> Read<bool> {
        match self.named(name) {
            None | Some(Value::None) => Ok(false),
            Some(Value::Bool(flag)) => Ok(*flag),
            Some(other) => Err(other.gap().unwrap_or_else(|| format!("`{name}` is neither True nor False"))),
        }
    }

    /// The first gap in the arguments.
    pub(super) fn gap(&self) -> Option<String> {
        let named = self.named.iter().map(|(_, value)| value);
        self.positional.iter().chain(named).find_map(Value::gap)
    }
}

fn missing<T>(what: &str) -> Read<T> {
    Err(format!("`{}` is not given", what.trim_matches('`')))
}

/// The last part of a dotted name.
pub(super) fn last(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or(path)
}
