//! docs/types.md: what becomes of types and defaults on every engine, as the code says it.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use pretty_assertions::assert_eq;
use sqlc_mig::dialect::Dialect;
use sqlc_mig::model::types::{SqlType, TypeText};

use crate::support::Project;

const PAGE: &str = "docs/types.md";

/// Every portable type, as specs write it.
const TYPES: [&str; 27] = [
    "smallint",
    "integer",
    "bigint",
    "numeric",
    "numeric(10,2)",
    "real",
    "double",
    "boolean",
    "char(3)",
    "varchar",
    "varchar(80)",
    "text",
    "binary(16)",
    "varbinary(80)",
    "blob",
    "date",
    "time",
    "time(3)",
    "timestamp",
    "timestamp(0)",
    "timestamptz",
    "timestamptz(3)",
    "interval",
    "uuid",
    "json",
    "jsonb",
    "enum(a, b)",
];

/// Columns, each with the key that the table is about.
const COLUMNS: [&str; 13] = [
    "{name: c, type: bigint, identity: true}",
    "{name: c, type: boolean, nullable: false, default: true}",
    "{name: c, type: integer, default: 7}",
    "{name: c, type: varchar(20), default: it's}",
    "{name: c, type: text, default: it's}",
    "{name: c, type: blob, default: 0x00ff}",
    "{name: c, type: date, default: 2026-11-20}",
    "{name: c, type: json, default: '{}'}",
    "{name: c, type: timestamp, default: {sql: current_timestamp}}",
    "{name: c, type: timestamptz, default: {sql: current_timestamp}}",
    "{name: c, type: integer, default: {sql: 1 + 1}}",
    "{name: c, type: integer, computed: {sql: id + 1}}",
    "{name: c, type: varchar(20), collation: x}",
];

fn spelled(dialect: Dialect, text: &str) -> String {
    let parsed = TypeText::parse(text).unwrap();
    let sql_type = if parsed.name == "enum" {
        SqlType::EnumOf(parsed.args.clone())
    } else {
        SqlType::portable(&parsed.name, &parsed.numbers().unwrap()).unwrap().unwrap()
    };
    if parsed.name == "enum" && !dialect.facts().types.inline_enum {
        return "`varchar(1)` and a check".to_owned();
    }
    match (dialect.facts().types.name)(&sql_type, dialect.facts().oldest_version) {
        Ok(name) => format!("`{name}`"),
        Err(why) => format!("an error: {why}"),
    }
}

/// The line of a column in the script, without what makes it part of a larger text.
fn line(dialect: Dialect, column: &str) -> String {
    let key = if column.contains("identity") { "[c]" } else { "[id]" };
    let project = Project::new().spec(
        "one.yaml",
        &format!("revision: aaaa00000001\ndown_revision: null\nupgrade:\n  - create_table:\n      table: t\n      columns:\n        - {{name: id, type: integer}}\n        - {column}\n      primary_key: {key}\n"),
    );
    let script = project.run(&["build", "--dialect", dialect.facts().name]).ok().stdout;
    let quote = dialect.facts().syntax.quoting.name;
    let start = format!("{quote}c{quote} ");
    let found = script.lines().map(str::trim).find(|line| line.starts_with(&start)).expect("the column");
    let found = found.trim_end_matches(',').to_owned();
    // The statements of MySQL and SQLite stand in string constants.
    let prepared = script.contains("PREPARE sqlc_mig FROM @sqlc_mig_text");
    let noted = script.contains("INSERT INTO sqlc_mig.sqlc_mig_part");
    match (prepared, noted) {
        (true, _) => found.replace("''", "'").replace("\\\\", "\\"),
        (_, true) => found.replace("''", "'"),
        _ => found,
    }
}

fn table(heading: &str, rows: &[&str], cell: impl Fn(Dialect, &str) -> String) -> String {
    let mut text = format!("| {heading} |");
    for dialect in Dialect::ALL {
        let _ = write!(text, " {} |", dialect.facts().title);
    }
    text.push_str("\n| --- |");
    text.push_str(&" --- |".repeat(Dialect::ALL.len()));
    text.push('\n');
    for row in rows {
        let _ = write!(text, "| `{row}` |");
        for dialect in Dialect::ALL {
            let _ = write!(text, " {} |", cell(dialect, row));
        }
        text.push('\n');
    }
    text
}

/// `BLESS=1` writes the tables anew.
#[test]
fn the_tables_of_types_are_what_the_code_says() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(PAGE);
    let text = fs::read_to_string(&path).unwrap();
    let types = table("type", &TYPES, spelled);
    let columns = table("column", &COLUMNS, |dialect, column| format!("`{}`", line(dialect, column)));
    let with = |text: &str, name: &str, table: &str| {
        let (before, rest) = text.split_once(&format!("<!-- {name} -->\n")).expect("the table's mark");
        let (_, after) = rest.split_once("\n\n").expect("a line after the table");
        format!("{before}<!-- {name} -->\n{table}\n{after}")
    };
    let wanted = with(&with(&text, "types", &types), "columns", &columns);
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, &wanted).unwrap();
        return;
    }
    assert_eq!(
        text, wanted,
        "{PAGE} is not what the code says; `BLESS=1 cargo test tables_of_types` writes it"
    );
}
