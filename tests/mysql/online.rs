//! LOCK=NONE is asked for only where it works: random rich tables with rows in them, each with one operation, up, down
//! and up again, on MySQL and MariaDB. Errors 1845 and 1846 are what a server says where it does not.

use crate::support::history::Random;
use crate::support::{Database, Engine, Project};

/// How many tables one history has, each with an operation of its own.
const TABLES: usize = 60;

/// Three histories; `SQLC_MIG_TEST_SEED=7` takes others.
fn seeds() -> std::ops::Range<u64> {
    let first = std::env::var("SQLC_MIG_TEST_SEED").ok().and_then(|text| text.parse().ok()).unwrap_or(1);
    first..first + 3
}

/// What else a table may have: columns, and parts of it.
const FEATURES: [(&str, &str); 17] = [
    ("{name: gs, type: integer, computed: {sql: n + 1, stored: true}}", ""),
    ("{name: gv, type: integer, computed: {sql: n + 2}}", ""),
    ("{name: gi, type: integer, computed: {sql: n + 3}}", "indexes: {columns: [gi]}"),
    (
        "{name: fa, type: integer}",
        "foreign_keys: {columns: [fa], references: {table: parents, columns: [id]}}",
    ),
    (
        "{name: fb, type: integer}",
        "foreign_keys: {columns: [fb], references: {table: parents, columns: [id]}, on_delete: set null, on_update: cascade}",
    ),
    ("{name: k, type: integer, default: 5}", "checks: {expr: k > 0}"),
    ("{name: ts, type: timestamptz, nullable: false, default: {sql: now()}}", ""),
    ("{name: td, type: text, default: word}", ""),
    ("{name: js, type: json}", ""),
    ("{name: bl, type: blob}", ""),
    ("{name: e, type: \"enum(a, b)\", default: a}", ""),
    ("{name: px, type: text}", "indexes: {columns: [{name: px, length: 10}]}"),
    ("{name: u, type: varchar(40)}", "unique: {columns: [u]}"),
    ("{name: v, type: bigint, nullable: false, default: 4}", "indexes: {columns: [v, n]}"),
    ("{name: d, type: \"numeric(12,3)\", comment: a number}", ""),
    ("{name: ft, type: text}", "indexes: {columns: [ft], using: fulltext}"),
    ("{name: ul, type: varchar(900)}", "unique: {columns: [ul]}"),
];

/// The column that an operation is about: its type, a longer or richer one, a literal, whether it may be a foreign key.
const TYPES: [(&str, &str, &str); 9] = [
    ("integer", "", "7"),
    ("varchar(20)", "varchar(40)", "word"),
    ("varchar(300)", "varchar(400)", "word"),
    ("text", "", "word"),
    ("timestamptz", "", "{sql: now()}"),
    ("timestamp", "", "{sql: now()}"),
    ("date", "", "2026-01-02"),
    ("\"enum(a, b)\"", "\"enum(a, b, c)\"", "a"),
    ("json", "", "\"[]\""),
];

/// What hangs on that column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Hangs {
    Nothing,
    Index,
    WideIndex,
    Unique,
    WideUnique,
    ForeignKey,
    Check,
    PrimaryKey,
    /// It is generated.
    Virtual,
    Stored,
}

const HANGS: [Hangs; 14] = [
    Hangs::Nothing,
    Hangs::Nothing,
    Hangs::Nothing,
    Hangs::Nothing,
    Hangs::Nothing,
    Hangs::Index,
    Hangs::WideIndex,
    Hangs::Unique,
    Hangs::WideUnique,
    Hangs::ForeignKey,
    Hangs::Check,
    Hangs::PrimaryKey,
    Hangs::Virtual,
    Hangs::Stored,
];

/// A table, and what is done to it.
struct Case {
    table: String,
    create: String,
    rows: String,
    operation: String,
}

fn case(random: &mut Random, number: usize, dialect: &str) -> Case {
    let table = format!("t{number}");
    let hangs = HANGS[random.below(HANGS.len())];
    let (sql_type, wider, literal) = match hangs {
        Hangs::ForeignKey | Hangs::Virtual | Hangs::Stored | Hangs::Check => TYPES[0],
        Hangs::Nothing => TYPES[random.below(TYPES.len())],
        // Texts without a limit, and JSON, are no keys.
        _ => TYPES[[0, 1, 2, 4, 5, 6, 7][random.below(7)]],
    };
    let nullable = hangs == Hangs::Unique || hangs != Hangs::PrimaryKey && random.percent(60);
    // What is dropped comes back with this in every row.
    let literal = if hangs == Hangs::ForeignKey { "1" } else { literal };
    let default = if nullable { String::new() } else { format!(", default: {literal}") };
    let subject = match hangs {
        Hangs::Virtual => "{name: x, type: integer, computed: {sql: n + 5}}".to_owned(),
        Hangs::Stored => "{name: x, type: integer, computed: {sql: n + 5, stored: true}}".to_owned(),
        _ => format!("{{name: x, type: {sql_type}, nullable: {nullable}{default}}}"),
    };
    let mut columns = vec![
        "{name: id, type: integer, nullable: false}".to_owned(),
        "{name: n, type: integer, nullable: false, default: 1}".to_owned(),
        "{name: w, type: varchar(20)}".to_owned(),
    ];
    let mut parts: Vec<String> = match hangs {
        Hangs::Nothing | Hangs::Virtual | Hangs::Stored | Hangs::PrimaryKey => Vec::new(),
        Hangs::Index => vec![format!("indexes: {{columns: [x], name: hangs_{number}}}")],
        Hangs::WideIndex => vec![format!("indexes: {{columns: [x, n], name: hangs_{number}}}")],
        Hangs::Unique => vec![format!("unique: {{columns: [x], name: hangs_{number}}}")],
        Hangs::WideUnique => vec![format!("unique: {{columns: [x, id], name: hangs_{number}}}")],
        Hangs::ForeignKey => vec![format!(
            "foreign_keys: {{columns: [x], references: {{table: parents, columns: [id]}}, name: hangs_{number}}}"
        )],
        Hangs::Check => vec![format!("checks: {{expr: x > 0, name: hangs_{number}}}")],
    };
    for _ in 0..random.below(4) {
        let (column, part) = FEATURES[random.below(FEATURES.len())];
        // MySQL takes no key so long.
        let is_possible = dialect == "mariadb" || !column.contains("ul,");
        if is_possible && !columns.iter().any(|known| known == column) {
            columns.push(column.to_owned());
            parts.extend((!part.is_empty()).then(|| part.to_owned()));
        }
    }
    columns.insert(1 + random.below(columns.len()), subject);
    let has_key = hangs == Hangs::PrimaryKey || random.percent(80);
    let key = if hangs == Hangs::PrimaryKey { "[id, x]" } else { "[id]" };
    let mut create =
        format!("  - create_table:\n      table: {table}\n      columns: [{}]\n", columns.join(", "));
    if has_key {
        create += &format!("      primary_key: {key}\n");
    }
    for kind in ["unique", "foreign_keys", "checks", "indexes"] {
        let of_kind = parts.iter().filter_map(|part| part.strip_prefix(&format!("{kind}: ")));
        let list: Vec<&str> = of_kind.collect();
        if !list.is_empty() {
            create += &format!("      {kind}: [{}]\n", list.join(", "));
        }
    }
    let row = |id: usize| {
        let value = match sql_type {
            "integer" => id.to_string(),
            "varchar(20)" | "varchar(300)" | "text" => format!("w{id}"),
            "timestamptz" | "timestamp" => format!("2026-01-0{id} 10:00:00"),
            "date" => format!("2026-01-0{id}"),
            "json" => format!("'[{id}]'"),
            _ => "ab"[id - 1..id].to_owned(),
        };
        let x = if matches!(hangs, Hangs::Virtual | Hangs::Stored) {
            String::new()
        } else {
            format!(", x: {value}")
        };
        format!("{{id: {id}, w: word{x}}}")
    };
    let rows =
        format!("  - bulk_insert: {{table: {table}, rows: [{}, {}], undo: nothing}}\n", row(1), row(2));
    let change = Change { table: &table, number, hangs, wider, literal, nullable, has_key };
    let operation = change.operation(random);
    Case { table, create, rows, operation: format!("  - {operation}\n") }
}

struct Change<'a> {
    table: &'a str,
    number: usize,
    hangs: Hangs,
    wider: &'a str,
    literal: &'a str,
    nullable: bool,
    has_key: bool,
}

impl Change<'_> {
    /// An operation that the engine can do to such a table.
    fn operation(&self, random: &mut Random) -> String {
        let mut list = self.everywhere();
        if !matches!(self.hangs, Hangs::Virtual | Hangs::Stored | Hangs::PrimaryKey | Hangs::ForeignKey) {
            list.extend(self.altered(random));
        }
        list.extend(self.of_what_hangs());
        if !self.has_key {
            list.push(format!("create_primary_key: {{table: {}, columns: [id]}}", self.table));
        }
        list.swap_remove(random.below(list.len()))
    }

    fn everywhere(&self) -> Vec<String> {
        let table = self.table;
        let add = |column: &str| format!("add_column: {{table: {table}, column: {{name: z, {column}}}}}");
        vec![
            add("type: integer"),
            add("type: varchar(30), nullable: false, default: word"),
            add("type: timestamp, nullable: false, default: {sql: now()}"),
            add("type: text, default: word"),
            add("type: integer, computed: {sql: n * 2}"),
            add("type: integer, computed: {sql: n * 2, stored: true}"),
            add("type: integer, unique: true, comment: said"),
            add("type: integer, index: true"),
            add("type: integer, check: z > 0"),
            add("type: integer, references: {table: parents, columns: [id]}"),
            format!("drop_column: {{table: {table}, column: x}}"),
            format!("drop_column: {{table: {table}, column: x}}"),
            format!("rename_column: {{table: {table}, column: x, to: xx}}"),
            format!("rename_column: {{table: {table}, column: w, to: ww}}"),
            format!("create_index: {{table: {table}, columns: [w, id]}}"),
            format!("create_index: {{table: {table}, columns: [w, id], unique: true}}"),
            format!("create_index: {{table: {table}, columns: [w], concurrently: true}}"),
            format!("create_unique_constraint: {{table: {table}, columns: [id, w]}}"),
            format!("create_check_constraint: {{table: {table}, expr: n > 0}}"),
            format!("create_table_comment: {{table: {table}, comment: said}}"),
            format!("rename_table: {{table: {table}, to: {table}_new}}"),
            format!("alter_column: {{table: {table}, column: w, type: varchar(40)}}"),
            format!("alter_column: {{table: {table}, column: n, comment: said}}"),
            format!("alter_column: {{table: {table}, column: w, nullable: false}}"),
        ]
    }

    /// One or more attributes of the column.
    fn altered(&self, random: &mut Random) -> Vec<String> {
        let head = format!("alter_column: {{table: {}, column: x", self.table);
        let mut attributes = vec![
            format!("nullable: {}", !self.nullable),
            format!("default: {}", self.literal),
            "comment: said".to_owned(),
            "first: true".to_owned(),
        ];
        if !self.wider.is_empty() {
            attributes.push(format!("type: {}", self.wider));
        }
        let one = |attribute: &String| format!("{head}, {attribute}}}");
        let mut list: Vec<String> = attributes.iter().map(one).collect();
        let chosen: Vec<String> = attributes.into_iter().filter(|_| random.percent(50)).collect();
        if !chosen.is_empty() {
            list.push(format!("{head}, {}}}", chosen.join(", ")));
        }
        list
    }

    fn of_what_hangs(&self) -> Vec<String> {
        let (table, name) = (self.table, format!("hangs_{}", self.number));
        let drop = |kind: &str| format!("drop_constraint: {{table: {table}, name: {name}, type: {kind}}}");
        match self.hangs {
            Hangs::Nothing => Vec::new(),
            Hangs::Virtual | Hangs::Stored => {
                vec![format!("alter_column: {{table: {table}, column: x, comment: said}}")]
            }
            Hangs::PrimaryKey => {
                let head = format!("alter_column: {{table: {table}, column: x");
                let wider = (!self.wider.is_empty()).then(|| format!("{head}, type: {}}}", self.wider));
                let rest = ["comment: said", "first: true"].map(|change| format!("{head}, {change}}}"));
                rest.into_iter().chain(wider).collect()
            }
            Hangs::Index | Hangs::WideIndex => vec![
                format!("drop_index: {{table: {table}, name: {name}}}"),
                format!("rename_index: {{table: {table}, name: {name}, to: {name}_new}}"),
            ],
            Hangs::Unique | Hangs::WideUnique => vec![drop("unique")],
            Hangs::ForeignKey => vec![drop("foreign_key")],
            Hangs::Check => vec![drop("check")],
        }
    }
}

fn project(cases: &[Case]) -> Project {
    let parents = "  - create_table: {table: parents, columns: [{name: id, type: integer, nullable: false}], primary_key: [id]}\n  - bulk_insert: {table: parents, rows: [{id: 1}, {id: 2}], undo: nothing}\n";
    let all = |part: fn(&Case) -> &str| cases.iter().map(part).collect::<String>();
    let before = format!("{parents}{}{}", all(|case| &case.create), all(|case| &case.rows));
    let head = |id: &str, parent: &str| format!("revision: \"{id}\"\ndown_revision: {parent}\nupgrade:\n");
    Project::new()
        .spec("1.yaml", &(head("aaaa00000001", "null") + &before))
        .spec("2.yaml", &(head("aaaa00000002", "\"aaaa00000001\"") + &all(|case| &case.operation)))
}

/// Applies a script. What stops it is told with the case that it is about.
fn apply(database: &Database<'_>, script: &str, cases: &[Case], what: &str) {
    let output = database.apply(script);
    let told = |case: &&Case| output.stderr.contains(&format!("{} ", case.table)) || script.is_empty();
    let case =
        cases.iter().find(told).map_or(String::new(), |case| format!("{}{}", case.create, case.operation));
    assert_eq!(output.status, 0, "{what}: {}\n{}\n{case}", output.stderr, crate::support::last_line(&output));
}

#[test]
fn no_server_refuses_to_let_writers_go_on() {
    for name in ["mysql", "mariadb"] {
        let Some(engine) = Engine::of(name).filter(|engine| engine.is_wanted()) else { continue };
        let (mut asked, mut steps) = (0, 0);
        for seed in seeds() {
            let mut random = Random::new(seed);
            let cases: Vec<Case> = (0..TABLES).map(|number| case(&mut random, number, name)).collect();
            let project = project(&cases);
            let up = engine.script(&project, &["build"]);
            let down = engine.script(&project, &["downgrade", "aaaa00000001"]);
            let database = engine.shared().database();
            for (script, way) in [(&up, "up"), (&down, "down"), (&up, "up again")] {
                apply(&database, script, &cases, &format!("{name}, seed {seed}, {way}"));
            }
            asked += up.matches(", LOCK=NONE").count();
            steps += TABLES;
        }
        println!("{}: of {steps} operations {asked} asked for LOCK=NONE", engine.name());
        assert!(asked * 3 > steps, "{asked} of {steps}");
    }
}
