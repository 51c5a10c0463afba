//! Types and defaults by their effect, and guards that see another shape than they expect.

use super::{build, engine, is_from, project, script};
use crate::support::{Project, Spec, last_line};

const TYPES: &str = r#"revision: "bbbb00000001"
down_revision: null
upgrade:
  - create_table:
      table: kinds
      columns:
        - {name: id, type: bigint, identity: true}
        - {name: key_id, type: uuid}
        - {name: made, type: timestamptz, nullable: false}
        - {name: changed, type: timestamptz, nullable: false, default: {sql: now()}}
        - {name: maybe, type: timestamptz}
        - {name: plain, type: timestamp, default: "2020-02-29 12:00:00.123456"}
        - {name: data, type: json, default: "{}"}
        - {name: address, type: inet6}
        - {name: bits, type: varbinary(4)}
        - {name: notes, type: text, nullable: false, default: "it's"}
        - {name: kind, type: "enum(a, 'b')", nullable: false, default: a}
        - {name: flag, type: boolean, nullable: false, default: true}
        - {name: amount, type: "numeric(10,2)", default: 1.10}
        - {name: twice, type: "numeric(11,2)", computed: {sql: amount * 2}}
        - {name: big, type: bigint unsigned, default: 3}
      primary_key: [id]
"#;

#[test]
fn types_and_defaults_do_what_their_names_say() {
    let Some(engine) = engine() else { return };
    let database = engine.shared().database();
    let newer = is_from(&database, 10, 7);
    let minimum = if newer { "dialects: {mariadb: \"10.7\"}\n" } else { "dialects: {mariadb: \"10.5\"}\n" };
    let specs = Project::new().spec("1.yaml", TYPES).config(minimum);
    database.apply(&build(&specs)).ok();
    database.execute("INSERT INTO kinds (made, address) VALUES ('2020-01-01', '::1')");
    assert_eq!(
        database.query(
            "SELECT id, made, maybe, plain, data, address, notes, kind, flag, amount, twice, big FROM kinds"
        ),
        "1|2020-01-01 00:00:00.000000|NULL|2020-02-29 12:00:00.123456|{}|::1|it's|a|1|1.10|2.20|3"
    );
    let shown = database.query("SHOW CREATE TABLE kinds").replace("\\n", "\n");
    let uuid = if newer { "`key_id` uuid" } else { "`key_id` char(36)" };
    // explicit_defaults_for_timestamp: without it the first one would be set at every UPDATE
    for expected in [uuid, "`made` timestamp(6) NOT NULL,", "`maybe` timestamp(6) NULL"] {
        assert!(shown.contains(expected), "{expected}: {shown}");
    }
    database.apply(&script(&specs, &["downgrade", "base"])).ok();
}

/// Every kind of change of a column keeps what it does not name.
#[test]
fn altered_columns_keep_the_rest_of_their_definition() {
    let Some(engine) = engine() else { return };
    let changes = [
        "type: varchar(90)",
        "nullable: false",
        "default: \"x\\\\'y\"",
        "comment: \"it's\"",
        "default: null",
        "nullable: true",
        "comment: null",
    ];
    let alters: Vec<String> = changes
        .iter()
        .map(|change| format!("  - alter_column: {{table: t, column: c, {change}}}\n"))
        .collect();
    let table = "revision: \"cccc00000001\"\ndown_revision: null\nupgrade:\n  \
         - create_table: {table: t, columns: [{name: id, type: integer, identity: true}, {name: c, type: varchar(20), default: \"a'b\"}], primary_key: [id]}\n";
    let specs = Project::new().spec("1.yaml", &(table.to_owned() + &alters.concat()));
    let database = engine.shared().database();
    database.apply(&build(&specs)).ok();
    let shown = database.query("SHOW CREATE TABLE t");
    assert!(shown.contains("`c` varchar(90) DEFAULT NULL,"), "{shown}");
    // a step at a time, so that each of them finds what the one before has left
    for count in 1..=alters.len() {
        let specs = Project::new().spec("1.yaml", &(table.to_owned() + &alters[..count].concat()));
        engine.shared().database().apply(&build(&specs)).ok();
    }
}

#[test]
fn another_shape_than_the_history_knows_stops_the_script() {
    let Some(engine) = engine() else { return };
    let cases = [
        ("DROP TABLE users; CREATE VIEW users AS SELECT 1 AS id", "is not of type 'BASE TABLE'"),
        ("ALTER TABLE users MODIFY level smallint DEFAULT 3", "with the type int(11); found smallint(6)"),
        ("ALTER TABLE users ALTER level SET DEFAULT 4", ""),
        ("ALTER TABLE users CHANGE name label varchar(40)", ""),
        ("ALTER TABLE users ADD wide varchar(80)", ""),
    ];
    for (before, sentence) in cases {
        let database = engine.shared().database();
        database.apply(&script(&project(), &["build", "aaaa00000001"])).ok();
        database.execute(before);
        let output = database.apply(&build(&project()));
        assert_eq!(
            output.status,
            i32::from(!sentence.is_empty() || output.status != 0),
            "{before}: {output}"
        );
        assert!(output.stderr.contains(sentence), "{before}: {output}");
    }
}

/// Guards find what is there, whatever it is called.
#[test]
fn names_with_quotes_are_found_again() {
    let Some(engine) = engine() else { return };
    let odd = r#"revision: "dddd00000001"
down_revision: null
upgrade:
  - create_table:
      table: "t`a'b\"\\ //"
      columns:
        - {name: "i`d'", type: integer, nullable: false}
        - {name: "c\\'`//", type: varchar(20), default: "\\'`//;"}
      primary_key: ["i`d'"]
      unique: [{name: "u`'\\", columns: ["c\\'`//"]}]
  - add_column: {table: "t`a'b\"\\ //", column: {name: "'; DROP TABLE x; --", type: integer}}
  - create_index: {table: "t`a'b\"\\ //", columns: ["'; DROP TABLE x; --"], name: "ix`'\\"}
  - rename_column: {table: "t`a'b\"\\ //", column: "c\\'`//", to: "c'"}
  - alter_column: {table: "t`a'b\"\\ //", column: "c'", type: varchar(30), comment: "\\'`//;\n"}
"#;
    let specs = Project::new().spec("1.yaml", odd);
    let database = engine.shared().database();
    let up = build(&specs);
    database.apply(&up).ok();
    let shown = "SHOW CREATE TABLE `t``a'b\"\\ //`";
    let made = database.query(shown);
    // without ledger and markers every guard must find it all
    database.execute("DELETE FROM alembic_version");
    let output = database.apply(&up).ok();
    assert!(output.stdout.contains("exists table t`a'b"), "{output}");
    assert_eq!(database.query(shown), made);
    assert_eq!(last_line(&database.apply(&script(&specs, &["downgrade", "base"])).ok()), "at base");
}

/// Without strict mode's leave the server would put a default of zeros there, and refuse every later ALTER TABLE.
#[test]
fn a_moment_that_follows_updates_and_holds_no_null_needs_a_default() {
    for sql_type in ["timestamptz", "timestamp", "timestamp(0)", "datetime(3)"] {
        let column = format!("{{name: at, type: {sql_type}, nullable: false, on_update: current_timestamp}}");
        let table = format!("- create_table: {{table: t, columns: [{column}, {{name: b, type: date}}]}}\n");
        let output =
            Project::new().with([Spec::new("aaaa").up(table)]).run(&["build", "--dialect", "mariadb"]);
        assert!(output.stderr.contains("makes up a default of zeros for `at`"), "{sql_type}: {output}");
    }
}
