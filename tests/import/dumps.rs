//! Dumps and DDL written by hand, as one revision.

use pretty_assertions::assert_eq;

use super::{require_sound, spec, sql, written};

#[test]
fn what_a_dump_says_becomes_one_revision() {
    let dump = "\
--
-- PostgreSQL database dump
--
\\restrict x
SET statement_timeout = 0;
SELECT pg_catalog.set_config('search_path', '', false);
CREATE TYPE public.mood AS ENUM ('ok', 'bad');
ALTER TYPE public.mood OWNER TO postgres;
CREATE TABLE public.\"Odd: - name\" (id bigint NOT NULL, \"it's\" public.mood DEFAULT 'ok'::public.mood);
ALTER TABLE public.\"Odd: - name\" OWNER TO postgres;
CREATE FUNCTION public.f() RETURNS integer LANGUAGE sql AS $$ SELECT 1; -- 'x $$;
COPY public.\"Odd: - name\" (id) FROM stdin;
1
\\.
ALTER TABLE ONLY public.\"Odd: - name\" ADD CONSTRAINT \"Odd_pkey\" PRIMARY KEY (id);
GRANT SELECT ON TABLE public.\"Odd: - name\" TO PUBLIC;
\\unrestrict x
";
    let (project, output) = sql("postgres", dump);
    let report = output.ok().stdout;
    require_sound(&project);
    project.run(&["check"]).ok();
    assert!(report.contains("1 revision: 2 structural (66 %), 1 raw, 0 open\n"), "{report}");
    for told in [
        "statements about owners and rights were left out: 3",
        "statements that write rows were left out: 1",
        "statements that are settings, questions or transactions were left out: 2",
    ] {
        assert!(report.contains(told), "{told}: {report}");
    }
    let name = &written(&project)[0];
    assert_eq!(
        spec(&project, name),
        "\
upgrade:
  - create_enum: {name: mood, values: [ok, bad]}
  - create_table:
      table: \"Odd: - name\"
      columns:
        - {name: id, type: bigint}
        - {name: \"it's\", type: {enum: mood}, default: ok}
      primary_key: {name: Odd_pkey, columns: [id]}
  - execute:
      sql: {postgres: \"CREATE FUNCTION public.f() RETURNS integer LANGUAGE sql AS $$ SELECT 1; -- 'x $$\"}
      undo: {postgres: 'DROP FUNCTION \"f\"'}
downgrade: auto
"
    );
    // The history gives what the dump has, and the id is that of the dump.
    assert_eq!(project.run(&["diff", "--to", "dump.sql"]).ok().stdout, "");
    let (again, _) = sql("postgres", dump);
    assert_eq!(&written(&again)[0], name);
}

/// What is not read stands in its own words where it can run: types before tables, what is about tables after them.
#[test]
fn what_is_not_read_stays_as_sql_in_an_order_that_runs() {
    let (project, output) = sql(
        "postgres",
        "\
CREATE TABLE a (id int PRIMARY KEY, place point_of);
CREATE TYPE point_of AS (x int, y int);
CREATE STATISTICS s ON id, place FROM a;
CREATE RULE r AS ON DELETE TO a DO INSTEAD NOTHING;
CREATE TABLE b (id int PRIMARY KEY REFERENCES a, v int) PARTITION BY RANGE (id);
",
    );
    let report = output.ok().stdout;
    require_sound(&project);
    let text = spec(&project, &written(&project)[0]);
    let at = |what: &str| text.find(what).unwrap_or_else(|| panic!("{what} is not in {text}\n{report}"));
    assert!(at("CREATE TYPE point_of") < at("table: a"), "{text}");
    assert!(
        at("table: a") < at("CREATE STATISTICS") && at("CREATE STATISTICS") < at("CREATE RULE"),
        "{text}"
    );
    assert!(
        report.contains("raw   dump.sql:2: `CREATE TYPE point_of AS (x int, y int)`: it was not read"),
        "{report}"
    );
    assert!(text.contains("downgrade: {irreversible: "), "{text}");
}

/// What cannot be had on the oldest server of the project is said once, and nothing of what needs it.
#[test]
fn what_the_oldest_server_lacks_is_the_one_error() {
    let (_, output) = sql(
        "postgres",
        "\
CREATE TABLE a (id int PRIMARY KEY, n int);
CREATE TABLE b (id int PRIMARY KEY, a int REFERENCES a);
CREATE UNIQUE INDEX once ON a (n) NULLS NOT DISTINCT;
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER tr BEFORE INSERT ON a FOR EACH ROW EXECUTE FUNCTION f();
CREATE VIEW v AS SELECT id FROM a;
",
    );
    let errors = output.failed(65).stderr;
    assert!(errors.contains("PostgreSQL has no NULLS NOT DISTINCT before version 15"), "{errors}");
    assert!(errors.contains("raise the version under `dialects:`"), "{errors}");
    assert_eq!(errors.matches("error[").count(), 1, "{errors}");
}

#[test]
fn mysqls_dumps_are_read_with_what_stands_in_their_comments() {
    let dump = "\
-- MySQL dump 10.13  Distrib 8.0.36
/*!40101 SET NAMES utf8mb4 */;
DROP TABLE IF EXISTS `t`;
CREATE TABLE `t` (
  `id` int NOT NULL AUTO_INCREMENT,
  `a` varchar(20) COLLATE utf8mb4_bin DEFAULT 'x',
  PRIMARY KEY (`id`),
  KEY `by_a` (`a`)
) ENGINE=InnoDB AUTO_INCREMENT=5 DEFAULT CHARSET=utf8mb4;
INSERT INTO `t` VALUES (1,'a');
DELIMITER ;;
/*!50003 CREATE*/ /*!50017 DEFINER=`root`@`localhost`*/ /*!50003 TRIGGER `tr` BEFORE INSERT ON `t` FOR EACH ROW BEGIN SET NEW.a = 'y'; END */;;
DELIMITER ;
";
    let (project, output) = sql("mysql", dump);
    output.ok();
    require_sound(&project);
    project.run(&["check"]).ok();
    let text = spec(&project, &written(&project)[0]);
    assert!(text.contains("{name: id, type: integer, identity: true}"), "{text}");
    assert!(text.contains("TRIGGER `tr`"), "{text}");
}
