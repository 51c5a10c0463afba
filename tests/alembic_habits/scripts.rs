//! Upgrade and downgrade scripts, where those of Alembic's offline mode (`--sql`) surprise.

use pretty_assertions::assert_eq;

use super::{apply, database, nothing_written, project, script, spec, table};
use crate::support::Project;

/// Alembic imports every revision file first, and one that cannot be imported stops every command.
#[test]
fn one_broken_spec_is_reported_with_all_others_and_the_graph_still_answers() {
    let project = project(&table("one"))
        .spec("2.yaml", &spec("bbbb2222", "\"aaaa1111\"", "upgrade: [{drop_tabel: {table: one}}]"))
        .spec("3.yaml", &spec("cccc3333", "\"bbbb2222\"", "upgrade: [{drop_table: {tabel: one}}]"));
    for command in [&["heads"][..], &["history"], &["show", "aaaa"]] {
        let output = project.run(command).ok();
        assert!(output.stdout.contains("1111") || output.stdout.contains("3333"), "{output}");
    }
    let built = nothing_written(project.run(&["build", "--dialect", "postgres"]), 65);
    assert!(
        built.stderr.contains("migrations/2.yaml") && built.stderr.contains("migrations/3.yaml"),
        "{built}"
    );
}

/// In Alembic's offline mode a migration that asks the database (`inspect`, `scalar()`) is a Python error.
#[test]
fn what_must_be_asked_is_asked_by_the_script_where_it_runs() {
    let step = "  - execute: {if: SELECT count(*) FROM one WHERE word IS NULL, sql: UPDATE one SET word = 'mended' WHERE word IS NULL, undo: nothing}\n";
    let project = project(&table("one"))
        .spec("2.yaml", &spec("bbbb2222", "\"aaaa1111\"", &format!("upgrade:\n{step}")));
    let script = script(&project, &["build"]);
    for (row, said) in [("NULL", true), ("'whole'", false)] {
        let database = database();
        apply(&project, &database, &["build", "aaaa"]);
        database.execute(&format!("INSERT INTO one VALUES (1, {row})"));
        let output = database.apply(&script).ok();
        assert_eq!(database.query("SELECT word FROM one"), if said { "mended" } else { "whole" }, "{output}");
    }
}

/// Alembic leaves half a script, and the message of the failure in it.
#[test]
fn a_failure_leaves_no_beginning_of_a_script() {
    let project = project(&table("one"));
    nothing_written(project.run(&["upgrade", "nosuch", "--dialect", "postgres"]), 64);
    project.write("up.sql", "what was there");
    nothing_written(project.run(&["upgrade", "nosuch", "--dialect", "postgres", "-o", "up.sql"]), 64);
    project.write(
        "migrations/2.yaml",
        &spec("bbbb2222", "\"aaaa1111\"", "upgrade: [{drop_table: {table: two}}]"),
    );
    nothing_written(project.run(&["upgrade", "head", "--dialect", "postgres", "-o", "up.sql"]), 65);
    assert_eq!(project.read("up.sql"), "what was there");
}

/// Alembic doubles `%`, and takes `:name` and `%(name)s` for parameters.
#[test]
fn percent_colon_and_question_marks_in_sql_are_left_alone() {
    let text = "100% :name %(name)s %s ? $1 \\n";
    let sql = format!(
        "INSERT INTO one SELECT 1::bigint, '{text}' WHERE '100%' LIKE '%0%' AND '{{\"a\": 1}}'::jsonb ? 'a'"
    );
    let step = format!("  - execute:\n      undo: nothing\n      sql: |-\n        {sql}\n");
    let project = project(&(table("one") + &step));
    assert!(script(&project, &["build"]).contains(&sql), "the statement is there as it was written");
    let database = database();
    apply(&project, &database, &["build"]);
    assert_eq!(database.query("SELECT word FROM one"), text);
}

/// Alembic writes `SELECT 1;;`.
#[test]
fn a_semicolon_of_the_user_is_the_only_one() {
    let project = project(
        "  - execute: {sql: SELECT 1;, undo: nothing}\n  - execute: {sql: 'SELECT 2; SELECT 3;', undo: nothing}\n",
    );
    let script = script(&project, &["build"]);
    assert!(script.contains("\nSELECT 1;\n") && !script.contains(";;"), "{script}");
    database().apply(&script).ok();
}

/// Alembic creates an enum once in a whole script, and in every script of a range again; or never, or it stays behind.
#[test]
fn an_enum_is_created_once_whatever_the_ranges_and_goes_when_it_is_reverted() {
    let column = "  - add_column: {table: one, column: {name: mood, type: {enum: mood}}}\n";
    let again = "  - add_column: {table: one, column: {name: other, type: {enum: mood}}}\n";
    let project = project(&table("one"))
        .spec(
            "2.yaml",
            &spec(
                "bbbb2222",
                "\"aaaa1111\"",
                &format!("upgrade:\n  - create_enum: {{name: mood, values: [calm, merry]}}\n{column}"),
            ),
        )
        .spec("3.yaml", &spec("cccc3333", "\"bbbb2222\"", &format!("upgrade:\n{again}")));
    let (ranges, whole) = (database(), database());
    for range in [":aaaa", "aaaa:bbbb", "bbbb:head", "aaaa:head"] {
        apply(&project, &ranges, &["build", range]);
    }
    apply(&project, &whole, &["build"]);
    assert_eq!(ranges.schema_dump(), whole.schema_dump());
    apply(&project, &whole, &["downgrade", "aaaa"]);
    assert_eq!(whole.query("SELECT count(*) FROM pg_type WHERE typname = 'mood'"), "0");
    apply(&project, &whole, &["build"]);
}

/// Alembic prints IF NOT EXISTS also where the engine has none; where it has, something else of that name passes.
#[test]
fn what_exists_is_looked_at_and_something_else_of_that_name_stops_the_script() {
    let index = "  - create_index: {table: one, columns: [word], name: ix_word}\n";
    let project = project(&(table("one") + &table("two")))
        .spec("2.yaml", &spec("bbbb2222", "\"aaaa1111\"", &format!("upgrade:\n{index}")));
    let script = script(&project, &["build"]);
    assert!(!script.contains("INDEX IF NOT EXISTS"), "{script}");
    let there = [
        ("CREATE INDEX ix_word ON one (word)", 0),
        ("CREATE INDEX ix_word ON two (word)", 3),
        ("CREATE TABLE ix_word ()", 3),
    ];
    for (made_by_hand, status) in there {
        let database = database();
        apply(&project, &database, &["build", "aaaa"]);
        database.execute(made_by_hand);
        let output = database.apply(&script);
        assert_eq!(output.status, status, "{made_by_hand}: {output}");
        let said =
            if status == 0 { "exists index public.ix_word" } else { "expected the index public.ix_word" };
        assert!(output.to_string().contains(said), "{made_by_hand}: {output}");
    }
}

/// Alembic needs a live SQLite for a change of a column, and finds out in the middle of the script.
#[test]
fn a_change_that_sqlite_has_no_statement_for_is_a_rebuild_and_asks_no_server() {
    let project =
        project(&(table("one") + "  - alter_column: {table: one, column: word, nullable: false}\n"));
    for dialect in ["sqlite", "postgres"] {
        let mut offline = project.command();
        offline.env("PGHOST", "/nowhere").env("PATH", "").args(["build", "--dialect", dialect]);
        let script = crate::support::Output::of(&mut offline).ok().stdout;
        let form = if dialect == "sqlite" { "DROP TABLE \"one\"" } else { "SET NOT NULL" };
        assert!(script.contains("alter_column") && script.contains(form), "{script}");
    }
}

/// Alembic wants `existing_type` to change a column and `type_` to drop a constraint.
#[test]
fn a_change_says_only_what_changes() {
    let changes = "  - alter_column: {table: one, column: word, nullable: false}
  - alter_column: {table: one, column: word, comment: said aloud}
  - create_unique_constraint: {table: one, columns: [word], name: uq_word}
  - drop_constraint: {table: one, name: uq_word}
";
    let project = project(&(table("one") + changes));
    let database = database();
    apply(&project, &database, &["build"]);
    assert_eq!(
        database.query("SELECT attnotnull, col_description(attrelid, attnum) FROM pg_attribute WHERE attrelid = 'one'::regclass AND attname = 'word'"),
        "t|said aloud"
    );
    assert_eq!(database.query("SELECT count(*) FROM pg_constraint WHERE conname = 'uq_word'"), "0");
    apply(&project, &database, &["downgrade", "base"]);
}

/// A second application of Alembic's scripts gave 89 to 1225 errors each.
#[test]
fn a_second_application_changes_nothing_and_says_so_in_one_line() {
    let project =
        project(&(table("one") + "  - create_index: {table: one, columns: [word], concurrently: true}\n"));
    let (script, database) = (script(&project, &["build"]), database());
    database.apply(&script).ok();
    let before = database.whole_dump();
    let again = database.apply(&script).ok();
    assert_eq!((again.stdout.as_str(), again.stderr.as_str()), ("at head aaaa1111: nothing to do\n", ""));
    assert_eq!(database.whole_dump(), before);
}

/// With Alembic all is one transaction, and everything after the first error is one more: 420 of them for one wrong
/// statement.
#[test]
fn the_first_error_is_the_only_one_and_what_was_done_before_stays() {
    let wrong = "upgrade:\n  - execute: {sql: INSERT INTO nowhere VALUES (1), undo: nothing}\n";
    let project = project(&table("one"))
        .spec("2.yaml", &spec("bbbb2222", "\"aaaa1111\"", wrong))
        .spec("3.yaml", &spec("cccc3333", "\"bbbb2222\"", &format!("upgrade:\n{}", table("three"))));
    let (script, database) = (script(&project, &["build"]), database());
    let output = database.apply(&script).failed(3);
    assert_eq!(output.stderr.matches("ERROR:").count(), 1, "{output}");
    assert_eq!(database.query("SELECT version_num FROM alembic_version"), "aaaa1111");
    database.execute("CREATE TABLE nowhere (n int)");
    database.apply(&script).ok();
    assert_eq!(database.query("SELECT version_num FROM alembic_version"), "cccc3333");
}

/// Alembic's file has no `ON_ERROR_STOP`, asks for no version of the server, and takes no lock.
#[test]
fn the_script_itself_stops_at_errors_knows_its_server_and_locks() {
    let project = Project::new()
        .config("dialects: {postgres: 13}\n")
        .spec("1.yaml", &spec("aaaa1111", "null", "upgrade: []"));
    let script = script(&project, &["build"]);
    let at = |text: &str| script.find(text).unwrap_or_else(|| panic!("{text} is not in the script"));
    let order = [
        at("\\set ON_ERROR_STOP on"),
        at("server_version_num"),
        at("pg_try_advisory_lock"),
        at("CREATE TABLE"),
    ];
    assert!(order.is_sorted(), "{order:?}");
}
