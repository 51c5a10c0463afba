//! Rows that belong to the schema, on real servers: random rows that are wanted, the revision that leads to others, and
//! the way back.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use pretty_assertions::assert_eq;

use crate::support::crash::Crash;
use crate::support::history::Random;
use crate::support::{Database, Engine, Kill, Project, State};

/// A column, with words for its cells.
type Words = (&'static str, &'static [&'static str]);

/// Tables, with their keys and columns. The second refers to the first.
const TABLES: [(&str, &[&str], &[Words]); 2] = [
    (
        "parents",
        &["id"],
        &[
            ("id", &["0", "1", "2", "3", "-7", "9007199254740993"]),
            ("name", &["plain", "\"it's\"", "'back\\slash'", "\"漢字\"", "no", "\"\""]),
            ("size", &["1.10", "-3", "0.05", "null"]),
            ("flag", &["true", "false", "null"]),
        ],
    ),
    (
        "children",
        &["a", "b"],
        &[
            ("a", &["x", "y", "\"a b\"", "'%'"]),
            ("b", &["1", "2"]),
            ("parent", &["null"]),
            ("day", &["2026-11-20", "1999-01-31", "null"]),
            ("made", &["{sql: \"'a' || 'b'\"}", "by hand"]),
        ],
    ),
];

const COLUMNS: [&str; 2] = [
    "[{name: id, type: bigint}, {name: name, type: varchar(40)}, {name: size, type: \"numeric(10,2)\", default: 2.50}, {name: flag, type: boolean}], primary_key: [id]",
    "[{name: a, type: varchar(10)}, {name: b, type: integer}, {name: parent, type: bigint}, {name: day, type: date}, {name: made, type: varchar(20)}], primary_key: [a, b], foreign_keys: [{columns: [parent], references: {table: parents, columns: [id]}}]",
];

/// The rows of a table: cells in YAML by their columns, by what their keys hold.
type Rows = BTreeMap<Vec<String>, BTreeMap<&'static str, String>>;

/// Random rows of both tables.
fn rows(random: &mut Random) -> [Rows; 2] {
    let mut all: [Rows; 2] = Default::default();
    for (at, (_, key, columns)) in TABLES.iter().enumerate() {
        let parents: Vec<String> = all[0].values().map(|row| row["id"].clone()).collect();
        for _ in 0..random.below(7) {
            let mut row = BTreeMap::new();
            for (name, words) in *columns {
                let mut word = random.pick(words).to_owned();
                if *name == "parent" && !parents.is_empty() {
                    word.clone_from(&parents[random.below(parents.len())]);
                }
                if key.contains(name) || random.below(4) > 0 {
                    row.insert(*name, word);
                }
            }
            all[at].insert(key.iter().map(|name| row[name].clone()).collect(), row);
        }
    }
    all
}

fn listed(rows: &Rows) -> String {
    let row = |cells: &BTreeMap<&str, String>| {
        let cells: Vec<String> = cells.iter().map(|(name, word)| format!("{name}: {word}")).collect();
        format!("{{{}}}", cells.join(", "))
    };
    rows.values().map(row).collect::<Vec<_>>().join(", ")
}

/// The wanted schema.
fn wanted(rows: &[Rows; 2]) -> String {
    let mut text = "tables:\n".to_owned();
    for (at, (name, key, _)) in TABLES.iter().enumerate() {
        let key = key.join(", ");
        let rows = listed(&rows[at]);
        writeln!(
            text,
            "- {{table: {name}, columns: {}, rows: {{key: [{key}], rows: [{rows}]}}}}",
            COLUMNS[at]
        )
        .unwrap();
    }
    text
}

/// What `||` is elsewhere: the SQL of a cell, for an engine.
fn worded(text: &str, engine: &Engine) -> String {
    if engine.dialect().starts_with('m') {
        text.replace("'a' || 'b'", "concat('a', 'b')")
    } else {
        text.to_owned()
    }
}

fn tables() -> String {
    let mut text = "revision: \"start\"\ndown_revision: null\nmessage: start\nupgrade:\n".to_owned();
    for (at, (name, ..)) in TABLES.iter().enumerate() {
        writeln!(text, "- create_table: {{table: {name}, columns: {}}}", COLUMNS[at]).unwrap();
    }
    text
}

/// What a database holds in which these rows were just inserted.
fn expected(rows: &[Rows; 2], engine: &'static Engine) -> Vec<String> {
    let mut spec = tables();
    for (at, (name, ..)) in TABLES.iter().enumerate().filter(|(at, _)| !rows[*at].is_empty()) {
        writeln!(spec, "- bulk_insert: {{table: {name}, rows: [{}]}}", listed(&rows[at])).unwrap();
    }
    let project = Project::new().spec("start.yaml", &worded(&spec, engine));
    let database = engine.shared().database();
    database.apply(&engine.script(&project, &["build"])).ok();
    held(&database)
}

/// The rows of both tables.
fn held(database: &Database<'_>) -> Vec<String> {
    let state = State::of(database);
    let lines = TABLES.iter().flat_map(|(name, ..)| state.of_kind(name));
    let mut lines: Vec<String> = lines.map(ToOwned::to_owned).collect();
    lines.sort();
    lines
}

/// Rows after those of `next` were wanted: what they do not say stays.
fn merged(before: &[Rows; 2], next: &[Rows; 2]) -> [Rows; 2] {
    let one = |at: usize| {
        let row = |(key, cells): (&Vec<String>, &BTreeMap<&'static str, String>)| {
            let mut row = before[at].get(key).cloned().unwrap_or_default();
            row.extend(cells.iter().map(|(name, word)| (*name, word.clone())));
            (key.clone(), row)
        };
        next[at].iter().map(row).collect()
    };
    [one(0), one(1)]
}

/// Writes what is wanted, and the revision that leads there. Afterwards nothing differs.
fn autogenerate(project: &Project, wanted: &str, id: &str, dialect: &str) -> bool {
    project.write("schema.yaml", wanted);
    let revision = ["revision", "--autogenerate", "-m", id, "--rev-id", id, "--dialect", dialect];
    let differs = project.run(&["diff", "--dialect", dialect]).status == 1;
    let output = project.run(&revision);
    assert_eq!(output.status, 0, "{output}");
    let output = project.run(&["diff", "--dialect", dialect]);
    assert_eq!((output.status, output.stdout.as_str()), (0, ""), "{wanted}\n{output}");
    let output = project.run(&["check"]);
    assert_eq!(output.status, 0, "{output}");
    // What the history knows of rows, it also prints.
    let printed = project.run(&["schema", "--dialect", dialect]).stdout;
    project.write("printed.yaml", &printed);
    let output = project.run(&["diff", "--to", "printed.yaml", "--dialect", dialect]);
    assert_eq!((output.status, output.stdout.as_str()), (0, ""), "{printed}\n{output}");
    differs
}

pub(crate) fn random_rows_become_those_that_are_wanted_and_come_back(engine: &'static Engine) {
    let dialect = engine.dialect();
    let mut changed = 0;
    for seed in 1..5 {
        let mut random = Random::new(seed);
        let (first, second) = (rows(&mut random), rows(&mut random));
        let config = format!("dialects: [{dialect}]\nwanted: schema.yaml\n");
        let project = Project::new().config(&config).spec("start.yaml", &tables());
        let wanted = |rows: &[Rows; 2]| worded(&wanted(rows), engine);
        autogenerate(&project, &wanted(&first), "first", dialect);
        let database = engine.shared().database();
        database.apply(&engine.script(&project, &["build"])).ok();
        let before = expected(&first, engine);
        assert_eq!(held(&database), before, "{seed}: {}", wanted(&first));
        if !autogenerate(&project, &wanted(&second), "second", dialect) {
            continue;
        }
        changed += 1;
        let script = engine.script(&project, &["build"]);
        let after = expected(&merged(&first, &second), engine);
        if seed == 1 {
            let crash = Crash::new(database.copy(), script.clone());
            let what = format!("{}, rows", engine.name());
            crash.interrupt_some(Kill::Client, 0, 6).assert_harmless(&what);
        }
        database.apply(&script).ok();
        let text = project.read("migrations/second_second.yaml");
        assert_eq!(held(&database), after, "{seed}: {text}");
        database.apply(&engine.script(&project, &["downgrade", "first"])).ok();
        assert_eq!(held(&database), before, "{seed}: {text}");
    }
    assert!(changed > 1, "{changed}");
}
