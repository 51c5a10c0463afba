//! Names of our own tables that are made of what templates, shells and engines read as something else: they are names.

use super::plan::plan_and_run;
use super::superseded::forgotten;
use crate::support::history::Random;
use crate::support::{Engine, Project, Spec, last_line};

/// What scripts, or the clients that read them, put something in the place of; and what ends quotes and comments.
const PIECES: [&str; 34] = [
    "{ledger}",
    "{history}",
    "{folder}",
    "{digest}",
    "{version}",
    "{direction}",
    "{answer}",
    "{id}",
    "{file}",
    "{part}",
    "{columns}",
    "{others}",
    "{{ x }}",
    "{% x %}",
    "'",
    "\"",
    "`",
    ";",
    "--",
    "/*",
    "*/",
    "\\",
    ":x",
    ":'x'",
    "$1",
    "$x$",
    "%s",
    "%",
    "//",
    "@x",
    ") ",
    " (",
    "é",
    "\u{1f525}",
];

/// Engines that keep names in an alphabet of three bytes have none of four; nor is one longer than it may be.
fn name(random: &mut Random, engine: &Engine) -> String {
    let of_four = engine.dialect().starts_with('m');
    let mut name = String::from("x");
    for _ in 0..2 + random.below(5) {
        let piece = PIECES[random.below(PIECES.len())];
        if !(of_four && piece.len() == 4 && !piece.is_ascii()) && name.len() + piece.len() < 50 {
            name += piece;
        }
    }
    name + "x"
}

/// A project of two revisions, one with a condition and with steps outside of a transaction.
fn project(ledger: &str, history: &str) -> Project {
    let quoted = |name: &str| format!("'{}'", name.replace('\'', "''"));
    Project::new()
        .spec("a.yaml", "revision: \"0000000a\"\ndown_revision: null\nmessage: \"{folder} {ledger} {answer}\"\nupgrade:\n- create_table: {table: canary, columns: [{name: id, type: integer}]}\n")
        .spec(
            "b.yaml",
            "revision: \"0000000b\"\ndown_revision: \"0000000a\"\nupgrade:\n- execute: {sql: INSERT INTO canary VALUES (1), undo: DELETE FROM canary, if: SELECT 1}\n- add_column: {table: canary, column: {name: \"{id}{file}\", type: integer}}\n",
        )
        .config(&format!("ledger: {{table: {}, history: {{table: {}}}}}\n", quoted(ledger), quoted(history)))
}

/// So many pairs of names.
const ROUNDS: usize = 6;

/// Each pair of names in one database: up, again, what the scripts about the ledger say, down.
pub(super) fn made_of_placeholders_and_quotes_they_are_names(engine: &'static Engine) {
    let mut random = Random::new(7);
    let mut faults = Vec::new();
    for round in 0..ROUNDS {
        let (ledger, history) = (name(&mut random, engine), name(&mut random, engine) + "h");
        let project = project(&ledger, &history);
        let database = engine.shared().database();
        let steps: [(&[&str], &str); 6] = [
            (&["build"], "at head 0000000b"),
            (&["build"], "at head 0000000b: nothing to do"),
            (&["current"], "0000000b (head)"),
            (&["stamp", "0000000a"], "at 0000000a"),
            (&["repair"], "nothing to repair"),
            (&["downgrade", "base"], "at base"),
        ];
        for (command, says) in steps {
            let output = database.apply(&engine.script(&project, command));
            if output.status != 0 || last_line(&output) != says {
                faults.push(format!("{ledger:?}, {history:?}: {command:?}: {output}"));
                break;
            }
        }
        if round % 2 == 0 {
            let tables = match engine.dialect() {
                "postgres" => "SELECT tablename FROM pg_tables WHERE schemaname = 'public'",
                "sqlite" => "SELECT name FROM sqlite_master WHERE type = 'table'",
                _ => "SELECT TABLE_NAME FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE()",
            };
            let tables = database.query(tables);
            let names: Vec<&str> = tables.lines().collect();
            if !names.contains(&ledger.as_str()) || !names.contains(&history.as_str()) {
                faults.push(format!("{ledger:?}, {history:?} are not among {names:?}"));
            }
        }
    }
    println!("{}: {ROUNDS} pairs of names", engine.name());
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n\n"));
}

/// Two histories beside each other, in one schema: their ledgers have keys of two names, also where the names are long.
pub(super) fn two_ledgers_stand_in_one_schema(engine: &'static Engine) {
    let database = engine.shared().database();
    let long = "l".repeat(61);
    for (ledger, table) in [
        ("alembic_version", "one"),
        ("ours", "two"),
        (&*format!("{long}_a"), "three"),
        (&*format!("{long}_b"), "four"),
    ] {
        let project = Project::new()
            .spec("a.yaml", &format!("revision: \"{table}\"\ndown_revision: null\nupgrade:\n- create_table: {{table: {table}, columns: [{{name: id, type: integer}}]}}\n"))
            .config(&format!("ledger: {{table: {ledger}, history: {{table: \"{table}_past\"}}}}\n"));
        for (command, says) in [
            (&["build"] as &[&str], format!("at head {table}")),
            (&["stamp", "heads"], format!("at {table}: nothing to do")),
        ] {
            let output = database.apply(&engine.script(&project, command)).ok();
            assert_eq!(last_line(&output), says);
        }
        assert_eq!(database.query(&format!("SELECT version_num FROM {ledger}")), table);
    }
}

/// Names and messages in letters that the charset of the database lacks: the server keeps names in its own.
const ONE: &str = "- create_table: {table: 表, columns: [{name: id, type: integer, nullable: false}, {name: 日本, type: varchar(10), default: x}], primary_key: [id]}
- bulk_insert: {table: 表, rows: [{id: 1, 日本: y}]}
";
const TWO: &str = "- alter_column: {table: 表, column: 日本, type: varchar(20), nullable: false}
- create_index: {table: 表, columns: [日本], name: ix_日}
- add_column: {table: 表, column: {name: ж, type: integer, comment: жж}}
- rename_column: {table: 表, column: ж, to: ё}
- create_unique_constraint: {table: 表, columns: [ё], name: uq_ж}
- drop_constraint: {table: 表, name: pk_表, type: primary_key}
- create_primary_key: {table: 表, columns: [日本], name: pk_日}
- rename_table: {table: 表, to: 桌}
";

pub(super) fn the_charset_of_the_database_is_none_of_names(engine: &'static Engine) {
    if !engine.dialect().starts_with('m') {
        return; // SQLite has none, and a database of PostgreSQL has no other letters than its own
    }
    let two = Spec::new("aaaa0001").after("aaaa0000").message("日本").up(TWO);
    let project = Project::new().with([Spec::new("aaaa0000").message("表").up(ONE), two]);
    let build = engine.script(&project, &["build"]);
    for charset in ["latin1", "ascii", "ucs2", "utf8mb4 COLLATE utf8mb4_bin"] {
        let database = engine.shared().database();
        database.execute(&format!("ALTER DATABASE CHARACTER SET {charset}"));
        plan_and_run(&database, &build, charset);
        let verified = database.apply(&engine.script(&project, &["verify"])).ok();
        assert_eq!(last_line(&verified), "verify: no differences", "{charset}: {verified}");
        for statement in forgotten() {
            database.execute(&statement);
        }
        plan_and_run(&database, &build, &format!("{charset}, without its ledger"));
        plan_and_run(
            &database,
            &engine.script(&project, &["downgrade", "base"]),
            &format!("{charset}, down"),
        );
    }
}
