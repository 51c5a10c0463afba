//! Names and texts that try to get out of their quotes: applied, reverted, applied again, and read back letter by
//! letter.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "test code")]

mod read_back;

use pretty_assertions::assert_eq;

use crate::support::{Database, Output, Project, Server, chain, history, script};

/// The hostile history as a project.
fn project() -> Project {
    let project = Project::new().config("dialects: [postgres]\n");
    for spec in history::hostile() {
        project.write(&format!("migrations/{}", spec.name), &spec.text);
    }
    project
}

/// A table that injected SQL would drop: the texts name it.
const CANARY: &str = "CREATE TABLE journal (note text); INSERT INTO journal VALUES ('untouched')";

fn assert_nothing_injected(database: &Database<'_>, output: &Output) {
    assert_eq!(database.query("SELECT note FROM journal"), "untouched");
    assert!(!std::path::Path::new("/tmp/pwned").exists(), "a text reached the shell");
    for (name, text) in [("standard output", &output.stdout), ("standard error", &output.stderr)] {
        let steers = |c: char| c.is_control() && c != '\n';
        assert!(!text.contains(steers), "{name} has a control character: {text:?}");
        assert!(!text.lines().any(|line| line.trim() == "pwned"), "{text}");
    }
}

#[test]
fn hostile_names_and_texts_go_up_and_down() {
    let project = project();
    let (up, down) = (script(&project, &["build"]), script(&project, &["downgrade", "base"]));
    let database = Server::shared().database();
    database.execute(CANARY);
    let empty = database.schema_dump() + &database.data_dump();
    let output = database.apply(&up).ok();
    assert_nothing_injected(&database, &output);
    read_back::assert_catalog_is_the_spec(&database);
    let done = database.schema_dump() + &database.data_dump();
    let output = database.apply(&up).ok();
    assert!(output.stdout.lines().count() == 1 && output.stdout.ends_with("nothing to do\n"), "{output}");
    assert_eq!(output.stderr, "");
    let output = database.apply(&down).failed(3);
    assert!(output.stderr.contains("cannot remove a value from an enum"), "{output}");
    assert_nothing_injected(&database, &output);
    assert_eq!(database.schema_dump() + &database.data_dump(), done);
    // The way back is refused because of one operation; without it, it works.
    let reversible = reversible();
    let (up, down) = (script(&reversible, &["build"]), script(&reversible, &["downgrade", "base"]));
    let database = Server::shared().database();
    database.execute(CANARY);
    assert_nothing_injected(&database, &database.apply(&up).ok());
    let done = database.schema_dump() + &database.data_dump();
    let output = database.apply(&down).ok();
    assert_nothing_injected(&database, &output);
    assert_eq!(database.schema_dump() + &database.data_dump(), empty);
    let output = database.apply(&up).ok();
    assert_nothing_injected(&database, &output);
    assert_eq!(database.schema_dump() + &database.data_dump(), done);
}

/// The history without its new enum value, which no engine can take back.
fn reversible() -> Project {
    let project = project();
    for spec in history::hostile() {
        let kept: Vec<&str> =
            spec.text.lines().filter(|line| !line.starts_with("  - add_enum_value:")).collect();
        project.write(&format!("migrations/{}", spec.name), &(kept.join("\n") + "\n"));
    }
    project
}

/// What a user has set in psql means nothing in a spec.
#[test]
fn variables_of_the_client_do_not_reach_user_sql() {
    let project = chain(&[(
        "slices",
        "- create_table: {table: t, columns: [{name: n, type: integer}, {name: a, type: \"integer[]\"}, {name: s, type: text, default: \":n :'n' :\\\"n\\\" :{?n}\"}]}
- execute: {sql: \"INSERT INTO t (n, a) VALUES (2, ARRAY[1,2,3,4,5])\", undo: nothing}
- execute: {sql: \"INSERT INTO t (n, a) SELECT n + 10, a[1:n] FROM t WHERE a[1 :n] = a[:2] AND '1'::text = '1' -- :n and :'n'\", undo: nothing}
- execute: {if: \"SELECT count(*) FROM t WHERE a[1:n] IS NOT NULL\", sql: [\"UPDATE t SET a = a[:3]\", \"UPDATE t SET s = $$:n :'n'$$ || s /* :n */\"], undo: nothing}
- create_index: {table: t, columns: [{expr: \"(a[1:n])\"}], where: \"a[1:30] IS NOT NULL\", name: ix}
- create_check_constraint: {table: t, expr: \"cardinality(a[1:n]) < 30\", name: ck}",
    )]);
    let up = script(&project, &["build"]);
    let plain = Server::shared().database();
    plain.apply(&up).ok();
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("up.sql"), &up).unwrap();
    let database = Server::shared().database();
    let mut psql = database.psql();
    for variable in ["n=4", "30=x", "3=1", "2=1", "text=integer"] {
        psql.args(["-v", variable]);
    }
    Output::of(psql.args(["-f", "up.sql"]).current_dir(folder.path())).ok();
    assert_eq!(database.data_dump(), plain.data_dump());
    assert_eq!(database.schema_dump(), plain.schema_dump());
    assert_eq!(
        database.query("SELECT n, a, s FROM t ORDER BY n"),
        "2|{1,2,3}|:n :'n':n :'n' :\"n\" :{?n}\n12|{1,2}|:n :'n':n :'n' :\"n\" :{?n}"
    );
}

/// Names of 64 bytes are refused, not cut: two of them could become one.
#[test]
fn a_name_of_64_bytes_is_refused() {
    let name = "é".repeat(32);
    let operations = [
        format!("- create_table: {{table: {name}, columns: [{{name: id, type: integer}}]}}"),
        format!("- create_table: {{table: t, columns: [{{name: {name}, type: integer}}]}}"),
        format!(
            "- create_table: {{table: t, columns: [{{name: id, type: integer}}], indexes: [{{columns: [id], name: {name}}}]}}"
        ),
        format!("- create_enum: {{name: e, values: [{name}]}}"),
        format!("- create_schema: {{name: {name}}}"),
    ];
    for operation in operations {
        let output = chain(&[("long", &operation)]).run(&["build"]).failed(65);
        assert!(output.stderr.contains("63") && output.stdout.is_empty(), "{operation}: {output}");
    }
}

/// A setting that SQL leaves behind must not change how the texts of later operations and revisions are read.
#[test]
fn settings_that_user_sql_leaves_behind_end_with_it() {
    let sets = [
        "SET client_min_messages = error; SET standard_conforming_strings = off; SET client_encoding = latin1; SET search_path = ''",
        "SELECT set_config('search_path', '', false), set_config('standard_conforming_strings', 'off', false), set_config('client_encoding', 'latin1', false)",
        "DO $$ BEGIN SET standard_conforming_strings = off; PERFORM set_config('search_path', '', false); END $$",
        "/* first */ SET standard_conforming_strings TO off; -- a comment\\n SET NAMES 'latin1'",
    ];
    for set in sets {
        let text = "a\\\\b'; DROP TABLE journal; -- é\\\\";
        let table = |name: &str| {
            format!(
                "- create_table: {{table: {name}, columns: [{{name: id, type: text, default: \"{text}\"}}]}}"
            )
        };
        let first = format!("- execute: {{sql: \"{set}\", undo: nothing}}\n{}", table("same"));
        let project = chain(&[
            ("first", &first),
            ("second", &table("later")),
            ("third", "- execute: {sql: CREATE TABLE unqualified (), undo: nothing}"),
        ]);
        let database = Server::shared().database();
        database.execute(CANARY);
        let output = database.apply(&script(&project, &["build"])).ok();
        assert_nothing_injected(&database, &output);
        for name in ["same", "later"] {
            database.execute(&format!("INSERT INTO {name} DEFAULT VALUES"));
            assert_eq!(
                database.query(&format!("SELECT id FROM {name}")),
                "a\\b'; DROP TABLE journal; -- é\\",
                "{set}"
            );
        }
        assert_eq!(database.query("SELECT to_regclass('public.unqualified') IS NOT NULL"), "t", "{set}");
    }
}
