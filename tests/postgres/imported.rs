//! What a dump says, and what is wanted, in an order that runs on an empty database, whatever relies on what.

use pretty_assertions::assert_eq;

use crate::support::{Database, Engine, Project, State};

/// Schemas in which something relies on what is called later in the alphabet, or is of a kind that mostly comes later.
const SCHEMAS: [(&str, &str); 19] = [
    (
        "a trigger's function",
        "CREATE TABLE u (a int); \
         CREATE FUNCTION tf() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$; \
         CREATE TRIGGER tr BEFORE INSERT ON u FOR EACH ROW EXECUTE FUNCTION tf();",
    ),
    (
        "views on views",
        "CREATE TABLE t (a int); CREATE VIEW zbase AS SELECT a FROM t; CREATE VIEW middle AS SELECT a FROM zbase; \
         CREATE VIEW atop AS SELECT middle.a FROM zbase, middle;",
    ),
    (
        "a view on a materialized view, and the other way round",
        "CREATE TABLE t (a int); CREATE MATERIALIZED VIEW z AS SELECT a FROM t; CREATE VIEW v AS SELECT a FROM z; \
         CREATE MATERIALIZED VIEW a AS SELECT a FROM v;",
    ),
    ("domains on domains", "CREATE DOMAIN zd AS int; CREATE DOMAIN ad AS zd; CREATE TABLE t (a ad);"),
    (
        "a default that calls",
        "CREATE FUNCTION zz() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$; CREATE TABLE t (a int DEFAULT zz());",
    ),
    (
        "a default that calls what reads a table, which is later",
        "CREATE FUNCTION zz() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN (SELECT count(*) FROM t); END $$; \
         CREATE TABLE t (a int DEFAULT zz());",
    ),
    (
        "an index, a check and a generated column that call",
        "CREATE FUNCTION low(int) RETURNS int IMMUTABLE LANGUAGE sql AS $$ SELECT $1 $$; \
         CREATE TABLE t (a int CHECK (low(a) > 0), g int GENERATED ALWAYS AS (low(a)) STORED); \
         CREATE INDEX i ON t (low(a)); CREATE UNIQUE INDEX j ON t (a) WHERE low(a) > 0;",
    ),
    (
        "a view that calls what calls",
        "CREATE TABLE t (a int); CREATE FUNCTION zlow(int) RETURNS int LANGUAGE sql AS $$ SELECT $1 $$; \
         CREATE FUNCTION alow(int) RETURNS int LANGUAGE sql AS $$ SELECT zlow($1) $$; \
         CREATE VIEW v AS SELECT alow(a) AS b FROM t;",
    ),
    (
        "routines that take and give rows of views",
        "CREATE TABLE t (a int); CREATE VIEW v AS SELECT a FROM t; \
         CREATE FUNCTION f(x v) RETURNS SETOF v LANGUAGE sql AS $$ SELECT a FROM v $$; \
         CREATE VIEW b AS SELECT a FROM f(NULL);",
    ),
    (
        "a body that declares the row of a view",
        "CREATE TABLE t (a int); CREATE VIEW z AS SELECT a FROM t; \
         CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ DECLARE r z%ROWTYPE; BEGIN RETURN r.a; END $$;",
    ),
    (
        "a domain's check that calls",
        "CREATE FUNCTION ok(int) RETURNS boolean IMMUTABLE LANGUAGE sql AS $$ SELECT $1 > 0 $$; \
         CREATE DOMAIN d AS int CHECK (ok(VALUE)); CREATE TABLE t (a d);",
    ),
    (
        "a type of an enum and a domain, and a table of it",
        "CREATE TYPE mood AS ENUM ('a', 'b'); CREATE DOMAIN d AS int; CREATE TYPE pair AS (m mood, n d); \
         CREATE TABLE t (a pair, b mood); CREATE FUNCTION f(p pair) RETURNS mood LANGUAGE sql AS $$ SELECT p.m $$;",
    ),
    (
        "an aggregate of a function, and a view with it",
        "CREATE TABLE t (a int); \
         CREATE FUNCTION step(int, int) RETURNS int IMMUTABLE LANGUAGE sql AS $$ SELECT $1 + $2 $$; \
         CREATE AGGREGATE total(int) (SFUNC = step, STYPE = int, INITCOND = '0'); \
         CREATE VIEW a AS SELECT total(a) AS s FROM t;",
    ),
    (
        "an operator of a function, and a cast",
        "CREATE TYPE pair AS (x int, y int); \
         CREATE FUNCTION same(pair, pair) RETURNS boolean IMMUTABLE LANGUAGE sql AS $$ SELECT $1.x = $2.x $$; \
         CREATE OPERATOR === (LEFTARG = pair, RIGHTARG = pair, FUNCTION = same); \
         CREATE FUNCTION as_text(pair) RETURNS text IMMUTABLE LANGUAGE sql AS $$ SELECT $1.x::text $$; \
         CREATE CAST (pair AS text) WITH FUNCTION as_text(pair);",
    ),
    (
        "columns that are called as views are",
        "CREATE TABLE t (v int CHECK (v > 0), w int); CREATE VIEW v AS SELECT w FROM t; \
         CREATE VIEW w AS SELECT w FROM v;",
    ),
    (
        "a table that is not read, and what is about it (unread)",
        "CREATE TABLE p (a int); CREATE TABLE kid (e int UNIQUE) INHERITS (p); CREATE INDEX ik ON kid (e); \
         CREATE TABLE r (k int REFERENCES kid (e)); COMMENT ON COLUMN kid.e IS 'x'; \
         CREATE VIEW v AS SELECT e FROM kid;",
    ),
    (
        "an index of a materialized view (unread)",
        "CREATE MATERIALIZED VIEW mv AS SELECT 1 AS c; CREATE UNIQUE INDEX mvi ON mv (c);",
    ),
    (
        "a table that counts, and is not read (unread)",
        "CREATE TABLE u (s serial, x int CHECK (x > 0) NO INHERIT);",
    ),
    (
        "one name in two schemas",
        "CREATE SCHEMA app; CREATE TABLE app.t (a int); CREATE VIEW v AS SELECT a FROM app.t; \
         CREATE VIEW app.v AS SELECT a FROM public.v; CREATE VIEW a AS SELECT a FROM app.v;",
    ),
];

fn project() -> Project {
    Project::new().config("dialects: [postgres]\nwanted: wanted.sql\n")
}

fn schema(database: &Database<'_>) -> String {
    State::of(database).without_order().schema
}

#[test]
fn a_dump_becomes_operations_in_an_order_that_runs() {
    let server = Engine::of("postgres").unwrap().shared();
    for (what, text) in SCHEMAS {
        let original = server.database();
        original.execute(text);
        let project = project();
        project.write("dump.sql", &original.dump());
        project.run(&["import", "sql", "dump.sql"]).ok();
        let made = server.database();
        let output = made.apply(&project.run(&["build"]).ok().stdout);
        assert!(output.status == 0, "{what}: {output}");
        assert_eq!(schema(&made), schema(&original), "{what}");
    }
}

#[test]
fn what_is_wanted_becomes_operations_in_an_order_that_runs_both_ways() {
    let server = Engine::of("postgres").unwrap().shared();
    // Types, aggregates and the like are not read, and told.
    let is_read = |(what, text): &&(&str, &str)| {
        !text.contains("pair") && !text.contains("total") && !what.contains("unread")
    };
    for (what, text) in SCHEMAS.iter().filter(is_read) {
        let original = server.database();
        original.execute(text);
        let project = project();
        project.write("wanted.sql", text);
        project.run(&["revision", "--autogenerate", "-m", "all", "--rev-id", "all"]).ok();
        let made = server.database();
        let output = made.apply(&project.run(&["build"]).ok().stdout);
        assert!(output.status == 0, "{what}: {output}");
        assert_eq!(schema(&made), schema(&original), "{what}");
        // All of it goes again, what relies on others first.
        project.write("wanted.sql", "SELECT 1;");
        let gone = ["revision", "--autogenerate", "-m", "gone", "--rev-id", "gone"];
        project.run(&gone).ok();
        let output = made.apply(&project.run(&["build"]).ok().stdout);
        assert!(output.status == 0, "{what}: {output}");
        assert_eq!(schema(&made), schema(&server.database()), "{what}");
    }
}
