//! The JSON Schemas for editors: what is sound passes them, and what they can see of a mistake they refuse. Both are
//! asked of a validator by others.
#![allow(clippy::unwrap_used, clippy::panic, reason = "test code: it may stop at once and loudly")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use jsonschema::Validator;
use serde_json::{Value, json};
use sqlc_mig::diag::Code;
use sqlc_mig::json_schema::Subject;
use sqlc_mig::source::FileId;
use sqlc_mig::yaml::{self, Kind, Node};
use walkdir::WalkDir;

use crate::mistakes;
use crate::readme::markdown::blocks;
use crate::support::snapshot::{assert_is_there, cases, tests};
use crate::support::{Output, Project};

/// A value as an editor's reader of YAML sees it, by YAML's core schema.
fn value(node: &Node) -> Value {
    match &node.kind {
        _ if node.is_null() => Value::Null,
        Kind::Scalar { text, plain: true } => match text.as_str() {
            "true" | "True" | "TRUE" => json!(true),
            "false" | "False" | "FALSE" => json!(false),
            number => number
                .parse::<i64>()
                .map(|n| json!(n))
                .or_else(|_| number.parse::<f64>().map(|n| json!(n)))
                .unwrap_or_else(|_| json!(text)),
        },
        Kind::Scalar { text, .. } => json!(text),
        Kind::List(items) => items.iter().map(value).collect(),
        Kind::Map(entries) => {
            Value::Object(entries.iter().map(|e| (e.key.clone(), value(&e.value))).collect())
        }
    }
}

/// What a schema says against a text, as far as it is YAML.
fn faults(subject: Subject, text: &str) -> Option<Vec<String>> {
    static VALIDATORS: LazyLock<[Validator; 2]> = LazyLock::new(|| {
        Subject::ALL.map(|subject| {
            let schema: Value = serde_json::from_str(&subject.schema()).unwrap();
            jsonschema::options().with_draft(jsonschema::Draft::Draft7).build(&schema).unwrap()
        })
    });
    let validator = &VALIDATORS[usize::from(subject == Subject::Configuration)];
    let (Some(tree), _) = yaml::read(FileId::default(), text) else { return None };
    let instance = value(&tree);
    Some(
        validator.iter_errors(&instance).map(|fault| format!("{}: {fault}", fault.instance_path())).collect(),
    )
}

fn spec_of_operations(text: &str) -> String {
    let indented = text.lines().fold(String::new(), |all, line| all + "  " + line + "\n");
    format!("revision: \"8e1c0a5d2b34\"\ndown_revision: null\nupgrade:\n{indented}")
}

/// The specs and configurations below a folder.
fn below(folder: &Path) -> Vec<(Subject, PathBuf)> {
    let files = WalkDir::new(folder).sort_by_file_name().into_iter().map(|entry| entry.unwrap().into_path());
    files
        .filter(|path| path.extension().is_some_and(|ending| ending == "yaml" || ending == "yml"))
        .map(|path| {
            let config = path.file_name().is_some_and(|name| name == "sqlc-mig.yaml");
            (if config { Subject::Configuration } else { Subject::Spec }, path)
        })
        .collect()
}

#[test]
fn the_schemas_of_the_documents_are_those_of_this_version() {
    for subject in Subject::ALL {
        assert_is_there(&tests("../docs/schema").join(subject.file_name()), &subject.schema());
    }
}

#[test]
fn every_key_has_a_purpose_and_a_value() {
    for subject in Subject::ALL {
        let schema: Value = serde_json::from_str(&subject.schema()).unwrap();
        let definitions = schema["definitions"].as_object().unwrap();
        for (name, definition) in definitions {
            let closed = definition["additionalProperties"] == json!(false);
            let own = definition["required"].is_array() || name == "operation";
            for (key, value) in
                definition["properties"].as_object().into_iter().flatten().filter(|_| closed && own)
            {
                let purpose = value["description"].as_str().unwrap_or_default();
                assert!(!purpose.is_empty(), "json_schema/keys.txt has no line for `{key}` of {name}");
            }
        }
        let mut open = BTreeSet::new();
        references(&schema, &mut open);
        open.retain(|name| !definitions.contains_key(name));
        assert!(
            open.is_empty(),
            "json_schema/keys.txt names what json_schema/definitions.rs lacks: {open:?}"
        );
    }
}

fn references(value: &Value, into: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            into.extend(
                map.get("$ref").and_then(Value::as_str).map(|r| r["#/definitions/".len()..].to_owned()),
            );
            map.values().for_each(|inner| references(inner, into));
        }
        Value::Array(items) => items.iter().for_each(|inner| references(inner, into)),
        _ => {}
    }
}

#[test]
fn what_is_sound_passes() {
    let mut sound: Vec<(Subject, String, String)> = Vec::new();
    for folder in ["golden", "../migrations", "verify", "ledger"] {
        for (subject, path) in below(&tests(folder)) {
            sound.push((subject, path.display().to_string(), fs::read_to_string(&path).unwrap()));
        }
    }
    for block in blocks("docs/spec.md") {
        let (subject, text) = match block.mark.as_str() {
            "operation" => (Subject::Spec, spec_of_operations(&block.text)),
            "config" => (Subject::Configuration, block.text.clone()),
            _ => (Subject::Spec, block.text.clone()),
        };
        sound.push((subject, block.place, text));
    }
    for mistake in mistakes::list().into_iter().filter(|mistake| mistake.kind != mistakes::Kind::Command) {
        sound.push((Subject::Spec, mistake.name, mistake.right));
    }
    let initial = Project::new();
    initial.run(&["init"]).ok();
    sound.push((Subject::Configuration, "init".to_owned(), initial.read("sqlc-mig.yaml")));
    assert!(sound.len() > 500, "{}", sound.len());
    for (subject, name, text) in sound {
        let told = faults(subject, &text).unwrap_or_else(|| panic!("{name} is no YAML"));
        assert!(told.is_empty(), "{name}: {told:#?}\n{text}");
    }
}

/// What no schema of one file can know, by the kind of the mistake.
fn unseen(code: &str) -> Option<&'static str> {
    const YAML: [Code; 9] = [
        Code::YAML_SYNTAX,
        Code::YAML_UTF8,
        Code::YAML_EMPTY,
        Code::YAML_DOCUMENTS,
        Code::YAML_ALIAS,
        Code::YAML_TAG,
        Code::YAML_DUPLICATE,
        Code::YAML_DEPTH,
        Code::YAML_KEY,
    ];
    const SQL: [Code; 6] = [
        Code::SQL_SPLIT,
        Code::SQL_TRANSACTION,
        Code::SQL_CLIENT,
        Code::SQL_EXPRESSION,
        Code::SQL_NO_TEXT,
        Code::SQL_CONDITION,
    ];
    const HISTORY: [Code; 16] = [
        Code::NO_TABLE,
        Code::NO_COLUMN,
        Code::NO_OBJECT,
        Code::NAME_TAKEN,
        Code::NEEDS_DEFINITION,
        Code::STILL_USED,
        Code::IRREVERSIBLE,
        Code::EMPTY_REVISION,
        Code::NOT_BACK,
        Code::DUPLICATE_REVISION,
        Code::NO_PARENT,
        Code::CYCLE,
        Code::NAME_CLASH,
        Code::SEVERAL_HEADS,
        Code::CONFLICT,
        Code::NO_INPUT,
    ];
    const VALUES: [Code; 8] = [
        Code::UNKNOWN_TYPE,
        Code::BAD_TYPE,
        Code::BAD_LITERAL,
        Code::BAD_NAME,
        Code::NAME_TOO_LONG,
        Code::UNKNOWN_VARIABLE,
        Code::UNSUPPORTED,
        Code::NEEDS_QUESTION,
    ];
    let kinds: [(&[Code], &str); 5] = [
        (&YAML, "the editor's own reader of YAML says it, or YAML allows it"),
        (&SQL, "it is about SQL, which is a text to a schema"),
        (&HISTORY, "it is about other revisions"),
        (&VALUES, "it depends on the engine or on the configuration"),
        (&[Code::KEYS_CONFLICT], "it is about keys that do not go together"),
    ];
    kinds.iter().find(|(codes, _)| codes.iter().any(|known| known.id == code)).map(|(_, why)| *why)
}

/// Mistakes of a kind that a schema sees, which this one does not see all the same.
const PASSED: &[(&str, &str)] = &[
    ("outside: another kind than the constraint has", "the history knows the kind"),
    ("outside: another kind than the primary key has", "the history knows the kind"),
    ("outside: an operation for no dialect", "an empty list is a list of dialects"),
    ("outside: a downgrade that is impossible for no reason", "a reason is any text"),
    ("outside: a downgrade that is impossible, true", "a reason is any text, and a schema sees no quotes"),
    ("outside: a date in words", "a date is any text to a schema"),
    ("outside: a parent twice", "an id may stand in quotes or without"),
    ("alembic: down_revision None", "an id could be so, in quotes"),
    ("alembic: branch_labels None", "a label could be so, in quotes"),
    ("alembic: depends_on None", "an id could be so, in quotes"),
    ("engines: jsonb operators: a GIN index on MySQL", "it is a kind of index elsewhere"),
    ("sqlalchemy: nullable False", "False is false in YAML"),
    ("sqlalchemy: unique True", "True is true in YAML"),
    ("yaml: True for true", "True is true in YAML"),
    ("yaml: yes for true", "`yes` could be the name of the constraint, in quotes"),
];

fn codes(output: &Output) -> BTreeSet<String> {
    let parts = output.stderr.split("error[").skip(1).chain(output.stderr.split("warning[").skip(1));
    parts.map(|part| part[..4].to_owned()).collect()
}

/// The name of something wrong, its files, and the codes of what is said of it.
type Wrong = (String, Vec<(Subject, String)>, BTreeSet<String>);

#[test]
fn what_a_schema_can_see_it_refuses() {
    let mut wrong: Vec<Wrong> = Vec::new();
    for case in cases("errors") {
        let told = Project::copy_of(&case).run(&["build", "--dialect", "postgres"]);
        let read = |(subject, path): (Subject, PathBuf)| {
            (subject, String::from_utf8_lossy(&fs::read(path).unwrap()).into_owned())
        };
        wrong.push((case.display().to_string(), below(&case).into_iter().map(read).collect(), codes(&told)));
    }
    for mistake in mistakes::list().into_iter().filter(|mistake| mistake.kind != mistakes::Kind::Command) {
        let told = codes(&mistake.run(&mistake.wrong));
        wrong.push((mistake.name, vec![(Subject::Spec, mistake.wrong)], told));
    }
    let mut counts = BTreeMap::<String, [usize; 3]>::new();
    let mut failed = Vec::new();
    for (name, files, codes) in &wrong {
        let refused =
            files.iter().any(|(subject, text)| faults(*subject, text).is_none_or(|told| !told.is_empty()));
        for code in codes {
            let row = counts.entry(code.clone()).or_default();
            row[0] += 1;
            row[1] += usize::from(refused);
        }
        let seen = codes.iter().any(|code| unseen(code).is_none());
        let short = name.rsplit('/').next().unwrap();
        let passed = PASSED.iter().any(|(known, _)| *known == short);
        if refused == passed && (seen || passed) {
            failed.push(format!("{short} {codes:?}: refused {refused}"));
        }
    }
    println!("| code | mistakes | refused by the schema | |\n| --- | --- | --- | --- |");
    for (code, [all, refused, _]) in &counts {
        println!("| {code} | {all} | {refused} | {} |", unseen(code).unwrap_or("seen"));
    }
    assert!(failed.is_empty(), "{failed:#?}");
}
