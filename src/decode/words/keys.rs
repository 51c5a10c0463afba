//! Keys by the words of other tools. A row without places is asked in every map that takes its answer; the first that
//! fits counts, so particular rows stand above general ones. In what is said, VALUE, TABLE and COLUMN are what stands
//! in the spec.

mod heads;
mod parts;

use super::Ours::{Say, With, Word};
use super::Row;

/// Every part of the table, in the order in which they are asked.
pub(super) const ALL: &[&[Row]] = &[heads::ROWS, parts::ROWS, OPERATIONS, GENERAL];

const ALTER: &[&str] = &["alter_column"];
const ADD_COLUMN: &[&str] = &["add_column"];
const EXECUTE: &[&str] = &["execute"];
const INSERT: &[&str] = &["bulk_insert"];
const TABLES: &[&str] =
    &["create_table", "drop_table", "rename_table", "create_table_comment", "drop_table_comment"];
const ONE_COLUMN: &[&str] = &["drop_column", "rename_column", "alter_column"];
const INDEXES: &[&str] = &["drop_index", "rename_index"];
const ENUM_VALUE: &[&str] = &["add_enum_value"];

/// Words that mean something in one operation.
#[rustfmt::skip] // a row is a line
const OPERATIONS: &[Row] = &[
    ("name", TABLES, Word("table")),
    ("name", ONE_COLUMN, Word("column")),
    ("name", ENUM_VALUE, Word("enum")),
    ("name", INSERT, Word("table")),
    ("old_name from old", TABLES, Word("table")),
    ("old_name from old", ONE_COLUMN, Word("column")),
    ("from old old_name", INDEXES, Word("name")),
    ("columns", ONE_COLUMN, With("column", "one operation is about one column: `column: email`, and an operation for each")),
    ("columns column", INDEXES, With("name", "an index is named by `name:`; without a name of its own it has that of the naming convention, such as `ix_users_email`")),
    ("index", INDEXES, Word("name")),
    ("constraint", &["drop_constraint"], Word("name")),
    ("columns column", &["drop_constraint"], With("name", "a constraint is named by `name:`; without a name of its own it has that of the naming convention, such as `uq_users_email`")),
    // alter_column
    ("new_column_name new_name rename rename_to rename_column to", ALTER, Say("another name is another operation: `- rename_column: {table: TABLE, column: COLUMN, to: VALUE}`")),
    ("drop_default", ALTER, With("default", "write `default: null`")),
    ("set_default", ALTER, Word("default")),
    ("drop_not_null", ALTER, Say("write `nullable: true`")),
    ("set_not_null", ALTER, Say("write `nullable: false`")),
    ("unique", ALTER, Say("a constraint is an operation of its own: `- create_unique_constraint: {table: TABLE, columns: [COLUMN]}`")),
    ("index", ALTER, Say("an index is an operation of its own: `- create_index: {table: TABLE, columns: [COLUMN]}`")),
    ("primary_key", ALTER, Say("a key is an operation of its own: `- create_primary_key: {table: TABLE, columns: [COLUMN]}`")),
    ("references foreign_key", ALTER, Say("a foreign key is an operation of its own: `- create_foreign_key: {table: TABLE, columns: [COLUMN], references: ...}`")),
    ("check", ALTER, Say("a check is an operation of its own: `- create_check_constraint: {table: TABLE, expr: ...}`")),
    ("autoincrement auto_increment", ALTER, Word("identity")),
    ("postgresql_using cast", ALTER, Word("using")),
    ("computed", ALTER, Say("drop the column, and add it again with `computed`")),
    ("before", ALTER, Say("write `after: COLUMN` with the column before it, or `first: true`")),
    // add_column
    ("columns", ADD_COLUMN, With("column", "one `add_column` adds one column: `column: {name: ..., type: ...}`; write one for each")),
    ("name column_name", ADD_COLUMN, With("column", "what the column is stands together: `column: {name: VALUE, type: ...}`")),
    ("field", ADD_COLUMN, Word("column")),
    ("type data_type", ADD_COLUMN, With("column", "it belongs in the column: `column: {name: ..., type: VALUE}`")),
    ("nullable", ADD_COLUMN, With("column", "it belongs in the column: `column: {name: ..., type: ..., nullable: VALUE}`")),
    ("not_null", ADD_COLUMN, With("column", "it belongs in the column: `column: {name: ..., type: ..., nullable: false}`")),
    ("default server_default", ADD_COLUMN, With("column", "it belongs in the column: `column: {name: ..., type: ..., default: VALUE}`")),
    ("unique", ADD_COLUMN, With("column", "it belongs in the column: `column: {name: ..., type: ..., unique: true}`")),
    ("index", ADD_COLUMN, With("column", "it belongs in the column: `column: {name: ..., type: ..., index: true}`")),
    ("primary_key", ADD_COLUMN, With("column", "it belongs in the column: `column: {name: ..., type: ..., primary_key: true}`")),
    ("references foreign_key", ADD_COLUMN, With("column", "it belongs in the column: `column: {name: ..., type: ..., references: ...}`")),
    ("comment", ADD_COLUMN, With("column", "it belongs in the column: `column: {name: ..., type: ..., comment: ...}`")),
    ("identity", ADD_COLUMN, With("column", "it belongs in the column: `column: {name: ..., type: ..., identity: true}`")),
    ("check", ADD_COLUMN, With("column", "it belongs in the column: `column: {name: ..., type: ..., check: ...}`")),
    ("computed", ADD_COLUMN, With("column", "it belongs in the column: `column: {name: ..., type: ..., computed: ...}`")),
    ("after after_column before insert_after", ADD_COLUMN, Say("a new column comes last; `alter_column` with `after:` moves it on MySQL and MariaDB")),
    ("first", ADD_COLUMN, Say("a new column comes last; `alter_column` with `first: true` moves it on MySQL and MariaDB")),
    // execute
    ("statement statements query sqltext text command code up forward upgrade", EXECUTE, Word("sql")),
    ("down downgrade rollback reverse reverse_sql revert backward", EXECUTE, Word("undo")),
    ("autocommit autocommit_block", EXECUTE, With("transaction", "write `transaction: false` for a statement that the engine takes outside of a transaction only")),
    ("no_transaction", EXECUTE, With("transaction", "write `transaction: false`")),
    ("run_in_transaction atomic", EXECUTE, Word("transaction")),
    ("state_operations", EXECUTE, Word("effect")),
    ("split_statements", EXECUTE, Say("leave it out: SQL is split as the engine reads it")),
    ("strip_comments", EXECUTE, Say("leave it out: comments go into the script as they are")),
    ("end_delimiter delimiter", EXECUTE, Say("leave it out: SQL is split as the engine reads it; bodies need no delimiter")),
    ("file path", EXECUTE, With("sql", "write the SQL into the spec: `sql: |`, and the text indented below")),
    ("params parameters", EXECUTE, Say("write the values into the SQL; what differs by project is `{{ vars.NAME }}`")),
    ("table", EXECUTE, Say("leave it out: the SQL names its tables")),
    ("postgres mysql mariadb sqlite", EXECUTE, With("sql", "SQL by dialect belongs in `sql`: `sql: {postgres: ..., default: ...}`")),
    ("set", ALTER, Say("name what changes: `nullable: false`, `default: 0`, `type: bigint`")),
    ("online", &["execute", "bulk_insert", "update_rows", "delete_rows"], Say("leave `online` out: it is for operations that change tables")),
    // bulk_insert
    ("values data records row items insert", INSERT, Word("rows")),
    ("columns", INSERT, Say("leave it out: the rows name their columns, `rows: [{id: 1, name: first}]`")),
    ("on_conflict conflict conflict_target conflict_columns index_elements unique_by primary_key keys", INSERT, Word("key")),
    ("ignore_duplicates", INSERT, With("key", "name the columns by which a row is known: `key: [id]`; rows that are there are then left alone")),
    ("upsert on_duplicate", INSERT, With("update", "write `key: [id], update: true`")),
    ("do_update on_conflict_update overwrite", INSERT, Word("update")),
    ("multiinsert", INSERT, Say("leave it out: the rows go into one statement")),
    // update_rows, delete_rows
    ("values columns new_values", &["update_rows"], Word("set")),
    ("condition filter whereclause where_clause", &["update_rows", "delete_rows"], Word("where")),
    ("data records row items", &["update_rows", "delete_rows"], Word("rows")),
    ("key_column key_columns key_names primary_key keys", &["update_rows", "delete_rows"], Word("key")),
    // enums and comments
    ("type type_name enum_name enum_type", ENUM_VALUE, Word("enum")),
    ("new_value label", ENUM_VALUE, Word("value")),
    ("values", ENUM_VALUE, With("value", "one operation adds one value: write one for each")),
    ("text", &["create_table_comment"], Word("comment")),
    ("column", &["create_table_comment"], Say("the comment of a column is `alter_column: {table: TABLE, column: VALUE, comment: ...}`")),
];

/// Words that mean the same wherever they stand.
#[rustfmt::skip] // a row is a line
const GENERAL: &[Row] = &[
    ("table_name tbl relation model model_name db_table on on_table from_table base_table_name base_table source_table source old_table_name", &[], Word("table")),
    ("column_name old_column_name field_name field col", &[], Word("column")),
    ("new_name new new_table_name new_column_name new_index_name new_value as into", &[], Word("to")),
    ("constraint_name index_name idx_name key_name fk_name unique_constraint_name schema_name extension_name enum_name type_name extension enum schema", &[], Word("name")),
    ("labels members choices options items elements", &[], Word("values")),
    ("type_ data_type new_data_type new_type column_type column_data_type modify_type constraint_type", &[], Word("type")),
    ("schema_name table_schema owner_schema source_schema", &[], Word("schema")),
    ("catalog_name database", &[], Say("leave it out: a script runs inside of one database")),
    ("remarks remark doc help_text verbose_name", &[], Word("comment")),
    ("if_not_exists", &[], Say("leave it out: the script looks itself, and skips what is there already")),
    ("if_exists", &[], Say("leave it out: the script looks itself, and skips what is gone already")),
    ("checkfirst force", &[], Say("leave it out: the script looks itself, and skips what is done already")),
    ("cascade cascade_constraints", &[], Say("leave it out: drop first what still needs it, with operations of its own")),
    ("when", &[], Word("if")),
    ("unless", &[], With("if", "write `if:` with the query turned round: it is done where the answer is yes")),
    ("only_if condition precondition pre_conditions guard", &[], Word("if")),
    ("dialect", &[], With("dialects", "write `dialects: [VALUE]`")),
    ("dbms", &[], With("dialects", "write `dialects: [postgres]`, or the dialects that are meant")),
    ("engines databases", &[], Word("dialects")),
    ("message title note", &[], Word("description")),
    ("lock", &[], Word("online")),
    ("algorithm", &[], With("online", "write `online: required` to have the server refuse to make writers wait")),
    ("existing_type", &[], Say("leave it out: the compiler knows the type from the history")),
    ("existing_nullable", &[], Say("leave it out: the compiler knows it from the history")),
    ("existing_server_default", &[], Say("leave it out: the compiler knows the default from the history")),
    ("existing_server_onupdate", &[], Say("leave it out: the compiler knows it from the history")),
    ("existing_comment", &[], Say("leave it out: the compiler knows the comment from the history")),
    ("existing_autoincrement", &[], Say("leave it out: the compiler knows it from the history")),
    ("old_data_type old_type", &[], Say("leave it out: the compiler knows the type from the history")),
    ("undo", &[], Say("leave it out: this operation is undone by its inverse; another way back is a list `downgrade:` of the spec")),
    ("info", &[], Say("leave it out: it changes nothing in the database")),
    ("tablespace", &[], Say("leave it out, or move it with `execute`: tablespaces are no part of a history")),
];
