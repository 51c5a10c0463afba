//! Histories that Alembic runs, and their import, on each engine: statements that SQLAlchemy builds find the same rows.

use std::process::{Command, Stdio};

use pretty_assertions::assert_eq;

use crate::support::{Database, Engine, Output, Project};
use crate::theirs;

/// An environment that prints a script for a dialect of SQLAlchemy.
const ENVIRONMENT: &str = "\
from alembic import context

context.configure(dialect_name=context.get_x_argument(as_dictionary=True)['dialect'], as_sql=True, literal_binds=True)
with context.begin_transaction():
    context.run_migrations()
";

/// The dialects, as we and as SQLAlchemy call them.
const DIALECTS: [(&str, &str); 4] =
    [("postgres", "postgresql"), ("mysql", "mysql"), ("mariadb", "mariadb"), ("sqlite", "sqlite")];

/// A project of Alembic with the files of a history that are called so, and our configuration for some dialects.
fn project(history: &str, names: &[&str], dialects: &str) -> Project {
    let project = Project::new().config(&format!("dialects: [{dialects}]\n"));
    project.write("alembic.ini", "[alembic]\nscript_location = %(here)s/alembic\npath_separator = os\n");
    project.write("alembic/env.py", ENVIRONMENT);
    for part in history.split("=== ").skip(1) {
        let (name, text) = part.split_once('\n').expect("a name and a text");
        if names.contains(&name) {
            project.write(&format!("alembic/versions/{name}"), text);
        }
    }
    project.run(&["import", "alembic", "--versions", "alembic/versions"]).ok();
    project
}

/// What Alembic prints for a dialect of SQLAlchemy; it doubles `%` for clients of Python.
fn script(project: &Project, dialect: &str) -> String {
    let asked = format!("dialect={dialect}");
    let mut command = Command::new(theirs::python());
    command.args(["-B", "-m", "alembic", "-x", &asked, "upgrade", "heads", "--sql"]);
    command.current_dir(project.path("")).stdin(Stdio::null());
    Output::of(&mut command).ok().stdout.replace("%%", "%")
}

#[test]
fn statements_that_sqlalchemy_builds_find_the_same_rows() {
    let history = include_str!("../import/python/histories/core.txt");
    let project = project(history, &["c1.py", "c2.py"], "postgres, mysql, mariadb, sqlite");
    for (own, name) in DIALECTS {
        let engine = Engine::of(own).expect("an engine");
        let (theirs, ours) = (engine.shared().database(), engine.shared().database());
        theirs.apply(&script(&project, name)).ok();
        ours.apply(&engine.script(&project, &["build"])).ok();
        let rows = "SELECT id, name, is_on, mark, plain FROM things ORDER BY id";
        let rows = |database: &Database<'_>| database.query(rows);
        assert_eq!(rows(&theirs), rows(&ours), "{own}");
        assert_eq!(rows(&ours).lines().count(), 5, "{own}");
    }
}

/// Constraints and indexes as the server knows them, without those of the ledgers.
fn keys(database: &Database<'_>) -> String {
    database.query(
        "SELECT * FROM (SELECT CONCAT_WS(' ', TABLE_NAME, CONSTRAINT_TYPE, CONSTRAINT_NAME) AS k FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME IN ('people', 'orders', 'sales') UNION ALL SELECT CONCAT_WS(' ', TABLE_NAME, INDEX_NAME, SEQ_IN_INDEX, COLUMN_NAME) FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME IN ('people', 'orders', 'sales')) AS x ORDER BY k",
    )
}

#[test]
fn what_has_no_name_gets_the_name_that_mysql_and_mariadb_give() {
    let history = include_str!("../import/python/histories/server_names.txt");
    let project = project(history, &["n1.py", "n2.py", "n3.py"], "mysql, mariadb");
    for own in ["mysql", "mariadb"] {
        let engine = Engine::of(own).expect("an engine");
        let [theirs, ours, middle] = [(); 3].map(|()| engine.shared().database());
        let whole = script(&project, own);
        let parts: Vec<&str> = whole.split("-- Running upgrade").collect();
        for (at, target) in ["n1", "n2", "n3"].into_iter().enumerate() {
            let before = if at == 0 { parts[0] } else { "" };
            theirs.apply(&format!("{before}-- {}", parts[at + 1])).ok();
            ours.apply(&engine.script(&project, &["build", target])).ok();
            assert_eq!(keys(&ours), keys(&theirs), "{own} {target}");
            if at < 2 {
                middle.apply(&format!("{before}-- {}", parts[at + 1])).ok();
            }
        }
        assert!(keys(&ours).contains("sales FOREIGN KEY sales_ibfk_6"), "{}", keys(&ours));
        middle.apply(&engine.script(&project, &["build"])).ok();
        // There an index that Alembic's server made may give way to one with the name of the key.
        let constraints = |database: &Database<'_>| {
            let own = |line: &&str| ["FOREIGN", "UNIQUE", "CHECK"].iter().any(|kind| line.contains(kind));
            keys(database).lines().filter(own).map(ToOwned::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(constraints(&middle), constraints(&theirs), "{own}: from the middle");
        // A database that Alembic has made is at the end, and nothing is done again.
        let again = theirs.apply(&engine.script(&project, &["build"])).ok();
        assert_eq!(keys(&ours), keys(&theirs), "{own}: {again}");
    }
}

/// SQLite keeps types and defaults as they were written: the same in other words.
const SPELLED: [&str; 5] = [
    "accounts.balance type numeric(10,2) numeric(10, 2)",
    "accounts.is_admin default false 0",
    "accounts.settings type text json",
    "accounts.share type real float",
    "accounts.visits default 0 '0'",
];

/// How columns count, what they default to, what they are called by: `verify` finds nothing on what Alembic has made.
#[test]
fn a_database_that_alembic_has_made_is_as_the_import_says() {
    let history = include_str!("../import/python/histories/everywhere.txt");
    let all = project(history, &["w1.py", "w2.py"], "postgres, mysql, mariadb, sqlite");
    let mut differing = Vec::new();
    for (own, name) in DIALECTS {
        let alone = project(history, &["w1.py", "w2.py"], own);
        let engine = Engine::of(own).expect("an engine");
        let theirs = engine.shared().database();
        theirs.apply(&script(&all, name)).ok();
        for project in [&all, &alone] {
            let said = theirs.apply(&engine.script(project, &["verify"])).stdout;
            let rows = said.lines().filter(|line| line.contains('.'));
            let rows: Vec<String> =
                rows.map(|row| row.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
            let spelled = if own == "sqlite" { &SPELLED[..] } else { &[] };
            if rows != spelled || said.contains("autoincrement") {
                differing.push(format!("{own}: {said}"));
            }
        }
    }
    assert!(differing.is_empty(), "{}", differing.join("\n"));
}
