//! Words of tables, columns, indexes and constraints.

use crate::decode::words::Ours::{Say, With, Word};
use crate::decode::words::Row;

const TABLE: &[&str] = &["create_table"];
const COLUMN: &[&str] = &["a column"];
const ALTERED: &[&str] = &["a column", "alter_column"];
const INDEX: &[&str] = &["create_index", "an index"];
const ANY_INDEX: &[&str] = &["create_index", "an index", "drop_index"];
const INDEX_COLUMN: &[&str] = &["a column of the index"];
const FOREIGN: &[&str] = &["create_foreign_key", "a foreign key"];
const REFERENCES: &[&str] = &["references"];
const CHECK: &[&str] = &["create_check_constraint", "a check", "check"];
const UNIQUE: &[&str] = &["create_unique_constraint", "a unique constraint"];
const KEYS: &[&str] =
    &["create_unique_constraint", "a unique constraint", "create_primary_key", "a primary key"];
const ELEMENT: &[&str] = &["an element"];

/// The rows.
#[rustfmt::skip] // a row is a line
pub(super) const ROWS: &[Row] = &[
    // create_table
    ("fields cols column attributes", TABLE, Word("columns")),
    ("primary_keys pk primary", TABLE, Word("primary_key")),
    ("id", TABLE, Say("leave it out: list the column in `columns:`, and the key in `primary_key:`")),
    ("uniques unique_constraints unique_keys unique_together unique_constraint", TABLE, Word("unique")),
    ("foreign_key fks fk references foreign_key_constraints", TABLE, Word("foreign_keys")),
    ("check check_constraints check_constraint", TABLE, Word("checks")),
    ("index indices indexs keys index_together", TABLE, Word("indexes")),
    ("exclude exclude_constraints", TABLE, Word("excludes")),
    ("constraints constraint", TABLE, Say("list them by kind: `primary_key`, `unique`, `foreign_keys`, `checks`, `excludes`")),
    ("timestamps", TABLE, Say("list both columns: `{name: created_at, type: timestamptz}` and `{name: updated_at, type: timestamptz}`")),
    ("mysql_engine engine", TABLE, With("options", "write `options: {engine: VALUE}`")),
    ("mysql_charset mysql_default_charset charset character_set", TABLE, With("options", "write `options: {charset: VALUE}`")),
    ("mysql_collate collate collation", TABLE, With("options", "write `options: {collation: VALUE}`")),
    ("mysql_row_format row_format", TABLE, With("options", "write `options: {row_format: VALUE}`")),
    ("partition postgresql_partition_by", TABLE, Word("partition_by")),
    ("temporary temp", TABLE, Say("a temporary table ends with the session: write it with `execute` where it is used")),
    ("keep_existing extend_existing", TABLE, Say("leave it out: the script looks itself, and skips what is there already")),
    ("rows data", TABLE, Say("rows are an operation of their own: `- bulk_insert: {table: TABLE, rows: [...]}`")),
    ("bases managers", TABLE, Say("leave it out: it changes nothing in the database")),
    // columns
    ("default_value_computed default_expression default_sql", ALTERED, With("default", "an expression is written `default: {sql: VALUE}`")),
    ("server_default default_value default_value_numeric default_value_boolean default_value_date db_default new_default", ALTERED, Word("default")),
    ("not_null is_not_null required", ALTERED, With("nullable", "write `nullable: false`")),
    ("null optional is_nullable allow_null new_nullable", ALTERED, Word("nullable")),
    ("collate db_collation", ALTERED, Word("collation")),
    ("col column column_name db_column field", COLUMN, Word("name")),
    ("field_type kind sql_type", COLUMN, Word("type")),
    ("foreign_key fk foreign_keys", COLUMN, With("references", "did you mean `references`? Write `references: users(id)`, with the table and column that are meant")),
    ("foreign_key_name", COLUMN, With("references", "write `references: {table: users, columns: [id], name: VALUE}`")),
    ("reference refers_to to", COLUMN, Word("references")),
    ("referenced_table_name references_table", COLUMN, With("references", "write `references: VALUE(id)`")),
    ("referenced_column_names", COLUMN, With("references", "write `references: users(VALUE)`, with the table that is meant")),
    ("on_delete ondelete", COLUMN, With("references", "it belongs in the reference: `references: {table: users, columns: [id], on_delete: VALUE}`")),
    ("onupdate", COLUMN, With("references", "it belongs in the reference: `references: {table: users, columns: [id], on_update: VALUE}`")),
    ("server_onupdate", COLUMN, Word("on_update")),
    ("pk primary", COLUMN, Word("primary_key")),
    ("auto_increment autoincrement_by serial auto", COLUMN, With("identity", "write `identity: true`: the database numbers the rows")),
    ("generated_always_as_identity", COLUMN, With("identity", "write `identity: always`")),
    ("generated_by_default_as_identity", COLUMN, With("identity", "write `identity: true`")),
    ("length max_length limit size", COLUMN, Say("it is a part of the type: `type: varchar(VALUE)`")),
    ("precision scale max_digits decimal_places", COLUMN, Say("it is a part of the type: `type: \"numeric(10,2)\"`")),
    ("timezone with_timezone", COLUMN, Say("it is a part of the type: `type: timestamptz`")),
    ("unsigned", COLUMN, Say("it is a part of the type: `type: bigint unsigned` on MySQL and MariaDB; other engines have none")),
    ("array", COLUMN, With("type", "it is a part of the type: `type: {array: {of: text}}`, or `text[]`")),
    ("enum values choices", COLUMN, With("type", "it is a part of the type: `type: enum(open, closed)` lists the values, `type: {enum: NAME}` uses one of `create_enum`")),
    ("db_index indexed", COLUMN, Word("index")),
    ("unique_key is_unique", COLUMN, Word("unique")),
    ("constraints", COLUMN, Say("its keys stand beside `name:` and `type:`: `nullable: false`, `primary_key: true`, `unique: true`, `references: users(id)`")),
    ("check_constraint checks", COLUMN, Word("check")),
    ("generated_always_as as", COLUMN, With("computed", "write `computed: {sql: VALUE}`")),
    ("generated", COLUMN, With("computed", "write `computed: {sql: ...}`")),
    ("persisted stored", COLUMN, With("computed", "write `computed: {sql: ..., stored: VALUE}`")),
    ("description", COLUMN, Word("comment")),
    ("charset character_set", COLUMN, Say("the character set follows from `collation:`; that of the table is `options: {charset: VALUE}`")),
    ("first after", COLUMN, Say("columns stand in the order of the list; `alter_column` moves one on MySQL and MariaDB")),
    ("quote", COLUMN, Say("leave it out: every name is quoted where the engine needs it")),
    ("blank", COLUMN, Say("leave it out; whether NULL is allowed is `nullable:`")),
    ("key editable system", COLUMN, Say("leave it out: it changes nothing in the database")),
    ("auto_now", COLUMN, Say("leave it out: the program sets it; on MySQL and MariaDB there is `on_update: current_timestamp`")),
    ("auto_now_add", COLUMN, With("default", "write `default: {sql: now()}`")),
    // foreign keys
    ("local_cols local_columns base_column_names from_columns constrained_columns source_columns", FOREIGN, Word("columns")),
    ("column cols fields column_names", FOREIGN, Word("columns")),
    ("referent referent_table referred_table referenced_table referenced_table_name ref_table ref to_table to target target_table remote_table foreign_table parent_table reference_table references_table", FOREIGN, With("references", "write `references: {table: VALUE, columns: [id]}`")),
    ("refcolumns remote_cols remote_columns referred_columns referenced_columns referenced_column_names ref_columns to_columns target_columns foreign_columns primary_key", FOREIGN, With("references", "the other columns belong in `references: {table: users, columns: [id]}`")),
    ("referent_schema referenced_table_schema_name referred_schema", FOREIGN, With("references", "the other schema belongs in `references: {schema: VALUE, table: users, columns: [id]}`")),
    ("validate", FOREIGN, With("not_valid", "write `not_valid: true` to leave the rows that are there unchecked")),
    ("postgresql_not_valid", FOREIGN, Word("not_valid")),
    ("use_alter", FOREIGN, Say("leave it out: write `create_foreign_key` after both tables")),
    ("link_to_name", FOREIGN, Say("leave it out: columns have the names of the database")),
    ("referent_table referred_table referenced_table to_table name to", REFERENCES, Word("table")),
    ("column key referred_columns remote_cols", REFERENCES, Word("columns")),
    ("ondelete delete_rule delete", &[], Word("on_delete")),
    ("onupdate update_rule", &[], Word("on_update")),
    ("on_delete ondelete", REFERENCES, Say("it stands beside `references:`, not inside: `on_delete: VALUE`")),
    ("on_update onupdate", REFERENCES, Say("it stands beside `references:`, not inside: `on_update: VALUE`")),
    ("initially_deferred deferred", &[], With("initially", "write `deferrable: true, initially: deferred`")),
    ("match_type", &[], Word("match")),
    // checks
    ("condition sqltext expression check constraint constraint_body sql clause predicate where if", CHECK, Word("expr")),
    ("column columns", CHECK, Say("leave it out: the expression names its columns")),
    ("validate", CHECK, With("not_valid", "write `not_valid: true` to leave the rows that are there unchecked")),
    // keys
    ("column cols fields column_names", KEYS, Word("columns")),
    ("where postgresql_where condition", UNIQUE, Say("a condition is for an index: `create_index: {table: TABLE, columns: [...], unique: true, where: VALUE}`")),
    ("unique", UNIQUE, Say("leave it out: the constraint is unique")),
    ("postgresql_nulls_not_distinct", &[], Word("nulls_not_distinct")),
    // indexes
    ("column cols fields column_names", INDEX, Word("columns")),
    ("expressions expression", INDEX, With("columns", "an expression stands for a column: `columns: [{expr: lower(email)}]`")),
    ("expr", INDEX, With("columns", "an expression stands for a column: `columns: [{expr: \"VALUE\"}]`")),
    ("postgresql_where sqlite_where mysql_where condition predicate filter partial", INDEX, Word("where")),
    ("postgresql_using mysql_using method type index_type access_method mysql_prefix", INDEX, Word("using")),
    ("postgresql_include included including covering include_columns", INDEX, Word("include")),
    ("postgresql_concurrently concurrent algorithm", ANY_INDEX, Word("concurrently")),
    ("postgresql_with", INDEX, Word("with")),
    ("fillfactor", INDEX, With("with", "write `with: {fillfactor: VALUE}`")),
    ("postgresql_ops opclass opclasses", INDEX, Say("it belongs to a column: `columns: [{name: email, opclass: text_pattern_ops}]`")),
    ("order descending desc orders", INDEX, Say("it belongs to a column: `columns: [{name: email, order: desc}]`")),
    ("nulls", INDEX, Say("it belongs to a column: `columns: [{name: email, nulls: last}]`")),
    ("mysql_length length", INDEX, Say("it belongs to a column: `columns: [{name: email, length: 20}]`")),
    ("is_unique unique_index", INDEX, Word("unique")),
    ("postgresql_tablespace", INDEX, Say("leave it out, or move the index with `execute`")),
    ("column", INDEX_COLUMN, Word("name")),
    ("expression sql func function", INDEX_COLUMN, Word("expr")),
    ("sort direction", INDEX_COLUMN, Word("order")),
    ("descending desc", INDEX_COLUMN, With("order", "write `order: desc`")),
    ("prefix", INDEX_COLUMN, Word("length")),
    ("ops operator_class postgresql_ops", INDEX_COLUMN, Word("opclass")),
    ("collate", INDEX_COLUMN, Word("collation")),
    ("operator op", ELEMENT, Word("with")),
    ("column", ELEMENT, Word("name")),
    ("expression", ELEMENT, Word("expr")),
];
