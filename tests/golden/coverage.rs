//! Golden cases show every operation and every key of it, on every dialect that has it. What there is to be shown
//! stands in docs/spec.md.

use std::collections::BTreeSet;
use std::fs;

use pretty_assertions::assert_eq;
use serde_yaml::Value;
use sqlc_mig::ops::Op;

use super::{Compiled, all};

/// Keys that docs/spec.md names in sentences, not in its lists.
const MORE: [&str; 30] = [
    "alter_column.after",
    "alter_column.first",
    "column.on_update",
    "create_table.options",
    "every.dialects",
    "every.description",
    "every.if",
    "every.schema",
    "index column.collation",
    "index column.expr",
    "index column.length",
    "index column.name",
    "index column.nulls",
    "index column.opclass",
    "index column.order",
    "options.charset",
    "options.collation",
    "options.engine",
    "options.row_format",
    "references.columns",
    "references.deferrable",
    "references.initially",
    "references.match",
    "references.name",
    "references.not_valid",
    "references.on_delete",
    "references.on_update",
    "references.schema",
    "references.table",
    "spec.settings",
];

/// What a dialect has not, in the same words.
fn lacks(dialect: &str) -> BTreeSet<&'static str> {
    let everywhere_but_postgres = [
        "create_exclude_constraint.elements",
        "create_exclude_constraint.name",
        "create_exclude_constraint.table",
        "create_exclude_constraint.using",
        "create_exclude_constraint.where",
        "create_extension.name",
        "create_extension.schema",
        "create_index.include",
        "create_index.nulls_not_distinct",
        "create_index.with",
        "create_primary_key.deferrable",
        "create_primary_key.initially",
        "create_table.excludes",
        "create_table.partition_by",
        "create_unique_constraint.deferrable",
        "create_unique_constraint.initially",
        "create_unique_constraint.nulls_not_distinct",
        "create_foreign_key.not_valid",
        "create_check_constraint.not_valid",
        "drop_extension.name",
        "index column.nulls",
        "index column.opclass",
        "references.not_valid",
    ];
    let of_mysql = [
        "alter_column.after",
        "alter_column.first",
        "column.on_update",
        "create_table.options",
        "index column.length",
        "options.charset",
        "options.collation",
        "options.engine",
        "options.row_format",
    ];
    let not_in_mysql = [
        "alter_column.using",
        "create_foreign_key.deferrable",
        "create_foreign_key.initially",
        "create_index.where",
        "index column.collation",
        "references.deferrable",
        "references.initially",
    ];
    let not_in_sqlite = [
        "create_foreign_key.schema",
        "create_index.using",
        "create_schema.name",
        "drop_schema.name",
        "every.schema",
        "references.schema",
    ];
    match dialect {
        "postgres" => of_mysql.into(),
        "mysql" => everywhere_but_postgres.into_iter().chain(not_in_mysql).collect(),
        "mariadb" => {
            everywhere_but_postgres.into_iter().chain(not_in_mysql).chain(["index column.expr"]).collect()
        }
        _ => everywhere_but_postgres.into_iter().chain(of_mysql).chain(not_in_sqlite).collect(),
    }
}

/// The words between a list's braces: `{table, columns [, name]}`.
fn words(list: &str) -> impl Iterator<Item = &str> {
    list.split(|c: char| !c.is_ascii_lowercase() && c != '_').filter(|word| !word.is_empty())
}

/// `OPERATION.KEY` for every key of docs/spec.md, and `column.KEY`.
fn promised() -> BTreeSet<String> {
    let page = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/spec.md")).unwrap();
    let mut keys: BTreeSet<String> = MORE.iter().map(|key| (*key).to_owned()).collect();
    let (mut section, mut before) = ("", "");
    for line in page.lines() {
        section = line.strip_prefix("### ").unwrap_or(if line.starts_with("## ") { "" } else { section });
        // A list begins a paragraph; another line may begin so by chance.
        let list = line.strip_prefix("`{").and_then(|rest| rest.split_once('`')).map(|(list, _)| list);
        if let Some(list) = list.filter(|_| before.is_empty() && Op::NAMES.contains(&section)) {
            keys.extend(words(list).map(|key| format!("{section}.{key}")));
        }
        let row = line.strip_prefix("| `").and_then(|rest| rest.split_once(" |")).map(|(cell, _)| cell);
        if let Some(cell) = row.filter(|_| section == "Columns") {
            keys.extend(words(cell).map(|key| format!("column.{key}")));
        }
        before = line;
    }
    assert!(keys.len() > 120, "{keys:?}");
    keys
}

/// What is shown for one dialect.
#[derive(Default)]
struct Shown {
    keys: BTreeSet<String>,
}

impl Shown {
    fn map(&mut self, what: &str, map: &Value) {
        let keys = map.as_mapping().into_iter().flat_map(|map| map.keys());
        self.keys.extend(keys.map(|key| format!("{what}.{}", key.as_str().unwrap())));
    }

    fn each(&mut self, list: &Value, show: impl Fn(&mut Self, &Value)) {
        for item in list.as_sequence().into_iter().flatten() {
            show(self, item);
        }
    }

    fn column(&mut self, column: &Value) {
        self.map("column", column);
        self.map("references", &column["references"]);
    }

    fn index(&mut self, index: &Value) {
        self.each(&index["columns"], |shown, column| shown.map("index column", column));
    }

    fn foreign_key(&mut self, key: &Value) {
        self.map("references", key);
        self.map("references", &key["references"]);
    }

    fn operations(&mut self, list: &Value, dialect: &str) {
        for (name, keys) in list.as_sequence().into_iter().flatten().flat_map(|op| op.as_mapping().unwrap()) {
            let name = name.as_str().unwrap();
            let dialects = keys["dialects"].as_sequence();
            if dialects.is_some_and(|names| !names.iter().any(|name| name.as_str() == Some(dialect))) {
                continue;
            }
            self.map(name, keys);
            self.map("every", keys);
            self.map("options", &keys["options"]);
            self.column(&keys["column"]);
            if name == "create_table" {
                self.each(&keys["columns"], Self::column);
            }
            if name == "create_foreign_key" {
                self.foreign_key(keys);
            }
            if name == "create_index" {
                self.index(keys);
            }
            self.each(&keys["foreign_keys"], Self::foreign_key);
            self.each(&keys["indexes"], Self::index);
            self.operations(&keys["effect"], dialect);
        }
    }

    fn case(&mut self, one: &Compiled) {
        for file in fs::read_dir(one.case.join("migrations")).unwrap() {
            let spec: Value =
                serde_yaml::from_str(&fs::read_to_string(file.unwrap().path()).unwrap()).unwrap();
            self.map("spec", &spec);
            self.operations(&spec["upgrade"], one.dialect);
            self.operations(&spec["downgrade"], one.dialect);
        }
    }
}

#[test]
fn every_key_of_every_operation_has_a_text_on_every_dialect_that_has_it() {
    let promised = promised();
    for dialect in ["postgres", "mysql", "mariadb", "sqlite"] {
        let mut shown = Shown::default();
        all()
            .iter()
            .filter(|one| one.dialect == dialect && one.up.status == 0)
            .for_each(|one| shown.case(one));
        let missing: BTreeSet<&str> = promised.difference(&shown.keys).map(String::as_str).collect();
        assert_eq!(missing, lacks(dialect), "{dialect}: what no case shows (left), what it lacks (right)");
    }
}
