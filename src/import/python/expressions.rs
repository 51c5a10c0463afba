//! Expressions: what of them is constant, and what is remembered as a call.

use ruff_python_ast::{Expr, ExprAttribute, ExprDict, ExprSubscript, Number, Operator};

use super::built::{arithmetic, combined};
use super::classes::mapped_member;
use super::foreign::PART;
use super::idle::is_of_sqlalchemy;
use super::runner::Runner;
use super::strings::formatted;
use super::value::{Args, Value, last};

impl Value {
    /// What a loop over it goes through.
    pub(super) fn items(&self) -> Option<Vec<Value>> {
        match self {
            Self::List(items) => Some(items.clone()),
            Self::Dict(entries) => Some(entries.iter().map(|(key, _)| key.clone()).collect()),
            Self::Text(text) => Some(text.chars().map(|c| Self::text(c.to_string())).collect()),
            Self::Made(made) if made.callee == "#class" => {
                Some(made.args.named.iter().map(|(_, member)| member.clone()).collect())
            }
            _ => None,
        }
    }
}

impl<'m> Runner<'m> {
    /// What an expression stands for. Calls of operations in it become steps.
    pub(super) fn evaluate(&mut self, expression: &'m Expr) -> Value {
        self.deeper(|own| own.value_of(expression))
            .unwrap_or_else(|| Value::unknown("this nests too deep, or does too much, to be followed"))
    }

    fn value_of(&mut self, expression: &'m Expr) -> Value {
        match expression {
            Expr::NoneLiteral(_) => Value::None,
            Expr::BooleanLiteral(literal) => Value::Bool(literal.value),
            Expr::NumberLiteral(literal) => number(&literal.value),
            Expr::StringLiteral(literal) => Value::text(literal.value.to_str()),
            Expr::FString(literal) => self.f_string(&literal.value),
            Expr::List(list) => self.list(&list.elts),
            Expr::Tuple(list) => self.list(&list.elts),
            Expr::Set(list) => self.list(&list.elts),
            Expr::Dict(dict) => self.dict(dict),
            Expr::Name(name) => self.name(name.id.as_str()),
            Expr::Attribute(attribute) => self.attribute(attribute),
            Expr::Subscript(subscript) => self.subscript(subscript),
            Expr::Call(call) => self.call(call),
            Expr::BinOp(both) => self.binary(&both.left, both.op, &both.right),
            Expr::BoolOp(all) => self.both(all),
            Expr::UnaryOp(one) => self.unary(one.op, &one.operand),
            Expr::Compare(comparison) => self.compared(comparison),
            Expr::Named(named) => {
                let value = self.evaluate(&named.value);
                self.bind(&named.target, value.clone());
                value
            }
            Expr::If(either) => match self.evaluate(&either.test).truth() {
                super::conditions::Truth::Yes => self.evaluate(&either.body),
                super::conditions::Truth::No => self.evaluate(&either.orelse),
                other => {
                    let value = other.value();
                    let why = value.gap().unwrap_or_default();
                    self.doubtful(&why, |own| (own.evaluate(&either.body), own.evaluate(&either.orelse)));
                    value
                }
            },
            Expr::Lambda(lambda) => self.lambda(lambda),
            Expr::ListComp(list) => self.comprehended(&list.generators, |own| own.evaluate(&list.elt)),
            Expr::SetComp(list) => self.comprehended(&list.generators, |own| own.evaluate(&list.elt)),
            Expr::Generator(list) => self.comprehended(&list.generators, |own| own.evaluate(&list.elt)),
            Expr::DictComp(dict) => {
                let pairs = self.comprehended(&dict.generators, |own| {
                    let key = dict.key.as_ref().map_or(Value::None, |key| own.evaluate(key));
                    Value::List(vec![key, own.evaluate(&dict.value)])
                });
                as_dict(pairs)
            }
            Expr::Await(awaited) => self.evaluate(&awaited.value),
            Expr::YieldFrom(given) => self.evaluate(&given.value),
            Expr::Yield(given) => given.value.as_ref().map_or(Value::None, |value| self.evaluate(value)),
            _ => Value::unknown("an expression that is not followed"),
        }
    }

    fn list(&mut self, items: &'m [Expr]) -> Value {
        let mut values = Vec::new();
        for item in items {
            if let Expr::Starred(starred) = item {
                let inner = self.evaluate(&starred.value);
                match inner.items() {
                    Some(items) => values.extend(items),
                    None => {
                        return inner.gap().map_or_else(
                            || Value::unknown("a list that is not in this file"),
                            Value::unknown,
                        );
                    }
                }
            } else {
                values.push(self.evaluate(item));
            }
        }
        Value::List(values)
    }

    fn dict(&mut self, dict: &'m ExprDict) -> Value {
        let mut entries: Vec<(Value, Value)> = Vec::new();
        for item in &dict.items {
            let value = self.evaluate(&item.value);
            match &item.key {
                Some(key) => {
                    let key = self.evaluate(key);
                    entries.retain(|(known, _)| *known != key);
                    entries.push((key, value));
                }
                None => match value {
                    Value::Dict(more) => entries.extend(more),
                    other => {
                        return Value::unknown(
                            other.gap().unwrap_or_else(|| "a map that is not in this file".to_owned()),
                        );
                    }
                },
            }
        }
        Value::Dict(entries)
    }

    /// The value of a name; one that the file does not have is Python's own, or comes from an import of everything.
    fn name(&mut self, name: &str) -> Value {
        if let Some(value) = self.look_up(name) {
            return value;
        }
        let from_sqlalchemy = is_of_sqlalchemy(name) && self.look_up("*sqlalchemy").is_some();
        Value::Name(if from_sqlalchemy { format!("sqlalchemy.{name}") } else { name.to_owned() })
    }

    fn attribute(&mut self, attribute: &'m ExprAttribute) -> Value {
        let base = self.evaluate(&attribute.value);
        let name = attribute.attr.as_str();
        if let Some(value) = self.attribute_of_object(&base, name) {
            return value;
        }
        if let Value::Made(class) = &base
            && class.callee == "#class"
            && let Some(method) = self.method_of_class(class, name)
        {
            return method;
        }
        match attribute_of(base, name) {
            Value::Name(path) => self.value_elsewhere(&path).unwrap_or(Value::Name(path)),
            value => value,
        }
    }

    fn subscript(&mut self, subscript: &'m ExprSubscript) -> Value {
        let base = self.evaluate(&subscript.value);
        if let Expr::Slice(slice) = &*subscript.slice {
            let mut bound = |at: &'m Option<Box<Expr>>| at.as_ref().map(|at| self.evaluate(at));
            let (lower, upper) = (bound(&slice.lower), bound(&slice.upper));
            return if slice.step.is_some() {
                Value::unknown("a part of a value")
            } else {
                sliced(&base, lower, upper)
            };
        }
        let key = self.evaluate(&subscript.slice);
        match (&base, &key) {
            _ if base.is_seen() => Value::Seen,
            (_, Value::Text(name)) if base.is_columns() => attribute_of(base, name),
            (Value::Dict(entries), _) => {
                let found = entries.iter().find(|(known, _)| *known == key).map(|(_, value)| value.clone());
                found.unwrap_or_else(|| Value::unknown("a key that the map has not"))
            }
            (Value::List(items), Value::Number(_)) => {
                let found = index(&key, items.len()).and_then(|at| items.get(at).cloned());
                found.unwrap_or_else(|| Value::unknown("an item that the list has not"))
            }
            (Value::Made(made), Value::Text(name)) if made.callee == "#class" => made
                .args
                .named(name)
                .cloned()
                .unwrap_or_else(|| Value::unknown("a member that the class has not")),
            _ => Value::unknown(base.gap().unwrap_or_else(|| PART.to_owned())),
        }
    }

    /// `+`, `%` and the like.
    pub(super) fn binary(&mut self, left: &'m Expr, op: Operator, right: &'m Expr) -> Value {
        let (left, right) = (self.evaluate(left), self.evaluate(right));
        match (op, &left, &right) {
            (Operator::Add, Value::Text(a), Value::Text(b)) => Value::text(format!("{a}{b}")),
            (Operator::Add | Operator::BitOr, Value::List(a), Value::List(b)) => {
                Value::List(a.iter().chain(b).cloned().collect())
            }
            (Operator::BitOr, Value::Dict(a), Value::Dict(b)) => as_dict(Value::List(
                a.iter().chain(b).map(|(key, value)| Value::List(vec![key.clone(), value.clone()])).collect(),
            )),
            (Operator::Mod, Value::Text(pattern), _) => formatted(pattern, &right),
            (Operator::Sub, Value::List(a), Value::List(b)) => {
                Value::List(a.iter().filter(|item| !b.contains(item)).cloned().collect())
            }
            (_, Value::Number(a), Value::Number(b)) => arithmetic(a, op, b),
            _ if left.is_built() || right.is_built() => combined(left, op, right),
            _ if left.is_seen() || right.is_seen() => Value::Seen,
            _ => Value::unknown(
                left.gap().or_else(|| right.gap()).unwrap_or_else(|| "what is computed here".to_owned()),
            ),
        }
    }
}

/// An attribute of a value.
pub(super) fn attribute_of(base: Value, name: &str) -> Value {
    match base {
        Value::Seen => Value::Seen,
        base if base.is_columns() => Value::made(format!(".{name}"), Some(base), Args::default()),
        Value::Unknown(_) | Value::Made(_) | Value::Name(_) if name == "dialect" => {
            Value::Name("#dialect".to_owned())
        }
        Value::Unknown(_) | Value::Made(_) | Value::Name(_) if name == "engine" => {
            Value::Name("#engine".to_owned())
        }
        Value::Name(path) if matches!(path.as_str(), "#dialect" | "#engine") => match name {
            "name" | "drivername" => Value::DialectName,
            _ => Value::Name(path),
        },
        Value::Name(path) => Value::Name(format!("{path}.{name}")),
        Value::Made(made) if matches!(made.callee.as_str(), "#class" | "#member") => {
            if name == "__members__" && made.callee == "#class" {
                let entries = made.args.named.iter().map(|(key, value)| (Value::text(&**key), value.clone()));
                return Value::Dict(entries.collect());
            }
            mapped_member(&made, name)
                .or_else(|| made.args.named(name).cloned())
                .unwrap_or_else(|| Value::unknown(format!("`{name}` is not in this file")))
        }
        Value::Made(made) if name == "name" && is_named(&made.callee) => {
            let own = made.args.named("name").or(made.args.positional.first());
            own.cloned().unwrap_or_else(|| Value::unknown("the name of something without one"))
        }
        other => Value::made(format!(".{name}"), Some(other), Args::default()),
    }
}

/// Whether a call makes something of SQLAlchemy that has its name as its first argument.
fn is_named(callee: &str) -> bool {
    matches!(last(callee), "Column" | "column" | "Table" | "table" | "Index")
}

fn number(value: &Number) -> Value {
    match value {
        Number::Int(int) => Value::Number(int.to_string()),
        Number::Float(float) => Value::Number(float.to_string()),
        Number::Complex { .. } => Value::unknown("a complex number"),
    }
}

fn index(key: &Value, len: usize) -> Option<usize> {
    let Value::Number(number) = key else { return None };
    let at: i64 = number.parse().ok()?;
    if at < 0 { len.checked_sub(usize::try_from(-at).ok()?) } else { usize::try_from(at).ok() }
}

fn sliced(base: &Value, lower: Option<Value>, upper: Option<Value>) -> Value {
    let len = match base {
        Value::List(items) => items.len(),
        Value::Text(text) => text.chars().count(),
        Value::Seen => return Value::Seen,
        _ => return Value::unknown("a part of what is not in this file"),
    };
    let bound = |value: Option<Value>, otherwise: usize| match value {
        None | Some(Value::None) => Some(otherwise),
        Some(value) => index(&value, len).map(|at| at.min(len)),
    };
    let (Some(from), Some(to)) = (bound(lower, 0), bound(upper, len)) else {
        return Value::unknown("a part of a value");
    };
    let (skip, take) = (from, to.saturating_sub(from));
    match base {
        Value::List(items) => Value::List(items.iter().skip(skip).take(take).cloned().collect()),
        Value::Text(text) => Value::text(text.chars().skip(skip).take(take).collect::<String>()),
        _ => Value::None,
    }
}

/// Pairs as a map: of equal keys the last one counts.
pub(super) fn as_dict(pairs: Value) -> Value {
    let Value::List(pairs) = pairs else { return pairs };
    let mut entries: Vec<(Value, Value)> = Vec::new();
    for pair in pairs {
        let Value::List(pair) = pair else { return Value::unknown("a map that cannot be read") };
        let [key, value] = &pair[..] else { return Value::unknown("a map that cannot be read") };
        entries.retain(|(known, _)| known != key);
        entries.push((key.clone(), value.clone()));
    }
    Value::Dict(entries)
}
