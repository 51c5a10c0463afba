//! Helpers of projects that are known by their names: what they test, our guards test too.

/// Directives that helpers are called after.
const DIRECTIVES: [&str; 17] = [
    "add_column",
    "add_columns",
    "alter_column",
    "create_check_constraint",
    "create_foreign_key",
    "create_index",
    "create_primary_key",
    "create_table",
    "create_unique_constraint",
    "drop_column",
    "drop_columns",
    "drop_constraint",
    "drop_index",
    "drop_table",
    "rename_table",
    "execute",
    "bulk_insert",
];

/// What people put before the name of a directive.
const BEFORE: [&str; 9] =
    ["safe_", "safely_", "maybe_", "try_", "op_", "idempotent_", "conditional_", "do_", "guarded_"];

/// What people put behind it.
const BEHIND: [&str; 10] = [
    "_if_not_exists",
    "_if_exists",
    "_if_missing",
    "_if_needed",
    "_if_present",
    "_safely",
    "_safe",
    "_idempotent",
    "_if_not_exist",
    "_if_exist",
];

/// The directive that a helper is called after.
pub(super) fn known_operation(name: &str) -> Option<&'static str> {
    let mut name = name.trim_start_matches('_');
    for before in BEFORE {
        name = name.strip_prefix(before).unwrap_or(name);
    }
    for behind in BEHIND {
        name = name.strip_suffix(behind).unwrap_or(name);
    }
    let name = match name {
        "create_column" => "add_column",
        "remove_column" => "drop_column",
        "drop_fk" | "drop_foreign_key" | "drop_unique_constraint" => "drop_constraint",
        "create_fk" | "add_foreign_key" => "create_foreign_key",
        "add_index" => "create_index",
        other => other,
    };
    DIRECTIVES.into_iter().find(|directive| *directive == name)
}

/// Whether a function is called as those are that look whether something is there.
pub(super) fn asks_what_is_there(name: &str) -> bool {
    let name = name.trim_start_matches('_');
    let asks = [
        "exists",
        "has_table",
        "has_column",
        "has_index",
        "has_constraint",
        "has_enum",
        "table_has",
        "is_present",
    ];
    let acts =
        ["create", "add", "drop", "ensure", "delete", "remove", "insert", "make", "run", "execute", "set"];
    let does = acts.iter().any(|verb| name.starts_with(verb)) || name.contains("_if_");
    !does && known_operation(name).is_none() && asks.iter().any(|word| name.contains(word))
}
