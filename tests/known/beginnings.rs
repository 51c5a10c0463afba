//! Indexes of the beginning of a column that gets another type: the server leaves the length out where there is no such beginning,
//! without a word, and a downgrade holds it again.

use super::agreed::{Case, agree};
use crate::support::Engine;

/// Types, each as specs and as the servers write it, that have a beginning of three letters.
const FROM: [(&str, &str); 4] =
    [("text", "text"), ("varchar(20)", "varchar(20)"), ("char(9)", "char(9)"), ("blob", "blob")];

const TO: [(&str, &str); 20] = [
    ("char(3)", "char(3)"),
    ("char(2)", "char(2)"),
    ("char(4)", "char(4)"),
    ("varchar(3)", "varchar(3)"),
    ("varchar(40)", "varchar(40)"),
    ("text", "text"),
    ("tinytext", "tinytext"),
    ("blob", "blob"),
    ("binary(3)", "binary(3)"),
    ("varbinary(8)", "varbinary(8)"),
    ("integer", "int"),
    ("bigint", "bigint"),
    ("\"numeric(8,2)\"", "decimal(8,2)"),
    ("boolean", "tinyint(1)"),
    ("date", "date"),
    ("timestamp", "datetime(6)"),
    ("time", "time(6)"),
    ("json", "json"),
    ("{enum: [a]}", "enum('a')"),
    ("year", "year"),
];

/// The indexes of a table, as a spec and as the servers write them: alone, unique, and behind what a foreign key and identity need.
const INDEXES: [(&str, &str); 4] = [
    ("{name: i, columns: [{name: c, length: 3}]}", "INDEX i (c(3))"),
    (
        "{name: i, columns: [{name: c, length: 3}, {name: d, length: 5}], unique: true}",
        "UNIQUE i (c(3), d(5))",
    ),
    ("{name: i, columns: [id, {name: c, length: 3}]}", "INDEX i (id, c(3))"),
    (
        "{name: i, columns: [{name: c, length: 3}]}, {name: j, columns: [p, {name: c, length: 2}]}",
        "INDEX i (c(3)), INDEX j (p, c(2))",
    ),
];

#[test]
fn a_type_without_a_beginning_makes_an_index_whole_on_mysql() {
    compare("mysql");
}

#[test]
fn a_type_without_a_beginning_makes_an_index_whole_on_mariadb() {
    compare("mariadb");
}

fn compare(name: &str) {
    let Some(engine) = Engine::of(name).filter(|engine| engine.is_wanted()) else { return };
    let mut cases = Vec::new();
    for (from, from_native) in FROM {
        for (to, to_native) in TO {
            for (index, native) in INDEXES {
                if from == to {
                    continue;
                }
                let number = cases.len();
                let counts = index.contains("[id");
                let refers = index.contains("[p");
                let (identity, auto) = if counts { (", identity: true", "AUTO_INCREMENT") } else { ("", "") };
                let (foreign, key) = if refers {
                    (
                        format!(
                            ", foreign_keys: [{{name: fk{number}, columns: [p], references: {{table: t{number}, columns: [q]}}}}]"
                        ),
                        format!(", UNIQUE (q), FOREIGN KEY (p) REFERENCES t{number} (q)"),
                    )
                } else {
                    (String::new(), String::new())
                };
                let spec = format!(
                    "- create_table: {{table: t{number}, columns: [{{name: id, type: bigint, nullable: false{identity}}}, {{name: p, type: bigint}}, {{name: q, type: bigint, unique: true}}, {{name: c, type: {from}}}, {{name: d, type: text}}], indexes: [{index}]{foreign}}}"
                );
                let change = format!("- alter_column: {{table: t{number}, column: c, type: {to}}}");
                let plain = format!(
                    "CREATE TABLE t{number} (id bigint NOT NULL {auto}, p bigint, q bigint, c {from_native}, d text, {native}{key}); ALTER TABLE t{number} MODIFY c {to_native}"
                );
                cases.push(Case { spec, change, plain });
            }
        }
    }
    agree(engine, &cases, 0, |_, _| false);
}
