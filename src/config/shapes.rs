//! Which keys the maps of the configuration take.

use crate::decode::Shape;

/// The keys of the configuration.
pub const CONFIGURATION: Shape = Shape::new(
    "the configuration",
    &[
        "migrations",
        "out",
        "dialects",
        "ledger",
        "default_schema",
        "search_path",
        "settings",
        "external",
        "naming_convention",
        "types",
        "vars",
        "file_template",
        "timezone",
        "lint",
        "online",
        "allow_auto_merge",
        "lock",
        "wanted",
    ],
);
/// Where the ledger lives.
pub const LEDGER: Shape = Shape::new("`ledger`", &["table", "schema", "history"]);
/// Where the history lives.
pub const HISTORY: Shape = Shape::new("`history`", &["table", "schema"]);
/// How a second run waits.
pub const LOCK: Shape = Shape::new("`lock`", &["timeout", "key"]);

/// Where the wanted schema comes from.
pub const WANTED: Shape = Shape::new("`wanted`", &["file", "command", "dialect"]);
