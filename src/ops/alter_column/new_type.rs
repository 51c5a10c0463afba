//! A column's new type, and how the rows that are there get it.

use std::sync::Arc;

use crate::decode::{Fields, Scope};
use crate::diag::{Code, Located};
use crate::dialect::Feature;
use crate::model::{Constraint, Ident, ObjectName, SqlType, Table, Using};

/// A new type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct NewType {
    pub sql_type: SqlType,
    /// How rows get it.
    pub using: Using,
    /// The check of an inline enum, where the engine has no such type.
    pub check: Option<Arc<Constraint>>,
}

/// Reads `type` and `using`.
pub(super) fn read<'a>(
    fields: &Fields<'a>,
    scope: &Scope<'a>,
    table: &ObjectName,
    column: Option<&Located<Ident>>,
) -> Option<NewType> {
    let written = fields.value("type").and_then(|n| scope.sql_type(n));
    let using = scope
        .value_of(fields, "using", Feature::UsingOnTypeChange)
        .and_then(|n| scope.expression(n, "`using`"));
    if using.is_some() && fields.get("type").is_none() {
        let place = fields.key_place("using");
        scope.fault(Code::KEYS_CONFLICT, place, "`using` says how rows get a new type; `type` is missing");
    }
    let mut holder = Table::new(table.clone());
    let sql_type = scope.inline_enum(written?, column?, &mut holder);
    Some(NewType {
        sql_type,
        using: using.map_or(Using::Assignment, Using::Expression),
        check: holder.constraints.pop(),
    })
}
