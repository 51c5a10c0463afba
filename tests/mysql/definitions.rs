//! alter_column as MODIFY COLUMN with the whole definition: nothing is lost, and a column that the history does not know
//! stops the script.

use super::{build, engine};
use crate::support::{Database, Project, Spec};

const BASE: &str = r"
revision: aaaa00000001
down_revision: null
upgrade:
  - create_enum: {name: mood, values: [sad, ok]}
  - create_table:
      table: t
      columns:
        - {name: id, type: bigint, identity: true, primary_key: true}
        - {name: a, type: varchar(20), nullable: false, default: x, comment: the first}
        - {name: m, type: {enum: mood}, nullable: false, default: ok}
        - {name: at, type: datetime(3), default: {sql: now()}, on_update: current_timestamp}
        - {name: x, type: text}
";

fn with(operations: &str) -> Project {
    let second = Spec::new("aaaa00000002").after("aaaa00000001").up(operations);
    Project::new().spec("one.yaml", BASE).with([second])
}

/// A column as the server shows it.
fn column(database: &Database<'_>, name: &str) -> String {
    database.query(&format!(
        "SELECT CONCAT_WS(' ', COLUMN_TYPE, IS_NULLABLE, IFNULL(COLUMN_DEFAULT, '-'), EXTRA, COLUMN_COMMENT, ORDINAL_POSITION) FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 't' AND COLUMN_NAME = '{name}'"
    ))
}

#[test]
fn a_new_definition_keeps_what_does_not_change() {
    let cases = [
        ("type: varchar(40)", "a", "varchar(40) NO x  the first 2"),
        ("nullable: true", "a", "varchar(20) YES x  the first 2"),
        ("comment: null", "a", "varchar(20) NO x   2"),
        ("default: null", "a", "varchar(20) NO -  the first 2"),
        ("default: it's", "x", "text YES _utf8mb4\\'it\\\\\\'s\\' DEFAULT_GENERATED  5"),
        ("first: true", "a", "varchar(20) NO x  the first 1"),
        ("after: m, nullable: true", "a", "varchar(20) YES x  the first 3"),
        (
            "comment: when",
            "at",
            "datetime(3) YES CURRENT_TIMESTAMP(3) DEFAULT_GENERATED on update CURRENT_TIMESTAMP(3) when 4",
        ),
    ];
    for (change, name, expected) in cases {
        let project = with(&format!("  - alter_column: {{table: t, column: {name}, {change}}}\n"));
        let database = engine().shared().database();
        let script = build(&project);
        database.apply(&script).ok();
        assert_eq!(column(&database, name), expected, "{change}");
        let down = engine().script(&project, &["downgrade", "aaaa00000001"]);
        let before = column(&database, name);
        database.apply(&down).ok();
        database.apply(&script).ok();
        assert_eq!(column(&database, name), before, "{change}: down and up again");
    }
}

#[test]
fn an_enum_that_grows_changes_every_column_of_its_type_and_no_value() {
    let project = with("  - add_enum_value: {enum: mood, value: \"it's\", before: ok}\n");
    let one = engine().script(&project, &["build", "aaaa00000001"]);
    let database = engine().shared().database();
    database.apply(&one).ok();
    database.execute("INSERT INTO t (m) VALUES ('ok'), ('sad')");
    database.apply(&build(&project)).ok();
    assert_eq!(column(&database, "m"), "enum('sad','it''s','ok') NO ok   3");
    assert_eq!(database.query("SELECT GROUP_CONCAT(m ORDER BY id) FROM t"), "ok,sad");
}

/// Two branches give one column a new definition each: the second one to come does not undo the first in silence.
#[test]
fn a_column_that_somebody_else_has_changed_stops_the_script() {
    let project = with("  - alter_column: {table: t, column: a, nullable: true}\n");
    for (foreign, found) in [
        ("MODIFY a varchar(20) NOT NULL DEFAULT 'y' COMMENT 'the first'", "with the default x; found y"),
        (
            "MODIFY a varchar(30) NOT NULL DEFAULT 'x' COMMENT 'the first'",
            "with the type varchar(20); found varchar(30)",
        ),
        ("MODIFY a varchar(20) NOT NULL DEFAULT 'x' COMMENT 'another'", "another comment; found another"),
        ("DROP COLUMN a", "the table has no such column"),
    ] {
        let database = engine().shared().database();
        database.apply(&engine().script(&project, &["build", "aaaa00000001"])).ok();
        database.execute(&format!("ALTER TABLE t {foreign}"));
        let before = column(&database, "a");
        let output = database.apply(&build(&project)).failed(1);
        assert!(output.tells(found), "{foreign}: {output}");
        assert_eq!(column(&database, "a"), before);
    }
}

#[test]
fn what_else_was_changed_is_said_in_words() {
    let cases = [
        (
            "a, type: varchar(40)",
            "MODIFY a varchar(20) NULL DEFAULT 'x' COMMENT 'the first'",
            "column a of t as NOT NULL; it may hold NULL",
        ),
        (
            "id, comment: number",
            "MODIFY id bigint NOT NULL",
            "column id of t with AUTO_INCREMENT; it has none",
        ),
    ];
    for (change, foreign, found) in cases {
        let project = with(&format!("  - alter_column: {{table: t, column: {change}}}\n"));
        let database = engine().shared().database();
        database.apply(&engine().script(&project, &["build", "aaaa00000001"])).ok();
        database.execute(&format!("ALTER TABLE t {foreign}"));
        let output = database.apply(&build(&project)).failed(1);
        assert!(output.tells(found), "{foreign}: {output}");
    }
}

#[test]
fn a_value_that_does_not_fit_stops_the_script_and_is_kept() {
    let project = with("  - alter_column: {table: t, column: a, type: varchar(2)}\n");
    let database = engine().shared().database();
    database.apply(&engine().script(&project, &["build", "aaaa00000001"])).ok();
    database.execute("INSERT INTO t (a) VALUES ('long')");
    let output = database.apply(&build(&project)).failed(1);
    assert!(output.stderr.contains("Data truncated"), "{output}");
    assert_eq!(database.query("SELECT a FROM t"), "long");
}

#[test]
fn checks_follow_a_renamed_column_and_go_with_a_dropped_one() {
    let project = with(
        "  - create_check_constraint: {table: t, name: ck_a, expr: \"a <> 'no'\"}
  - create_index: {table: t, columns: [a, at], name: ix_two}
  - rename_column: {table: t, column: a, to: b}
  - create_unique_constraint: {table: t, columns: [b, m], name: uq_two}
",
    )
    .with([Spec::new("aaaa00000003").after("aaaa00000002").up("- drop_column: {table: t, column: b}")]);
    let database = engine().shared().database();
    database.apply(&engine().script(&project, &["build", "aaaa00000002"])).ok();
    let check =
        "SELECT CHECK_CLAUSE FROM information_schema.CHECK_CONSTRAINTS WHERE CONSTRAINT_SCHEMA = DATABASE()";
    assert!(database.query(check).contains("`b` <>"), "{}", database.query(check));
    let indexes = "SELECT GROUP_CONCAT(DISTINCT INDEX_NAME) FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 't'";
    database.apply(&build(&project)).ok();
    assert_eq!((database.query(check), database.query(indexes)), (String::new(), "PRIMARY".to_owned()));
    database.apply(&engine().script(&project, &["downgrade", "aaaa00000001"])).ok();
    assert_eq!(column(&database, "a").split(' ').next(), Some("varchar(20)"));
}

#[test]
fn options_lengths_and_kinds_of_indexes_are_the_servers_own() {
    let project = Project::new().spec(
        "one.yaml",
        r"
revision: aaaa00000001
down_revision: null
upgrade:
  - create_table:
      table: t
      comment: it's
      options: {engine: InnoDB, charset: latin1, collation: latin1_bin, row_format: compressed}
      columns:
        - {name: id, type: bigint unsigned, identity: true, primary_key: true}
        - {name: a, type: text, nullable: false, default: it's}
        - {name: b, type: tinyint(1), default: true}
        - {name: c, type: integer, computed: {sql: b + 1, stored: false}}
      indexes:
        - {columns: [{name: a, length: 10, order: desc}], name: ix_prefix}
        - {columns: [a], using: fulltext, name: ft_a}
  - add_column: {table: t, column: {name: d, type: integer, default: 1.5e0, index: true}}
",
    );
    let failed = project.run(&["build", "--dialect", "mysql"]).failed(65);
    assert!(failed.stderr.contains("`1.5e0` is not a whole number"), "{failed}");
    let text = std::fs::read_to_string(project.path("migrations/one.yaml")).unwrap().replace("1.5e0", "1");
    project.write("migrations/one.yaml", &text);
    let database = engine().shared().database();
    database.apply(&build(&project)).ok();
    let shown = database.query("SHOW CREATE TABLE t");
    for part in [
        "`id` bigint unsigned NOT NULL AUTO_INCREMENT",
        "DEFAULT (_utf8mb4'it\\'s')",
        "`b` tinyint(1) DEFAULT '1'",
        "GENERATED ALWAYS AS ((`b` + 1)) VIRTUAL",
        "KEY `ix_prefix` (`a`(10) DESC)",
        "FULLTEXT KEY `ft_a` (`a`)",
        "COLLATE=latin1_bin ROW_FORMAT=COMPRESSED COMMENT='it''s'",
    ] {
        assert!(shown.contains(part), "{part} is not in {shown}");
    }
}

/// The server takes such names for its own, and renames them with their table.
#[test]
fn constraints_with_the_servers_own_names_are_found_after_their_table_was_renamed() {
    let project = with(
        "  - add_column: {table: t, column: {name: p, type: bigint, references: {table: t, name: t_ibfk_1}}}
  - rename_table: {table: t, to: u}
  - drop_constraint: {table: u, name: u_ibfk_1}
",
    );
    let database = engine().shared().database();
    database.apply(&build(&project)).ok();
    let left = "SELECT COUNT(*) FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND CONSTRAINT_TYPE = 'FOREIGN KEY'";
    assert_eq!(database.query(left), "0");
}

/// MySQL makes and drops one only while writers wait, and refuses it with LOCK=NONE.
#[test]
fn an_index_on_an_expression_is_made_and_dropped_without_lock_none() {
    let index = |more: &str| {
        format!(
            "revision: \"aaaa00000001\"\ndown_revision: null\nmessage: m\nupgrade:\n  - create_table: {{table: t, columns: [{{name: a, type: varchar(20)}}]}}\n  - create_index: {{table: t, name: ix_t, columns: [{{expr: lower(a)}}]{more}}}\n"
        )
    };
    let project = Project::new().spec("1.yaml", &index(""));
    let database = engine().shared().database();
    database.apply(&build(&project)).ok();
    database.apply(&engine().script(&project, &["downgrade", "base"])).ok();
    project.write("migrations/1.yaml", &index(", concurrently: true"));
    let output = project.run(&["build", "--dialect", "mysql"]).failed(65);
    assert!(
        output.stderr.contains("MySQL builds an index on an expression only while writers wait"),
        "{output}"
    );
}

/// MySQL keeps the names of foreign keys and checks for the whole database, also when their table was renamed; MariaDB
/// those of foreign keys; SQLite none.
#[test]
fn names_that_another_table_has_are_refused_where_the_server_would() {
    let spec = |constraint: &str| {
        format!(
            "revision: aaaa00000001\ndown_revision: null\nupgrade:\n  - create_table: {{table: t, columns: [{{name: id, type: bigint, primary_key: true}}, {{name: a, type: bigint}}], {constraint}}}\n  - rename_table: {{table: t, to: u}}\n  - create_table: {{table: t, columns: [{{name: id, type: bigint, primary_key: true}}, {{name: a, type: bigint}}], {constraint}}}\n"
        )
    };
    let check = spec("checks: [{name: c, expr: id > 0}]");
    let foreign = spec("foreign_keys: [{name: f, columns: [a], references: {table: t, columns: [id]}}]");
    for (text, refusing) in [(&check, &["mysql"][..]), (&foreign, &["mysql", "mariadb"])] {
        let project = Project::new().spec("one.yaml", text);
        for name in ["mysql", "mariadb", "sqlite"] {
            let output = project.run(&["build", "--dialect", name]);
            if refusing.contains(&name) {
                let output = output.failed(65);
                assert!(output.stderr.contains("is taken by a constraint of `u`"), "{name}: {output}");
            } else {
                let engine = crate::support::Engine::of(name).unwrap();
                engine.shared().database().apply(&output.ok().stdout).ok();
            }
        }
    }
}

/// ALTER COLUMN ... SET DEFAULT forgets an expression there, and says nothing.
#[test]
fn a_column_of_the_primary_key_keeps_an_expression_as_its_default() {
    let table = "  - create_table: {table: k, columns: [{name: a, type: integer}, {name: b, type: integer}], primary_key: [a, b]}\n";
    let project =
        with(&format!("{table}  - alter_column: {{table: k, column: b, default: {{sql: 1 + 1}}}}\n"));
    let database = engine().shared().database();
    database.apply(&build(&project)).ok();
    database.execute("INSERT INTO k (a) VALUES (7)");
    assert_eq!(database.query("SELECT b FROM k"), "2");
}

/// What is data, in quotes or as SQL, stands in parentheses where the server wants it so (error 1101).
#[test]
fn defaults_of_texts_are_set_however_they_are_written() {
    let defaults = ["x", "{sql: \"'x'\"}", "{sql: \"concat('x', '')\"}", "{sql: (('x'))}"];
    for data_type in ["text", "blob", "json", "varchar(20)", "varbinary(20)"] {
        for default in defaults {
            let default = default.replace('x', if data_type == "json" { "1" } else { "x" });
            let add = format!("- add_column: {{table: t, column: {{name: n, type: {data_type}}}}}\n");
            let alter = format!("- alter_column: {{table: t, column: n, default: {default}}}\n");
            let project = with(&(add + &alter));
            let database = engine().shared().database();
            let output = database.apply(&project.run(&["build", "--dialect", "mysql"]).stdout);
            assert!(output.status == 0, "{data_type}, {default}: {output}");
            database.execute("INSERT INTO t (m) VALUES ('ok')");
            assert_eq!(database.query("SELECT count(n) FROM t"), "1", "{data_type}, {default}");
        }
    }
}
