//! What signs between values give: of numbers a number; of columns what SQLAlchemy builds, remembered as calls of the methods
//! that Python has for the signs.

use ruff_python_ast::{CmpOp, Operator};

use super::value::{Args, Value, last};

impl Value {
    /// Whether it is a column, or built of columns: signs between it and other values build more.
    pub(super) fn is_built(&self) -> bool {
        let Self::Made(made) = self else { return false };
        match &made.receiver {
            None => {
                matches!(last(&made.callee), "column" | "Column" | "literal" | "and_" | "or_" | "not_")
                    || made.callee.contains(".func.")
            }
            Some(of) => of.is_columns() || of.is_built(),
        }
    }

    /// Whether it is `t.c` of a table.
    pub(super) fn is_columns(&self) -> bool {
        matches!(self, Self::Made(made) if matches!(made.callee.as_str(), ".c" | ".columns")
            && made.receiver.as_ref().is_some_and(|of| of.call_of("table").is_some() || of.call_of("Table").is_some()))
    }
}

/// A comparison that SQLAlchemy builds: what Python calls the method that does it.
pub(super) fn compared(left: &Value, op: CmpOp, right: &Value) -> Option<Value> {
    let (forth, back) = match op {
        CmpOp::Eq => (".__eq__", ".__eq__"),
        CmpOp::NotEq => (".__ne__", ".__ne__"),
        CmpOp::Lt => (".__lt__", ".__gt__"),
        CmpOp::LtE => (".__le__", ".__ge__"),
        CmpOp::Gt => (".__gt__", ".__lt__"),
        CmpOp::GtE => (".__ge__", ".__le__"),
        CmpOp::Is | CmpOp::IsNot | CmpOp::In | CmpOp::NotIn => return None,
    };
    let one = |name: &str, own: &Value, other: &Value| {
        let args = Args { positional: vec![other.clone()], named: Vec::new() };
        Value::made(name, Some(own.clone()), args)
    };
    match (left.is_built(), right.is_built()) {
        (true, _) => Some(one(forth, left, right)),
        (false, true) => Some(one(back, right, left)),
        (false, false) => None,
    }
}

/// What SQLAlchemy builds of two values and a sign.
pub(super) fn combined(left: Value, op: Operator, right: Value) -> Value {
    let name = match op {
        Operator::Add => ".__add__",
        Operator::Sub => ".__sub__",
        Operator::Mult => ".__mul__",
        Operator::BitAnd => ".__and__",
        Operator::BitOr => ".__or__",
        _ => return Value::unknown("what is computed here"),
    };
    Value::made(name, Some(left), Args { positional: vec![right], named: Vec::new() })
}

/// What two numbers and a sign give, where that is a whole number.
pub(super) fn arithmetic(a: &str, op: Operator, b: &str) -> Value {
    let (Ok(a), Ok(b)) = (a.parse::<i64>(), b.parse::<i64>()) else {
        return Value::unknown("what is computed here");
    };
    let value = match op {
        Operator::Add => a.checked_add(b),
        Operator::Sub => a.checked_sub(b),
        Operator::Mult => a.checked_mul(b),
        Operator::FloorDiv => a.checked_div_euclid(b),
        Operator::Mod => a.checked_rem_euclid(b),
        Operator::Pow => u32::try_from(b).ok().and_then(|b| a.checked_pow(b)),
        _ => None,
    };
    value.map_or_else(|| Value::unknown("what is computed here"), |value| Value::Number(value.to_string()))
}
