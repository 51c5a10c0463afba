//! The two ways to say which rows an operation is about: a condition that finds them, or the rows by their keys.

use crate::catalog::{Catalog, Outcome};
use crate::decode::{Fields, Scope};
use crate::diag::{Code, Located};
use crate::model::{Expression, Table};

/// How an operation says which rows it is about.
pub(super) enum Form {
    /// By a condition.
    Found,
    /// By rows with their keys.
    Written,
}

/// Which of the two it is; `found` are the keys of the first. Keys of both, or of neither, are a fault.
pub(super) fn form(fields: &Fields<'_>, found: &[&'static str], scope: &Scope<'_>) -> Option<Form> {
    let written = ["key", "rows"];
    let given = |keys: &[&'static str]| keys.iter().copied().find(|key| fields.value(key).is_some());
    let words = |keys: &[&str]| keys.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(" and ");
    let all = |keys: &[&'static str], form: Form| {
        let missing = keys.iter().copied().find(|key| fields.value(key).is_none());
        let Some(missing) = missing else { return Some(form) };
        if fields.has_strangers() {
            return None; // a key that is misspelt is told, and says enough
        }
        let message = format!("{} go together: `{missing}` is missing", words(keys));
        scope.fault(Code::MISSING_KEY, fields.place(), message);
        None
    };
    match (given(found), given(&written)) {
        (Some(one), Some(other)) => {
            let message = format!("`{other}` and `{one}` are two ways to say which rows are meant");
            let hint = format!("write {}, or {}", words(found), words(&written));
            scope.fault_hint(Code::KEYS_CONFLICT, fields.key_place(other), message, hint);
            None
        }
        (None, None) if fields.has_strangers() => None,
        (None, None) => {
            let message = format!("which rows? {}, or {}", words(found), words(&written));
            scope.fault(Code::MISSING_KEY, fields.place(), message);
            None
        }
        (Some(_), None) => all(found, Form::Found),
        (None, Some(_)) => all(&written, Form::Written),
    }
}

/// Reads `where`.
pub(super) fn condition(fields: &Fields<'_>, scope: &Scope<'_>) -> Option<Located<Expression>> {
    let node = fields.value("where")?;
    Some(Located { value: scope.expression(node, "`where`")?, place: node.place })
}

/// That a table has the columns that a condition names.
pub(super) fn require(condition: &Located<Expression>, table: Option<&Table>, before: &Catalog) -> Outcome {
    let Some(table) = table else { return Ok(()) };
    before.require_columns_of(&condition.value, table, condition.place).map_err(|fault| {
        let column = fault.objects().next().map_or_else(String::new, |object| object.own_name().to_owned());
        let at = condition.value.as_str().find(&column).unwrap_or_default();
        Box::new(fault.within(Some(at..at + column.len())))
    })
}
