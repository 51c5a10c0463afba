//! `verify`: nothing differs where a script of ours has been, at whatever revision; and each drift is found, with nothing else.

use pretty_assertions::assert_eq;

use super::History;
use crate::support::history::{self, SpecText};
use crate::support::snapshot::{assert_is_there, tests};
use crate::support::{Database, Engine, Project, Spec, last_line};

const SAME: &str = "verify: no differences";

/// The exit status where there is a difference, as far as the client has one for it.
fn status_of_differences(engine: &Engine) -> i32 {
    if engine.dialect() == "postgres" { 3 } else { 1 }
}

/// The project that has one of everything.
fn project(engine: &Engine) -> Project {
    let folder = if engine.dialect() == "mariadb" { "mysql" } else { engine.dialect() };
    Project::copy_of(tests(&format!("verify/{folder}")))
}

/// What a script of `verify` prints: rows, without what is not compared, with `|` between the columns.
fn rows(database: &Database<'_>, script: &str) -> String {
    let output = database.apply(script);
    let found = !output.stdout.contains(SAME);
    let status = if found { status_of_differences(database.engine()) } else { 0 };
    let output = output.failed(status);
    assert_eq!(output.stderr.contains("this schema is not the one"), found, "{output}");
    let is_row =
        |line: &&str| !line.starts_with("not compared: ") && *line != "sqlc-mig" && !line.starts_with("---");
    let rows = output.stdout.lines().filter(is_row);
    let columns = |line: &str| {
        let columns: Vec<&str> = line.split("  ").map(str::trim).filter(|text| !text.is_empty()).collect();
        columns.join(" | ") + "\n"
    };
    rows.filter(|line| !line.is_empty()).map(columns).collect()
}

/// Histories for this engine: those of all engines, and random ones.
fn histories(engine: &Engine) -> Vec<(String, Project)> {
    let mut all: Vec<(String, Project)> =
        History::all(engine, &[18]).into_iter().map(|one| (one.name.clone(), one.project())).collect();
    if engine.dialect() == "postgres" {
        let random: [(&str, Vec<SpecText>); 3] = [
            ("linear", history::linear(60)),
            ("branching", history::branching(40, 7)),
            ("hostile", history::hostile()),
        ];
        all.extend(random.map(|(name, specs)| (name.to_owned(), Project::of(&specs))));
    }
    all
}

pub(super) fn nothing_differs_where_a_script_has_been(engine: &'static Engine) {
    for (name, project) in histories(engine) {
        let database = engine.shared().database();
        database.apply(&engine.script(&project, &["build"])).ok();
        let before = database.whole_dump();
        let script = engine.script(&project, &["verify"]);
        assert_eq!(rows(&database, &script), format!("{SAME}\n"), "{name}");
        assert_eq!(rows(&database, &script), format!("{SAME}\n"), "{name}, again");
        assert_eq!(database.whole_dump(), before, "{name}");
        let quiet = database.apply(&engine.script(&project, &["verify", "-q"])).ok();
        assert_eq!((quiet.stdout.as_str(), quiet.stderr.as_str()), ("", ""), "{name}");
    }
}

/// A value that was added to an enum stays where undoing it would break rows, and is a difference.
fn is_left_value(row: &str) -> bool {
    let columns: Vec<&str> = row.split(" | ").collect();
    let [_, attribute, expected, found] = columns[..] else { return false };
    let is_enum = attribute == "values" || attribute == "type" && expected.starts_with("enum(");
    is_enum && found.len() > expected.len()
}

pub(super) fn nothing_differs_at_revisions_on_the_way_down(engine: &'static Engine) {
    for history in History::all(engine, &[]) {
        let project = history.project();
        let start = engine.shared().database();
        start.apply(&engine.script(&project, &["build"])).ok();
        start.wait_until_alone();
        for target in history.ids().into_iter().step_by(2) {
            let database = start.copy();
            database.apply(&engine.script(&project, &["downgrade", &target])).ok();
            let heads = database.query("SELECT version_num FROM alembic_version ORDER BY version_num");
            let expression = if heads.is_empty() { "base".to_owned() } else { heads.replace('\n', ",") };
            let found = rows(&database, &engine.script(&project, &["verify", &expression]));
            let differences: Vec<&str> =
                found.lines().filter(|row| row.contains(" | ") && !is_left_value(row)).collect();
            assert_eq!(differences, Vec::<&str>::new(), "{}: down to {target}", history.name);
        }
    }
}

/// `tests/verify/DIALECT.txt` has what is done by hand to a database, each followed by the rows that are then to be printed.
pub(super) fn each_drift_is_found_and_nothing_else(engine: &'static Engine) {
    let file = tests(&format!("verify/{}.txt", engine.dialect()));
    let text = std::fs::read_to_string(&file).unwrap();
    let drifts: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("## ")).collect();
    let project = project(engine);
    let script = engine.script(&project, &["verify"]);
    let build = engine.script(&project, &["build"]);
    let found = drifts.iter().map(|drift| {
        let database = engine.shared().database();
        database.apply(&build).ok();
        database.execute(drift);
        format!("## {drift}\n{}", rows(&database, &script))
    });
    assert_is_there(&file, &found.collect::<String>());
}

pub(super) fn patterns_are_left_out_and_the_ledger_is_told(engine: &'static Engine) {
    let project = project(engine);
    let database = engine.shared().database();
    database.apply(&engine.script(&project, &["build"])).ok();
    database.execute("CREATE TABLE extra (a integer); CREATE TABLE other (a integer); ALTER TABLE books ADD COLUMN more integer; CREATE INDEX ix_own ON books (title)");
    let verify = |patterns: &[&str]| {
        let ignored = patterns.iter().flat_map(|pattern| ["--ignore", pattern]);
        rows(&database, &engine.script(&project, &["verify"].into_iter().chain(ignored).collect::<Vec<_>>()))
    };
    assert_eq!(verify(&[]).lines().count(), 5);
    assert!(!verify(&["ext??"]).contains("extra"));
    assert_eq!(verify(&["ext*", "books.more", "ix_*"]).lines().count(), 2);
    assert_eq!(verify(&["ext*", "books", "other"]), format!("{SAME}\n"));
    assert_eq!(verify(&["e", "other.*"]).lines().count(), 5, "patterns match whole names");
    let at_base = database.apply(&engine.script(&project, &["verify", "base"]));
    assert!(at_base.stdout.contains("alembic_version is at 0001, and this compares with base"), "{at_base}");
    assert!(last_line(&at_base).starts_with("verify: "), "{at_base}");
}

/// What the server makes of a column by itself (a check of a JSON column on MariaDB) goes with it, whatever it is called later.
pub(super) fn a_renamed_column_of_any_type_is_no_difference(engine: &'static Engine) {
    let types = [
        "smallint",
        "integer",
        "bigint",
        "\"numeric(8,2)\"",
        "real",
        "double",
        "boolean",
        "char(3)",
        "varchar(9)",
        "text",
        "binary(4)",
        "varbinary(4)",
        "blob",
        "date",
        "time",
        "timestamp",
        "timestamptz",
        "uuid",
        "json",
        "jsonb",
        "\"enum(a, b)\"",
    ];
    let table =
        "- create_table:\n    table: t\n    columns:\n      - {name: id, type: integer, primary_key: true}\n";
    let columns = types.iter().enumerate().map(|(n, one)| format!("      - {{name: a{n}, type: {one}}}\n"));
    let up = table.to_owned() + &columns.collect::<String>();
    let renames =
        (0..types.len()).map(|n| format!("- rename_column: {{table: t, column: a{n}, to: b{n}}}\n"));
    let renames = renames.collect::<String>() + "- rename_table: {table: t, to: u}\n";
    let specs = [Spec::new("aaaa").up(up), Spec::new("bbbb").after("aaaa").up(renames)];
    let project = Project::new().with(specs);
    let database = engine.shared().database();
    database.apply(&engine.script(&project, &["build"])).ok();
    assert_eq!(rows(&database, &engine.script(&project, &["verify"])), format!("{SAME}\n"));
    let output = database.apply(&engine.script(&project, &["detect"]));
    assert!(output.status == 0, "{output}");
    database.apply(&engine.script(&project, &["downgrade", "aaaa"])).ok();
    assert_eq!(rows(&database, &engine.script(&project, &["verify", "aaaa"])), format!("{SAME}\n"));
}

/// What an engine adds to an index, cuts from it or makes beside it by its own rules is known, or not compared.
pub(super) fn what_an_engine_does_with_indexes_is_no_difference(engine: &'static Engine) {
    let up = "
- create_table: {table: p, columns: [{name: id, type: bigint}], primary_key: [id]}
- create_table:
    table: c
    columns: [{name: id, type: bigint, identity: true}, {name: p, type: bigint}, {name: q, type: bigint}]
    primary_key: [id]
    indexes: [{name: pd, columns: [{name: p, order: desc}]}, {name: qd, columns: [q, {name: p, order: desc}]}]
    foreign_keys:
      - {columns: [p], references: {table: p, columns: [id]}}
      - {columns: [q], references: {table: p, columns: [id]}}
- create_table:
    table: texts
    dialects: [postgres, mariadb, sqlite]
    columns: [{name: id, type: integer}, {name: a, type: text}, {name: b, type: blob}, {name: c, type: varchar(900)}]
    primary_key: [id]
    indexes: [{name: ta, columns: [a]}, {name: tb, columns: [b]}, {name: tc, columns: [c]}]
- create_table:
    table: shapes
    dialects: [mariadb]
    columns: [{name: id, type: integer}, {name: a, type: point}, {name: b, type: json}]
    primary_key: [id]
    unique: [{name: sa, columns: [a]}]
    indexes: [{name: sb, columns: [a, id]}, {name: sc, columns: [b]}]
";
    let more = "
- create_index: {table: c, name: pa, columns: [p]}
- drop_index: {table: c, name: pd}
- alter_column: {table: c, column: id, default: null}
";
    let specs = [Spec::new("aaaa").up(up), Spec::new("bbbb").after("aaaa").up(more)];
    let project = Project::new().with(specs);
    let database = engine.shared().database();
    let is_at = |revision: &str| {
        let found = rows(&database, &engine.script(&project, &["verify", revision]));
        assert_eq!(found, format!("{SAME}\n"), "{revision}");
    };
    database.apply(&engine.script(&project, &["build", "aaaa"])).ok();
    is_at("aaaa");
    let build = engine.script(&project, &["build"]);
    database.apply(&build).ok();
    is_at("bbbb");
    database.apply(&engine.script(&project, &["downgrade", "aaaa"])).ok();
    is_at("aaaa");
    // without a ledger, everything that is there is compared once more
    database.apply(&engine.script(&project, &["stamp", "base"])).ok();
    let adopted = database.apply(&build).ok();
    assert!(adopted.stdout.contains("exists"), "{adopted}");
    is_at("bbbb");
}
