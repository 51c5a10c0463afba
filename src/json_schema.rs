//! The JSON Schema of specs and of the configuration, for editors. Which keys a map takes, and which it needs, is asked of
//! those who read it; what a key takes and what it is for stands in `json_schema/keys.txt`.

mod definitions;
mod maps;
mod required;

use std::fmt::Write as _;

use serde_json::{Map, Value, json};

/// What a schema describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A spec file.
    Spec,
    /// `sqlc-mig.yaml`.
    Configuration,
}

/// The folder, beside the configuration, of the schemas that a project keeps for its editors.
pub const FOLDER: &str = ".sqlc-mig";

impl Subject {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Spec, Self::Configuration];

    /// The name of its file.
    pub fn file_name(self) -> &'static str {
        match self {
            Self::Spec => "spec.json",
            Self::Configuration => "config.json",
        }
    }

    /// Where a project keeps it, as seen from the configuration's folder.
    pub fn place(self) -> String {
        format!("{FOLDER}/{}", self.file_name())
    }

    /// The schema, of draft 7, which editors understand best.
    pub fn schema(self) -> String {
        let (title, root) = match self {
            Self::Spec => ("A revision of sqlc-mig", "spec"),
            Self::Configuration => ("The configuration of sqlc-mig", "configuration"),
        };
        let all = definitions::all();
        let mut used = Map::new();
        collect(root, &all, &mut used);
        let schema = json!({
            "$schema": "http://json-schema.org/draft-07/schema#",
            "title": title,
            "allOf": [definitions::reference(root)],
            "definitions": used,
        });
        let mut text = String::new();
        lay_out(&schema, 0, &mut text);
        text + "\n"
    }
}

/// So deep a schema has a line for each key: down to the keys of a map.
const LINES: usize = 4;

/// Writes it with a line for each definition and for each key of a map, so that a difference can be read.
fn lay_out(value: &Value, depth: usize, text: &mut String) {
    let Value::Object(entries) = value else { return *text += &value.to_string() };
    let deep = depth >= LINES || entries.values().all(|inner| !inner.is_object());
    if deep {
        return *text += &value.to_string();
    }
    for (number, (key, inner)) in entries.iter().enumerate() {
        let start = if number == 0 { "{" } else { "," };
        let _ = write!(text, "{start}\n{}{}: ", "  ".repeat(depth + 1), Value::from(key.as_str()));
        lay_out(inner, depth + 1, text);
    }
    let _ = write!(text, "\n{}}}", "  ".repeat(depth));
}

/// The line of a YAML file that tells editors where its schema is.
pub fn modeline(path: &str) -> String {
    format!("# yaml-language-server: $schema={path}\n")
}

/// A definition and those that it refers to.
fn collect(name: &str, all: &Map<String, Value>, used: &mut Map<String, Value>) {
    let Some(definition) = all.get(name).filter(|_| !used.contains_key(name)) else { return };
    used.insert(name.to_owned(), definition.clone());
    each_reference(definition, &mut |other| collect(other, all, used));
}

fn each_reference(value: &Value, visit: &mut dyn FnMut(&str)) {
    match value {
        Value::Object(map) => {
            if let Some(name) = map.get("$ref").and_then(Value::as_str) {
                visit(name.rsplit('/').next().unwrap_or_default());
            }
            map.values().for_each(|inner| each_reference(inner, visit));
        }
        Value::Array(items) => items.iter().for_each(|inner| each_reference(inner, visit)),
        _ => {}
    }
}
