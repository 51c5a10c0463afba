//! Maps, with their keys, those that they need, and what each takes: from `keys.txt`.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::definitions::{or_null, reference};
use crate::decode::Shape;

/// The table of keys.
const TABLE: &str = include_str!("keys.txt");

/// A row of it.
struct Row {
    map: &'static str,
    key: &'static str,
    takes: &'static str,
    purpose: &'static str,
}

/// What is known of the keys of maps.
pub(super) struct Keys {
    rows: Vec<Row>,
    required: BTreeSet<(&'static str, &'static str)>,
}

impl Keys {
    /// Reads the table.
    pub(super) fn new(required: BTreeSet<(&'static str, &'static str)>) -> Self {
        let mut rows = Vec::new();
        let mut maps = "";
        for line in TABLE.lines() {
            if let Some(heading) = line.strip_prefix("# ") {
                maps = heading;
            } else if let Some((key, rest)) = line.split_once(" = ")
                && let Some((takes, purpose)) = rest.split_once(": ")
            {
                rows.extend(maps.split(" | ").map(|map| Row { map, key, takes, purpose }));
            }
        }
        Self { rows, required }
    }

    fn row(&self, map: &str, key: &str) -> Option<&Row> {
        let of = |map: &str| self.rows.iter().find(|row| row.map == map && row.key == key);
        of(map).or_else(|| of("*"))
    }

    /// What a key takes; anything, if nobody has said so.
    fn value(&self, map: &str, key: &str, needed: bool) -> Value {
        let Some(row) = self.row(map, key) else { return json!({}) };
        let inner = match row.takes.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            Some(item) => json!({ "type": "array", "items": reference(item) }),
            None => reference(row.takes),
        };
        // Beside a reference, a description would not count.
        let mut value = if needed { json!({ "allOf": [inner] }) } else { or_null(&inner) };
        value["description"] = row.purpose.into();
        value
    }

    /// A map of a shape.
    pub(super) fn map(&self, shape: &Shape) -> Value {
        let needed: Vec<&str> =
            shape.all().filter(|key| self.required.contains(&(shape.title, key))).collect();
        let value = |key| (key, self.value(shape.context(), key, needed.contains(&key)));
        let properties: Map<String, Value> =
            shape.all().map(value).map(|(key, value)| (key.to_owned(), value)).collect();
        json!({ "type": "object", "properties": properties, "required": needed, "additionalProperties": false })
    }

    /// A map with one key: an operation.
    pub(super) fn one_of(&self, names: &[&str]) -> Value {
        let properties: Map<String, Value> =
            names.iter().map(|name| ((*name).to_owned(), self.value("an operation", name, true))).collect();
        json!({
            "type": "object",
            "properties": properties,
            "additionalProperties": false,
            "minProperties": 1,
            "maxProperties": 1,
        })
    }
}
