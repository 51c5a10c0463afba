//! What the history does not know, and drops where it is there: on real servers.

use crate::support::{Engine, Project, State};

const TABLE: &str = "revision: \"aaaa00000001\"
down_revision: null
message: one
upgrade:
- create_table: {table: t, columns: [{name: id, type: bigint}, {name: a, type: integer}], primary_key: [id]}
";

const DROPS: &str = "revision: \"aaaa00000002\"
down_revision: \"aaaa00000001\"
message: two
upgrade:
- drop_index: {table: t, name: ix_stray, if_exists: true}
- drop_column: {table: t, column: stray, if_exists: true}
- drop_constraint: {table: t, name: uq_stray, type: unique, if_exists: true}
- drop_table: {table: stray, if_exists: true}
- drop_enum: {name: stray_kind, if_exists: true}
- drop_schema: {name: stray_schema, if_exists: true, dialects: [postgres]}
- drop_extension: {name: stray_extension, if_exists: true, dialects: [postgres]}
- drop_extension: {name: citext, if_exists: true, dialects: [postgres]}
- drop_schema: {name: stray_schema, if_exists: true, dialects: [mysql, mariadb]}
";

/// What others have made in between.
fn strays(engine: &Engine) -> Vec<&'static str> {
    let mut list = vec![
        "ALTER TABLE t ADD COLUMN stray integer",
        "CREATE INDEX ix_stray ON t (a)",
        "CREATE TABLE stray (id integer)",
        "INSERT INTO t (id, a, stray) VALUES (1, 2, 3)",
    ];
    if engine.dialect() != "sqlite" {
        list.push("ALTER TABLE t ADD CONSTRAINT uq_stray UNIQUE (a)");
    }
    if engine.dialect() == "postgres" {
        list.extend(["CREATE TYPE stray_kind AS ENUM ('a')", "CREATE EXTENSION citext"]);
    }
    if engine.dialect() != "sqlite" {
        list.push("CREATE SCHEMA stray_schema");
    }
    list
}

pub(crate) fn what_nobody_knows_is_dropped_where_it_is_there(engine: &'static Engine) {
    let project = Project::new()
        .config(&format!("dialects: [{}]\n", engine.dialect()))
        .spec("one.yaml", TABLE)
        .spec("two.yaml", DROPS);
    let script = engine.script(&project, &["build"]);
    let clean = engine.shared().database();
    clean.apply(&script).ok();
    let database = engine.shared().database();
    database.apply(&engine.script(&project, &["build", "aaaa00000001"])).ok();
    let before = State::of(&database).schema;
    for statement in strays(engine) {
        database.execute(statement);
    }
    assert_ne!(State::of(&database).schema, before);
    database.apply(&script).ok();
    assert_eq!(State::of(&database).schema, State::of(&clean).schema);
    let left = match engine.dialect() {
        "postgres" => {
            "SELECT (SELECT count(*) FROM pg_extension WHERE extname = 'citext') + (SELECT count(*) FROM pg_namespace WHERE nspname = 'stray_schema')"
        }
        "sqlite" => "SELECT 0",
        _ => "SELECT count(*) FROM information_schema.schemata WHERE schema_name = 'stray_schema'",
    };
    assert_eq!(database.query(left), "0");
    assert_eq!(database.query("SELECT a FROM t WHERE id = 1"), "2");
    // What it was like, nobody knows.
    let output = project.run(&["check"]);
    assert_eq!(output.status, 1, "{output}");
    assert!(
        output.stderr.contains("warning[W607]: the revision `aaaa00000002` cannot be reverted"),
        "{output}"
    );
}
