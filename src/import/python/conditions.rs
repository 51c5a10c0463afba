//! Whether a condition holds: known, a question to the database about its own schema, or unknown.

use ruff_python_ast::{BoolOp, CmpOp, Expr, ExprBoolOp, ExprCompare, UnaryOp};

use super::built::compared as built;
use super::runner::Runner;
use super::value::{Args, Value};
use crate::dialect::Dialect;

/// What is known of a condition.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Truth {
    Yes,
    No,
    /// It asks whether something is there.
    Seen,
    /// Nobody knows here, and why.
    Unknown(String),
}

impl Truth {
    /// As a value.
    pub(super) fn value(self) -> Value {
        match self {
            Self::Yes => Value::Bool(true),
            Self::No => Value::Bool(false),
            Self::Seen => Value::Seen,
            Self::Unknown(why) => Value::unknown(why),
        }
    }

    fn known(truth: bool) -> Self {
        if truth { Self::Yes } else { Self::No }
    }

    fn not(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            other => other,
        }
    }
}

impl Value {
    /// Whether Python takes it for true.
    pub(super) fn truth(&self) -> Truth {
        match self {
            Self::None => Truth::No,
            Self::Bool(truth) => Truth::known(*truth),
            Self::Number(number) => Truth::known(!number.trim_matches(['0', '.', '-']).is_empty()),
            Self::Text(text) => Truth::known(!text.is_empty()),
            Self::Seen => Truth::Seen,
            Self::List(_) | Self::Dict(_) if self.is_seen() => Truth::Seen,
            Self::List(items) => Truth::known(!items.is_empty()),
            Self::Dict(items) => Truth::known(!items.is_empty()),
            Self::Function(_) | Self::DialectName => Truth::Yes,
            Self::Unknown(why) => Truth::Unknown(why.to_string()),
            Self::Name(name) => Truth::Unknown(format!("`{name}` is not in this file")),
            Self::Made(made) => {
                Truth::Unknown(format!("`{}` is not followed", made.callee.trim_start_matches('.')))
            }
        }
    }
}

impl<'m> Runner<'m> {
    /// Whether a condition holds.
    pub(super) fn truth(&mut self, test: &'m Expr) -> Truth {
        self.evaluate(test).truth()
    }

    /// `and`, `or`: the value that decides.
    pub(super) fn both(&mut self, all: &'m ExprBoolOp) -> Value {
        let is_and = all.op == BoolOp::And;
        let mut open = None;
        let mut last = Value::None;
        for part in &all.values {
            let doubt = open.as_ref().filter(|value| !Value::is_seen(value)).and_then(Value::gap);
            let value = match doubt {
                Some(why) => self.doubtful(&why, |own| own.evaluate(part)),
                None => self.evaluate(part),
            };
            match value.truth() {
                Truth::Yes if !is_and => return open.unwrap_or(value),
                Truth::No if is_and => return value,
                Truth::Yes | Truth::No => last = value,
                Truth::Seen => open = open.or(Some(Value::Seen)),
                Truth::Unknown(why) => open = Some(Value::unknown(why)),
            }
        }
        open.unwrap_or(last)
    }

    /// `not`, `-`, `+`.
    pub(super) fn unary(&mut self, op: UnaryOp, operand: &'m Expr) -> Value {
        let value = self.evaluate(operand);
        match (op, value) {
            (UnaryOp::Not, value) => value.truth().not().value(),
            (UnaryOp::USub, Value::Number(number)) => Value::Number(
                number.strip_prefix('-').map_or_else(|| format!("-{number}"), ToOwned::to_owned),
            ),
            (UnaryOp::UAdd, value @ Value::Number(_)) => value,
            (_, Value::Seen) => Value::Seen,
            (UnaryOp::Invert, value) if value.is_built() => {
                Value::made(".__invert__", Some(value), Args::default())
            }
            (_, other) => {
                Value::unknown(other.gap().unwrap_or_else(|| "a sign before something else".to_owned()))
            }
        }
    }

    /// Comparisons, also chains of them.
    pub(super) fn compared(&mut self, comparison: &'m ExprCompare) -> Value {
        let mut left = self.evaluate(&comparison.left);
        if let ([op], [right]) = (&comparison.ops[..], &comparison.comparators[..]) {
            let right = self.evaluate(right);
            return built(&left, *op, &right).unwrap_or_else(|| self.compare(&left, *op, &right).value());
        }
        let mut all = Truth::Yes;
        for (op, right) in comparison.ops.iter().zip(&comparison.comparators) {
            let right = self.evaluate(right);
            let truth = self.compare(&left, *op, &right);
            all = match (all, truth) {
                (_, Truth::No) => return Value::Bool(false),
                (Truth::Yes, truth) => truth,
                (all, _) => all,
            };
            left = right;
        }
        all.value()
    }

    fn compare(&self, left: &Value, op: CmpOp, right: &Value) -> Truth {
        if left.is_seen() || right.is_seen() {
            return Truth::Seen;
        }
        if let Some(why) = left.gap().or_else(|| right.gap()) {
            return Truth::Unknown(why);
        }
        match op {
            CmpOp::Eq | CmpOp::Is => self.equal(left, right),
            CmpOp::NotEq | CmpOp::IsNot => self.equal(left, right).not(),
            CmpOp::In => self.within(left, right),
            CmpOp::NotIn => self.within(left, right).not(),
            CmpOp::Lt | CmpOp::LtE | CmpOp::Gt | CmpOp::GtE => ordered(left, op, right),
        }
    }

    fn equal(&self, left: &Value, right: &Value) -> Truth {
        match (left, right) {
            (Value::DialectName, Value::Text(name)) | (Value::Text(name), Value::DialectName) => {
                Truth::known(self.is_called(name))
            }
            (Value::Made(_) | Value::Name(_), Value::None)
            | (Value::None, Value::Made(_) | Value::Name(_)) => {
                Truth::Unknown("whether something is None is not known".to_owned())
            }
            (Value::Made(_) | Value::Name(_), _) | (_, Value::Made(_) | Value::Name(_)) if left != right => {
                Truth::Unknown("what is compared is not in this file".to_owned())
            }
            _ => Truth::known(left == right),
        }
    }

    fn within(&self, left: &Value, right: &Value) -> Truth {
        match (left, right) {
            (Value::Text(part), Value::Text(whole)) => Truth::known(whole.contains(part.as_str())),
            (Value::Text(part), Value::DialectName) => {
                Truth::known(self.own_names().iter().any(|name| name.contains(part.as_str())))
            }
            (_, Value::List(items)) => {
                let mut unknown = None;
                for item in items {
                    match self.equal(left, item) {
                        Truth::Yes => return Truth::Yes,
                        Truth::Unknown(why) => unknown = Some(why),
                        _ => {}
                    }
                }
                unknown.map_or(Truth::No, Truth::Unknown)
            }
            (_, Value::Dict(entries)) => Truth::known(entries.iter().any(|(key, _)| key == left)),
            _ => Truth::Unknown("what is looked through is not in this file".to_owned()),
        }
    }

    /// Whether SQLAlchemy calls the dialect so. MariaDB is also what it calls MySQL.
    pub(super) fn is_called(&self, name: &str) -> bool {
        self.own_names().contains(&name)
    }

    fn own_names(&self) -> Vec<&'static str> {
        let facts = self.plan.dialect.facts();
        let theirs =
            Dialect::OTHER_NAMES.iter().filter(|(_, own)| *own == facts.name).map(|(other, _)| *other);
        facts.text_keys.iter().copied().filter(|key| *key != "default").chain(theirs).collect()
    }
}

fn ordered(left: &Value, op: CmpOp, right: &Value) -> Truth {
    let (Value::Number(left), Value::Number(right)) = (left, right) else {
        return Truth::Unknown("what is compared is no number".to_owned());
    };
    let (Ok(left), Ok(right)) = (left.parse::<f64>(), right.parse::<f64>()) else {
        return Truth::Unknown("what is compared is no number".to_owned());
    };
    Truth::known(match op {
        CmpOp::Lt => left < right,
        CmpOp::LtE => left <= right,
        CmpOp::Gt => left > right,
        _ => left >= right,
    })
}
