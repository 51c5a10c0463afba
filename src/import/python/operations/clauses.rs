//! Conditions and values of statements that SQLAlchemy builds, in SQL: what is the same whatever the database holds. What is
//! not certain has a reason, and no SQL.

use super::super::runner::Runner;
use super::super::value::{Args, Read, Value, last};
use super::target::{Data, Target};
use crate::sql;

/// How tightly a condition holds together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Binds {
    Or,
    And,
    Not,
    Whole,
}

/// A condition.
struct Clause {
    text: String,
    binds: Binds,
}

impl Clause {
    fn whole(text: String) -> Self {
        Self { text, binds: Binds::Whole }
    }

    /// As a part of another one.
    fn within(self, outer: Binds) -> String {
        if self.binds <= outer { format!("({})", self.text) } else { self.text }
    }
}

/// A comparison by its method, as SQL has it.
fn sign(method: &str) -> Option<&'static str> {
    Some(match method {
        ".__eq__" => "=",
        ".__ne__" => "!=",
        ".__lt__" => "<",
        ".__le__" => "<=",
        ".__gt__" => ">",
        ".__ge__" => ">=",
        _ => return None,
    })
}

impl Runner<'_> {
    /// All of the conditions of a statement.
    pub(super) fn conditions(&self, filters: &[Value], target: &Target) -> Read<String> {
        if filters.is_empty() {
            return Ok("1 = 1".to_owned());
        }
        self.joined(filters, Binds::And, target).map(|clause| clause.text)
    }

    fn joined(&self, parts: &[Value], binds: Binds, target: &Target) -> Read<Clause> {
        let clauses = parts.iter().map(|part| self.condition(part, target)).collect::<Read<Vec<_>>>()?;
        let word = if binds == Binds::And { " AND " } else { " OR " };
        let mut clauses = clauses.into_iter();
        match (clauses.next(), clauses.next()) {
            (None, _) => Err("a condition without parts".to_owned()),
            (Some(only), None) => Ok(only),
            (Some(first), Some(second)) => {
                let all = [first, second].into_iter().chain(clauses);
                // AND within AND needs no parentheses.
                let part = |clause: Clause| {
                    if clause.binds == binds { clause.text } else { clause.within(binds) }
                };
                Ok(Clause { text: all.map(part).collect::<Vec<_>>().join(word), binds })
            }
        }
    }

    fn condition(&self, value: &Value, target: &Target) -> Read<Clause> {
        let Value::Made(made) = value else {
            return match value {
                Value::Bool(truth) => Ok(Clause::whole(if *truth { "1 = 1" } else { "1 = 0" }.to_owned())),
                other => Err(other.gap().unwrap_or_else(|| "a condition that cannot be read".to_owned())),
            };
        };
        if let Some(column) = target.column(value) {
            return self.bare(&column?, target);
        }
        let Args { positional, named } = &made.args;
        if !named.is_empty() {
            return Err(format!("`{}` with keywords is not followed", made.callee.trim_start_matches('.')));
        }
        match (made.callee.as_str(), &made.receiver, &positional[..]) {
            (".__and__", Some(left), [right]) => {
                self.joined(&[left.clone(), right.clone()], Binds::And, target)
            }
            (".__or__", Some(left), [right]) => {
                self.joined(&[left.clone(), right.clone()], Binds::Or, target)
            }
            (".__invert__", Some(inner), []) => self.negated(inner, target),
            (method, Some(left), _) => self.compared_to(method, left, positional, target),
            (_, None, _) if value.as_sql().is_some() => {
                let text = self.own_words(value)?;
                Ok(Clause { text: text.trim().to_owned(), binds: Binds::Or })
            }
            (path, None, parts) => match last(path) {
                "and_" => self.joined(parts, Binds::And, target),
                "or_" => self.joined(parts, Binds::Or, target),
                "not_" if parts.len() == 1 => self.negated(&parts[0], target),
                "true" => Ok(Clause::whole("1 = 1".to_owned())),
                "false" => Ok(Clause::whole("1 = 0".to_owned())),
                other => Err(format!("the condition `{other}` is not followed")),
            },
        }
    }

    fn negated(&self, inner: &Value, target: &Target) -> Read<Clause> {
        let inner = self.condition(inner, target)?;
        Ok(Clause { text: format!("NOT {}", inner.within(Binds::Whole)), binds: Binds::Not })
    }

    /// A column that is a condition by itself.
    fn bare(&self, column: &str, target: &Target) -> Read<Clause> {
        if target.data(column) != Data::Truth {
            return Err(format!("whether `{column}` is a boolean is not said"));
        }
        let name = self.named(column);
        // PostgreSQL alone has booleans that are no numbers.
        Ok(Clause::whole(if self.on("postgresql") { name } else { format!("{name} = 1") }))
    }

    /// A comparison of something with constants.
    fn compared_to(&self, method: &str, left: &Value, args: &[Value], target: &Target) -> Read<Clause> {
        let data = Self::data_of(left, target);
        let a = self.term(left, data, target)?;
        let one = |value: &Value| {
            let data = if data == Data::Unsaid { Self::data_of(value, target) } else { data };
            self.term(value, data, target)
        };
        let is_null = |value: &Value| value.is_none() || value.call_of("null").is_some();
        let text = match (method, args) {
            (".__eq__" | ".is_", [value]) if is_null(value) => format!("{a} IS NULL"),
            (".__ne__" | ".is_not" | ".isnot", [value]) if is_null(value) => format!("{a} IS NOT NULL"),
            (".is_", [value]) => format!("{a} IS {}", Self::truth_word(value)?),
            (".is_not" | ".isnot", [value]) => format!("{a} IS NOT {}", Self::truth_word(value)?),
            (".in_", [Value::List(items)]) => format!("{a} IN ({})", Self::listed(items, one)?),
            (".not_in" | ".notin_", [Value::List(items)]) => {
                format!("{a} NOT IN ({})", Self::listed(items, one)?)
            }
            (".between", [low, high]) => format!("{a} BETWEEN {} AND {}", one(low)?, one(high)?),
            (".like", [Value::Text(_)]) => format!("{a} LIKE {}", one(&args[0])?),
            (".not_like" | ".notlike", [Value::Text(_)]) => format!("{a} NOT LIKE {}", one(&args[0])?),
            (".ilike", [Value::Text(_)]) if self.on("postgresql") => format!("{a} ILIKE {}", one(&args[0])?),
            (".ilike", [Value::Text(_)]) => format!("lower({a}) LIKE lower({})", one(&args[0])?),
            (".startswith", [Value::Text(start)]) => format!("{a} LIKE {}", self.text(&format!("{start}%"))?),
            (".endswith", [Value::Text(end)]) => format!("{a} LIKE {}", self.text(&format!("%{end}"))?),
            (method, [value]) => match sign(method) {
                Some(sign) => format!("{a} {sign} {}", one(value)?),
                None => return Err(format!("the condition `{}` is not followed", &method[1..])),
            },
            _ => return Err(format!("the condition `{}` is not followed", &method[1..])),
        };
        Ok(Clause::whole(text))
    }

    /// A list of constants for IN.
    fn listed(items: &[Value], one: impl Fn(&Value) -> Read<String>) -> Read<String> {
        if items.is_empty() {
            return Err("IN of nothing".to_owned());
        }
        if items.iter().any(Value::is_none) {
            return Err("IN of a list with None".to_owned());
        }
        Ok(items.iter().map(one).collect::<Read<Vec<_>>>()?.join(", "))
    }

    fn truth_word(value: &Value) -> Read<&'static str> {
        let truth = match value {
            Value::Bool(truth) => *truth,
            other if other.call_of("true").is_some() => true,
            other if other.call_of("false").is_some() => false,
            _ => return Err("IS of something else than None, True and False".to_owned()),
        };
        // All engines know the words (SQLite since 3.23: "Boolean Datatype").
        Ok(if truth { "true" } else { "false" })
    }

    fn data_of(value: &Value, target: &Target) -> Data {
        match target.column(value) {
            Some(Ok(column)) => target.data(&column),
            _ => Data::Unsaid,
        }
    }

    /// A value, or an expression of values and columns, for a column of such data.
    pub(super) fn term(&self, value: &Value, data: Data, target: &Target) -> Read<String> {
        if let Some(column) = target.column(value) {
            return column.map(|column| self.named(&column));
        }
        match value {
            Value::Text(_) if matches!(data, Data::Number | Data::Truth | Data::Json | Data::Changed) => {
                Err("Python makes something else of a text for a column of this type".to_owned())
            }
            Value::Text(text) => self.text(text),
            Value::Number(number) if data == Data::Truth => match number.as_str() {
                "0" | "1" => Self::truth_word(&Value::Bool(number == "1")).map(ToOwned::to_owned),
                _ => Err("a number for a boolean".to_owned()),
            },
            Value::Number(_) if matches!(data, Data::Text | Data::Json | Data::Enum | Data::Changed) => {
                Err("a number for a column that has none".to_owned())
            }
            Value::Number(number) => Ok(number.clone()),
            Value::Bool(_) if matches!(data, Data::Truth | Data::Unsaid) => {
                Self::truth_word(value).map(ToOwned::to_owned)
            }
            Value::Made(made) if made.callee == "#member" && data == Data::Enum => {
                made.args.text("name", 0).and_then(|name| self.text(&name))
            }
            Value::Made(made) if matches!(last(&made.callee), "true" | "false") => {
                Self::truth_word(value).map(ToOwned::to_owned)
            }
            Value::Made(made) if made.callee.contains(".func.") => self.function_of(value, target),
            Value::Made(made) if made.callee.starts_with(".__") => {
                let sign = match made.callee.as_str() {
                    ".__add__" => "+",
                    ".__sub__" => "-",
                    ".__mul__" => "*",
                    _ => return Err("a condition as a value".to_owned()),
                };
                let (Some(left), Some(right)) = (&made.receiver, made.args.positional.first()) else {
                    return Err("what is computed here".to_owned());
                };
                let is_number = |value: &Value| {
                    matches!(value, Value::Number(_)) || Self::data_of(value, target) == Data::Number
                };
                if !(is_number(left) && is_number(right)) {
                    return Err("whether it computes with numbers is not said".to_owned());
                }
                let (left, right) = (self.term(left, data, target)?, self.term(right, data, target)?);
                Ok(format!("{left} {sign} {right}"))
            }
            Value::Made(made) if last(&made.callee) == "literal" && made.args.positional.len() == 1 => {
                self.term(&made.args.positional[0], Data::Unsaid, target)
            }
            other if other.as_sql().is_some() => self.own_words(other),
            other => Err(other.gap().unwrap_or_else(|| "a value that is not a constant".to_owned())),
        }
    }

    /// A function of SQL that SQLAlchemy calls by the same name on every engine.
    fn function_of(&self, value: &Value, target: &Target) -> Read<String> {
        let Value::Made(made) = value else { return Err("no function".to_owned()) };
        let name = last(&made.callee).to_ascii_lowercase();
        let args = || {
            let args = made.args.positional.iter().map(|arg| self.term(arg, Data::Unsaid, target));
            args.collect::<Read<Vec<_>>>().map(|args| args.join(", "))
        };
        match name.as_str() {
            "now" | "current_timestamp" if self.on("sqlite") => Ok("CURRENT_TIMESTAMP".to_owned()),
            "current_timestamp" | "current_date" => Ok(name.to_ascii_uppercase()),
            "now" | "lower" | "upper" | "coalesce" | "nullif" | "length" | "trim" | "ltrim" | "rtrim"
            | "replace" | "abs" | "round" | "substr" => Ok(format!("{name}({})", args()?)),
            other => Err(format!("the function `{other}` is not followed")),
        }
    }

    /// SQL that stands for itself.
    fn own_words(&self, value: &Value) -> Read<String> {
        let text = self.expression(value)?;
        if text.replace("::", "").contains(':') {
            return Err("SQL with parameters".to_owned());
        }
        Ok(text)
    }

    /// A name of a column.
    pub(super) fn named(&self, name: &str) -> String {
        sql::named(name, self.plan.dialect.facts())
    }

    /// A text between quotes.
    fn text(&self, text: &str) -> Read<String> {
        sql::text(text, self.plan.dialect.facts())
            .ok_or_else(|| "a text with characters that do not print".to_owned())
    }
}
