//! Names that are no operations of this version: misspelt ones, those of later versions, those of other tools.

use super::Op;
use crate::decode::Scope;
use crate::diag::{Code, Diagnostic, Place, and_list, did_you_mean};

/// Operations of the language that this version does not compile.
pub(super) const LATER: [&str; 34] = [
    "alter_sequence",
    "backfill",
    "create_domain",
    "create_function",
    "create_materialized_view",
    "create_policy",
    "create_procedure",
    "create_sequence",
    "create_trigger",
    "create_view",
    "delete_rows",
    "disable_row_security",
    "drop_domain",
    "drop_function",
    "drop_materialized_view",
    "drop_policy",
    "drop_procedure",
    "drop_sequence",
    "drop_trigger",
    "drop_view",
    "enable_row_security",
    "grant",
    "refresh_materialized_view",
    "rename_constraint",
    "rename_enum_value",
    "revoke",
    "set_table_options",
    "update_rows",
    "validate_constraint",
    "create_type",
    "drop_type",
    "create_index_concurrently",
    "run_sql",
    "sql",
];

/// Reports a name that is no operation here, with what to do instead.
pub(super) fn report(name: &str, place: Place, scope: &Scope<'_>) {
    let later = LATER.contains(&name);
    let message = if later {
        format!("the operation `{name}` is not in this version")
    } else {
        format!("there is no operation `{name}`")
    };
    let hint = if name == "set_table_options" {
        Some("engine, charset and row format are MySQL's; `dialects: [mysql, mariadb]` limits the operation to those".to_owned())
    } else if later {
        Some("write its SQL with `execute`, and what it changes in tables with `effect`".to_owned())
    } else {
        did_you_mean(name, Op::NAMES.iter().copied())
            .or_else(|| Some(format!("the operations are {}", and_list(Op::NAMES))))
    };
    scope.sink.push(Diagnostic::error(Code::UNKNOWN_OPERATION, place, message).maybe_hint(hint));
}
