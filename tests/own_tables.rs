//! The tables that scripts keep for themselves are nobody else's, whatever they are called; and what no engine can hold
//! reaches neither a script nor a terminal.
#![allow(clippy::unwrap_used, clippy::panic, reason = "test code: it may stop at once and loudly")]

use crate::support::{Project, Spec};

const DIALECTS: [&str; 4] = ["postgres", "mysql", "mariadb", "sqlite"];

const T: &str =
    "- create_table: {table: t, columns: [{name: id, type: integer, nullable: false}], primary_key: [id]}\n";

#[test]
fn no_operation_has_to_do_with_them() {
    let operations = [
        "create_table: {table: OWN, columns: [{name: id, type: integer}]}",
        "drop_table: {table: OWN, if_exists: true}",
        "rename_table: {table: t, to: OWN}",
        "add_column: {table: OWN, column: {name: x, type: integer}}",
        "drop_column: {table: OWN, column: message, if_exists: true}",
        "create_index: {table: OWN, name: ix_own, columns: [revision]}",
        "create_unique_constraint: {table: OWN, name: uq_own, columns: [revision]}",
    ];
    for (ledger, own) in [
        ("{}", ["alembic_version", "sqlc_mig_history", "sqlc_mig_progress"]),
        ("{table: v, history: {table: h}}", ["v", "h", "sqlc_mig_progress"]),
    ] {
        for (name, operation) in own.iter().flat_map(|name| operations.map(|operation| (name, operation))) {
            let up = format!("{T}- {}\n", operation.replace("OWN", name));
            let project = Project::new()
                .config(&format!("ledger: {ledger}\n"))
                .with([Spec::new("a1").up(&up).down("{irreversible: no way}")]);
            for dialect in DIALECTS {
                let output = project.run(&["build", "--dialect", dialect]);
                // Of what somebody else's table has, nothing is known.
                let sentences = ["which every script keeps for itself", "nothing has created the table "];
                let said = sentences.iter().any(|sentence| output.stderr.contains(sentence));
                assert!(
                    output.status == 65 && said && output.stdout.is_empty(),
                    "{dialect}, {operation}: {output}"
                );
            }
        }
    }
}

/// What they are called by default is free where they are called otherwise, and SQL of the project may know what it does:
/// many histories make the column of Alembic's ledger wider.
#[test]
fn other_names_and_own_sql_are_free() {
    let up = "- create_table: {table: alembic_version, columns: [{name: id, type: integer}]}\n";
    let project = Project::new()
        .config("ledger: {table: v, history: off}\n")
        .with([Spec::new("a1").up(up).down("auto")]);
    for dialect in DIALECTS {
        project.run(&["build", "--dialect", dialect]).ok();
    }
    let wider =
        "- execute: {sql: ALTER TABLE alembic_version ALTER version_num TYPE varchar(64), undo: nothing}\n";
    let project = Project::new().config("dialects: [postgres]\n").with([Spec::new("a1").up(wider)]);
    project.run(&["build"]).ok();
}

#[test]
fn each_has_a_name_of_its_own() {
    for (ledger, fits) in [
        ("{table: x, history: {table: x}}", false),
        ("{table: sqlc_mig_history}", false),
        ("{table: SQLC_mig_progress}", false),
        ("{history: {table: sqlc_mig_progress}}", false),
        ("{schema: s, table: x, history: {schema: s, table: x}}", false),
        ("{table: x, history: {schema: s, table: x}}", true),
        ("{table: sqlc_mig_history, history: off}", true),
    ] {
        let config = format!("dialects: [postgres]\nledger: {ledger}\n");
        let project = Project::new().config(&config).with([Spec::new("a1").up(T).down("auto")]);
        let output = project.run(&["build"]);
        assert_eq!(output.status == 0, fits, "{ledger}: {output}");
        assert!(fits || output.stderr.contains("sqlc-mig.yaml:2:9"), "{ledger}: {output}");
    }
}

/// NUL, and what steers a terminal, in every text of a spec's head and of the configuration.
#[test]
fn nul_and_escapes_reach_nobody() {
    let head =
        ["revision", "down_revision", "branch_labels", "depends_on", "replaces", "message", "create_date"];
    let config = [
        "out: X",
        "migrations: [migrations, X]",
        "default_schema: X",
        "search_path: [X]",
        "ledger: {table: X}",
        "ledger: {schema: X}",
        "ledger: {history: {table: X}}",
        "settings: {postgres: {work_mem: X}}",
        "settings: {postgres: {X: 1}}",
        "vars: {a: X}",
        "external: [X]",
        "file_template: X",
        "timezone: X",
        "dialects: [X]",
        "lock: {key: X}",
        "X: 1",
    ];
    let specs = head.map(|key| ("{}\n".to_owned(), format!("{key}: X\n")));
    let spec_settings = [("{}\n".to_owned(), "settings: {postgres: {work_mem: X}}\n".to_owned())];
    let configs = config.map(|line| (format!("{line}\n"), String::new()));
    for (config, head) in specs.into_iter().chain(spec_settings).chain(configs) {
        let lines = "revision: \"a1\"\ndown_revision: null\nmessage: m\n";
        let key = head.split(':').next().unwrap_or_default();
        let rest: String = lines
            .split_inclusive('\n')
            .filter(|line| key.is_empty() || !line.starts_with(&format!("{key}:")))
            .collect();
        for (text, is_taken) in [("\"a\\0b\"", false), ("\"a\\e[31mb\"", true)] {
            let spec = format!("{rest}{}upgrade:\n{T}downgrade: auto\n", head.replace('X', text));
            let project = Project::new().spec("a.yaml", &spec).config(&config.replace('X', text));
            let output = project.run(&["build", "--dialect", "postgres"]);
            let printed = format!("{}{}", output.stdout, output.stderr);
            assert!(!output.stderr.contains(['\0', '\u{1b}']), "{config}{head}{text}: {output}");
            assert!(is_taken || output.status != 0, "{config}{head}: a NUL was taken\n{output}");
            assert!(output.status == 0 || output.stdout.is_empty(), "{printed}");
        }
    }
}
