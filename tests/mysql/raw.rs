//! The project's own SQL: rows in a transaction with their marker, DDL alone and with a question.

use super::{build, engine};
use crate::support::Project;

fn with(operation: &str) -> Project {
    Project::new().spec(
        "one.yaml",
        &format!(
            "revision: aaaa00000001\ndown_revision: null\nupgrade:\n  - create_table: {{table: t, columns: [{{name: id, type: integer, primary_key: true}}, {{name: n, type: text}}]}}\n  - execute: {operation}\n"
        ),
    )
}

#[test]
fn ddl_stands_alone_and_asks_whether_it_has_run() {
    let told = |operation: &str| with(operation).run(&["build", "--dialect", "mysql"]).failed(65).stderr;
    let alone = told("{sql: [CREATE VIEW v AS SELECT 1, DELETE FROM t], if: SELECT 1}");
    assert!(alone.contains("E502") && alone.contains("must be alone in its `execute`"), "{alone}");
    let question = told("{sql: TRUNCATE TABLE t}");
    assert!(question.contains("E502") && question.contains("needs an `if`"), "{question}");
    with("{sql: CREATE TEMPORARY TABLE x (a int)}").run(&["build", "--dialect", "mysql"]).ok();
    with("{sql: TRUNCATE TABLE t}").run(&["build", "--dialect", "postgres"]).ok();
}

#[test]
fn what_cannot_be_made_conditional_is_refused_with_the_way_round() {
    for (sql, words) in [
        ("CREATE DEFINER = root@localhost PROCEDURE p() SELECT 1", "leave `if` out"),
        ("LOCK TABLES t WRITE", "it commits what the script has begun"),
        ("START TRANSACTION", "transactions of its own"),
        ("USE mysql", "cannot be prepared"),
        ("DELIMITER ;;", "a command of the client"),
        ("SELECT 1 /*! INTO @x */", "some servers execute this comment"),
    ] {
        let output =
            with(&format!("{{sql: {sql:?}, if: SELECT 1}}")).run(&["build", "--dialect", "mysql"]).failed(65);
        assert!(output.tells(words), "{sql}: {output}");
    }
}

#[test]
fn a_question_is_asked_once_and_ddl_that_has_run_is_not_run_again() {
    let project = with(
        "{sql: ALTER TABLE t ADD FULLTEXT INDEX ft (n), if: \"SELECT NOT EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND INDEX_NAME = 'ft')\"}",
    );
    let script = build(&project);
    let database = engine().shared().database();
    // as a run leaves it that was cut between the statement and its marker
    let statement = script.find("\nALTER TABLE t ADD FULLTEXT").unwrap();
    let cut = statement + script[statement..].find("EXECUTE sqlc_mig_mark").unwrap();
    let output = database.apply(&format!("{} KILL CONNECTION_ID();{}", &script[..cut], &script[cut..]));
    assert_eq!(output.status, 1, "{output}");
    let again = database.apply(&script).ok().stdout;
    assert!(
        again.contains("done before: create table t") && again.contains("its condition says no"),
        "{again}"
    );
    assert_eq!(database.query("SELECT version_num FROM alembic_version"), "aaaa00000001");
}

/// No row, NULL, 0 and false mean no; more than one row or column is an error.
#[test]
fn answers_to_questions_mean_what_they_say() {
    let answers = [
        ("SELECT 1", true),
        ("SELECT -0.5", true),
        ("SELECT true", true),
        ("SELECT 0", false),
        ("SELECT NULL", false),
        ("SELECT false", false),
        ("SELECT id FROM t", false),
        ("WITH x AS (SELECT 3 AS a) SELECT a FROM x # said", true),
    ];
    for (question, runs) in answers {
        let project =
            with(&format!("{{sql: \"INSERT INTO t VALUES (1, 'x')\", if: {question:?}, undo: nothing}}"));
        let database = engine().shared().database();
        database.apply(&build(&project)).ok();
        assert_eq!(database.query("SELECT COUNT(*) FROM t"), if runs { "1" } else { "0" }, "{question}");
    }
    for (question, fault) in [("SELECT 1 UNION SELECT 2", "more than 1 row"), ("SELECT 1, 2", "1 column")] {
        let project = with(&format!("{{sql: DELETE FROM t, if: {question:?}, undo: nothing}}"));
        let output = engine().shared().database().apply(&build(&project)).failed(1);
        assert!(output.stderr.contains(fault), "{question}: {output}");
    }
}

#[test]
fn what_a_revision_sets_in_the_session_ends_with_its_step() {
    let project = with("{sql: \"SET SESSION sql_mode = 'ANSI_QUOTES,NO_BACKSLASH_ESCAPES'\", undo: nothing}").spec(
        "two.yaml",
        "revision: aaaa00000002\ndown_revision: aaaa00000001\nupgrade:\n  - bulk_insert: {table: t, rows: [{id: 1, n: \"it's \\\\ \\\"x\\\"\"}], undo: nothing}\n",
    );
    let database = engine().shared().database();
    database.apply(&build(&project)).ok();
    assert_eq!(database.query("SELECT n FROM t"), "it's \\ \"x\"");
}

#[test]
fn a_database_that_is_not_empty_is_not_dropped() {
    let database = engine().shared().database();
    let name = format!("more_{}", database.name());
    let project = Project::new()
        .spec("one.yaml", &format!("revision: aaaa00000001\ndown_revision: null\nupgrade:\n  - create_schema: {{name: {name}}}\n"))
        .spec("two.yaml", &format!("revision: aaaa00000002\ndown_revision: aaaa00000001\nupgrade:\n  - drop_schema: {{name: {name}}}\n"));
    database.apply(&engine().script(&project, &["build", "aaaa00000001"])).ok();
    database.execute(&format!("CREATE TABLE {name}.t (a int)"));
    let output = database.apply(&build(&project)).failed(1);
    assert!(output.tells("is not empty, and is not dropped"), "{output}");
    database.execute(&format!("DROP TABLE {name}.t"));
    database.apply(&build(&project)).ok();
}

/// What is folded from the project's own DDL is what the server has: each column can be defined again, which compares it.
#[test]
fn ddl_that_is_understood_counts_in_the_history() {
    let missing = |what: &str| {
        format!("SELECT COUNT(*) = 0 FROM information_schema.{what} AND TABLE_SCHEMA = DATABASE()")
    };
    let ddl = [
        (missing("TABLES WHERE TABLE_NAME IN ('o', 'w')"), "CREATE TABLE IF NOT EXISTS `o` (id INT NOT NULL, PRIMARY KEY (id)) ENGINE = InnoDB DEFAULT CHARSET=utf8mb4"),
        (missing("TABLES WHERE TABLE_NAME IN ('u', 'w')"), "CREATE TABLE u (id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY, email VARCHAR(255) COLLATE utf8mb4_bin NOT NULL, n INT DEFAULT 5, `at` DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3), txt TEXT, flag TINYINT(1) NOT NULL DEFAULT 0, o_id INT NULL, KEY ix_n (n DESC), UNIQUE KEY uq_email (email), FOREIGN KEY (o_id) REFERENCES o (id) ON DELETE CASCADE, CHECK (n > 0)) ENGINE=InnoDB COMMENT='people'"),
        (missing("COLUMNS WHERE COLUMN_NAME IN ('a', 'b')"), "ALTER TABLE u ADD COLUMN a VARCHAR(20) NOT NULL DEFAULT 'x' COMMENT 'c' AFTER id, ADD INDEX ix_a (a(5)), LOCK=NONE"),
        (missing("COLUMNS WHERE COLUMN_NAME = 'b'"), "ALTER TABLE u CHANGE a b VARCHAR(30) NULL DEFAULT 'y', MODIFY n BIGINT NOT NULL"),
        ("SELECT COUNT(*) FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND INDEX_NAME = 'ix_a'".to_owned(), "DROP INDEX ix_a ON u"),
        (missing("TABLES WHERE TABLE_NAME = 'w'"), "RENAME TABLE u TO w"),
        ("SELECT COUNT(*) FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND COLUMN_NAME = 'flag' AND COLUMN_DEFAULT IS NOT NULL".to_owned(), "ALTER TABLE w ALTER COLUMN flag DROP DEFAULT"),
    ];
    let raw = ddl.iter().map(|(question, statement)| {
        format!("  - execute: {{if: {question:?}, sql: {statement:?}, undo: nothing}}\n")
    });
    let columns = ["id", "email", "n", "at", "txt", "flag", "o_id", "b"];
    let anew =
        columns.map(|column| format!("  - alter_column: {{table: w, column: {column}, comment: again}}\n"));
    let gone =
        ["  - drop_constraint: {table: w, name: w_ibfk_1}\n", "  - drop_index: {table: w, name: o_id}\n"];
    let operations: String = raw.chain(anew).chain(gone.map(ToOwned::to_owned)).collect();
    let project = Project::new()
        .spec("one.yaml", &format!("revision: aaaa00000001\ndown_revision: null\nupgrade:\n{operations}\n"));
    for name in ["mysql", "mariadb"] {
        let engine = crate::support::Engine::of(name).unwrap();
        let database = engine.shared().database();
        let output = database.apply(&engine.script(&project, &["build"])).ok();
        assert!(!output.stdout.contains("exists"), "{name}: {output}");
        let left = "SELECT GROUP_CONCAT(DISTINCT INDEX_NAME ORDER BY INDEX_NAME) FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'w'";
        assert_eq!(database.query(left), "ix_n,PRIMARY,uq_email", "{name}");
    }
    // what is not understood of a column makes that column opaque, and nothing is guessed
    let built = |statement: &str, column: &str| {
        let project = with(&format!(
            "{{if: SELECT 1, sql: {statement:?}}}\n  - alter_column: {{table: t, column: {column}, comment: x}}"
        ));
        project.run(&["build", "--dialect", "mysql"])
    };
    for (statement, column) in [
        ("ALTER TABLE t ADD COLUMN k TIMESTAMP", "k"),
        ("ALTER TABLE t ADD COLUMN k BIT(1) DEFAULT b'1', DROP PRIMARY KEY", "k"),
        ("ALTER TABLE t ADD COLUMN k VARCHAR(9) DEFAULT 'a\\b'", "k"),
        ("ALTER TABLE t MODIFY n TEXT INVISIBLE", "n"),
        ("ALTER TABLE t CHANGE n k TEXT INVISIBLE", "k"),
        ("ALTER TABLE t DEFAULT CHARSET latin1", "n"),
        ("CREATE TABLE IF NOT EXISTS u (id INT, k INT INVISIBLE); ALTER TABLE t SOMETHING NEW", "n"),
    ] {
        let statement = statement.rsplit("; ").next().unwrap();
        let refused = built(statement, column).failed(65).stderr;
        assert!(refused.contains("E605") && refused.contains("does not know the definition"), "{refused}");
        let shown = refused.contains("one.yaml:5") && refused.contains("the history cannot follow");
        assert!(shown, "{statement}: {refused}");
    }
    // and all the others of its table stay what they were
    for statement in [
        "ALTER TABLE t ADD COLUMN k TIMESTAMP NULL",
        "ALTER TABLE t ADD COLUMN k ENUM('a') NULL",
        "ALTER TABLE t ADD COLUMN k INT GENERATED ALWAYS AS (id) VIRTUAL",
        "ALTER TABLE t DROP PRIMARY KEY",
        "ALTER TABLE t ADD UNIQUE (id)",
        "ALTER TABLE t ADD COLUMN k VARCHAR(9) DEFAULT 'a\\b'",
        "ALTER TABLE t ENGINE = MyISAM",
        "ALTER TABLE t DROP INDEX nobody_knows, DROP FOREIGN KEY nobody",
        "DROP INDEX nobody_knows ON t",
        "CREATE UNIQUE INDEX i ON t ((id + 1))",
        "CREATE TABLE q LIKE t",
        "CREATE TEMPORARY TABLE x AS SELECT * FROM t",
    ] {
        built(statement, "n").ok();
    }
}

/// What CONVERT TO CHARACTER SET does to a column depends on its type, and on no word in the values of an enum.
#[test]
fn a_column_is_converted_as_its_type_says() {
    let built = |sql_type: &str| {
        let spec = format!(
            "revision: aaaa00000001\ndown_revision: null\nupgrade:\n  - create_table: {{table: t, columns: [{{name: id, type: bigint}}, {{name: c, type: {sql_type}}}], options: {{charset: latin1}}}}\n  - execute: {{sql: ALTER TABLE t CONVERT TO CHARACTER SET utf8mb4, if: SELECT 1, undo: nothing}}\n  - alter_column: {{table: t, column: c, comment: said}}\n"
        );
        Project::new().spec("one.yaml", &spec).run(&["build", "--dialect", "mysql"])
    };
    for known in ["\"enum(text, json, charset)\"", "varchar(20)", "longtext", "bigint", "json"] {
        assert_eq!(built(known).status, 0, "{known}: {}", built(known));
    }
    // A TEXT may become a MEDIUMTEXT; a UUID has a character set of its own.
    for lost in ["text", "tinytext", "uuid"] {
        let refused = built(lost).failed(65);
        assert!(refused.stderr.contains("E605"), "{lost}: {refused}");
    }
}
