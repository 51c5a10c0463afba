//! Words at the top of a spec, and in the configuration.

use crate::decode::words::Ours::{Say, With, Word};
use crate::decode::words::Row;

const SPEC: &[&str] = &["a spec"];
const CONFIG: &[&str] = &["the configuration"];

/// The rows.
#[rustfmt::skip] // a row is a line
pub(super) const ROWS: &[Row] = &[
    ("id rev rev_id revision_id version", SPEC, Word("revision")),
    ("revises parent parents down down_revisions down_rev previous", SPEC, Word("down_revision")),
    ("dependencies", SPEC, With("down_revision", "the parent is `down_revision:`; what must be applied first without being a parent is `depends_on:`")),
    ("depends requires run_after", SPEC, Word("depends_on")),
    ("run_before", SPEC, Say("leave it out: the other spec names this one in its `depends_on:`")),
    ("description title name doc summary comment comments msg", SPEC, Word("message")),
    ("created created_at date timestamp", SPEC, Word("create_date")),
    ("labels label branch branches branch_label tags", SPEC, Word("branch_labels")),
    ("up forward forwards operations ops changes change migrate migrations steps upgrades upgrade_ops", SPEC, Word("upgrade")),
    ("sql", SPEC, With("upgrade", "SQL is an operation: `upgrade: [{execute: {sql: ..., undo: nothing}}]`")),
    ("database_change_log change_set", SPEC, With("upgrade", "a spec has `revision:`, `down_revision:` and its operations in `upgrade:`; `sqlc-mig revision -m MESSAGE` writes one")),
    ("rollback undo backward backwards reverse revert downgrade_ops downgrades", SPEC, Word("downgrade")),
    ("down", SPEC, Word("downgrade")),
    ("irreversible", SPEC, With("downgrade", "write `downgrade: {irreversible: \"why\"}`")),
    ("author", SPEC, Say("leave it out: version control knows who wrote it, and `message:` takes any text")),
    ("initial", SPEC, Say("leave it out: the first revision is the one with `down_revision: null`")),
    ("atomic transaction transactional disable_ddl_transaction", SPEC, Say("leave it out; a statement outside of a transaction is `execute: {sql: ..., transaction: false}`")),
    ("dialects dialect", SPEC, Say("each operation says for itself for which engines it is: `dialects: [postgres]`")),
    ("if", SPEC, Say("each operation has an `if` of its own")),
    ("schema", SPEC, Say("each operation has a `schema` of its own; the project's is `default_schema:` in sqlc-mig.yaml")),
    ("vars", SPEC, Say("variables belong in sqlc-mig.yaml: `vars: {name: value}`")),
    ("lock_timeout", SPEC, With("settings", "write `settings: {postgres: {lock_timeout: VALUE}}`")),
    ("statement_timeout", SPEC, With("settings", "write `settings: {postgres: {statement_timeout: VALUE}}`")),
    // the configuration
    ("script_location version_locations versions migrations_dir migration_dir locations directory dir folder folders path", CONFIG, Word("migrations")),
    ("output output_dir output_directory", CONFIG, Word("out")),
    ("dialect engine", CONFIG, With("dialects", "write `dialects: [VALUE]`")),
    ("database databases engines", CONFIG, With("dialects", "write `dialects: [postgres]`, or the engines that are meant")),
    ("url database_url sqlalchemy.url connection dsn", CONFIG, Say("leave it out: sqlc-mig never connects to a database; DATABASE_URL is for make and the clients")),
    ("version_table table", CONFIG, With("ledger", "write `ledger: {table: VALUE}`")),
    ("version_table_schema", CONFIG, With("ledger", "write `ledger: {schema: VALUE}`")),
    ("schema", CONFIG, Word("default_schema")),
    ("variables placeholders", CONFIG, Word("vars")),
    ("type_aliases aliases", CONFIG, Word("types")),
    ("naming conventions names", CONFIG, Word("naming_convention")),
    ("template", CONFIG, Word("file_template")),
    ("tz", CONFIG, Word("timezone")),
    ("auto_merge", CONFIG, Word("allow_auto_merge")),
    ("lock_timeout", CONFIG, With("settings", "write `settings: {postgres: {lock_timeout: VALUE}}`; how long scripts wait for each other is `lock: {timeout: VALUE}`")),
    ("statement_timeout", CONFIG, With("settings", "write `settings: {postgres: {statement_timeout: VALUE}}`")),
    ("ignore ignore_tables exclude", CONFIG, Word("external")),
    ("truncate_slug_length", CONFIG, Say("leave it out; `file_template:` says how files are named")),
    ("output_encoding", CONFIG, Say("leave it out: scripts are UTF-8")),
    ("prepend_sys_path", CONFIG, Say("leave it out: nothing is imported")),
    ("target_metadata", CONFIG, Say("leave it out: models are not read")),
];
