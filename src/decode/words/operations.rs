//! Operations by the names that other tools give them.

use super::{Ours, snake};
use crate::diag::{nearest, or_list};
use Ours::{Say, Word};

/// Their operations, separated by blanks, and ours.
#[rustfmt::skip] // a row is a line
pub(super) const ROWS: &[(&str, Ours)] = &[
    // tables
    ("add_table new_table make_table table create_model create_join_table", Word("create_table")),
    ("create", Say("say what: `create_table`, `create_index`, `create_enum`, ...")),
    ("drop", Say("say what: `drop_table`, `drop_column`, `drop_index`, ...")),
    ("delete_table remove_table delete_model", Word("drop_table")),
    ("rename_model alter_model_table change_table_name", Word("rename_table")),
    ("rename", Say("`rename_table: {table, to}`, `rename_column: {table, column, to}` or `rename_index: {table, name, to}`")),
    ("set_table_comment set_table_remarks comment_on_table comment_table create_comment set_comment add_comment add_table_comment change_table_comment alter_table_comment", Word("create_table_comment")),
    ("drop_comment remove_comment remove_table_comment", Word("drop_table_comment")),
    ("alter_table", Say("each change is an operation of its own: `add_column`, `alter_column`, `drop_column`, `create_index`, ...")),
    ("batch_alter_table", Say("each change is an operation of its own: `add_column`, `alter_column`, `drop_column`, ...; on SQLite the compiler rebuilds the table where that is needed")),
    ("change_table modify_table", Say("each change is an operation of its own: `add_column`, `alter_column`, `drop_column`, `create_index`, ...")),
    ("create_table_as", Say("write `create_table`, and fill it with `execute: {sql: INSERT ... SELECT ..., undo: nothing}`")),
    ("truncate truncate_table", Say("write it as SQL: `execute: {sql: TRUNCATE ..., undo: nothing}`")),
    // columns
    ("add_field create_column new_column column", Word("add_column")),
    ("add_columns", Say("write one `add_column` for each column")),
    ("add_timestamps", Say("write `add_column` twice: `{name: created_at, type: timestamptz}` and `{name: updated_at, type: timestamptz}`")),
    ("add_auto_increment", Say("write `alter_column: {table: ..., column: ..., identity: true}`")),
    ("add_default_value", Say("write `alter_column: {table: ..., column: ..., default: ...}`")),
    ("drop_default_value", Say("write `alter_column: {table: ..., column: ..., default: null}`")),
    ("add_not_null_constraint", Say("write `alter_column: {table: ..., column: ..., nullable: false}`")),
    ("drop_not_null_constraint", Say("write `alter_column: {table: ..., column: ..., nullable: true}`")),
    ("set_not_null", Say("write `alter_column: {table: ..., column: ..., nullable: false}`")),
    ("drop_not_null", Say("write `alter_column: {table: ..., column: ..., nullable: true}`")),
    ("change_column_null", Say("write `alter_column: {table: ..., column: ..., nullable: false}`")),
    ("change_column_default set_default", Say("write `alter_column: {table: ..., column: ..., default: ...}`")),
    ("drop_default", Say("write `alter_column: {table: ..., column: ..., default: null}`")),
    ("modify_data_type change_column_type alter_column_type", Say("write `alter_column: {table: ..., column: ..., type: ...}`")),
    ("set_column_remarks change_column_comment create_column_comment add_column_comment set_column_comment comment_on_column", Say("write `alter_column: {table: ..., column: ..., comment: ...}`")),
    ("drop_column_comment", Say("write `alter_column: {table: ..., column: ..., comment: null}`")),
    ("change_column modify_column modify update_column alter_field", Word("alter_column")),
    ("rename_field change_column_name", Word("rename_column")),
    ("remove_field remove_column delete_column drop_field", Word("drop_column")),
    ("remove_columns drop_columns", Say("write one `drop_column` for each column")),
    // indexes
    ("add_index new_index make_index index", Word("create_index")),
    ("create_unique_index add_unique_index", Say("write `create_index: {..., unique: true}`")),
    ("create_index_concurrently add_index_concurrently", Say("write `create_index: {..., concurrently: true}`")),
    ("drop_index_concurrently remove_index_concurrently", Say("write `drop_index: {..., concurrently: true}`")),
    ("remove_index delete_index", Word("drop_index")),
    ("change_index_name", Word("rename_index")),
    // constraints
    ("add_constraint create_constraint", Say("say which: `create_check_constraint`, `create_unique_constraint`, `create_foreign_key` or `create_primary_key`")),
    ("create_unique add_unique add_unique_constraint unique unique_constraint alter_unique_together", Word("create_unique_constraint")),
    ("alter_index_together", Word("create_index")),
    ("add_unique_key create_unique_key", Word("create_unique_constraint")),
    ("add_foreign_key add_foreign_key_constraint create_foreign_key_constraint foreign_key create_fk add_fk", Word("create_foreign_key")),
    ("add_reference add_belongs_to", Say("write `add_column` with `references: {table: ..., columns: [id]}` in its column")),
    ("remove_reference", Word("drop_column")),
    ("create_check add_check add_check_constraint check_constraint check", Word("create_check_constraint")),
    ("add_exclusion_constraint create_exclusion_constraint", Word("create_exclude_constraint")),
    ("add_primary_key create_pk add_pk primary_key", Word("create_primary_key")),
    ("remove_constraint delete_constraint drop_unique_constraint drop_unique remove_unique_constraint drop_foreign_key drop_foreign_key_constraint drop_all_foreign_key_constraints remove_foreign_key drop_fk drop_primary_key remove_primary_key drop_check_constraint drop_check remove_check_constraint drop_exclude_constraint", Word("drop_constraint")),
    ("validate_foreign_key", Say("write it as SQL: `execute: {sql: ... VALIDATE CONSTRAINT ..., undo: nothing}`")),
    // SQL and data
    ("sql", Word("execute")),
    ("sql_file", Say("write the SQL into the spec: `execute: {sql: ...}`")),
    ("run_sql run raw raw_sql query statement exec exec_query execute_sql", Word("execute")),
    ("execute_if execute_sql_if_condition", Say("write `execute: {sql: ..., if: SELECT ...}`")),
    ("safe_add_column", Say("write `add_column`: the script looks itself whether the column is there")),
    ("safe_drop_column", Say("write `drop_column`: the script looks itself whether the column is there")),
    ("run_python custom_change", Say("a spec holds no program: write what it does as SQL, `execute: {sql: UPDATE ..., undo: nothing}`")),
    ("separate_database_and_state", Say("write `execute: {sql: ..., effect: [...]}`: `effect` lists what the SQL does")),
    ("insert insert_rows insert_data insert_all load_data load_update_data seed data", Word("bulk_insert")),
    ("update update_data update_all", Word("update_rows")),
    ("delete delete_data delete_all", Word("delete_rows")),
    // types, schemas, extensions
    ("create_type add_type create_enum_type add_enum enum", Word("create_enum")),
    ("alter_enum alter_type add_value enum_add_value alter_enum_add_value create_enum_value", Word("add_enum_value")),
    ("drop_enum_value remove_enum_value", Say("no engine drops a value of an enum: create another enum, and change the columns to it with `alter_column`")),
    ("drop_type remove_type drop_enum_type", Word("drop_enum")),
    ("add_schema", Word("create_schema")),
    ("remove_schema", Word("drop_schema")),
    ("add_extension enable_extension load_extension", Word("create_extension")),
    ("disable_extension remove_extension", Word("drop_extension")),
    ("create_database", Say("create the database before the script is applied: a script runs inside of one")),
    ("drop_database", Say("a script runs inside of a database, and drops none")),
    // frames of other tools
    ("change_set", Say("a change set is a spec file of its own; its changes are the items of `upgrade:`")),
    ("changes operations change", Say("write the operations directly as items of `upgrade:`")),
    ("include include_all", Say("every file in migrations/ belongs to the history: leave it out")),
    ("tag_database", Say("name a revision with `branch_labels:` at the top of its spec")),
    ("rollback", Say("the way back is the list `downgrade:` at the top of the spec; most operations need none")),
    ("pre_conditions", Say("write `if: SELECT ...` in the operation")),
    ("comment", Say("YAML's own comment is `# ...`; of a table it is `create_table_comment`")),
    ("pass noop", Say("write `upgrade: []` where nothing is to be done")),
    ("table_name name", Say("begin with the operation's name: `- create_table: {table: ...}`")),
    ("op type action", Say("the operation's name is the key: `- add_column: {...}`")),
];

/// What adds, takes away and changes: a word of one is never suggested for one of another.
const VERBS: [&[&str]; 4] = [
    &["create", "add", "new", "make", "set", "insert", "enable"],
    &["drop", "delete", "remove", "destroy", "disable"],
    &["alter", "change", "modify"],
    &["rename"],
];

/// What to write for an operation that does not exist.
pub fn for_operation(written: &str, known: &[&'static str]) -> String {
    if let Some((name, rest)) = written.split_once(':').filter(|(name, _)| known.contains(name)) {
        return format!("put a blank after the `:`: `{name}: {rest}...`");
    }
    let plain = written.rsplit('.').next().unwrap_or(written).trim_end_matches("()").trim();
    let snake = snake(plain);
    if let Some(name) = known.iter().find(|name| **name == snake) {
        return format!("did you mean `{name}`? Names of operations are written like this");
    }
    match ROWS.iter().find(|(theirs, _)| theirs.split(' ').any(|word| word == snake)).map(|(_, ours)| ours) {
        Some(Ours::Word(ours)) => return format!("did you mean `{ours}`? Here it has that name"),
        Some(Say(say) | Ours::With(_, say)) => return (*say).to_owned(),
        None => {}
    }
    let verb = verb(&snake);
    let alike = known.iter().copied().filter(|name| verb.is_none() || self::verb(name) == verb);
    if let Some(near) = nearest(&snake, alike.clone()) {
        return format!("did you mean `{near}`?");
    }
    let related = super::sharing(&snake, alike);
    if !related.is_empty() && related.len() <= 4 {
        return format!("did you mean {}?", or_list(&related));
    }
    format!(
        "SQL that no operation stands for is written `execute: {{sql: ...}}`; docs/spec.md has the operations; if `{written}` is a key of one, indent it below that"
    )
}

fn verb(name: &str) -> Option<usize> {
    let first = name.split('_').next()?;
    VERBS.iter().position(|group| group.contains(&first))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drop_is_no_suggestion_for_what_adds() {
        let known =
            ["create_enum", "drop_constraint", "drop_column", "add_column", "create_index", "rename_index"];
        for (written, ours) in [
            ("addColumn", "`add_column`"),
            ("op.add_column", "`add_column`"),
            ("drop_colum", "`drop_column`"),
            ("add_colum", "`add_column`"),
            ("add_index", "`create_index`"),
            ("create_unique", "`create_unique_constraint`"),
        ] {
            assert!(
                for_operation(written, &known).contains(ours),
                "{written}: {}",
                for_operation(written, &known)
            );
        }
        assert!(!for_operation("create_constraints", &known).contains("drop"));
        assert!(!for_operation("drop_enumm", &known).contains("create"));
    }
}
