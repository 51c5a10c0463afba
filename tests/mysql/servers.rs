//! Servers that are set otherwise than usual, users with few rights, long histories.

use super::{build, engine, project, rows};
use crate::support::{Project, Spec};

#[test]
fn settings_of_the_server_are_made_harmless() {
    let server = engine().start();
    let script = build(&project());
    let globals = [
        "sql_mode = 'ANSI_QUOTES,NO_BACKSLASH_ESCAPES'",
        "sql_mode = ''",
        "sql_require_primary_key = 1",
        "autocommit = 0",
        "default_storage_engine = 'MyISAM'",
    ];
    for global in globals {
        let database = server.database();
        database.execute(&format!("SET GLOBAL {global}"));
        database.apply(&script).ok();
        let name = global.split(' ').next().unwrap();
        database.execute(&format!("SET GLOBAL {name} = DEFAULT"));
        rows(&database);
        let engines = database.query("SELECT GROUP_CONCAT(DISTINCT ENGINE) FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE()");
        assert_eq!(engines, "InnoDB", "{global}");
    }
}

#[test]
fn a_server_that_folds_names_gives_the_same() {
    let server = engine().start();
    server.initialise_with("--lower-case-table-names=1\n");
    let project = Project::new().with([Spec::new("aaaa00000001").up("
- create_table: {table: Mixed, columns: [{name: Id, type: integer, nullable: false}], primary_key: [Id]}
- add_column: {table: Mixed, column: {name: Word, type: varchar(20)}}
- create_index: {table: Mixed, columns: [Word]}
- create_table: {table: Other, columns: [{name: Mixed, type: integer, references: {table: Mixed, columns: [Id], name: Other_ibfk_1}}]}
- alter_column: {table: Mixed, column: Word, type: varchar(30)}
- rename_table: {table: Mixed, to: Blend}
")]);
    let database = server.database();
    let script = build(&project);
    for _ in 0..2 {
        database.apply(&script).ok();
        // every guard finds what is there, by the names of the spec
        assert_eq!(database.query("SELECT GROUP_CONCAT(TABLE_NAME ORDER BY TABLE_NAME) FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME NOT LIKE '%sqlc%' AND TABLE_NAME <> 'alembic_version'"), "blend,other");
        database.apply(&engine().script(&project, &["downgrade", "base"])).ok();
    }
    // half of it is there already
    database.execute("CREATE TABLE mixed (Id int PRIMARY KEY, Word varchar(20))");
    let adopted = database.apply(&script).ok();
    assert!(
        adopted.stdout.contains("exists table Mixed") && adopted.stdout.contains("exists column Mixed.Word"),
        "{adopted}"
    );
}

#[test]
fn rights_on_tables_are_enough() {
    let database = engine().shared().database();
    let user = format!("u_{}", database.name());
    database.execute(&format!(
        "CREATE USER {user}; GRANT SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, DROP, INDEX, REFERENCES ON {}.* TO {user}",
        database.name()
    ));
    let script = build(&project());
    super::apply_with(&database, &script, &[&format!("-u{user}")]).ok();
    rows(&database);
    database.execute(&format!("DROP USER {user}"));
}

/// The summary of a script names the rights that it takes; SQL of the project only reads and writes here.
#[test]
fn the_rights_that_the_summary_names_are_enough() {
    let project = Project::sample();
    for from in ["base", "7240f5c9ab16", "a1f73c06d582"] {
        let database = engine().shared().database();
        if from != "base" {
            database.apply(&engine().script(&project, &["build", from])).ok();
        }
        let user = format!("u_{}", database.name());
        let range = if from == "base" { "head".to_owned() } else { format!("{from}:head") };
        for script in
            [engine().script(&project, &["build", &range]), engine().script(&project, &["downgrade", "base"])]
        {
            let mut needs = script.lines().skip_while(|line| !line.starts_with("-- Needs"));
            let grant = needs.find_map(|line| line.split_once(" GRANT ")).unwrap().1;
            let grant = grant.replace("`DATABASE`", database.name()).replace("'USER'@'HOST'", &user);
            database.execute(&format!("DROP USER IF EXISTS {user}; CREATE USER {user}; GRANT {grant}"));
            super::apply_with(&database, &script, &[&format!("-u{user}")]).ok();
        }
        database.execute(&format!("DROP USER {user}"));
    }
}

/// More revisions than a recursion may have steps by default, and ids that are longer than a list may be.
#[test]
fn a_run_with_nothing_to_do_is_quick_and_leaves_no_trace_however_long_the_history() {
    const REVISIONS: usize = 2500;
    let id = |number: usize| format!("{number:012x}");
    let project = Project::new().with((1..=REVISIONS).map(|number| {
        let parent = (number > 1).then(|| id(number - 1));
        Spec::new(id(number)).after_all(parent).up(format!("- create_schema: {{name: s{number}}}"))
    }));
    let database = engine().shared().database();
    let head = id(REVISIONS);
    database.execute("CREATE TABLE alembic_version (version_num varchar(32) NOT NULL PRIMARY KEY)");
    database.execute(&format!("INSERT INTO alembic_version VALUES ('{head}')"));
    let before = database.whole_dump();
    let output = database.apply(&build(&project)).ok();
    assert_eq!(output.stdout, format!("at head {head}: nothing to do\n"));
    assert_eq!(database.whole_dump(), before);
}
