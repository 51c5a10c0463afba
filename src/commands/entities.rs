//! A schema as a picture of entities and relationships, in the languages of mermaid and Graphviz, and as a text for people.

use std::fmt::Write as _;

use crate::catalog::Catalog;
use crate::dialect::Facts;
use crate::model::{Column, DefaultValue, Ident, Literal, ObjectName, SqlType, Table};

/// An entity-relationship diagram, as Markdown pages show it.
pub(super) fn mermaid(catalog: &Catalog) -> String {
    let mut text = "erDiagram\n".to_owned();
    for table in catalog.tables() {
        let _ = writeln!(text, "  {} {{", mermaid_text(&shown(&table.name, catalog)));
        for column in &table.columns {
            let keys = keys(table, &column.name);
            let keys = if keys.is_empty() { String::new() } else { format!(" {}", keys.join(", ")) };
            // a type there is one word of letters, digits and some signs
            let name = type_name(&column.sql_type, catalog.facts());
            let name: String = name.chars().map(|c| if c.is_alphanumeric() { c } else { '_' }).collect();
            let _ =
                writeln!(text, "    {} {}{keys}", name.trim_matches('_'), mermaid_word(column.name.as_str()));
        }
        text.push_str("  }\n");
    }
    for (table, key) in catalog.tables().flat_map(|t| t.foreign_keys().map(move |key| (t, key))) {
        let optional =
            key.columns.iter().any(|name| table.column(name).is_some_and(|column| column.nullable));
        let columns: Vec<&Ident> = key.columns.iter().collect();
        let many = if table.has_key(&columns) { "|o" } else { "}o" };
        let one = if optional { "o|" } else { "||" };
        let columns: Vec<String> = key.columns.iter().map(ToString::to_string).collect();
        let _ = writeln!(
            text,
            "  {} {many}--{one} {} : {}",
            mermaid_text(&shown(&table.name, catalog)),
            mermaid_text(&shown(&key.references, catalog)),
            mermaid_text(&columns.join(", ")),
        );
    }
    text
}

/// A graph for `dot -Tsvg`.
pub(super) fn dot(catalog: &Catalog) -> String {
    let mut text = "digraph schema {\n  rankdir=LR;\n  node [shape=plaintext];\n".to_owned();
    for table in catalog.tables() {
        let name = shown(&table.name, catalog);
        let rows = table.columns.iter().map(|column| {
            let keys = keys(table, &column.name).join(", ");
            let cells = [column.name.to_string(), type_name(&column.sql_type, catalog.facts()), keys];
            let cells = cells.map(|cell| format!("<td align=\"left\">{}</td>", html(&cell)));
            format!("<tr>{}</tr>", cells.concat())
        });
        let rows: String = rows.collect();
        let head = format!("<tr><td colspan=\"3\"><b>{}</b></td></tr>", html(&name));
        let _ = writeln!(
            text,
            "  {} [label=<<table border=\"0\" cellborder=\"1\" cellspacing=\"0\">{head}{rows}</table>>];",
            dot_text(&name)
        );
    }
    for (table, key) in catalog.tables().flat_map(|t| t.foreign_keys().map(move |key| (t, key))) {
        let columns: Vec<String> = key.columns.iter().map(ToString::to_string).collect();
        let _ = writeln!(
            text,
            "  {} -> {} [label={}];",
            dot_text(&shown(&table.name, catalog)),
            dot_text(&shown(&key.references, catalog)),
            dot_text(&columns.join(", "))
        );
    }
    text.push_str("}\n");
    text
}

/// Tables with their columns and what hangs on them, for people.
pub(super) fn text(catalog: &Catalog) -> String {
    let mut text = String::new();
    for (name, values) in catalog.enums() {
        let _ = writeln!(text, "enum {}: {}\n", shown(name, catalog), values.join(", "));
    }
    for table in catalog.tables() {
        let comment =
            table.comment.as_ref().map_or(String::new(), |comment| format!("  -- {}", one_line(comment)));
        let _ = writeln!(text, "table {}{comment}", shown(&table.name, catalog));
        let width = table.columns.iter().map(|c| c.name.as_str().chars().count()).max().unwrap_or_default();
        for column in &table.columns {
            let name = format!("{:width$}", column.name.as_str());
            let _ = writeln!(text, "  {name}  {}", column_words(table, column, catalog.facts()));
        }
        for key in table.foreign_keys() {
            let columns: Vec<String> = key.columns.iter().map(ToString::to_string).collect();
            let to = shown(&key.references, catalog);
            let _ = writeln!(text, "  {} -> {to}  ({})", columns.join(", "), key.name);
        }
        for check in table.checks() {
            let _ = writeln!(text, "  check {}  ({})", one_line(check.expression.as_str()), check.name);
        }
        for index in &table.indexes {
            let unique = if index.unique { "unique index" } else { "index" };
            let _ = writeln!(text, "  {unique} {}", index.name);
        }
        text.push('\n');
    }
    for (object, _) in catalog.programs() {
        let _ = writeln!(text, "{} {object}", object.kind());
    }
    text
}

fn column_words(table: &Table, column: &Column, facts: &Facts) -> String {
    let mut words = vec![type_name(&column.sql_type, facts)];
    words.extend((!column.nullable).then(|| "not null".to_owned()));
    words.extend(column.default.as_ref().map(|default| format!("default {}", default_words(default))));
    words.extend(column.identity.map(|_| "identity".to_owned()));
    words.extend(column.computed.as_ref().map(|c| format!("= {}", one_line(c.expression.as_str()))));
    words.extend(keys(table, &column.name).into_iter().map(|key| match key {
        "PK" => "primary key".to_owned(),
        "FK" => "foreign key".to_owned(),
        _ => "unique".to_owned(),
    }));
    words.extend(column.comment.as_ref().map(|comment| format!("-- {}", one_line(comment))));
    words.join("  ")
}

fn default_words(default: &DefaultValue) -> String {
    match default {
        DefaultValue::Expression(text) => one_line(text.as_str()),
        DefaultValue::Literal(Literal::Text(text)) => format!("'{}'", one_line(text)),
        DefaultValue::Literal(Literal::Number(text)) => text.clone(),
        DefaultValue::Literal(Literal::Boolean(value)) => value.to_string(),
        DefaultValue::Literal(Literal::Null) => "null".to_owned(),
        DefaultValue::Literal(Literal::Bytes(bytes)) => format!("{} bytes", bytes.len()),
    }
}

/// What a column is a key of, by mermaid's words.
fn keys(table: &Table, column: &Ident) -> Vec<&'static str> {
    let primary = table.primary_key().is_some_and(|key| key.columns.contains(column));
    let foreign = table.foreign_keys().any(|key| key.columns.contains(column));
    let unique = !primary && table.has_key(&[column]);
    [("PK", primary), ("FK", foreign), ("UK", unique)]
        .into_iter()
        .filter(|(_, is)| *is)
        .map(|(word, _)| word)
        .collect()
}

fn type_name(sql_type: &SqlType, facts: &Facts) -> String {
    match sql_type {
        SqlType::EnumRef(name) => name.name.to_string(),
        SqlType::EnumOf(values) => format!("enum({})", values.join(", ")),
        SqlType::Array(of) => format!("{}[]", type_name(of, facts)),
        other => (facts.types.name)(other, facts.oldest_version).unwrap_or_else(|_| format!("{other:?}")),
    }
}

/// A name, with its schema where that is not the usual one.
fn shown(name: &ObjectName, catalog: &Catalog) -> String {
    let usual = catalog.facts().names.default_schema.unwrap_or_default();
    if name.schema.as_str() == usual { name.name.to_string() } else { name.to_string() }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text between quotes, without what ends them.
fn mermaid_text(text: &str) -> String {
    format!("\"{}\"", one_line(&text.replace('"', "'")))
}

/// The name of an attribute: letters, digits, `-` and `_`.
fn mermaid_word(text: &str) -> String {
    let word: String = text.chars().map(|c| if c.is_alphanumeric() || c == '_' { c } else { '_' }).collect();
    if word.starts_with(|c: char| c.is_ascii_digit()) { format!("_{word}") } else { word }
}

fn dot_text(text: &str) -> String {
    format!("\"{}\"", one_line(text).replace('\\', "\\\\").replace('"', "\\\""))
}

fn html(text: &str) -> String {
    one_line(text).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
