//! Names and texts that try to leave their quotes.

use super::{applied, down_to, line, up};

/// Each stands where a spec takes a name.
const NAMES: [&str; 17] = [
    "it's",
    "say \"hi\"",
    "semi;colon",
    "back\\slash",
    "`tick`",
    "[bracket]",
    ".shell echo pwned",
    "#hash",
    "-- dashes",
    "/* comment",
    "{folder}",
    "{part}",
    "two\nlines",
    "'; DROP TABLE x; --",
    "\u{1f980} é 漢字",
    " padded ",
    "select",
];

fn yaml(text: &str) -> String {
    serde_json::to_string(text).unwrap()
}

#[test]
fn nothing_leaves_its_quotes() {
    let name = |at: usize| yaml(NAMES[at % NAMES.len()]);
    let mut upgrades = vec![String::new(); 3];
    for (at, raw) in NAMES.iter().enumerate() {
        let (table, a, b, index, text) =
            (name(at), name(at + 1), name(at + 2), format!("ix {raw}"), yaml(raw));
        upgrades[0] += &format!(
            "  - create_table:
      table: {table}
      comment: {text}
      columns:
        - {{name: id, type: bigint, identity: true}}
        - {{name: {a}, type: text, default: {text}, nullable: false, comment: {text}}}
        - {{name: e, type: {{enum: [{text}, x]}}, default: x}}
        - {{name: up, type: bigint, references: {{table: {table}, columns: [id], on_delete: cascade}}}}
      primary_key: [id]
      unique: [{{columns: [{a}], name: {}}}]
      indexes: [{{columns: [{a}, e], name: {}}}]
  - bulk_insert: {{table: {table}, key: [{a}], rows: [{{{a}: {text}}}, {{{a}: other, e: {text}}}], undo: nothing}}
",
            yaml(&format!("uq {raw}")),
            yaml(&index)
        );
        upgrades[1] += &format!(
            "  - add_column: {{table: {table}, column: {{name: {b}, type: text, default: {text}}}}}
  - alter_column: {{table: {table}, column: {a}, type: varchar(99), default: {text}}}
  - rename_index: {{table: {table}, name: {}, to: {}}}
  - execute:
      description: {text}
      if: SELECT count(*) FROM sqlite_master
      sql: SELECT 1
      undo: nothing
",
            yaml(&index),
            yaml(&format!("xi {raw}"))
        );
        upgrades[2] += &format!(
            "  - drop_constraint: {{table: {table}, name: {}}}
  - rename_column: {{table: {table}, column: {b}, to: {}}}
  - rename_table: {{table: {table}, to: {}}}
",
            yaml(&format!("uq {raw}")),
            yaml(&format!("b {raw}")),
            yaml(&format!("t {raw}"))
        );
    }
    let upgrades: Vec<&str> = upgrades.iter().map(String::as_str).collect();
    let project = line(&upgrades);
    let base = applied(&project);
    for (at, raw) in NAMES.iter().enumerate() {
        let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
        let (table, a, b) =
            (quoted(&format!("t {raw}")), NAMES[(at + 1) % NAMES.len()], quoted(&format!("b {raw}")));
        let literal = raw.replace('\'', "''");
        assert_eq!(
            base.query(&format!(
                "SELECT count(*) FROM {table} WHERE {} = '{literal}' AND e = 'x' AND {b} = '{literal}'",
                quoted(a)
            )),
            "1",
            "{raw}"
        );
        assert_eq!(base.query(&format!("SELECT count(*) FROM {table} WHERE e = '{literal}'")), "1", "{raw}");
    }
    let again = base.apply(&up(&project)).ok();
    assert!(again.stdout.contains("nothing to do"), "{again}");
    assert_eq!(base.query("PRAGMA integrity_check"), "ok");
    base.apply(&down_to(&project, "base")).ok();
    assert_eq!(
        base.query("SELECT count(*) FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%'"),
        "2"
    );
}
