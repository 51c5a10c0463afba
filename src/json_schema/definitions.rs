//! The definitions that `keys.txt` names: what values are, as those read them who read specs.

use serde_json::{Map, Value, json};

use super::maps::Keys;
use super::required;
use crate::config;
use crate::decode::{Shape, choices, shape};
use crate::dialect::Dialect;
use crate::model::name::RESERVED_IDS;
use crate::model::naming::Named;
use crate::model::{ConstraintKind, Online, SqlType};
use crate::ops::{NO_UNDO, Op};
use crate::spec;

/// Maps that are no operations.
const MAPS: [(&str, Shape); 22] = [
    ("spec", spec::HEAD),
    ("irreversible", spec::IRREVERSIBLE),
    ("column", shape::COLUMN),
    ("column_check", shape::COLUMN_CHECK),
    ("computed", shape::COMPUTED),
    ("options", shape::OPTIONS),
    ("primary_key", shape::PRIMARY_KEY),
    ("unique_constraint", shape::UNIQUE),
    ("foreign_key", shape::FOREIGN_KEY),
    ("references", shape::REFERENCES),
    ("column_references", shape::COLUMN_REFERENCES),
    ("check", shape::CHECK),
    ("exclusion_constraint", shape::EXCLUDE),
    ("element", shape::ELEMENT),
    ("index", shape::INDEX),
    ("index_column", shape::INDEX_COLUMN),
    ("enum", shape::ENUM),
    ("configuration", config::CONFIGURATION),
    ("ledger", config::LEDGER),
    ("history", config::HISTORY),
    ("lock", config::LOCK),
    ("wanted", config::WANTED),
];

/// `{"$ref": ...}`.
pub(super) fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/definitions/{name}") })
}

/// The same, or null: a key without a value counts as absent.
pub(super) fn or_null(value: &Value) -> Value {
    json!({ "anyOf": [value, { "type": "null" }] })
}

fn any_of(names: &[&str]) -> Value {
    json!({ "anyOf": names.iter().map(|name| reference(name)).collect::<Vec<_>>() })
}

fn list_of(item: &Value, at_least: usize) -> Value {
    json!({ "type": "array", "items": item, "minItems": at_least })
}

/// Whatever YAML takes for a text, a number or true: the reader takes its text.
fn scalar(pattern: &str) -> Value {
    json!({ "type": ["string", "number", "boolean"], "pattern": pattern })
}

/// What can be neither an id nor a label.
fn reserved() -> Value {
    json!({ "type": "string", "pattern": format!("^({})$", RESERVED_IDS.map(any_case).join("|")) })
}

fn map_of(keys: &str, value: &Value) -> Value {
    json!({ "type": "object", "patternProperties": { keys: value }, "additionalProperties": false })
}

/// A pattern for a word in any case, in which `_` may stand for a blank.
fn any_case(word: &str) -> String {
    let letter = |c: char| match c {
        ' ' => "[ _]".to_owned(),
        c => format!("[{}{}]", c.to_ascii_lowercase(), c.to_ascii_uppercase()),
    };
    word.chars().map(letter).collect()
}

/// One of a few words: those that an editor offers, and the same in capitals.
fn word(words: &[&str]) -> Value {
    let spelled: Vec<String> = words.iter().map(|word| any_case(word)).collect();
    let pattern = format!("^({})$", spelled.join("|"));
    json!({ "anyOf": [{ "enum": words }, { "type": "string", "pattern": pattern }] })
}

/// The names of dialects as a pattern, SQLAlchemy's included: `postgresql`, `mysql+pymysql`.
fn dialect_pattern() -> String {
    let others = Dialect::OTHER_NAMES.map(|(other, _)| other);
    let names: Vec<&str> = Dialect::SPEC_NAMES.into_iter().chain(others).collect();
    format!("^({})(\\+.*)?$", names.join("|"))
}

fn by_dialect(value: &Value) -> Value {
    let offered: Map<String, Value> = Dialect::SPEC_NAMES
        .iter()
        .chain(&["default"])
        .map(|name| ((*name).to_owned(), value.clone()))
        .collect();
    json!({
        "type": "object",
        "properties": offered,
        "patternProperties": { dialect_pattern(): value },
        "additionalProperties": false,
        "minProperties": 1,
    })
}

fn one_key(pairs: &[(&str, Value)]) -> Value {
    let properties: Map<String, Value> =
        pairs.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect();
    json!({
        "type": "object",
        "properties": properties,
        "additionalProperties": false,
        "minProperties": 1,
        "maxProperties": 1,
    })
}

/// Every definition by its name.
pub(super) fn all() -> Map<String, Value> {
    let keys = Keys::new(required::keys());
    let mut all = Map::new();
    for (name, shape) in MAPS {
        all.insert(name.to_owned(), keys.map(&shape));
    }
    for name in Op::NAMES {
        all.extend(Op::shape(name).map(|shape| ((*name).to_owned(), keys.map(shape))));
    }
    for (name, found) in [("update_rows", &["set", "where"][..]), ("delete_rows", &["where"])] {
        if let Some(map) = all.get_mut(name) {
            map["anyOf"] = json!([{ "required": found }, { "required": ["key", "rows"] }]);
        }
    }
    all.insert("operation".to_owned(), keys.one_of(Op::NAMES));
    for (name, value) in values().into_iter().chain(types()).chain(parts()).chain(settings()) {
        all.insert(name.to_owned(), value);
    }
    all
}

type Definitions = Vec<(&'static str, Value)>;

fn values() -> Definitions {
    let text = reference("text");
    let texts = list_of(&text, 1);
    let identity = json!({ "anyOf": [{ "type": "boolean" }, { "enum": ["by default", "always"] }] });
    vec![
        ("text", json!({ "type": ["string", "number", "boolean"] })),
        ("name", json!({ "type": ["string", "number", "boolean"], "minLength": 1 })),
        ("names", json!({ "anyOf": [reference("name"), list_of(&reference("name"), 1)] })),
        ("id", json!({ "allOf": [scalar("^[0-9A-Za-z_.]{1,32}$")], "not": reserved() })),
        ("ids", json!({ "anyOf": [reference("id"), list_of(&reference("id"), 0), { "type": "null" }] })),
        ("label", json!({ "allOf": [scalar("^[^-@+:,\\s][^@+:,\\s]*$")], "not": reserved() })),
        ("labels", json!({ "anyOf": [reference("label"), list_of(&reference("label"), 0)] })),
        ("flag", json!({ "type": "boolean" })),
        ("flag_or_name", any_of(&["flag", "name"])),
        ("count", json!({ "anyOf": [{ "type": "integer", "minimum": 1 }, scalar("^[0-9]+$")] })),
        ("number", json!({ "anyOf": [{ "type": "integer" }, scalar("^-?[0-9]+$")] })),
        ("word", scalar("^[A-Za-z0-9_]+$")),
        ("operator", scalar("^[-+*/<>=~!@#%^&|`?]+$")),
        ("nothing", json!({ "type": "null" })),
        ("sql", json!({ "anyOf": [text, by_dialect(&text)] })),
        ("statements", json!({ "anyOf": [text, texts, by_dialect(&json!({ "anyOf": [text, texts] }))] })),
        ("undo", json!({ "allOf": [reference("statements")], "not": { "enum": NO_UNDO } })),
        ("datum", json!({ "anyOf": [text, { "type": "null" }, one_key(&[("sql", reference("sql"))])] })),
        ("sql_or_map", json!({ "anyOf": [reference("sql"), one_key(&[("sql", reference("sql"))])] })),
        ("row", json!({ "type": "object", "additionalProperties": reference("datum"), "minProperties": 1 })),
        ("dialect", json!({ "anyOf": [{ "enum": Dialect::SPEC_NAMES }, scalar(&dialect_pattern())] })),
        ("action", word(&choices::words(&choices::ACTIONS))),
        ("match", word(&choices::words(&choices::MATCHES))),
        ("deferral", word(&choices::words(&choices::DEFERRALS))),
        ("order", word(&choices::words(&choices::ORDERS))),
        ("nulls", word(&choices::words(&choices::NULLS))),
        ("online", word(&choices::words(&Online::WORDS))),
        ("constraint_kind", json!({ "enum": choices::words(&ConstraintKind::WORDS) })),
        ("identity", json!({ "anyOf": [identity, by_dialect(&identity)] })),
    ]
}

fn types() -> Definitions {
    let this = reference("type");
    let values = list_of(&reference("text"), 1);
    let written = one_key(&[
        ("sql", reference("text")),
        ("enum", json!({ "anyOf": [reference("name"), values, reference("enum")] })),
        ("array", json!({ "anyOf": [one_key(&[("of", this.clone())]), this] })),
    ]);
    // A text that opens a parenthesis closes it: `numeric(10` is half of one that needs quotes.
    let text = scalar("^[^(]*(\\(.*\\).*)?$");
    vec![("type", json!({ "anyOf": [{ "enum": SqlType::PORTABLE }, text, written, by_dialect(&this)] }))]
}

/// Parts of tables and specs, with their short forms.
fn parts() -> Definitions {
    let names = list_of(&reference("name"), 1);
    let short = scalar("^ *[^\\s.()]+ *(\\([^()]+\\) *)?$");
    let one_name = json!({ "type": "array", "items": reference("name"), "maxItems": 1 });
    let columns = json!({ "anyOf": [reference("name"), reference("index_column")] });
    let partitions: Vec<String> = choices::PARTITIONS.map(any_case).to_vec();
    vec![
        ("reference", json!({ "anyOf": [short, reference("references")] })),
        ("column_reference", json!({ "anyOf": [short, reference("column_references")] })),
        ("check_of_column", any_of(&["sql", "column_check"])),
        ("check_of_table", any_of(&["text", "check"])),
        ("primary_key_of_table", any_of(&["names", "primary_key"])),
        (
            "uniques",
            json!({ "anyOf": [list_of(&json!({ "anyOf": [reference("unique_constraint"), names] }), 0), one_name] }),
        ),
        (
            "indexes",
            json!({ "anyOf": [list_of(&json!({ "anyOf": [reference("index"), list_of(&columns, 1)] }), 0), one_name] }),
        ),
        ("index_columns", json!({ "anyOf": [columns, list_of(&columns, 1)] })),
        ("parameters", json!({ "type": "object", "additionalProperties": or_null(&reference("text")) })),
        ("partition_by", scalar(&format!("^ *({}) *\\(.*\\)\\s*$", partitions.join("|")))),
        ("operations", list_of(&reference("operation"), 0)),
        (
            "execute_or_sql",
            json!({ "anyOf": [reference("execute"), reference("text"), list_of(&reference("text"), 1)] }),
        ),
        (
            "downgrade",
            json!({ "anyOf": [{ "const": "auto" }, reference("operations"), reference("irreversible")] }),
        ),
    ]
}

fn settings() -> Definitions {
    let text = reference("text");
    let named = Named::ALL.map(|(_, key)| key).join("|");
    let rule =
        json!({ "anyOf": [{ "enum": ["off", "warn", "error", null] }, { "type": ["object", "array"] }] });
    vec![
        ("settings", map_of(&dialect_pattern(), &map_of("^[A-Za-z0-9_.]+$", &text))),
        ("time", scalar("^[0-9]+(s|m|min|h)?$")),
        ("naming_convention", map_of(&format!("^({named})$"), &text)),
        ("aliases", json!({ "type": "object", "additionalProperties": reference("type") })),
        ("variables", json!({ "type": "object", "additionalProperties": text })),
        ("rules", json!({ "type": "object", "additionalProperties": rule })),
        ("history_or_off", json!({ "anyOf": [{ "enum": ["off", "false", false] }, reference("history")] })),
        ("wanted_or_path", any_of(&["text", "wanted"])),
        (
            "dialects",
            json!({ "anyOf": [list_of(&reference("dialect"), 0), map_of(&dialect_pattern(), &or_null(&text))] }),
        ),
    ]
}
