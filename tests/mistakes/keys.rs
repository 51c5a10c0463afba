//! Every key of every operation and structure: left out, misspelt, and given what it does not take.

use std::collections::BTreeMap;

use serde_json::Value;
use sqlc_mig::decode::shape::{self, Shape};
use sqlc_mig::ops::Op;

use crate::support::Project;

/// A map that is read: its shape, its required keys, and the operations around it.
struct Case {
    shape: Shape,
    required: &'static [&'static str],
    around: fn(&str) -> String,
}

/// A value for a key of a map; most mean the same everywhere.
#[allow(clippy::match_same_arms, reason = "a table, in the order of its readers")]
fn value(context: &str, key: &str) -> &'static str {
    match (context, key) {
        ("create_table", "primary_key") => "[id]",
        ("create_table", "unique" | "indexes") => "[[id]]",
        ("create_table", "columns") => "[{name: id, type: bigint}]",
        ("add_column", "column") => "{name: extra, type: text}",
        ("drop_constraint", "type") => "unique",
        ("create_enum", "values") => "[a, b]",
        ("an element", "with") => "\"=\"",
        ("create_index" | "an index", "with") => "{fillfactor: 70}",
        ("create_exclude_constraint" | "an exclusion constraint", "using") => "gist",
        ("create_index" | "an index", "using") => "btree",
        ("bulk_insert" | "update_rows" | "delete_rows", "key") => "[id]",
        ("update_rows", "set") => "{id: 1}",
        ("execute", "effect") => "[]",
        ("a column", "identity") | (_, "first" | "stored" | "autoincrement") => "true",
        (_, "table" | "name" | "column" | "to" | "enum" | "value" | "before" | "after" | "collation") => "id",
        (_, "schema") => "public",
        (_, "columns" | "include") => "[id]",
        (_, "type") => "bigint",
        (_, "references") => "{table: other, columns: [id]}",
        (_, "expr" | "where" | "using" | "check") => "id > 0",
        (_, "sql" | "undo") => "SELECT 1",
        (_, "if") => "SELECT true",
        (_, "dialects") => "[postgres, mysql, mariadb, sqlite]",
        (_, "online") => "preferred",
        (_, "destructive") => "true",
        (_, "on_delete" | "on_update") => "cascade",
        (_, "match") => "simple",
        (_, "initially") => "deferred",
        (_, "elements") => "[{name: id, with: \"=\"}]",
        (_, "rows") => "[{id: 1}]",
        (_, "computed") => "{sql: id + 1}",
        (_, "order") => "asc",
        (_, "nulls") => "first",
        (_, "length") => "10",
        (_, "options") => "{engine: InnoDB}",
        (_, "partition_by") => "range (id)",
        (_, "engine") => "InnoDB",
        (_, "charset") => "utf8mb4",
        (_, "row_format") => "dynamic",
        (
            _,
            "unique" | "index" | "primary_key" | "nullable" | "deferrable" | "not_valid" | "concurrently"
            | "nulls_not_distinct" | "update" | "transaction" | "identity" | "if_exists",
        ) => "true",
        (_, "foreign_keys" | "checks" | "excludes") => "[]",
        _ => "words",
    }
}

/// Keys of which only one can stand, or that need another dialect or version, and are tried one by one.
const ALONE: [&str; 12] = [
    "expr",
    "default",
    "identity",
    "computed",
    "autoincrement",
    "before",
    "after",
    "first",
    "expect",
    "on_update",
    "update",
    "nulls_not_distinct",
];

fn required(name: &str) -> &'static [&'static str] {
    match name {
        "create_table" | "create_index" | "create_primary_key" | "create_unique_constraint" => {
            &["table", "columns"]
        }
        "drop_table" | "drop_table_comment" | "update_rows" | "delete_rows" => &["table"],
        "rename_table" => &["table", "to"],
        "create_table_comment" => &["table", "comment"],
        "add_column" | "drop_column" | "alter_column" => &["table", "column"],
        "rename_column" => &["table", "column", "to"],
        "drop_index" | "drop_constraint" => &["table", "name"],
        "rename_index" => &["table", "name", "to"],
        "create_foreign_key" => &["table", "columns", "references"],
        "create_check_constraint" => &["table", "expr"],
        "create_exclude_constraint" => &["table", "elements"],
        "create_enum" => &["name", "values"],
        "add_enum_value" => &["enum", "value"],
        "bulk_insert" => &["table", "rows"],
        "execute" => &["sql"],
        "drop_enum" | "create_schema" | "drop_schema" | "create_extension" | "drop_extension" => &["name"],
        other => panic!("which keys does {other} need?"),
    }
}

fn table(inner: &str) -> String {
    format!("- create_table: {{table: t, columns: [{{name: id, type: bigint}}], {inner}}}\n")
}

fn column(inner: &str) -> String {
    format!("- add_column: {{table: t, column: {inner}}}\n")
}

fn structures() -> Vec<Case> {
    let case = |shape, required, around| Case { shape, required, around };
    vec![
        case(shape::COLUMN, &["name", "type"], column),
        case(shape::COLUMN_REFERENCES, &["table"], |map| {
            column(&format!("{{name: a, type: bigint, references: {map}}}"))
        }),
        case(shape::COLUMN_CHECK, &["expr"], |map| {
            column(&format!("{{name: a, type: bigint, check: {map}}}"))
        }),
        case(shape::COMPUTED, &["sql"], |map| column(&format!("{{name: a, type: bigint, computed: {map}}}"))),
        case(shape::PRIMARY_KEY, &["columns"], |map| table(&format!("primary_key: {map}"))),
        case(shape::UNIQUE, &["columns"], |map| table(&format!("unique: [{map}]"))),
        case(shape::FOREIGN_KEY, &["columns", "references"], |map| table(&format!("foreign_keys: [{map}]"))),
        case(shape::REFERENCES, &["table"], |map| {
            table(&format!("foreign_keys: [{{columns: [id], references: {map}}}]"))
        }),
        case(shape::CHECK, &["expr"], |map| table(&format!("checks: [{map}]"))),
        case(shape::EXCLUDE, &["elements"], |map| table(&format!("excludes: [{map}]"))),
        case(shape::ELEMENT, &["with"], |map| table(&format!("excludes: [{{elements: [{map}]}}]"))),
        case(shape::INDEX, &["columns"], |map| table(&format!("indexes: [{map}]"))),
        case(shape::INDEX_COLUMN, &[], |map| table(&format!("indexes: [{{columns: [{map}]}}]"))),
    ]
}

/// A map with some keys, each with its value.
fn map(shape: &Shape, keys: &[&str]) -> String {
    let pairs: Vec<String> =
        keys.iter().map(|key| format!("{key}: {}", value(shape.context(), key))).collect();
    format!("{{{}}}", pairs.join(", "))
}

/// A key with two letters in each other's place, or one twice.
fn misspelt(key: &str) -> String {
    let mut letters: Vec<char> = key.chars().collect();
    match letters.len() {
        0..=4 => letters.push(*letters.last().unwrap()),
        n if letters[n - 2] == letters[n - 1] => letters.push('x'),
        n => letters.swap(n - 2, n - 1),
    }
    letters.into_iter().collect()
}

struct Trial {
    text: String,
    shape: Shape,
    kind: Change,
}

#[derive(Clone, Debug)]
enum Change {
    LeftOut(&'static str),
    Misspelt(&'static str, String),
    Odd,
}

fn trials(shape: Shape, required: &[&'static str], around: &dyn Fn(&str) -> String) -> Vec<Trial> {
    let own: Vec<&'static str> = shape.all().collect();
    let beside = |key: &str| -> Vec<&'static str> {
        own.iter()
            .copied()
            .filter(|other| *other != key && (required.contains(other) || !ALONE.contains(other)))
            .collect()
    };
    let mut list = Vec::new();
    for key in own.iter().copied() {
        let rest = beside(key);
        let mut add = |inner: String, kind| list.push(Trial { text: around(&inner), shape, kind });
        if required.contains(&key) {
            add(map(&shape, &rest), Change::LeftOut(key));
        }
        let with = |pair: &str| {
            let rest = map(&shape, &rest);
            if rest == "{}" {
                format!("{{{pair}}}")
            } else {
                format!(
                    "{}, {pair}}}",
                    rest.trim_end_matches('}').to_owned()
                        + &"}".repeat(rest.len() - rest.trim_end_matches('}').len() - 1)
                )
            }
        };
        let wrong = misspelt(key);
        add(with(&format!("{wrong}: {}", value(shape.context(), key))), Change::Misspelt(key, wrong.clone()));
        let needed: Vec<&'static str> = required.iter().copied().filter(|other| *other != key).collect();
        let needed = map(&shape, &needed);
        let odd = format!("{key}: {{zz: {{zz: 1}}}}");
        let text = if needed == "{}" {
            format!("{{{odd}}}")
        } else {
            format!("{{{odd}, {}", needed.trim_start_matches('{'))
        };
        add(text, Change::Odd);
    }
    list
}

/// What is told of each spec, by its number.
fn told(trials: &[Trial], dialect: &str) -> BTreeMap<usize, Vec<(String, String, String)>> {
    let mut project = Project::new();
    for (number, trial) in trials.iter().enumerate() {
        let parent = if number == 0 { "null".to_owned() } else { format!("\"r{:06}\"", number - 1) };
        let body = trial.text.lines().fold(String::new(), |body, line| body + "  " + line + "\n");
        let text = format!("revision: \"r{number:06}\"\ndown_revision: {parent}\nupgrade:\n{body}");
        project = project.spec(&format!("{number:06}.yaml"), &text);
    }
    let output = project.run(&["build", "--dialect", dialect, "--format", "json"]);
    let mut all: BTreeMap<usize, Vec<(String, String, String)>> = BTreeMap::new();
    for line in output.stderr.lines().filter(|line| line.starts_with('{')) {
        let object: Value = serde_json::from_str(line).unwrap();
        let text = |key: &str| object[key].as_str().unwrap_or_default().to_owned();
        let number = text("file").rsplit('/').next().unwrap()[..6].parse().unwrap();
        all.entry(number).or_default().push((text("code"), text("message"), text("hint")));
    }
    all
}

#[test]
fn a_missing_or_misspelt_key_hides_no_other() {
    let mut all = Vec::new();
    for name in Op::NAMES {
        let shape = *Op::shape(name).unwrap();
        all.extend(trials(shape, required(name), &|map| format!("- {name}: {map}\n")));
    }
    for case in structures() {
        all.extend(trials(case.shape, case.required, &case.around));
    }
    assert!(all.len() > 500, "{}", all.len());
    assert_answered(&all, "postgres");
    let options = |map: &str| table(&format!("options: {map}"));
    assert_answered(&trials(shape::OPTIONS, &[], &options), "mysql");
}

fn assert_answered(all: &[Trial], dialect: &str) {
    let told = told(all, dialect);
    for (number, trial) in all.iter().enumerate() {
        let faults = told.get(&number).cloned().unwrap_or_default();
        let context = || format!("{:?}\n{}{faults:#?}", trial.kind, trial.text);
        let unknown: Vec<_> = faults.iter().filter(|(code, ..)| code == "E201").collect();
        let missing: Vec<_> = faults.iter().filter(|(code, ..)| code == "E202").collect();
        match &trial.kind {
            Change::LeftOut(key) => {
                let sentence = format!("{} needs the key `{key}`", trial.shape.title);
                assert!(
                    missing.len() == 1 && missing[0].1 == sentence && unknown.is_empty(),
                    "{}",
                    context()
                );
            }
            Change::Misspelt(key, wrong) => {
                let sentence = format!("{} has no key `{wrong}`", trial.shape.title);
                assert!(
                    unknown.len() == 1 && unknown[0].1 == sentence && missing.is_empty(),
                    "{}",
                    context()
                );
                assert!(unknown[0].2.starts_with(&format!("did you mean `{key}`?")), "{}", context());
            }
            Change::Odd => assert!(!faults.is_empty(), "nobody looks at it: {}", context()),
        }
    }
}
