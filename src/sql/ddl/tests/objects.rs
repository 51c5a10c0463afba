//! Views, sequences, domains, routines, triggers, policies.

use super::*;

const NOTHING_TOLD: &[&str] = &["opaque "];

#[test]
fn views() {
    for (statement, expected) in [
        ("CREATE VIEW v AS SELECT a FROM t", "View v created: reads t; columns t.a"),
        (
            "create or replace view App.\"V w\" (x) with (security_barrier) as select 1 with local check option",
            "View app.V w created or replaced",
        ),
        (
            "CREATE RECURSIVE VIEW r (n) AS VALUES (1) UNION ALL SELECT n + 1 FROM r",
            "View r created: names n",
        ),
        (
            "CREATE MATERIALIZED VIEW IF NOT EXISTS m USING heap TABLESPACE x AS SELECT a FROM t WITH NO DATA",
            "MaterializedView m created if missing: reads t; columns t.a",
        ),
        (
            "DROP VIEW IF EXISTS \"a.b\", s.c CASCADE",
            "View a.b dropped if there with all\nView s.c dropped if there with all",
        ),
        ("DROP MATERIALIZED VIEW m RESTRICT", "MaterializedView m dropped"),
        ("ALTER VIEW IF EXISTS s.v RENAME TO \"W\"", "View s.v renamed to s.W"),
        ("ALTER MATERIALIZED VIEW m SET SCHEMA s", "MaterializedView m renamed to s.m"),
        ("ALTER VIEW v RENAME COLUMN a TO b", "View v altered"),
        ("ALTER VIEW v OWNER TO me", "View v altered"),
        ("CREATE TEMP VIEW v AS SELECT a FROM t", "nothing"),
        ("CREATE VIEW pg_temp.v AS SELECT a FROM t", "nothing"),
        ("ALTER MATERIALIZED VIEW ALL IN TABLESPACE a SET TABLESPACE b", "nothing"),
        ("REFRESH MATERIALIZED VIEW m", "nothing"),
    ] {
        reads(statement, &[expected]);
    }
}

#[test]
fn sequences_and_domains() {
    for (statement, expected) in [
        ("CREATE SEQUENCE q", "Sequence q created"),
        (
            "CREATE SEQUENCE IF NOT EXISTS s.q AS bigint START WITH 5 OWNED BY s.\"T\".c",
            "Sequence s.q created if missing\nSequence s.q owned by s.T.c",
        ),
        ("ALTER SEQUENCE q RESTART OWNED BY NONE", "Sequence q owned by none"),
        ("ALTER SEQUENCE IF EXISTS q RENAME TO p", "Sequence q renamed to p"),
        ("ALTER SEQUENCE q INCREMENT 2", "Sequence q altered"),
        ("DROP SEQUENCE q, p", "Sequence q dropped\nSequence p dropped"),
        ("DROP SEQUENCE q CASCADE", "Sequence q dropped with all"),
        ("CREATE TEMPORARY SEQUENCE q", "nothing"),
        (
            "CREATE DOMAIN s.mail AS text CHECK (s.is_mail(VALUE)) NOT NULL",
            "Domain s.mail created: calls s.is_mail",
        ),
        ("ALTER DOMAIN mail RENAME TO email", "Domain mail renamed to email"),
        ("ALTER DOMAIN mail ADD CHECK (VALUE <> '')", "Domain mail altered"),
        ("DROP DOMAIN IF EXISTS mail", "Domain mail dropped if there"),
        ("DROP DOMAIN mail CASCADE", "Domain mail dropped with all"),
    ] {
        reads(statement, &[expected]);
    }
}

#[test]
fn routines() {
    for (statement, expected) in [
        (
            "CREATE OR REPLACE FUNCTION s.f(a int, OUT b text) LANGUAGE sql AS $$ SELECT \"C d\" FROM t $$",
            "Function s.f(integer) created or replaced: names C d language sql t; perhaps more",
        ),
        ("CREATE PROCEDURE p() AS ''", "Procedure p() created: perhaps more"),
        ("CREATE FUNCTION pg_temp.f() RETURNS int AS ''", "nothing"),
        ("ALTER FUNCTION f(int) RENAME TO g", "Function f(integer) renamed to g"),
        ("ALTER PROCEDURE f SET SCHEMA s", "Procedure f renamed to s.f"),
        ("ALTER FUNCTION f() VOLATILE", "Function f() altered"),
        (
            "DROP FUNCTION IF EXISTS f(int), g",
            "Function f(integer) dropped if there\nFunction g dropped if there",
        ),
        ("DROP PROCEDURE p CASCADE", "Procedure p dropped with all"),
        ("DROP ROUTINE f", "Function f dropped if there\nProcedure f dropped if there"),
    ] {
        reads(statement, &[expected]);
    }
}

#[test]
fn arguments_tell_routines_apart_whatever_they_are_called() {
    for (written, types) in [
        ("int4, integer, a int", "(integer, integer, integer)"),
        ("double precision, b double precision", "(double precision, double precision)"),
        (
            "a character varying(80), varchar, numeric(10,2)",
            "(character varying, character varying, numeric)",
        ),
        ("IN a int, INOUT b int, OUT c int, VARIADIC d text[], e OUT int", "(integer, integer, text[])"),
        ("a int DEFAULT f(1, 2), b text = ',)', c bigint[][3] := '{}'", "(integer, text, bigint[])"),
        ("timestamptz, a timestamp with time zone", "(timestamp with time zone, timestamp with time zone)"),
        ("\"C d\" s.\"T\", mood, t.a%TYPE", "(s.\"T\", mood, t.a%TYPE)"),
        ("", "()"),
        ("what is this here", ""),
    ] {
        reads(&format!("DROP FUNCTION f({written})"), &[&format!("Function f{types} dropped")]);
    }
}

#[test]
fn triggers_and_policies() {
    for (statement, expected) in [
        (
            "CREATE TRIGGER g BEFORE INSERT OR UPDATE OF a, \"B\" ON s.t REFERENCING NEW TABLE AS n \
             FOR EACH ROW WHEN (NEW.c > OLD.d) EXECUTE FUNCTION s.f('x', 1)",
            "Trigger g on s.t created: reads s.t; columns s.t.B s.t.a s.t.c s.t.d; calls s.f",
        ),
        (
            "CREATE CONSTRAINT TRIGGER g AFTER INSERT ON t FROM u DEFERRABLE FOR EACH ROW EXECUTE PROCEDURE f()",
            "Trigger g on t created: reads t u; calls f",
        ),
        (
            "CREATE OR REPLACE TRIGGER g AFTER UPDATE ON t FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION f()",
            "Trigger g on t created or replaced: reads t; all of t; calls f",
        ),
        (
            "CREATE TRIGGER g INSTEAD OF DELETE ON v FOR EACH ROW EXECUTE FUNCTION f()",
            "Trigger g on v created: reads v; calls f",
        ),
        ("ALTER TRIGGER g ON s.t RENAME TO h", "Trigger g on s.t renamed to h"),
        ("ALTER TRIGGER g ON t NO DEPENDS ON EXTENSION x", "Trigger g on t altered"),
        ("DROP TRIGGER IF EXISTS g ON s.t CASCADE", "Trigger g on s.t dropped if there with all"),
        ("CREATE TRIGGER g AFTER INSERT ON pg_temp.t EXECUTE FUNCTION f()", "nothing"),
        (
            "CREATE POLICY \"my own\" ON s.t AS PERMISSIVE FOR ALL TO PUBLIC \
             USING (owner = current_user AND EXISTS (SELECT 1 FROM m WHERE m.t = t.id AND role = 'x')) WITH CHECK (a > 0)",
            "Policy my own on s.t created: reads m s.t; columns m.t s.t.a s.t.id s.t.owner; names role",
        ),
        ("CREATE POLICY p ON t", "Policy p on t created: reads t"),
        ("ALTER POLICY p ON t USING (b > f(c))", "Policy p on t altered: reads t; columns t.b t.c; calls f"),
        ("ALTER POLICY p ON t TO me", "Policy p on t altered"),
        ("ALTER POLICY p ON t RENAME TO q", "Policy p on t renamed to q"),
        ("DROP POLICY IF EXISTS p ON t RESTRICT", "Policy p on t dropped if there"),
    ] {
        reads(statement, &[expected]);
    }
}

#[test]
fn mysql_and_mariadb() {
    for (statement, expected) in [
        ("CREATE VIEW `d`.`v``w` AS SELECT `a` FROM T", "View d.v`w created: reads T; columns T.a"),
        (
            "CREATE OR REPLACE ALGORITHM = MERGE DEFINER = `view`@`%` SQL SECURITY INVOKER VIEW IF NOT EXISTS v AS SELECT 1 # one",
            "View v created or replaced if missing",
        ),
        ("ALTER DEFINER = view@view VIEW v (x) AS SELECT a FROM t", "View v altered: reads t; columns t.a"),
        ("DROP VIEW IF EXISTS a, d.b", "View a dropped if there\nView d.b dropped if there"),
        ("CREATE OR REPLACE SEQUENCE q INCREMENT BY 2", "Sequence q created or replaced"),
        ("ALTER SEQUENCE IF EXISTS q RESTART 3", "Sequence q altered"),
        ("DROP SEQUENCE IF EXISTS q, p", "Sequence q dropped if there\nSequence p dropped if there"),
        (
            "CREATE DEFINER = CURRENT_USER() FUNCTION f(a INT) RETURNS INT RETURN x",
            "Function f created: names INT RETURN RETURNS a int return returns x; perhaps more",
        ),
        (
            "CREATE DEFINER=root@localhost PROCEDURE IF NOT EXISTS d.p() SELECT a",
            "Procedure d.p created if missing: names a; perhaps more",
        ),
        ("ALTER PROCEDURE p COMMENT 'x'", "Procedure p altered"),
        ("DROP FUNCTION IF EXISTS d.f", "Function d.f dropped if there"),
        (
            "CREATE OR REPLACE TRIGGER g BEFORE UPDATE ON t FOR EACH ROW \
             BEGIN IF NEW.a <> x.new.b THEN INSERT INTO d.log VALUES (OLD.`c d`); END IF; END",
            "Trigger g on t created or replaced: reads t d.log; columns t.a t.c d; \
             names EACH NEW OLD ROW VALUES b d each log new old row values x; perhaps more",
        ),
        ("DROP TRIGGER IF EXISTS d.g", "Trigger d.g dropped if there"),
        // as before, nobody knows what these do
        ("CREATE OR REPLACE TABLE t (a int)", "opaque t"),
        ("CREATE TEMPORARY SEQUENCE q", "opaque SEQUENCE TEMPORARY q sequence temporary"),
    ] {
        reads_on(Dialect::MariaDb, statement, &[expected]);
        reads_on(Dialect::MySql, statement, &[expected]);
    }
}

#[test]
fn sqlite() {
    for (statement, expected) in [
        (
            "CREATE VIEW IF NOT EXISTS main.[a b] AS SELECT `c`, \"d\" FROM t",
            "View main.a b created if missing: reads t; columns t.c; names d",
        ),
        ("CREATE TEMP VIEW v AS SELECT 1", "nothing"),
        ("CREATE VIEW Temp.v AS SELECT 1", "nothing"),
        ("DROP VIEW IF EXISTS v", "View v dropped if there"),
        (
            "CREATE TRIGGER IF NOT EXISTS g UPDATE OF x ON t WHEN NEW.x > OLD.y BEGIN DELETE FROM u WHERE z = NEW.rowid; END",
            "Trigger g on t created if missing: reads t u; columns t.x t.y; names NEW OLD new old rowid u z; perhaps more",
        ),
        ("CREATE TEMPORARY TRIGGER g INSERT ON t BEGIN SELECT 1; END", "nothing"),
        ("DROP TRIGGER main.g", "Trigger main.g dropped"),
        ("DROP TRIGGER temp.g", "nothing"),
    ] {
        reads_on(Dialect::Sqlite, statement, &[expected]);
    }
}

#[test]
fn a_type_of_sqlite_is_any_row_of_words_before_an_option() {
    let types =
        ["integer", "integer unsigned", "Unsigned Big Int", "native character(70)", "double precision"];
    let options =
        ["", "AS (1)", "CHECK (a > 0)", "COLLATE nocase", "DEFAULT 1", "NOT NULL", "NULL", "UNIQUE"];
    for sql_type in types {
        let bare = read_as(&format!("CREATE TABLE t (a {sql_type})"), Dialect::Sqlite);
        assert!(bare.contains("create_table") && bare.contains("name: a"), "{bare}");
        let (before, after) = bare.split_once("}]").unwrap();
        for option in options {
            let read = read_as(&format!("CREATE TABLE t (a {sql_type} {option}, b int)"), Dialect::Sqlite);
            assert!(
                read.starts_with(before) && read.contains("{name: b, type: int}"),
                "{option}: {read}{after}"
            );
        }
    }
    reads_on(
        Dialect::Sqlite,
        "CREATE TABLE t (a integer unsigned NOT NULL)",
        &[
            "{create_table: {table: t, columns: [{name: a, type: {sql: integer unsigned}, nullable: ~false}]}}",
        ],
    );
}

#[test]
fn what_is_no_statement_about_such_an_object_claims_nothing() {
    for statement in [
        "CREATE VIEW",
        "CREATE VIEW v",
        "CREATE VIEW v AS",
        "CREATE VIEW a.b.c AS SELECT 1",
        "CREATE VIEW 'v' AS SELECT 1",
        "CREATE SEQUENCE",
        "CREATE SEQUENCE q OWNED BY t",
        "CREATE FUNCTION f",
        "CREATE TRIGGER g AFTER INSERT",
        "CREATE TRIGGER g AFTER INSERT ON t",
        "CREATE TRIGGER g AFTER INSERT ON t EXECUTE FUNCTION f() twice",
        "CREATE POLICY p",
        "CREATE POLICY p ON t USING (a",
        "ALTER VIEW v",
        "ALTER VIEW v RENAME TO",
        "DROP VIEW v w",
        "DROP VIEW v,",
        "DROP TRIGGER g",
        "DROP POLICY p ON",
    ] {
        reads(statement, NOTHING_TOLD);
    }
}

#[test]
fn programs_are_among_the_objects() {
    let read = |statement| program(statement, Place::default(), Dialect::MySql.facts());
    let trigger =
        read("CREATE DEFINER = trigger@procedure TRIGGER d.g AFTER INSERT ON d.t FOR EACH ROW SET @a = 1");
    let trigger = trigger.unwrap();
    assert!(trigger.creates);
    assert_eq!((trigger.kind.word(), name(&trigger.name).as_str()), ("trigger", "d.g"));
    assert_eq!(trigger.table.map(|table| name(&table)), Some("d.t".to_owned()));
    let dropped = read("DROP PROCEDURE IF EXISTS p").unwrap();
    assert!(!dropped.creates && dropped.name.name == "p");
    assert_eq!(read("ALTER PROCEDURE p COMMENT 'x'"), None);
    assert_eq!(read("CREATE PROCEDURE"), None);
    assert_eq!(read("CREATE VIEW v AS SELECT 1"), None);
}
