//! What a portable script cannot hold is an error of the build; what it must not touch stops it before its first change.

use pretty_assertions::assert_eq;

use super::{Client, assert_untouched, portable, said, sample};
use crate::postgres::shapes::{BEFORE, CASES};
use crate::support::{Project, Server, chain, script};

#[test]
fn what_only_psql_can_run_is_an_error_of_the_build() {
    let project = chain(&[
        ("first", "- create_table: {table: t, columns: [{name: a, type: integer}]}"),
        (
            "second",
            "- create_index: {table: t, columns: [a], concurrently: true, name: ix}
- execute: {sql: VACUUM t, transaction: false, undo: nothing}
- execute: {sql: [SAVEPOINT a, SELECT 1], undo: nothing}
- execute: {sql: SELECT a INTO other FROM t, undo: nothing, effect: []}
- execute: {sql: WITH x AS (INSERT INTO t VALUES (1) RETURNING a) SELECT a FROM x, undo: nothing}",
        ),
    ]);
    let output = project.run(&["build", "--portable"]).failed(65);
    assert_eq!(output.stdout, "");
    let places: Vec<&str> =
        output.stderr.lines().filter_map(|line| line.trim().strip_prefix("--> ")).collect();
    assert_eq!(places.len(), 4, "{output}");
    for words in [
        "`create_index ix on public.t` of the revision `r002` cannot stand in a script for any client: CONCURRENTLY cannot run inside",
        "leave `concurrently` out",
        "it cannot run inside a transaction",
        "PL/pgSQL takes no savepoints",
        "create the table with AS SELECT",
    ] {
        assert!(output.stderr.contains(words), "{words}: {output}");
    }
    project.run(&["build", "r001", "--portable"]).ok();
    let output = project.run(&["downgrade", "base", "--portable"]);
    assert!(output.status == 65 && output.stderr.contains("drop_index"), "{output}");
}

#[test]
fn where_there_is_none_the_reason_is_told() {
    let project = Project::sample();
    for dialect in ["mysql", "mariadb", "sqlite"] {
        for command in [&["build"][..], &["downgrade", "base"], &["runtime"]] {
            let output = project.run(&[command, &["--dialect", dialect, "--portable"]].concat()).failed(65);
            assert!(output.stderr.contains("there is no `--portable` for"), "{output}");
        }
    }
    let split = ["build", "--dialect", "postgres", "--portable", "--split", "-o", "x/up.sql"];
    let output = project.run(&split).failed(65);
    assert!(output.stderr.contains("only psql reads a file from within a script"), "{output}");
    assert!(!project.path("x").exists());
}

#[test]
fn the_machinery_is_the_same_in_every_script() {
    let runtime = Project::new().run(&["runtime", "--dialect", "postgres", "--portable"]).ok().stdout;
    let digests: Vec<&str> =
        runtime.lines().filter_map(|line| Some(line.split_once(": blake3 ")?.1)).collect();
    assert_eq!(digests.len(), 2);
    assert!(!runtime.contains("COMMIT;") && !runtime.lines().any(|line| line.starts_with('\\')), "only SQL");
    let project = sample();
    for (arguments, count) in
        [(&["build"][..], 1), (&["downgrade", "base"], 1), (&["build", "--steps", "1"], 2)]
    {
        let text = portable(&project, arguments);
        let found = digests.iter().filter(|digest| text.contains(**digest)).count();
        assert_eq!(found, count, "{arguments:?}");
        assert!(!text.lines().any(|line| line.starts_with('\\') || line.contains("\\gset")));
    }
}

/// What is there already is compared, as psql's script compares it.
#[test]
fn what_is_there_already_is_compared() {
    let operations: Vec<String> = CASES
        .iter()
        .map(|case| format!("- {}", case.operation.replace(", concurrently: true", "")))
        .collect();
    let project = chain(&[("before", BEFORE), ("change", &operations.join("\n"))]);
    let (psql, any) = (script(&project, &["build"]), portable(&project, &["build"]));
    let warns = portable(&project, &["build", "--on-mismatch", "warn"]);
    let made = Server::shared().database();
    let rewind = "UPDATE alembic_version SET version_num = 'r001'; TRUNCATE sqlc_mig_history";
    made.apply(&psql).ok();
    made.execute(rewind);
    let output = Client::Message.run(&made, &any).ok();
    for case in CASES {
        let words = format!("  exists {}, compared", case.object);
        assert!(said(&output).iter().any(|line| line.starts_with(&words)), "{words}: {output}");
    }
    let drifts = CASES.iter().flat_map(|case| case.drifts.iter().map(move |drift| (case, drift)));
    for (number, (case, (drift, words))) in drifts.enumerate().step_by(9) {
        let database = made.copy();
        database.execute(&format!("{rewind}; {drift}"));
        let before = database.whole_dump();
        let client = Client::ALL[number / 9 % 4];
        let output = client.run(&database, &any);
        let error = format!("the {} is there in another shape than this history gives it", case.object);
        assert!(output.stderr.contains(&error), "{client:?}, {drift}: {output}");
        assert!(words.iter().all(|word| output.stderr.contains(word)), "{words:?}: {output}");
        assert_untouched(&database, &before);
        let output = Client::File.run(&database, &warns);
        assert!(output.stderr.contains(&format!("WARNING:  sqlc-mig: {error}")), "{output}");
    }
}

#[test]
fn it_is_refused_before_the_first_change() {
    let project = sample();
    let up = portable(&project, &["build"]);
    let begun = portable(&project, &["build", "37c41be9a05d"]);
    let base = Server::shared().database();
    Client::File.run(&base, &begun).ok();
    let mut clients = [Client::File, Client::Message, Client::OneTransaction].into_iter().cycle();
    for (prepare, options, says) in [
        (
            "INSERT INTO alembic_version VALUES ('stranger')",
            "",
            "is at revision(s) that this script does not know: stranger",
        ),
        ("SELECT 1", "-c default_transaction_read_only=on", "this server or session is read-only"),
        ("ALTER TABLE alembic_version RENAME version_num TO v", "", "it has no column version_num"),
        (
            "SELECT 1",
            "-c client_encoding=LATIN1",
            "the client sends this script in another encoding than its own",
        ),
    ] {
        for client in clients.next().into_iter().chain([Client::GoesOn]) {
            let database = base.copy();
            database.execute(prepare);
            let before = database.whole_dump();
            let output = client.run_with(&database, &up, &[("PGOPTIONS", options)]);
            assert!(output.stderr.contains(says), "{client:?}: {says}: {output}");
            assert!(client == Client::GoesOn || output.status != 0, "{output}");
            assert!(!output.stderr.contains("INFO:  apply "), "{output}");
            assert_untouched(&database, &before);
        }
    }
}

/// `plan` says what psql's script says, and changes nothing.
#[test]
fn a_plan_changes_nothing() {
    let project = sample();
    let (psql, any) = (script(&project, &["build"]), portable(&project, &["build"]));
    let database = Server::shared().database();
    Client::File.run(&database, &portable(&project, &["build", "7240f5c9ab16"])).ok();
    let before = database.whole_dump();
    let planned = database.plan(&psql).ok().stdout;
    let lines = |text: &str| -> Vec<String> {
        text.lines().map(ToOwned::to_owned).filter(|line| !line.starts_with("nothing was changed")).collect()
    };
    for client in [Client::Message, Client::GoesOn] {
        let output = client.run_with(&database, &any, &[("PGOPTIONS", "-c sqlc_mig.plan=on")]).ok();
        let (_, text) = output.stderr.split_once("INFO:  ").unwrap();
        assert_eq!(lines(text), lines(&planned));
        assert_untouched(&database, &before);
    }
}
