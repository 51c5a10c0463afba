//! LOCK=NONE is asked for only where it works: random rich tables with rows in them, each with one operation, up, down
//! and up again, on MySQL and MariaDB. Errors 1845 and 1846 are what a server says where it does not.

use std::fmt::Write as _;

use crate::support::history::Random;
use crate::support::{Database, Engine, Project, seed};

/// How many tables one history has, each with an operation of its own.
const TABLES: usize = 60;

/// Three histories; `SQLC_MIG_TEST_SEED=7` takes others.
fn seeds() -> std::ops::Range<u64> {
    let first = seed(1);
    first..first + 3
}

/// What else a table may have: columns, and parts of it.
const FEATURES: [(&str, &str); 20] = [
    ("{name: gs, type: integer, computed: {sql: n + 1, stored: true}}", ""),
    ("{name: gv, type: integer, computed: {sql: n + 2, stored: false}}", ""),
    ("{name: gi, type: integer, computed: {sql: n + 3, stored: false}}", "indexes: {columns: [gi]}"),
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
    ("{name: ce, type: \"enum(a, b)\", default: a}", "checks: {expr: ce IS NOT NULL}"),
    ("{name: cd, type: date, default: 2026-01-02}", "checks: {expr: \"cd > '2020-01-01' OR n = 1\"}"),
    ("{name: cm, type: timestamp, default: 2026-01-02}", "checks: {expr: cm IS NOT NULL}"),
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
    CheckedForeignKey,
    PrimaryKey,
    /// It is generated.
    Virtual,
    Stored,
}

const HANGS: [Hangs; 15] = [
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
    Hangs::CheckedForeignKey,
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
        Hangs::ForeignKey | Hangs::CheckedForeignKey | Hangs::Virtual | Hangs::Stored | Hangs::Check => {
            TYPES[0]
        }
        Hangs::Nothing => TYPES[random.below(TYPES.len())],
        // Texts without a limit, and JSON, are no keys.
        _ => TYPES[[0, 1, 2, 4, 5, 6, 7][random.below(7)]],
    };
    let nullable = hangs == Hangs::Unique || hangs != Hangs::PrimaryKey && random.percent(60);
    // What is dropped comes back with this in every row.
    let is_foreign = matches!(hangs, Hangs::ForeignKey | Hangs::CheckedForeignKey);
    let literal = if is_foreign { "1" } else { literal };
    let default = if nullable { String::new() } else { format!(", default: {literal}") };
    let subject = match hangs {
        Hangs::Virtual => "{name: x, type: integer, computed: {sql: n + 5, stored: false}}".to_owned(),
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
        Hangs::CheckedForeignKey => vec![
            "foreign_keys: {columns: [x], references: {table: parents, columns: [id]}}".to_owned(),
            format!("checks: {{expr: x > 0 AND n > 0, name: hangs_{number}}}"),
        ],
        Hangs::ForeignKey => vec![format!(
            "foreign_keys: {{columns: [x], references: {{table: parents, columns: [id]}}, name: hangs_{number}}}"
        )],
        Hangs::Check => vec![format!("checks: {{expr: x > 0, name: hangs_{number}}}")],
    };
    for _ in 0..random.below(4) {
        let (column, part) = FEATURES[random.below(FEATURES.len())];
        // MySQL takes no key so long, and MariaDB then renames no column of a foreign key.
        let is_possible = dialect == "mariadb" && !is_foreign || !column.contains("ul,");
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
        writeln!(create, "      primary_key: {key}").unwrap();
    }
    for kind in ["unique", "foreign_keys", "checks", "indexes"] {
        let of_kind = parts.iter().filter_map(|part| part.strip_prefix(&format!("{kind}: ")));
        let list: Vec<&str> = of_kind.collect();
        if !list.is_empty() {
            writeln!(create, "      {kind}: [{}]", list.join(", ")).unwrap();
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
        let is_foreign = matches!(self.hangs, Hangs::ForeignKey | Hangs::CheckedForeignKey);
        if !is_foreign && !matches!(self.hangs, Hangs::Virtual | Hangs::Stored | Hangs::PrimaryKey) {
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
            add("type: integer, computed: {sql: n * 2, stored: false}"),
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
            Hangs::CheckedForeignKey => {
                vec![format!("rename_column: {{table: {table}, column: x, to: xx}}"), drop("check")]
            }
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

/// A table with nothing out of the ordinary, and an operation on it.
fn plain(operation: &str) -> Project {
    let table = "  - create_table: {table: t, columns: [{name: id, type: integer, nullable: false}, {name: a, type: varchar(20)}, {name: b, type: integer, nullable: false}, {name: x, type: integer}], primary_key: [id], unique: [{name: uq, columns: [b]}], indexes: [{name: ix, columns: [a]}], foreign_keys: [{name: fk, columns: [x], references: {table: t, columns: [id]}}]}\n";
    let head = |id: &str, parent: &str| format!("revision: \"{id}\"\ndown_revision: {parent}\nupgrade:\n");
    Project::new()
        .spec("1.yaml", &(head("aaaa00000001", "null") + table))
        .spec("2.yaml", &format!("{}  - {operation}\n", head("aaaa00000002", "\"aaaa00000001\"")))
}

/// Operations that the two engines do to an ordinary table while writers go on.
const ORDINARY: [&str; 15] = [
    "add_column: {table: t, column: {name: c, type: integer}}",
    "add_column: {table: t, column: {name: c, type: integer, nullable: false, default: 4}}",
    "add_column: {table: t, column: {name: c, type: integer, computed: {sql: b + 1, stored: false}}}",
    "drop_column: {table: t, column: a}",
    "rename_column: {table: t, column: a, to: c}",
    "alter_column: {table: t, column: a, default: word}",
    "alter_column: {table: t, column: a, type: varchar(40)}",
    "alter_column: {table: t, column: a, nullable: false}",
    "alter_column: {table: t, column: b, nullable: true}",
    "alter_column: {table: t, column: a, comment: said}",
    "create_index: {table: t, columns: [a, b]}",
    "drop_index: {table: t, name: ix}",
    "rename_index: {table: t, name: ix, to: ix_new}",
    "create_unique_constraint: {table: t, columns: [a, b]}",
    "drop_constraint: {table: t, name: fk, type: foreign_key}",
];

#[test]
fn what_is_known_to_work_is_asked_for_unless_it_is_off() {
    for name in ["mysql", "mariadb"] {
        for operation in ORDINARY {
            let script = |operation: &str| plain(operation).run(&["build", "--dialect", name]).ok().stdout;
            let asks = |operation: &str| script(operation).contains(", LOCK=NONE");
            let with = |word: &str| operation.replacen('{', &format!("{{online: {word}, "), 1);
            assert!(asks(operation) && asks(&with("required")), "{name}: {operation}");
            assert!(!asks(&with("off")), "{name}: {operation}");
        }
    }
}

/// What is not known to work, and is an error where it is required.
const UNPROVEN: [(&str, &[&str]); 5] = [
    ("alter_column: {table: t, column: b, type: bigint}", &["mysql", "mariadb"]),
    ("create_check_constraint: {table: t, expr: b > 0}", &["mysql", "mariadb"]),
    ("drop_column: {table: t, column: id}", &["mysql", "mariadb"]),
    ("add_column: {table: t, column: {name: c, type: text, default: word}}", &["mysql"]),
    ("create_index: {table: t, columns: [a], using: fulltext}", &["mysql", "mariadb"]),
];

#[test]
fn what_is_not_known_to_work_is_an_error_where_it_is_required() {
    for (operation, names) in UNPROVEN {
        // The column that the foreign key refers to can go only after it.
        let project = |operation: &str| {
            let project = plain(operation);
            let text = project.read("migrations/1.yaml");
            let (before, _) = text.split_once(", foreign_keys").unwrap();
            project.write("migrations/1.yaml", &format!("{before}}}\n"));
            project
        };
        for name in names {
            let script = project(operation).run(&["build", "--dialect", name]).ok().stdout;
            assert!(!script.contains(", LOCK=NONE"), "{name}: {operation}");
            assert!(
                script.contains("-- lock on t: SHARED, blocks writes but not reads"),
                "{name}: {operation}"
            );
            let required = operation.replacen('{', "{online: required, ", 1);
            let refused = project(&required).run(&["build", "--dialect", name]).failed(65);
            assert!(refused.stderr.contains("is not known to let writers go on in M"), "{refused}");
            // PostgreSQL has no such clause: nothing is asked of it.
            project("create_check_constraint: {online: required, table: t, expr: b > 0}")
                .run(&["build", "--dialect", "postgres"])
                .ok();
        }
        let project = project(operation);
        project.write("sqlc-mig.yaml", "online: required\n");
        project.run(&["build", "--dialect", names[0]]).failed(65);
    }
}

#[test]
fn a_column_of_a_foreign_key_beside_a_long_unique_key_is_not_renamed_on_mariadb() {
    let operation = "rename_column: {table: t, column: x, to: c}";
    let project = plain(operation);
    let text =
        project.read("migrations/1.yaml").replace("unique: [", "unique: [{name: long, columns: [w]}, ");
    project.write(
        "migrations/1.yaml",
        &text.replace("columns: [{", "columns: [{name: w, type: varchar(900)}, {"),
    );
    let refused = project.run(&["build", "--dialect", "mariadb"]).failed(65);
    assert!(
        refused.stderr.contains("MariaDB cannot rename the column `t.x`, which is in a foreign key"),
        "{refused}"
    );
}
