//! `detect`: a database without a ledger is at the revision that the script names, or at one with the same schema.

use std::collections::BTreeMap;

use pretty_assertions::assert_eq;

use super::History;
use super::ledger::stopped;
use crate::support::history::{self, Spec, SpecText};
use crate::support::snapshot::tests;
use crate::support::{Database, Engine, Output, Project};

const FITS: &str = "detect: this schema is that of ";
const NEAREST: &str = "detect: this schema is that of no revision; the nearest is ";
const BASE: &str = "detect: base: nothing of the history is here";

/// A history, and the revisions that are asked for.
struct Asked {
    name: String,
    project: Project,
    ids: Vec<String>,
    /// What each needs, by id.
    needs: BTreeMap<String, Vec<String>>,
}

impl Asked {
    fn of(name: &str, project: Project) -> Self {
        let listed = project.run(&["history", "--format", "json"]).ok().stdout;
        let texts = |value: &serde_json::Value| -> Vec<String> {
            value.as_array().unwrap().iter().map(|id| id.as_str().unwrap().to_owned()).collect()
        };
        let one = |line: &str| {
            let one: serde_json::Value = serde_json::from_str(line).unwrap();
            let needs = [texts(&one["parents"]), texts(&one["depends_on"])].concat();
            (one["revision"].as_str().unwrap().to_owned(), needs)
        };
        let needs: Vec<(String, Vec<String>)> = listed.lines().map(one).collect();
        let ids = needs.iter().rev().map(|(id, _)| id.clone()).collect();
        Self { name: name.to_owned(), project, ids, needs: needs.into_iter().collect() }
    }

    /// A database at this revision without a ledger. It goes on from the one before, if that is all that the revision
    /// needs.
    fn grow(
        &self,
        engine: &'static Engine,
        id: &str,
        before: Option<(&str, Database<'static>)>,
    ) -> Database<'static> {
        let database = match before {
            Some((before, database)) if self.needs[id] == [before] => {
                database.apply(&engine.script(&self.project, &["stamp", before])).ok();
                database
            }
            _ => engine.shared().database(),
        };
        database.apply(&engine.script(&self.project, &["build", id])).ok();
        forget(&database);
        database
    }
}

/// Histories for this engine: those of all engines, one with branches, and random ones.
fn histories(engine: &Engine) -> Vec<Asked> {
    let mut all: Vec<Asked> =
        History::all(engine, &[]).into_iter().map(|one| Asked::of(&one.name, one.project())).collect();
    all.push(Asked::of("branches", Project::copy_of(tests("golden/branches"))));
    if engine.dialect() == "postgres" {
        let random: [(&str, Vec<SpecText>); 3] = [
            ("linear", history::linear(24)),
            ("branching", history::branching(24, 7)),
            ("hostile", history::hostile()),
        ];
        all.extend(random.map(|(name, specs)| Asked::of(name, Project::of(&specs))));
    }
    all
}

/// A chain of revisions whose names and texts are made of what SQL, clients, templates and patterns read as something else.
fn odd_names() -> Project {
    const NAMES: [&str; 8] =
        ["it's", "say \"x\"", "tick`ed", "per%_!cent", "back\\slash", ":v $1 {x}", "-- no /* note", "ein Ö"];
    let quoted = |text: &str| serde_json::to_string(text).unwrap();
    let mut parent: Option<String> = None;
    let specs = NAMES.iter().enumerate().map(|(at, name)| {
        let (table, column, index) = (quoted(name), quoted(&format!("{name} c")), quoted(&format!("{name} i")));
        let id = format!("{at}.odd_{at}");
        let up = format!(
            "  - create_table: {{table: {table}, comment: {table}, columns: [{{name: {column}, type: varchar(40), default: {table}, comment: {column}}}]}}\n  \
             - create_index: {{name: {index}, table: {table}, columns: [{column}]}}\n"
        );
        let spec = Spec::new(&id).after_all(parent.replace(id.clone())).message(name).number(at).up(up);
        spec.down("auto").file()
    });
    Project::of(&specs.collect::<Vec<_>>())
}

/// A database at these revisions, as something else than a script of ours has left it.
fn without_ledger(engine: &'static Engine, project: &Project, targets: &[&str]) -> Database<'static> {
    let database = engine.shared().database();
    for target in targets {
        database.apply(&engine.script(project, &["build", target])).ok();
    }
    forget(&database);
    database
}

fn forget(database: &Database<'_>) {
    for table in ["alembic_version", "sqlc_mig_history", "sqlc_mig_progress"] {
        database.execute(&format!("DROP TABLE IF EXISTS {table}"));
    }
}

fn schema(database: &Database<'_>) -> String {
    database.engine().driver().state(database).0
}

/// What the script of `detect` prints.
fn detected(database: &Database<'_>, project: &Project) -> Output {
    let output = database.apply(&database.engine().script(project, &["detect"]));
    let is_of_none = output.stdout.contains(NEAREST);
    let output = if is_of_none { output.failed(stopped(database.engine())) } else { output.ok() };
    assert_eq!(output.stderr.contains("that of no revision"), is_of_none, "{output}");
    output
}

/// The revisions that it names.
fn named(output: &Output) -> Vec<String> {
    let verdict = output.stdout.lines().find_map(|line| line.strip_prefix(FITS));
    let verdict = verdict.unwrap_or_else(|| panic!("no revision: {output}"));
    let verdict = verdict.strip_prefix("no revision; the nearest is ").unwrap_or(verdict);
    let verdict = verdict.split(", with ").next().unwrap();
    verdict.split(" with ").map(str::to_owned).collect()
}

/// Whether a database may be called one at these revisions: `verify` finds nothing, and its schema is theirs, but for the
/// texts of checks and the like, which only PostgreSQL keeps in a way that can be compared.
fn assert_at(
    database: &Database<'static>,
    project: &Project,
    revisions: &[String],
    schemas: &mut BTreeMap<Vec<String>, String>,
) {
    let engine = database.engine();
    let verify = database.apply(&engine.script(project, &["verify", &revisions.join(",")]));
    assert!(verify.stdout.contains("verify: no differences"), "{revisions:?}: {verify}");
    if engine.dialect() == "postgres" {
        let theirs = schemas.entry(revisions.to_vec()).or_insert_with(|| {
            let targets: Vec<&str> = revisions.iter().map(String::as_str).collect();
            schema(&without_ledger(database.engine(), project, &targets))
        });
        assert_eq!(schema(database), *theirs, "{revisions:?}");
    }
}

pub(super) fn each_revision_is_found_by_its_schema(engine: &'static Engine) {
    for asked in histories(engine) {
        let Asked { name, project, ids, .. } = &asked;
        let mut schemas: BTreeMap<Vec<String>, String> = BTreeMap::new();
        let mut found = 0;
        let mut grown: Option<(&str, Database<'static>)> = None;
        for id in ids {
            let database = asked.grow(engine, id, grown.take());
            let before = database.whole_dump();
            let output = detected(&database, project);
            assert_eq!(database.whole_dump(), before, "{name}: {id}");
            schemas.insert(vec![id.clone()], schema(&database));
            if output.stdout.contains(BASE) {
                assert_eq!(schema(&database).trim(), "", "{name}: {id}: {output}");
            } else {
                assert!(!output.stdout.contains(NEAREST), "{name}: {id}: {output}");
                found += 1;
                assert_at(&database, project, &named(&output), &mut schemas);
            }
            grown = Some((id, database));
        }
        assert!(found * 2 > ids.len(), "{name}: most of its schemas are not empty");
    }
}

pub(super) fn names_may_be_odd(engine: &'static Engine) {
    let project = odd_names();
    let database = engine.shared().database();
    for at in 0..8 {
        let id = format!("{at}.odd_{at}");
        database.apply(&engine.script(&project, &["build", &id])).ok();
        let output = detected(&database, &project);
        assert_eq!(named(&output), [id], "{output}");
    }
}

/// What revisions of data do is not seen; otherwise `stamp` with the name leaves a database that the upgrade script completes.
pub(super) fn an_upgrade_goes_on_from_what_it_names(engine: &'static Engine) {
    let history = History::sample();
    let project = history.project();
    let clean = engine.shared().database();
    clean.apply(&engine.script(&project, &["build"])).ok();
    for id in history.ids().into_iter().step_by(7) {
        let database = without_ledger(engine, &project, &[&id]);
        let output = detected(&database, &project);
        let line = output.stdout.lines().find_map(|line| line.trim().strip_prefix("sqlc-mig stamp "));
        let (targets, _) = line.unwrap().split_once(" --dialect").unwrap();
        assert_eq!(targets.split(' ').collect::<Vec<_>>(), named(&output));
        let stamp: Vec<&str> = ["stamp"].into_iter().chain(targets.split(' ')).collect();
        database.apply(&engine.script(&project, &stamp)).ok();
        database.apply(&engine.script(&project, &["build"])).ok();
        let again = detected(&database, &project);
        assert_eq!(named(&again), [ledger(&database)], "{id}");
        let verify = database.apply(&engine.script(&project, &["verify"])).ok();
        assert!(verify.stdout.contains("verify: no differences"), "{id}: {verify}");
    }
}

fn ledger(database: &Database<'_>) -> String {
    database.query("SELECT version_num FROM alembic_version")
}

pub(super) fn after_a_change_by_hand_it_names_the_nearest(engine: &'static Engine) {
    let history = History::portable();
    let project = history.project();
    for id in history.ids().into_iter().step_by(7) {
        let database = without_ledger(engine, &project, &[&id]);
        let fitting = named(&detected(&database, &project));
        for (change, differences) in [
            ("CREATE TABLE extra (a integer)", "1 difference"),
            ("ALTER TABLE counter ADD COLUMN extra integer", "2 differences"),
            ("CREATE INDEX ix_extra ON counter (n)", "3 differences"),
        ] {
            database.execute(change);
            let output = detected(&database, &project);
            assert!(
                output.stdout.contains(&format!("{NEAREST}{}, with {differences}\n", fitting.join(" with "))),
                "{id}: {change}: {output}"
            );
            let verify = engine.script(&project, &["verify", &fitting.join(",")]);
            assert!(
                database.apply(&verify).stdout.contains(&format!("verify: {differences}")),
                "{id}: {change}"
            );
            assert!(!output.stdout.contains("sqlc-mig stamp"), "{output}");
        }
        let script = engine
            .script(&project, &["detect", "--ignore", "extra", "--ignore", "counter.*", "--ignore", "ix_*"]);
        let output = database.apply(&script).ok();
        assert_eq!(named(&output), fitting, "{output}");
    }
}

pub(super) fn an_empty_database_is_at_base_and_a_ledger_is_told(engine: &'static Engine) {
    let project = Project::copy_of(tests("golden/branches"));
    let database = engine.shared().database();
    let output = detected(&database, &project);
    assert!(output.stdout.contains(BASE) && !output.stdout.contains("sqlc-mig stamp"), "{output}");
    database.execute("CREATE TABLE extra (a integer)");
    let output = detected(&database, &project);
    assert!(output.stdout.contains(&format!("{NEAREST}base, with 1 difference\n")), "{output}");
    database.execute("DROP TABLE extra");
    for (target, told, named) in
        [("a2", "is at a2\n", "a2"), ("b3", "is at a2, b3\n", "c4"), ("d1", "is at b3, d1\n", "d1 with c4")]
    {
        database.apply(&engine.script(&project, &["build", target])).ok();
        let output = detected(&database, &project);
        assert!(output.stdout.contains(told), "{target}: {output}");
        assert!(output.stdout.contains(&format!("{FITS}{named}\n")), "{target}: {output}");
    }
    let both = without_ledger(engine, &project, &["a2", "b2"]); // not all of a branch, beside another
    let output = detected(&both, &project);
    assert!(output.stdout.contains(&format!("{NEAREST}c4, with 1 difference\n")), "{output}");
    let quiet = database.apply(&engine.script(&project, &["detect", "-q"])).ok().stdout;
    assert!(quiet.trim_start_matches("sqlc-mig\n").starts_with(FITS), "{quiet}");
}
