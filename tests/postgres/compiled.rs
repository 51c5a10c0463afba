//! What we ask of catalogs is answered, not compiled: the planner knows nothing of tables that were just made, and takes it
//! for long enough to be worth machine code, which then takes several times as long as the answer.

use std::fs;

use crate::support::{Database, Output, Project, Server, Spec, script};

/// So many tables made `verify` and `detect` be compiled before.
const TABLES: usize = 60;

/// A history of tables, each of which refers to the one before it.
fn project(settings: &str) -> Project {
    let spec = |number: usize| {
        let references = number.checked_sub(1).map_or_else(String::new, |before| {
            format!("- create_foreign_key: {{table: t{number}, columns: [id], references: {{table: t{before}, columns: [id]}}}}\n")
        });
        let table = format!(
            "- create_table: {{table: t{number}, columns: [{{name: id, type: bigint, nullable: false}}, {{name: a, type: text, default: x}}], primary_key: [id]}}\n"
        );
        let parent = number.checked_sub(1).map(|before| format!("c{before:011}"));
        Spec::new(format!("c{number:011}")).after_all(parent).up(table + &references).down("auto")
    };
    Project::new()
        .config(&format!("dialects: [postgres]\nsettings: {{postgres: {{{settings}}}}}\n"))
        .with((0..TABLES).map(spec))
}

/// How many statements of these scripts, applied one after the other, were compiled, by the server's log.
fn compiled(server: &Server, project: &Project, commands: &[&[&str]]) -> usize {
    let database = server.database();
    let folder = tempfile::tempdir().unwrap();
    let apply = |script: &str, database: &Database<'_>| {
        fs::write(folder.path().join("s.sql"), script).unwrap();
        let mut psql = database.psql();
        let options = "-c session_preload_libraries=auto_explain -c auto_explain.log_min_duration=0 \
            -c auto_explain.log_analyze=on -c auto_explain.log_nested_statements=on";
        psql.args(["-f", "s.sql"]).current_dir(folder.path()).env("PGOPTIONS", options);
        Output::of(&mut psql).ok();
    };
    let log = || fs::read_to_string(server.folder().join("log")).unwrap().matches("JIT:").count();
    let before = log();
    for command in commands {
        apply(&script(project, command), &database);
    }
    log() - before
}

#[test]
fn no_script_has_its_questions_compiled() {
    let server = Server::start();
    let on = project("jit: \"on\"");
    let can = server.database().query("SELECT pg_jit_available()") == "t";
    // What is looked for is seen, where the server can do it at all.
    assert_eq!(compiled(&server, &on, &[&["build"], &["verify"]]) > 0, can);
    let commands: [&[&str]; 8] = [
        &["build"],
        &["build", "--portable"],
        &["verify"],
        &["detect"],
        &["status", "--tables"],
        &["metrics"],
        &["downgrade", "c00000000030"],
        &["upgrade", "+5"],
    ];
    assert_eq!(compiled(&server, &project(""), &commands), 0);
    assert_eq!(compiled(&server, &project(""), &[&["build", "--portable"], &["verify"]]), 0);
}
